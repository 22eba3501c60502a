package agentos.showcase.run;

import agentos.showcase.routing.RoutingSnapshot;
import agentos.showcase.taskgraph.Bounds;
import agentos.showcase.taskgraph.Task;
import agentos.showcase.taskgraph.TaskGraph;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A simulated run: its events, and its state at any moment. Immutable; safe on any thread.
public final class Run {
    /// A keyframe is kept every so many events, so that a seek folds at most this many.
    private static final int KEYFRAME_EVERY = 16;

    private final RunRequest request;
    private final RoutingSnapshot policy;
    private final List<RunEvent> events;
    private final TaskGraph finalPlan;
    private final List<Span> spans;
    private final Bounds bounds;
    private List<RunState> keyframes;
    private CheckHistory checks;

    Run(RunRequest request, RoutingSnapshot policy, List<RunEvent> events, TaskGraph finalPlan) {
        this.request = request;
        this.policy = policy;
        this.events = List.copyOf(events);
        this.finalPlan = finalPlan;
        this.spans = Collections.unmodifiableList(spans(this.events));
        this.bounds = bounds(finalPlan, spans, request);
    }

    public RunRequest request() {
        return request;
    }

    /// What its tasks were routed by.
    public RoutingSnapshot policy() {
        return policy;
    }

    public List<RunEvent> events() {
        return events;
    }

    /// The plan as it was at the end.
    public TaskGraph finalPlan() {
        return finalPlan;
    }

    /// Every attempt and every decision, by the time of its beginning.
    public List<Span> spans() {
        return spans;
    }

    /// Bounds for the work that was really done, attempts added up, without back-offs and decisions.
    public Bounds bounds() {
        return bounds;
    }

    /// Length of the run, virtual ms.
    public long makespan() {
        return events.getLast().at();
    }

    public RunEvent.Finished end() {
        return (RunEvent.Finished) events.getLast();
    }

    /// The state at a moment: the fold of all events up to and including it. O(log n) and at most a keyframe's distance of folding.
    ///
    /// @param t virtual ms; before 0 nothing has happened yet, behind the end all has
    public RunState at(long t) {
        return stateAfter(seqAt(t)).at(t);
    }

    /// The state right after the event of this number; -1 for before the first.
    public RunState stateAfter(int seq) {
        int frame = (seq + 1) / KEYFRAME_EVERY;
        RunState state = keyframes().get(frame);
        for (int i = frame * KEYFRAME_EVERY; i <= seq; i++) {
            state = state.apply(events.get(i));
        }
        return state;
    }

    /// The consistency check right after the event of this number: what was found and what the host did about it.
    public Findings findings(int seq) {
        return checks().after(seq);
    }

    /// The consistency check at the end of the run.
    public Findings findings() {
        return findings(events.size() - 1);
    }

