package agentos.showcase.routing.trial;

import agentos.showcase.routing.Routing;
import java.io.IOException;
import java.io.OutputStream;

/// A trace as a file of comma separated values, one row a step.
///
/// Columns: `step` from 0, `fam`, `expert` called, its `quality` and `cost`, `reward` (quality less lambda times cost), `regret`, `gate`, `exploration`, `surprise`
/// and `threshold` (empty without a gate), `error` of the prediction, `alarm` (empty without one), and by expert the weights `w0`, ..., the probabilities `p0`, ...,
/// the expected values `e0`, ... and their deviations `s0`, ...; then the trust in each critic of a committee, `trust0`, ...
public final class TraceFile {
    private TraceFile() {}

    public static void write(Trace trace, OutputStream out) throws IOException {
        var text = new SeparatedText(out);
        int experts = trace.workload().experts();
        int critics = trace.size() == 0 ? 0 : trace.lessons()[0].trust().length;
        for (String name : new String[] {"step", "fam", "expert", "quality", "cost", "reward", "regret", "gate", "exploration", "surprise", "threshold", "error", "alarm"}) {
            text.put(name);
        }
        for (String letter : new String[] {"w", "p", "e", "s"}) {
            text.names(letter, experts);
        }
        text.names("trust", critics);
        text.end();
        for (int t = 0; t < trace.size(); t++) {
            step(trace, t, text);
        }
        text.flush();
    }

    private static void step(Trace trace, int t, SeparatedText text) throws IOException {
        Routing routing = trace.routings()[t];
        var lesson = trace.lessons()[t];
        int called = routing.choice();
        text.put(t).put(trace.workload().family(t)).put(called).put(trace.workload().quality(t, called)).put(trace.workload().cost(t, called))
                .put(trace.rewards()[t]).put(trace.regrets()[t]).put(routing.gate()).put(routing.exploration())
                .put(routing.surprise()).put(routing.threshold()).put(lesson.error())
                .put(switch (lesson.alarm()) {
                    case NONE -> "";
                    case SPREAD -> "spread";
                    case SHIFT -> "shift";
                });
        text.put(routing.weights());
        text.put(routing.probabilities());
        text.put(routing.expected());
        text.put(routing.deviations());
        text.put(lesson.trust());
        text.end();
    }
}
