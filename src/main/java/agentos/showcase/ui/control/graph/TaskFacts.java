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
import agentos.showcase.taskgraph.Expert;
import agentos.showcase.taskgraph.Task;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import agentos.showcase.ui.Kinds;
import java.util.ArrayList;
import java.util.List;

/// Everything that is known of a task at a moment, beside the sentence that says what it does. Changes only when something happens.
///
/// @param kind      what a person calls its kind
/// @param experts   the experts that were asked for, by weight, the largest first; empty before it was routed
/// @param inputs    what it reads
/// @param outputs   what it makes
/// @param attempts  so far, in order
/// @param findings  claims and checks that its work bore on
/// @param options   the options of a decision; empty for a task
record TaskFacts(
        Task task, Look look, boolean sentBack, Localized kind, List<Weight> experts, List<Item> inputs, List<Item> outputs,
        List<Attempt> attempts, List<Finding> findings, List<Option> options, double cost, int tokens) {
    private static final Texts TEXTS = Texts.of("ui");
    private static final Texts EVIDENCE = Texts.of("evidence");

    /// The share of an expert, from 0 to 1.
    record Weight(Localized expert, double share, boolean chosen) {}

    /// @param there  whether it exists at this moment
    /// @param given  whether it came with the request
    record Item(String name, Localized title, boolean there, boolean given) {}

    /// @param begin   virtual ms
    /// @param end     virtual ms; -1 while it runs
    /// @param problem empty when nothing went wrong
    record Attempt(int number, long begin, long end, Localized problem) {}

    /// @param good  whether it speaks for the work
    record Finding(Localized text, boolean good) {}

    record Option(Localized title, boolean taken) {}

    static TaskFacts of(Run run, RunState state, Task task, RoutingModule routing) {
        TaskState now = state.task(task.id());
        RunState end = run.stateAfter(run.events().size() - 1);
        return new TaskFacts(task, Look.of(state, task.id()), state.withdrawn().containsKey(task.id()), Kinds.name(routing, task.kind()),
                weights(now, routing), task.uses().stream().map(name -> item(end, state, name)).toList(),
                task.makes().stream().map(name -> item(end, state, name)).toList(), attempts(run, state, task), findings(state, task),
                options(state, task), now.cost(), now.tokens());
    }

    private static List<Weight> weights(TaskState now, RoutingModule routing) {
        if (now.route() == null) {
            return List.of();
        }
        var weights = new ArrayList<Weight>();
        now.route().weights().forEach((id, share) -> weights.add(new Weight(
                routing.experts().stream().filter(expert -> expert.id().equals(id)).findFirst().map(Expert::name).orElse(Localized.same(id)),
                share, id.equals(now.route().expert().id()))));
        if (weights.isEmpty()) {
            weights.add(new Weight(now.route().expert().name(), 1, true));
        }
        weights.sort((a, b) -> Double.compare(b.share(), a.share()));
        return weights;
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
                attempts.add(new Attempt(span.attempt(), span.begin(), span.end() <= state.t() ? span.end() : -1, Localized.EMPTY));
            }
        }
        for (RunEvent event : run.events()) {
            if (event.seq() > state.seq()) {
                break;
            }
            switch (event) {
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
        attempts.replaceAll(each -> each.number() == number ? new Attempt(number, each.begin(), each.end(), problem) : each);
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
