package agentos.showcase.expert.drawing.render;

import agentos.showcase.expert.drawing.render.Scene.Camera;
import agentos.showcase.expert.drawing.render.Scene.Light;
import agentos.showcase.expert.drawing.render.Scene.Material;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// How long a picture of 1280 x 720 takes on all cores: run its `main`, which prints the median of each (p0.50) beside other percentiles. On two cores that
/// are otherwise idle the final picture must stay under 1.5 s, the preview under 120 ms.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class RenderBenchmark {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;

    @Param({"GLASS", "METAL", "PAPER"})
    private Material material;

    @Benchmark
    public int[] fullPicture() {
        return Film.expose(scene(), WIDTH, HEIGHT, Progress.NONE);
    }

    @Benchmark
    public int[] preview() {
        return Film.preview(scene(), WIDTH / Renderings.PREVIEW, HEIGHT / Renderings.PREVIEW);
    }

    private Scene scene() {
        return Scene.PLAIN.in(material).lit(new Light(-52, 44)).from(new Camera(22, 10, 9.4, 20.5));
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(RenderBenchmark.class.getSimpleName()).build()).run();
    }
}
