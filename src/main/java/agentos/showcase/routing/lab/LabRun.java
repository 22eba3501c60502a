package agentos.showcase.routing.lab;

import agentos.showcase.routing.Lesson;
import agentos.showcase.routing.Routing;
import agentos.showcase.routing.trial.Evaluation;
import agentos.showcase.routing.trial.Trace;
import agentos.showcase.routing.trial.Workload;
import agentos.showcase.text.Localized;
import java.util.List;

/// A trial of the policy with everything that is shown of it. A pure function of its request; any task can be asked for, in any order.
///
/// Series have one value per task. The arrays are not to be changed.
public final class LabRun {
    /// Means are over so many tasks just past.
    public static final int WINDOW = 200;
    /// From this much on the gate counts as open.
    public static final double OPEN = 0.5;

    private final LabRequest request;
    private final Trace trace;
    private final List<Localized> names;
    private final List<Localized> features;
    private final Keyframes keyframes;
    private final float[][] weights;
    private final float[][] smooth;
    private final float[][] halves;
    private final float[][] parts;
    private final float[][] calls;
    private final float[][] trust;
    private final float[] gates;
    private final float[] best;
    private final float[] reward;
    private final float[] bestReward;
    private final float[] regret;
    private final List<Mark> marks;
    private final List<Chapter> chapters;
    private final Pace pace;

    LabRun(LabRequest request, Trace trace, List<Localized> names, List<Localized> features, Keyframes keyframes) {
        this.request = request;
        this.trace = trace;
        this.names = List.copyOf(names);
        this.features = List.copyOf(features);
        this.keyframes = keyframes;
        int experts = trace.workload().experts();
        weights = new float[experts][];
        smooth = new float[experts][];
        halves = new float[experts][];
        parts = new float[experts][];
        calls = new float[experts][];
        for (int k = 0; k < experts; k++) {
            int expert = k;
            weights[k] = series(i -> trace.routings()[i].weights()[expert]);
            smooth[k] = Trailing.mean(weights[k], WINDOW);
            halves[k] = Trailing.halfWidth(weights[k], WINDOW);
            parts[k] = Trailing.mean(series(i -> trace.routings()[i].choice() == expert ? trace.workload().expected(i, expert) : 0), WINDOW);
            calls[k] = Trailing.mean(series(i -> trace.routings()[i].choice() == expert ? 1 : 0), WINDOW);
        }
        int critics = size() == 0 ? 0 : trace.lessons()[0].trust().length;
        trust = new float[critics][];
        for (int m = 0; m < critics; m++) {
            int critic = m;
            trust[m] = series(i -> trace.lessons()[i].trust()[critic]);
        }
        gates = series(i -> trace.routings()[i].gate());
        best = Trailing.mean(series(this::bestQuality), WINDOW);
        float[] own = series(i -> trace.workload().expected(i, choice(i)) - request.lambda() * trace.workload().cost(i, choice(i)));
        reward = Trailing.mean(own, WINDOW);
        bestReward = Trailing.mean(series(i -> own[i] + trace.regrets()[i]), WINDOW);
        regret = new float[size()];
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += trace.regrets()[i];
            regret[i] = (float) sum;
        }
        marks = Marks.of(this);
        chapters = Chapters.of(this);
        pace = Pace.of(size(), chapters.stream().map(Chapter::from).toList());
    }

    private interface Series {
        double at(int task);
    }

    private float[] series(Series values) {
        float[] series = new float[size()];
        for (int i = 0; i < series.length; i++) {
            series[i] = (float) values.at(i);
        }
        return series;
    }

    /// Of the expert with the best expected reward.
    private double bestQuality(int task) {
        Workload load = trace.workload();
        int found = 0;
        for (int k = 1; k < load.experts(); k++) {
            if (worth(task, k) > worth(task, found)) {
                found = k;
            }
        }
        return load.expected(task, found);
    }

    private double worth(int task, int expert) {
        return trace.workload().expected(task, expert) - request.lambda() * trace.workload().cost(task, expert);
    }

    public LabRequest request() {
        return request;
    }

    public Trace trace() {
        return trace;
    }

    public int size() {
        return trace.size();
    }

    public int experts() {
        return weights.length;
    }

    /// What the experts are called.
    public List<Localized> names() {
        return names;
    }

    /// What the components of z are called.
    public List<Localized> features() {
        return features;
    }

    /// The policy as it was at any task.
    public Keyframes keyframes() {
        return keyframes;
    }

    public Routing routing(int task) {
        return trace.routings()[task];
    }

    public Lesson lesson(int task) {
        return trace.lessons()[task];
    }

    /// Who was called for a task.
    public int choice(int task) {
        return trace.routings()[task].choice();
    }

    /// pi of an expert, task by task.
    public float[] weights(int expert) {
        return weights[expert];
    }

    /// pi of an expert, mean over [#WINDOW].
    public float[] smooth(int expert) {
        return smooth[expert];
    }

    /// Half the width of the 95 % interval of [#smooth].
    public float[] halves(int expert) {
        return halves[expert];
    }

    /// What an expert contributes: expected quality of its own calls, per task, mean over [#WINDOW]. Over all experts they add up to the policy's.
    public float[] parts(int expert) {
        return parts[expert];
    }

    /// The share of tasks that go to an expert, over [#WINDOW].
    public float[] calls(int expert) {
        return calls[expert];
    }

    /// How many memories the policy has; 0 for one without a committee.
    public int critics() {
        return trust.length;
    }

    public float[] trust(int critic) {
        return trust[critic];
    }

    /// How unfamiliar each task is, 0 to 1.
    public float[] gates() {
        return gates;
    }

    /// Expected quality of the expert with the best expected reward, mean over [#WINDOW].
    public float[] best() {
        return best;
    }

    /// Expected reward of the called experts, mean over [#WINDOW].
    public float[] reward() {
        return reward;
    }

    /// The best expected reward there was, mean over [#WINDOW].
    public float[] bestReward() {
        return bestReward;
    }

    /// Cumulative.
    public float[] regret() {
        return regret;
    }

    /// In the order of their tasks.
    public List<Mark> marks() {
        return marks;
    }

    /// One after the other, from the first task to behind the last.
    public List<Chapter> chapters() {
        return chapters;
    }

    public Chapter chapter(int task) {
        return chapters.stream().filter(chapter -> task < chapter.to()).findFirst().orElse(chapters.getLast());
    }

    public Pace pace() {
        return pace;
    }

    /// How many tasks it took from one on until the policy was back, as [Evaluation.Recovery] has it; -1 when it was not before `until`.
    public int recovery(int from, int until) {
        var steps = Evaluation.of(trace, List.of(from)).recovery().getFirst().steps();
        return steps.isPresent() && from + steps.getAsInt() <= until ? steps.getAsInt() : -1;
    }
}
