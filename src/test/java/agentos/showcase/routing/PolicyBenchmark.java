package agentos.showcase.routing;

import agentos.showcase.data.SplitMix64;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// How long a policy takes to route one task and to learn from it, at d = 32 and K = 5: run its `main`. The adaptive policy, with its three critics, must stay
/// under 20 microseconds.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PolicyBenchmark {
    private static final int FEATURES = 32;
    private static final int EXPERTS = 5;
    private static final int TASKS = 4096;

    @Param
    private PolicyKind kind;

    private Policy policy;
    private double[][] tasks;
    private double[] qualities;
    private int next;

    @Setup
    public void begin() {
        var random = new SplitMix64(1);
        policy = kind.fresh(FEATURES, EXPERTS, 0.1, 2);
        tasks = new double[TASKS][FEATURES];
        qualities = new double[TASKS];
        for (int t = 0; t < TASKS; t++) {
            for (int i = 0; i < FEATURES; i++) {
                tasks[t][i] = random.nextGaussian() / Math.sqrt(FEATURES);
            }
            qualities[t] = random.nextDouble();
        }
    }

    @Benchmark
    public Lesson routeAndUpdate() {
        int task = next++ & (TASKS - 1);
        var routing = policy.route(tasks[task]);
        return policy.update(tasks[task], routing.choice(), qualities[task], 0.2);
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(PolicyBenchmark.class.getSimpleName()).build()).run();
    }
}
