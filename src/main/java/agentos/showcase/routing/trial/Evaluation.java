package agentos.showcase.routing.trial;

import agentos.showcase.routing.Lesson.Alarm;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// What a trace comes to.
///
/// @param policy         its name
/// @param lambda         what a unit of cost takes off the quality
/// @param steps          tasks
/// @param expectedRegret whether regret is of expected values; else of how it came out, against the expert that came out best on each task
/// @param reward         sum of quality less lambda times cost
/// @param quality        sum
/// @param cost           sum
/// @param regret         sum, 0 or more
/// @param callsPerExpert their sum is `steps`
/// @param gateOpenings   how often the gate opened
/// @param gateOpen       steps at which it was open
/// @param alarms         in order
/// @param recovery       one for each event, in the order given
public record Evaluation(String policy, double lambda, int steps, boolean expectedRegret, double reward, double quality, double cost, double regret,
        int[] callsPerExpert, int gateOpenings, int gateOpen, List<Noticed> alarms, List<Recovery> recovery) {
    /// How many tasks in a row have to do well for a policy to be back.
    public static final int WINDOW = 200;
    /// From how many tasks before an event the level is taken that a policy has to come back to.
    public static final int LEVEL_WINDOW = 500;
    /// How much of the level counts as back.
    public static final double BACK = 0.95;

    /// An alarm.
    public record Noticed(int step, Alarm alarm) {}

    /// How a policy came through an event.
    ///
    /// The level is what it earned over the [#LEVEL_WINDOW] tasks before the event (fewer where there are no more) as a share of what the oracle earned on them;
    /// 1 at step 0. It is back with the first task from the event on that begins [#WINDOW] tasks on which it earns, on average, [#BACK] of that
    /// share of what the oracle earns on them. So tasks may become harder or easier without that counting. What is earned is the value that was to be
    /// expected, where the workload knows it, so that luck does not count either.
    ///
    /// @param event step of the first task that it concerns
    /// @param level 0 to 1; [Double#NaN] where the oracle earns nothing
    /// @param steps from the event until it was back, 0 when the event did it no harm; empty when it was not back before the end
    public record Recovery(int event, double level, OptionalInt steps) {}

    public Evaluation {
        alarms = List.copyOf(alarms);
        recovery = List.copyOf(recovery);
    }

    /// @param events steps from 0, below the size of the trace
    /// @throws IllegalArgumentException when an event lies outside of the trace
    public static Evaluation of(Trace trace, List<Integer> events) {
        var workload = trace.workload();
        double reward = 0;
        double quality = 0;
        double cost = 0;
        double regret = 0;
        int[] calls = new int[workload.experts()];
        int openings = 0;
        int open = 0;
        boolean wasOpen = false;
        var alarms = new ArrayList<Noticed>();
        for (int t = 0; t < trace.size(); t++) {
            int called = trace.routings()[t].choice();
            reward += trace.rewards()[t];
            quality += workload.quality(t, called);
            cost += workload.cost(t, called);
            regret += trace.regrets()[t];
            calls[called]++;
            boolean isOpen = trace.routings()[t].gate() > 0;
            open += isOpen ? 1 : 0;
            openings += isOpen && !wasOpen ? 1 : 0;
            wasOpen = isOpen;
            if (trace.lessons()[t].alarm() != Alarm.NONE) {
                alarms.add(new Noticed(t, trace.lessons()[t].alarm()));
            }
        }
        return new Evaluation(trace.policy(), trace.lambda(), trace.size(), workload.knowsExpected(), reward, quality, cost, regret, calls, openings, open,
                alarms, events.stream().map(event -> recovery(trace, event)).toList());
    }

    private static Recovery recovery(Trace trace, int event) {
        if (event < 0 || event >= trace.size()) {
            throw new IllegalArgumentException("an event lies in 0 to " + (trace.size() - 1) + ", not at " + event);
        }
        double level = event == 0 ? 1 : share(trace, Math.max(0, event - LEVEL_WINDOW), event);
        double earned = 0;
        double oracle = 0;
        for (int t = event; t < trace.size(); t++) {
            earned += trace.value(t);
            oracle += trace.value(t) + trace.regrets()[t];
            int gone = t - WINDOW;
            if (gone >= event) {
                earned -= trace.value(gone);
                oracle -= trace.value(gone) + trace.regrets()[gone];
            }
            if (gone >= event - 1 && oracle > 0 && earned >= BACK * level * oracle) {
                return new Recovery(event, level, OptionalInt.of(gone + 1 - event));
            }
        }
        return new Recovery(event, level, OptionalInt.empty());
    }

    private static double share(Trace trace, int from, int to) {
        double earned = 0;
        double oracle = 0;
        for (int t = from; t < to; t++) {
            earned += trace.value(t);
            oracle += trace.value(t) + trace.regrets()[t];
        }
        return oracle > 0 ? earned / oracle : Double.NaN;
    }
}
