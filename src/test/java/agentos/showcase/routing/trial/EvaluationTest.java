package agentos.showcase.routing.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import agentos.showcase.routing.Lesson;
import agentos.showcase.routing.Lesson.Alarm;
import agentos.showcase.routing.PolicyKind;
import agentos.showcase.routing.Routing;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

/// The figures of a trial, by hand.
class EvaluationTest {
    private static final double[] NONE = new double[2];

    @Test
    void sumsAreThoseOfTheCalledExperts() {
        var workload = new Columns(new double[][] {{1}, {2}, {3}}, new double[][] {{1, 0}, {0, 1}, {1, 1}}, new double[][] {{0.5, 0.1}, {0.5, 0.1}, {0.5, 0.1}},
                new double[][] {{0.9, 0.2}, {0.3, 0.6}, {0.8, 0.7}}, null);
        var evaluation = Evaluation.of(trace(workload, 0.5, t -> t == 0 ? 1 : 0), List.of());
        assertThat(evaluation.quality()).isEqualTo(1);
        assertThat(evaluation.cost()).isCloseTo(1.1, within(1e-12));
        assertThat(evaluation.reward()).isCloseTo(1 - 0.55, within(1e-12));
        // 0.65 against 0.15; 0.55 against 0.05; the dear expert is worth 0.55 on the last task, the cheap one 0.65.
        assertThat(evaluation.regret()).isCloseTo(0.5 + 0.5 + 0.1, within(1e-12));
        assertThat(evaluation.callsPerExpert()).containsExactly(2, 1);
        assertThat(evaluation.expectedRegret()).isTrue();
    }

    @Test
    void withoutExpectedValuesRegretIsOfWhatCameOut() {
        var workload = new Columns(new double[][] {{1}, {2}, {3}}, new double[][] {{1, 0}, {0, 1}, {0, 0}}, null, null, null);
        var evaluation = Evaluation.of(trace(workload, 0, _ -> 0), List.of());
        assertThat(evaluation.expectedRegret()).isFalse();
        assertThat(evaluation.regret()).isEqualTo(1);
        assertThat(EvaluationDocument.of(evaluation).get("regretOf").text()).isEqualTo("realised");
    }

    @Test
    void recoveryCountsTheStepsUntilTwoHundredTasksEarnTheOldShareAgain() {
        int at = 600;
        var workload = constant(2000, 0.8, 0.45);
        // Always the better one, then 300 steps the worse one. A window is back when 0.45 n + 0.8 (200 - n) is 0.95 of 160 or more, so with 22 bad steps in it.
        var evaluation = Evaluation.of(trace(workload, 0, t -> t >= at && t < at + 300 ? 1 : 0), List.of(at, 0, 1999));
        assertThat(evaluation.recovery().get(0).level()).isEqualTo(1);
        assertThat(evaluation.recovery().get(0).steps()).isEqualTo(OptionalInt.of(278));
        assertThat(evaluation.recovery().get(1)).isEqualTo(new Evaluation.Recovery(0, 1, OptionalInt.of(0)));
        assertThat(evaluation.recovery().get(2).steps()).isEmpty();
        assertThatThrownBy(() -> Evaluation.of(trace(workload, 0, _ -> 0), List.of(2000))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPolicyThatNeverWasGoodIsBackWhereItWasAndOneThatStaysBadIsNot() {
        var workload = constant(2000, 0.8, 0.4);
        var poor = Evaluation.of(trace(workload, 0, _ -> 1), List.of(1000)).recovery().getFirst();
        assertThat(poor.level()).isEqualTo(0.5);
        assertThat(poor.steps()).isEqualTo(OptionalInt.of(0));
        assertThat(Evaluation.of(trace(workload, 0, t -> t < 1000 ? 0 : 1), List.of(1000)).recovery().getFirst().steps()).isEmpty();
    }

    @Test
    void openingsCountHowOftenTheGateOpensAndAlarmsKeepTheirSteps() {
        var workload = constant(6, 0.8, 0.4);
        double[] gates = {0, 0.2, 0.4, 0, 0, 1};
        var routings = new Routing[6];
        var lessons = new Lesson[6];
        Arrays.setAll(routings, t -> new Routing(NONE, NONE, 0, NONE, NONE, gates[t], 0, 0, 0));
        Arrays.setAll(lessons, t -> new Lesson(0, t == 4 ? Alarm.SHIFT : Alarm.NONE, new double[0]));
        var evaluation = Evaluation.of(Trace.of("made", workload, 0, routings, lessons), List.of());
        assertThat(evaluation.gateOpenings()).isEqualTo(2);
        assertThat(evaluation.gateOpen()).isEqualTo(3);
        assertThat(evaluation.alarms()).containsExactly(new Evaluation.Noticed(4, Alarm.SHIFT));
    }

    @Test
    void referencesFrameEveryPolicy() {
        var workload = new Scenario(new FamilyWorld(6, 4, 4, false, 2), 3000, 2, Noise.BERNOULLI, List.of()).workload();
        double oracle = Evaluation.of(Reference.ORACLE.trace(workload, 0, 1), List.of()).regret();
        double fixed = Evaluation.of(Reference.FIXED.trace(workload, 0, 1), List.of()).regret();
        double uniform = Evaluation.of(Reference.UNIFORM.trace(workload, 0, 1), List.of()).regret();
        double adaptive = Evaluation.of(Trace.of(PolicyKind.ADAPTIVE.fresh(6, 4, 0, 1), workload, 0), List.of()).regret();
        assertThat(oracle).isZero();
        assertThat(adaptive).isBetween(oracle, fixed / 4);
        assertThat(fixed).isLessThan(uniform);
        for (int k = 0; k < 4; k++) {
            int only = k;
            assertThat(Evaluation.of(trace(workload, 0, _ -> only), List.of()).regret()).isGreaterThanOrEqualTo(fixed);
        }
    }

    @Test
    void aTraceFileHasARowForEveryStep() throws Exception {
        var workload = new Scenario(new FamilyWorld(3, 2, 2, true, 2), 50, 2, Noise.BERNOULLI, List.of()).workload();
        var trace = Trace.of(PolicyKind.ADAPTIVE.fresh(3, 2, 0.1, 1), workload, 0.1);
        var out = new ByteArrayOutputStream();
        TraceFile.write(trace, out);
        var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(51);
        assertThat(lines.getFirst()).startsWith("step,fam,expert,quality,cost,reward,regret,gate,").contains(",w0,w1,p0,p1,e0,e1,s0,s1,trust0,");
        int columns = lines.getFirst().split(",").length;
        double reward = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",", -1);
            assertThat(fields).hasSize(columns);
            reward += Double.parseDouble(fields[5]);
        }
        assertThat(reward).isCloseTo(Evaluation.of(trace, List.of()).reward(), within(1e-9));
    }

    private static Workload constant(int size, double good, double poor) {
        double[][] z = new double[size][];
        double[][] quality = new double[size][];
        Arrays.setAll(z, _ -> new double[] {1});
        Arrays.setAll(quality, _ -> new double[] {good, poor});
        return new Columns(z, quality, null, quality, null);
    }

    private static Trace trace(Workload workload, double lambda, IntUnaryOperator called) {
        var routings = new Routing[workload.size()];
        var lessons = new Lesson[workload.size()];
        Arrays.setAll(routings, t -> new Routing(NONE, NONE, called.applyAsInt(t), NONE, NONE, 0, 0, Double.NaN, Double.NaN));
        Arrays.fill(lessons, Lesson.plain(0));
        return Trace.of("made", workload, lambda, routings, lessons);
    }
}
