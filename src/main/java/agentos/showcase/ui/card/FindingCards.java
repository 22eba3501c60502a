package agentos.showcase.ui.card;

import agentos.showcase.data.Pointer;
import agentos.showcase.evidence.CheckResult;
import agentos.showcase.evidence.Claim;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.CheckStep;
import agentos.showcase.run.CheckWords;
import agentos.showcase.run.CheckedRule;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import agentos.showcase.ui.Chips;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A finding of the consistency check: closed, with its values then and now; open, with its place, the steps that lead from it to its mending, and the
/// claim that hangs on it.
final class FindingCards {
    private static final Texts TEXTS = Texts.of("findings");
    /// Values of so many signs stand in one line, then and now.
    private static final int SHORT = 22;

    private final CardModel model;
    private final Localization words;

    FindingCards(CardModel model, Localization words) {
        this.model = model;
        this.words = words;
    }

    Node card(CheckedRule rule, boolean open) {
        var card = Nodes.column("finding", head(rule, open));
        card.setId("finding-" + rule.id());
        card.getStyleClass().add("finding-" + tone(rule.status()));
        if (open) {
            fill(card, rule);
        }
        return card;
    }

    private Node head(CheckedRule rule, boolean open) {
        var title = Nodes.paragraph(words.text(rule.title()), "strong", "small");
        title.setMinWidth(0);
        var text = Nodes.column("finding-text", title);
        text.setMinWidth(0);
        if (isBrief(rule)) {
            text.getChildren().add(values(rule));
        }
        var row = Nodes.beside("finding-head", new Icon(icon(rule.status()), tone(rule.status())), text);
        row.getChildren().add(Chips.chip(words.text(CheckWords.status(rule.status())), null, tone(rule.status())));
        if (!open) {
            Nodes.touch(row, words.text(TEXTS, "page.open", rule.title()), () -> model.chooseFinding(rule.id()));
            row.setId("open-" + rule.id());
        }
        return row;
    }

    private void fill(VBox card, CheckedRule rule) {
        CheckResult then = rule.found().orElseThrow().result();
        boolean brief = isBrief(rule);
        card.getChildren().add(place(rule, then));
        rule.steps().stream().filter(step -> !(step instanceof CheckStep.Held) || rule.mended().filter(step::equals).isPresent())
                .forEach(step -> card.getChildren().add(step(rule, step, brief)));
        claim(then.claim()).ifPresent(claim -> card.getChildren().add(
                Nodes.beside("finding-claim", new Icon(Feather.LINK, "muted"), Nodes.paragraph(words.text(TEXTS, "page.claim", claim.text()), "caption", "muted"))));
    }

    /// Short values stand in a line of their own, and the steps need not repeat them.
    private static boolean isBrief(CheckedRule rule) {
        long looks = rule.steps().stream().filter(CheckStep.Found.class::isInstance).count();
        CheckResult then = rule.found().orElseThrow().result();
        return looks == 1 && isShort(then.measured()) && isShort(rule.result().measured()) && isShort(then.wanted());
    }

    /// Whether a value fits beside a title.
    static boolean isShort(Localized text) {
        return Arrays.stream(Language.values()).allMatch(language -> text.in(language).length() <= SHORT);
    }

    private Node values(CheckedRule rule) {
        CheckResult then = rule.found().orElseThrow().result();
        var row = Nodes.row("finding-values", Nodes.label(words.text(CheckWords.measured(then)), "finding-then"));
        rule.mended().ifPresent(mended -> row.getChildren().addAll(new Icon(Feather.ARROW_RIGHT, "muted"),
                Nodes.label(words.text(CheckWords.measured(mended.result())), "finding-now")));
        row.getChildren().add(Nodes.label(words.text(TEXTS, "page.wanted", then.wanted()), "small", "muted"));
        return row;
    }

    private Node step(CheckedRule rule, CheckStep step, boolean brief) {
        Localized sentence = brief ? CheckWords.brief(model.card(), rule, step) : CheckWords.sentence(model.card(), rule, step);
        String at = Seconds.of(step.at(), 1);
        Label text = Nodes.paragraph(words.text(sentence), "small");
        text.setMinWidth(0);
        var row = Nodes.beside("finding-step", new Icon(icon(step), step instanceof CheckStep.Found ? "bad" : step instanceof CheckStep.Held ? "good" : "muted"), text);
        row.getChildren().add(Nodes.label(at + " s", "caption", "finding-time"));
        return Nodes.touch(row, words.text(TEXTS, "page.seek", at, sentence), () -> model.showStep(step.at(), rule.found().orElseThrow().result().place()));
    }

    /// Artefact and field, in words and as a pointer; what is touched stands on the stage.
    private Node place(CheckedRule rule, CheckResult then) {
        String name = Pointer.steps(then.place()).getFirst();
        var output = model.run().at(model.run().makespan()).shown(name).or(() -> model.state().shown(name)).map(Artefact::title)
                .orElseGet(() -> CheckWords.place(model.card(), then.place()));
        var text = Nodes.column("finding-place-text", Nodes.paragraph(words.text(output), "small"), Nodes.paragraph(new javafx.beans.property.SimpleStringProperty(then.place()), "pointer"));
        if (then.with() != null) {
            text.getChildren().add(Nodes.paragraph(words.text(TEXTS, "page.with", then.with()), "pointer"));
        }
        var row = Nodes.beside("finding-place", new Icon(Feather.MAP_PIN, "muted"), text);
        row.getChildren().add(yielding(Chips.chip(words.text(CheckWords.demand(rule)), null, "neutral")));
        if (rule.general()) {
            row.getChildren().add(yielding(Chips.chip(words.text(TEXTS, "page.general"), null, "accent")));
        }
        row.setId("place-" + rule.id());
        return Nodes.touch(row, words.text(TEXTS, "page.place", output), () -> model.showPlace(then.place()));
    }

    /// Cut short where type is very large, rather than wider than the page.
    private static Label yielding(Label chip) {
        chip.setMinWidth(0);
        return chip;
    }

    private Optional<Claim> claim(String id) {
        return model.state().judgements().stream().map(judgement -> judgement.claim()).filter(claim -> claim.id().equals(id)).findFirst();
    }

    private static String tone(CheckedRule.Status status) {
        return switch (status) {
            case HOLDS, MENDED -> "good";
            case HELD, DROPPED -> "neutral";
            case OPEN, HANDED_OVER -> "bad";
            case IN_HAND -> "warn";
        };
    }

    private static Feather icon(CheckedRule.Status status) {
        return switch (status) {
            case HOLDS, MENDED -> Feather.CHECK_CIRCLE;
            case HELD, IN_HAND -> Feather.ROTATE_CW;
            case OPEN, HANDED_OVER -> Feather.ALERT_TRIANGLE;
            case DROPPED -> Feather.SLASH;
        };
    }

    private static Feather icon(CheckStep step) {
        return switch (step) {
            case CheckStep.Found _ -> Feather.SEARCH;
            case CheckStep.Held _ -> Feather.CHECK;
            case CheckStep.SentBack _ -> Feather.CORNER_UP_LEFT;
            case CheckStep.Again again -> again.isElsewhere() ? Feather.USERS : Feather.REPEAT;
            case CheckStep.GivenUp _ -> Feather.X;
            case CheckStep.Replanned _ -> Feather.GIT_BRANCH;
            case CheckStep.HandedOver _ -> Feather.SEND;
        };
    }
}
