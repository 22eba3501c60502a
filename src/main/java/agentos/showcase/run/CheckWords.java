package agentos.showcase.run;

import agentos.showcase.evidence.Check;
import agentos.showcase.evidence.CheckResult;
import agentos.showcase.pack.Card;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.List;
import java.util.Locale;

/// How the consistency check reads: what a rule demands, and what happened to it, one sentence a step.
public final class CheckWords {
    private static final Texts TEXTS = Texts.of("findings");
    private static final int NAMED = 2;

    private CheckWords() {}

    /// What a kind of rule demands, in a few words.
    public static Localized demand(Check.Rule rule) {
        return TEXTS.both("rule." + rule.name().toLowerCase(Locale.ROOT));
    }

    /// What a rule that was looked at demands.
    public static Localized demand(CheckedRule rule) {
        return rule.id().equals(GeneralRules.USED) ? TEXTS.both("rule.used") : demand(rule.result().rule());
    }

    public static Localized status(CheckedRule.Status status) {
        return TEXTS.both("status." + status.name().toLowerCase(Locale.ROOT));
    }

    /// How many rules hold, and how many findings there are.
    public static Localized head(Findings findings) {
        int found = findings.found().size();
        long mended = findings.found().stream().filter(CheckedRule::holds).count();
        if (findings.total() == 0 && found == 0) {
            return TEXTS.both("head.none", findings.ahead().size());
        }
        return switch (found) {
            case 0 -> TEXTS.both("head.good", findings.holding(), findings.total());
            case 1 -> TEXTS.both(mended == 1 ? "head.one.mended" : "head.one", findings.holding(), findings.total());
            default -> TEXTS.both(mended == found ? "head.mended" : mended == 0 ? "head.open" : "head.some", findings.holding(), findings.total(), found, mended);
        };
    }

    /// A short name of what happened, as results carry it.
    public static String did(CheckedRule rule, CheckStep step) {
        return switch (step) {
            case CheckStep.Found _ -> "found";
            case CheckStep.Held _ -> rule.mended().filter(step::equals).isPresent() ? "mended" : "held";
            case CheckStep.SentBack _ -> "sent-back";
            case CheckStep.Again again -> again.isElsewhere() ? "other-expert" : "again";
            case CheckStep.GivenUp _ -> "given-up";
            case CheckStep.Replanned _ -> "re-planned";
            case CheckStep.HandedOver _ -> "handed-over";
        };
    }

    /// One sentence: what happened.
    public static Localized sentence(Card card, CheckedRule rule, CheckStep step) {
        String key = "step." + did(rule, step);
        return switch (step) {
            case CheckStep.Found(_, _, var result) -> TEXTS.both(key, measured(result), result.wanted());
            case CheckStep.Held(_, _, var result) -> TEXTS.both(key, measured(result), result.wanted());
            case CheckStep.SentBack back -> others(back).isEmpty()
                    ? TEXTS.both(key, title(card, back.task()), title(card, back.by()), back.attempt())
                    : TEXTS.both(key + ".more", title(card, back.task()), title(card, back.by()), back.attempt(), built(card, back));
            case CheckStep.Again again -> again.isElsewhere()
                    ? TEXTS.both(key, again.expert().name(), again.before().name(), again.attempt())
                    : TEXTS.both(key, again.expert().name(), again.attempt());
            case CheckStep.GivenUp up -> TEXTS.both(key, title(card, up.task()), Captions.clause(up.reason()));
            case CheckStep.Replanned plan -> plan.reason().isEmpty() ? TEXTS.both(key, titles(card, plan.added())) : TEXTS.both(key + ".why", plan.reason());
            case CheckStep.HandedOver _ -> TEXTS.both(key);
        };
    }

    /// [#sentence] where the values that were found stand beside it: who looked, instead of what was found.
    public static Localized brief(Card card, CheckedRule rule, CheckStep step) {
        return switch (step) {
            case CheckStep.Found(_, var by, _) -> looked(card, did(rule, step), by);
            case CheckStep.Held(_, var by, _) -> looked(card, did(rule, step), by);
            default -> sentence(card, rule, step);
        };
    }

    private static Localized looked(Card card, String did, String by) {
        return by.isEmpty() ? TEXTS.both("brief." + did + ".host") : TEXTS.both("brief." + did, title(card, by));
    }

    /// What is done anew with the task, beside the check itself: by name while that is short.
    private static Localized built(Card card, CheckStep.SentBack back) {
        var others = others(back);
        return others.size() <= NAMED ? titles(card, others) : TEXTS.both("tasks", others.size());
    }

    private static List<String> others(CheckStep.SentBack back) {
        return back.redone().stream().filter(id -> !id.equals(back.task()) && !id.equals(back.by())).toList();
    }

    /// What was found, as a person reads it.
    public static Localized measured(CheckResult result) {
        return result.measured().isEmpty() ? TEXTS.both("nothing") : result.measured();
    }

    private static Localized titles(Card card, List<String> tasks) {
        return Localized.list(tasks.stream().map(id -> TEXTS.both("title", title(card, id))).toList());
    }

    /// What a person calls a task or decision.
    public static Localized title(Card card, String task) {
        return Captions.title(card, task);
    }

    /// What a person calls the place of a rule, before or without the output that lies there: the task that makes it, or the input by its name.
    public static Localized place(Card card, String pointer) {
        String name = CheckHistory.name(pointer);
        return Work.everyTask(card).stream().filter(task -> task.makes().contains(name)).findFirst()
                .map(task -> task.title()).orElseGet(() -> TEXTS.both("place.input", name.replace('-', ' ')));
    }
}
