package agentos.showcase.run;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.evidence.CheckResult;
import agentos.showcase.pack.Card;
import agentos.showcase.text.Localized;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The findings of the consistency check as JSON: what a result and a state carry of them, each with place, rule and what the host did.
public final class FindingsDocument {
    private FindingsDocument() {}

    /// The findings of a run at a moment.
    ///
    /// @param t virtual ms
    public static List<Data> of(Run run, long t) {
        RunState state = run.at(t);
        return of(run.findings(state.seq()), state.card(), name -> state.shown(name).map(Artefact::title));
    }

    /// @param title what an output of this name is called, while it is there
    static List<Data> of(Findings findings, Card card, Function<String, Optional<Localized>> title) {
        return findings.found().stream().map(rule -> entry(rule, card, title)).toList();
    }

    private static Data entry(CheckedRule rule, Card card, Function<String, Optional<Localized>> title) {
        var found = rule.found().orElseThrow();
        CheckResult then = found.result();
        CheckResult now = rule.result();
        var entry = Data.object()
                .put("rule", rule.id())
                .put("title", now.title())
                .put("kind", Json.data(now.rule()))
                .put("demand", CheckWords.demand(rule))
                .put("general", rule.general())
                .put("status", Json.data(rule.status()))
                .put("place", then.place())
                .put("output", title.apply(CheckHistory.name(then.place())).orElseGet(() -> CheckWords.place(card, then.place())));
        if (then.claim() != null) {
            entry.put("claim", then.claim());
        }
        entry.put("found", found.at()).put("measured", CheckWords.measured(then)).put("wanted", then.wanted());
        rule.mended().ifPresent(mended -> entry.put("mended", mended.at()).put("now", CheckWords.measured(mended.result())));
        return entry.put("steps", rule.steps().stream().map(step -> step(card, rule, step)).toList()).build();
    }

    private static Data step(Card card, CheckedRule rule, CheckStep step) {
        var entry = Data.object().put("at", step.at()).put("did", CheckWords.did(rule, step)).put("says", CheckWords.sentence(card, rule, step));
        switch (step) {
            case CheckStep.SentBack back -> entry.put("task", back.task()).put("attempt", back.attempt()).put("by", back.by()).put("redone", Data.strings(back.redone()));
            case CheckStep.Again again -> entry.put("task", again.task()).put("attempt", again.attempt()).put("expert", again.expert().id());
            case CheckStep.GivenUp up -> entry.put("task", up.task());
            case CheckStep.Replanned plan -> entry.put("task", plan.task()).put("added", Data.strings(plan.added())).put("dropped", Data.strings(plan.dropped()));
            case CheckStep.Found _, CheckStep.Held _, CheckStep.HandedOver _ -> { }
        }
        return entry.build();
    }
}
