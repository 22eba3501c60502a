package agentos.showcase.ui.control.graph;

import agentos.showcase.evidence.CheckResult;
import agentos.showcase.evidence.Judgement;
import agentos.showcase.evidence.Verdict;
import agentos.showcase.pack.RoutingModule;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Run;
import agentos.showcase.run.RunEvent;
import agentos.showcase.run.RunState;
import agentos.showcase.run.Span;
import agentos.showcase.run.TaskState;
import agentos.showcase.taskgraph.Task;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import agentos.showcase.ui.Kinds;
import java.util.ArrayList;
import java.util.List;

/// Everything that is known of a task at a moment, beside the sentence that says what it does. Changes only when something happens.
///
/// @param kind      what a person calls its kind
/// @param route     why it went to its expert; [RouteFacts#NONE] before it was routed
/// @param inputs    what it reads
/// @param outputs   what it makes
/// @param attempts  so far, in order
/// @param findings  claims and checks that its work bore on
/// @param options   the options of a decision; empty for a task
record TaskFacts(
        Task task, Look look, boolean sentBack, Localized kind, RouteFacts route, List<Item> inputs, List<Item> outputs,
        List<Attempt> attempts, List<Finding> findings, List<Option> options, double cost, int tokens) {
    private static final Texts TEXTS = Texts.of("ui");
    private static final Texts EVIDENCE = Texts.of("evidence");

    /// @param there  whether it exists at this moment
    /// @param given  whether it came with the request
    record Item(String name, Localized title, boolean there, boolean given) {}

    /// @param begin   virtual ms
    /// @param end     virtual ms; -1 while it runs
    /// @param problem empty when nothing went wrong
    /// @param quality of what it made, 0 to 1; NaN when it made nothing
    record Attempt(int number, long begin, long end, Localized problem, double quality) {}

    /// @param good  whether it speaks for the work
    record Finding(Localized text, boolean good) {}

    record Option(Localized title, boolean taken) {}

    static TaskFacts of(Run run, RunState state, Task task, RoutingModule routing) {
        TaskState now = state.task(task.id());
        RunState end = run.stateAfter(run.events().size() - 1);
        return new TaskFacts(task, Look.of(state, task.id()), state.withdrawn().containsKey(task.id()), Kinds.name(routing, task.kind()),
                RouteFacts.of(now.route(), routing), task.uses().stream().map(name -> item(end, state, name)).toList(),
                task.makes().stream().map(name -> item(end, state, name)).toList(), attempts(run, state, task), findings(state, task),
                options(state, task), now.cost(), now.tokens());
    }

    /// An artefact goes by its title as soon as there is one, also later in the run; an input of the card by its name in words.
    private static Item item(RunState end, RunState state, String name) {
        var shown = state.shown(name);
        boolean there = state.artefacts().containsKey(name);
        boolean given = state.card().inputs().containsKey(name) && shown.isEmpty();
        var title = shown.or(() -> end.shown(name)).map(Artefact::title);
        return new Item(name, title.orElse(Localized.same(name.replace('-', ' '))), there || given, given);
    }

    private static List<Attempt> attempts(Run run, RunState state, Task task) {
        var attempts = new ArrayList<Attempt>();
        for (Span span : run.spans()) {
            if (span.task().equals(task.id()) && span.begin() <= state.t() && span.attempt() > 0) {
                attempts.add(new Attempt(span.attempt(), span.begin(), span.end() <= state.t() ? span.end() : -1, Localized.EMPTY, Double.NaN));
            }
        }
        for (RunEvent event : run.events()) {
            if (event.seq() > state.seq()) {
                break;
            }
            switch (event) {
                case RunEvent.AttemptFinished e when e.task().equals(task.id()) -> attempts.replaceAll(each -> each.number() != e.attempt() ? each
                        : new Attempt(each.number(), each.begin(), each.end(), each.problem(), e.quality()));
                case RunEvent.AttemptFailed e when e.task().equals(task.id()) -> note(attempts, e.attempt(), e.reason());
                case RunEvent.SentBack e when e.task().equals(task.id()) -> note(attempts, last(attempts, e.at()), TEXTS.both("graph.sent-back.by", title(state, e.by()), StatusWords.clause(e.reason())));
                case RunEvent.SentBack e when e.redone().contains(task.id()) -> note(attempts, last(attempts, e.at()), TEXTS.both("graph.sent-back.with", title(state, e.task())));
                default -> { }
            }
        }
        return attempts;
    }

    private static int last(List<Attempt> attempts, long at) {
        return attempts.stream().filter(attempt -> attempt.begin() < at).mapToInt(Attempt::number).max().orElse(0);
    }

    private static void note(List<Attempt> attempts, int number, Localized problem) {
        attempts.replaceAll(each -> each.number() == number ? new Attempt(number, each.begin(), each.end(), problem, each.quality()) : each);
    }

    private static Localized title(RunState state, String task) {
        return state.plan().contains(task) ? state.plan().task(task).title() : Localized.same(task);
    }

    private static List<Finding> findings(RunState state, Task task) {
        var product = state.products().get(task.id());
        var findings = new ArrayList<Finding>();
        if (product != null) {
            for (CheckResult check : product.checks()) {
                findings.add(new Finding(check.holds() ? check.title() : TEXTS.both("graph.check.fails", check.title(), check.measured()), check.holds()));
            }
            var claims = new ArrayList<String>(product.links().stream().map(link -> link.claim()).distinct().toList());
            for (Judgement judgement : state.judgements()) {
                if (claims.contains(judgement.claim().id())) {
                    findings.add(new Finding(TEXTS.both("graph.claim", judgement.claim().text(), EVIDENCE.both(judgement.verdict().key())),
                            judgement.verdict() == Verdict.SUPPORTED));
                }
            }
        }
        return findings;
    }

    private static List<Option> options(RunState state, Task task) {
        return state.card().decisions().stream().filter(decision -> decision.id().equals(task.id())).flatMap(decision -> decision.options().stream())
                .map(option -> new Option(option.title(), option.id().equals(state.decided().get(task.id())))).toList();
    }
}