    /// Number of the last event up to and including a moment; -1 before the first.
    public int seqAt(long t) {
        int low = 0;
        int high = events.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (events.get(middle).at() <= t) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /// One sentence: what just happened, and why.
    public Localized caption(long t) {
        return Captions.at(this, t);
    }

    /// Decisions, faults, returned work, findings that nobody was sent back for, mended findings, changes of plan and the end, in order.
    public List<Marker> markers() {
        var found = new ArrayList<Marker>();
        for (RunEvent event : events) {
            switch (event) {
                case RunEvent.DecisionOpened e when e.isAsked() -> found.add(new Marker(e.at(), Marker.Kind.DECISION, e.decision()));
                case RunEvent.FaultInjected e -> found.add(new Marker(e.at(), Marker.Kind.FAULT, e.fault()));
                case RunEvent.AttemptFailed e when e.failure() != RunEvent.Failure.WITHDRAWN -> found.add(new Marker(e.at(), Marker.Kind.FAULT, e.task()));
                case RunEvent.SentBack e -> found.add(new Marker(e.at(), Marker.Kind.SENT_BACK, e.task()));
                case RunEvent.PlanRevised e -> found.add(new Marker(e.at(), Marker.Kind.PLAN, e.cause()));
                case RunEvent.Finished e -> found.add(new Marker(e.at(), Marker.Kind.END, request.card().id()));
                default -> { }
            }
        }
        findings().found().forEach(rule -> checked(rule, found));
        found.sort(Comparator.comparingLong(Marker::at));
        return found;
    }

    /// A finding that is sent back at once has a marker already; rules that are mended at one moment share one.
    private static void checked(CheckedRule rule, List<Marker> found) {
        for (CheckStep step : rule.steps()) {
            boolean looked = step instanceof CheckStep.Found || rule.mended().filter(step::equals).isPresent();
            boolean marked = found.stream().anyMatch(marker -> marker.at() == step.at()
                    && (marker.kind() == Marker.Kind.SENT_BACK || marker.kind() == Marker.Kind.FINDING || marker.kind() == Marker.Kind.MENDED));
            if (looked && !marked) {
                found.add(new Marker(step.at(), step instanceof CheckStep.Found ? Marker.Kind.FINDING : Marker.Kind.MENDED, rule.id()));
            }
        }
    }

    /// The chain of attempts and waits that made the run as long as it is, from its beginning to its end; each with the cause of its hop.
    public List<Span> criticalPath() {
        var byAttempt = new LinkedHashMap<String, Span>();
        spans.forEach(span -> byAttempt.put(span.task() + "#" + span.attempt(), span));
        var path = new ArrayList<Span>();
        Span here = null;
        for (Span span : spans) {
            if (here == null || span.end() > here.end()) {
                here = span;
            }
        }
        while (here != null && path.size() <= spans.size()) {
            path.add(here);
            here = here.because().task() == null ? null : byAttempt.get(here.because().task() + "#" + here.because().attempt());
        }
        Collections.reverse(path);
        return path;
    }

    private synchronized CheckHistory checks() {
        if (checks == null) {
            checks = CheckHistory.of(request.card(), events);
        }
        return checks;
    }

    private synchronized List<RunState> keyframes() {
        if (keyframes == null) {
            var frames = new ArrayList<RunState>();
            RunState state = RunState.before(request.card());
            frames.add(state);
            for (int i = 0; i < events.size(); i++) {
                state = state.apply(events.get(i));
                if ((i + 1) % KEYFRAME_EVERY == 0) {
                    frames.add(state);
                }
            }
            keyframes = List.copyOf(frames);
        }
        return keyframes;
    }

    private static List<Span> spans(List<RunEvent> events) {
        var open = new LinkedHashMap<String, Integer>();
        var spans = new ArrayList<Span>();
        for (RunEvent event : events) {
            switch (event) {
                case RunEvent.AttemptStarted e -> {
                    open.put(e.task(), spans.size());
                    spans.add(new Span(e.task(), e.attempt(), e.kind(), e.slot(), e.route().expert().id(), e.at(), e.until(), null, e.because()));
                }
                case RunEvent.AttemptFailed e -> spans.set(open.get(e.task()), ended(spans.get(open.get(e.task())), e.at(), e.failure()));
                case RunEvent.DecisionOpened e -> {
                    open.put(e.decision(), spans.size());
                    spans.add(new Span(e.decision(), 0, Task.VISITOR, 0, "", e.at(), e.deadline(), null, e.because() == null ? Because.START : e.because()));
                }
                case RunEvent.DecisionMade e -> spans.set(open.get(e.decision()), ended(spans.get(open.get(e.decision())), e.at(), null));
                case RunEvent.SentBack e -> e.redone().stream().filter(open::containsKey).map(open::get)
                        .filter(i -> spans.get(i).end() > e.at()).forEach(i -> spans.set(i, ended(spans.get(i), e.at(), RunEvent.Failure.WITHDRAWN)));
                default -> { }
            }
        }
        return spans;
    }

    private static Span ended(Span span, long end, RunEvent.Failure failure) {
        return new Span(span.task(), span.attempt(), span.kind(), span.slot(), span.expert(), span.begin(), end, failure, span.because());
    }

    private static Bounds bounds(TaskGraph plan, List<Span> spans, RunRequest request) {
        var worked = new LinkedHashMap<String, Long>();
        spans.forEach(span -> worked.merge(span.task(), span.end() - span.begin(), Long::sum));
        long[] durations = new long[plan.size()];
        Map<String, Integer> capacities = new LinkedHashMap<>();
        for (int i = 0; i < durations.length; i++) {
            Task task = plan.tasks().get(i);
            durations[i] = task.isDecision() ? 0 : worked.getOrDefault(task.id(), 0L);
            capacities.put(task.kind(), request.capacityOf(task.kind()));
        }
        return Bounds.of(plan, durations, capacities);
    }
}
