package agentos.showcase.run;

import agentos.showcase.pack.Card;
import agentos.showcase.run.RunEvent.Failure;
import agentos.showcase.taskgraph.Task;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;

/// The sentence under the stage: of what happened within the last moments, the most telling event, told with its reason.
final class Captions {
    private static final Texts TEXTS = Texts.of("run");
    /// How long an event may hold the caption against lesser ones, virtual ms.
    private static final long HOLD = 1600;

    private Captions() {}

    static Localized at(Run run, long t) {
        int last = run.seqAt(t);
        if (last < 0) {
            return Localized.EMPTY;
        }
        RunEvent told = run.events().get(last);
        for (int i = last; i >= 0 && (run.events().get(i).at() > t - HOLD || weight(run, told) == 0); i--) {
            if (weight(run, run.events().get(i)) > weight(run, told)) {
                told = run.events().get(i);
            }
        }
        // Of questions that opened at once, the one that is asked now.
        return told instanceof RunEvent.DecisionOpened opened ? asks(run, run.at(t).asking().orElse(opened.decision())) : sentence(run, told);
    }

    private static int weight(Run run, RunEvent event) {
        return switch (event) {
            case RunEvent.Finished _ -> 9;
            case RunEvent.DecisionOpened e -> e.isAsked() ? 8 : 0;
            case RunEvent.SentBack _ -> 7;
            case RunEvent.TaskFailed _ -> 5;
            case RunEvent.PlanRevised e -> e.patch().reason().isEmpty() ? 1 : 6;
            case RunEvent.AttemptFailed e -> e.failure() == Failure.WITHDRAWN ? 0 : 5;
            case RunEvent.DecisionMade e -> e.byVisitor() || run.request().card().decision(e.decision()).isAsked() ? 5 : 0;
            case RunEvent.FaultInjected _ -> 4;
            case RunEvent.AttemptFinished e -> e.product().note().isEmpty() ? 2 : 3;
            case RunEvent.Started _, RunEvent.AttemptStarted _ -> 1;
        };
    }

    private static Localized sentence(Run run, RunEvent event) {
        var card = run.request().card();
        return switch (event) {
            case RunEvent.Started e -> TEXTS.both("caption.started", e.plan().stream().filter(task -> !task.isDecision()).count());
            case RunEvent.FaultInjected e -> e.says().isEmpty() ? e.title() : e.says();
            case RunEvent.AttemptStarted e -> e.attempt() == 1
                    ? TEXTS.both("caption.begins", e.route().expert().name(), title(run, e.task()))
                    : TEXTS.both("caption.again", e.route().expert().name(), title(run, e.task()), e.attempt());
            case RunEvent.AttemptFinished e -> {
                Task task = Work.anyTask(card, e.task());
                yield !e.product().note().isEmpty() ? e.product().note()
                        : !task.says().isEmpty() ? task.says()
                        : TEXTS.both("caption.done", task.title());
            }
            case RunEvent.AttemptFailed e -> {
                String next = e.retryAt() < 0 ? "last" : e.failure() == Failure.EXPERT_DOWN ? "elsewhere" : "retry";
                yield TEXTS.both("caption.failed." + next, title(run, e.task()), clause(e.reason()));
            }
            case RunEvent.SentBack e -> TEXTS.both("caption.sentback", title(run, e.task()), clause(e.reason()));
            case RunEvent.PlanRevised e -> e.patch().reason().isEmpty()
                    ? TEXTS.both("caption.plan", e.patch().add().size(), e.patch().drop().size())
                    : TEXTS.both("caption.plan.reason", e.patch().reason());
            case RunEvent.TaskFailed e -> TEXTS.both(e.blocked().isEmpty() ? "caption.given.up" : "caption.blocked",
                    title(run, e.task()), clause(e.reason()), e.blocked().size());
            case RunEvent.DecisionOpened e -> asks(run, e.decision());
            case RunEvent.DecisionMade e -> {
                var option = card.decision(e.decision()).option(e.option());
                Localized head = TEXTS.both(e.byVisitor() ? "caption.chosen" : "caption.default", option.title());
                yield option.says().isEmpty() ? head : head.plus(new Localized(" ", "")).plus(option.says());
            }
            case RunEvent.Finished e -> TEXTS.both("caption." + e.outcome().key(), Work.seconds(Math.round(e.at() / 100.0) * 100),
                    e.result().get("checks").items().stream().filter(check -> check.get("holds").truth()).count(), e.result().get("checks").items().size());
        };
    }

    private static Localized asks(Run run, String decision) {
        return TEXTS.both("caption.asks", run.request().card().decision(decision).title());
    }

    private static Localized title(Run run, String task) {
        return title(run.request().card(), task);
    }

    /// What a person calls a task or decision.
    static Localized title(Card card, String task) {
        return card.decisions().stream().filter(d -> d.id().equals(task)).findFirst().map(d -> d.title())
                .orElseGet(() -> Work.anyTask(card, task).title());
    }

    /// A reason without its full stop, to stand inside a sentence.
    static Localized clause(Localized reason) {
        return reason.map(text -> text.endsWith(".") || text.endsWith("。") ? text.substring(0, text.length() - 1) : text);
    }
}
