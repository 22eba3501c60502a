package agentos.showcase.run;

import agentos.showcase.pack.RoutingModule;
import agentos.showcase.routing.Experience;
import agentos.showcase.taskgraph.Expert;
import agentos.showcase.taskgraph.Task;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// What a run teaches about the experts that were called in it.
///
/// The signal r of an attempt comes from the run's own events: what the work is worth when it finished and stands; 0 when it failed, timed out, got no answer,
/// was sent back, or is blamed by a check that does not hold at the end. What was withdrawn for another task's sake teaches nothing.
/// Its cost is the price of a whole call, also where it broke off: a call that fails early is no bargain.
public final class RunLessons {
    private RunLessons() {}

    /// One experience per attempt that teaches something, in the order in which they began.
    public static List<Experience> of(Run run) {
        var attempts = new LinkedHashMap<String, Attempt>();
        var latest = new LinkedHashMap<String, Attempt>();
        for (RunEvent event : run.events()) {
            switch (event) {
                case RunEvent.AttemptStarted e -> {
                    var attempt = new Attempt(Work.anyTask(run.request().card(), e.task()), e.route().expert());
                    attempts.put(e.task() + "#" + e.attempt(), attempt);
                    latest.put(e.task(), attempt);
                }
                case RunEvent.AttemptFinished e -> attempts.get(e.task() + "#" + e.attempt()).end(e.quality());
                case RunEvent.AttemptFailed e when e.failure() != RunEvent.Failure.WITHDRAWN -> attempts.get(e.task() + "#" + e.attempt()).end(0);
                case RunEvent.SentBack e -> latest.get(e.task()).quality = 0;
                default -> { }
            }
        }
        run.stateAfter(run.events().size() - 1).checks().stream().filter(check -> !check.holds() && latest.containsKey(check.blames()))
                .forEach(check -> latest.get(check.blames()).quality = 0);
        RoutingModule module = run.policy().module();
        var lessons = new ArrayList<Experience>();
        attempts.values().stream().filter(attempt -> attempt.ended).forEach(attempt -> lessons.add(new Experience(attempt.task.kind(),
                module.z(run.request().card().category(), attempt.task), attempt.expert.id(), attempt.quality, attempt.expert.price())));
        return lessons;
    }

    private static final class Attempt {
        final Task task;
        final Expert expert;
        boolean ended;
        double quality;

        Attempt(Task task, Expert expert) {
            this.task = task;
            this.expert = expert;
        }

        void end(double worth) {
            ended = true;
            quality = worth;
        }
    }
}
