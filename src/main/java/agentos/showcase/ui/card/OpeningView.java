package agentos.showcase.ui.card;

import agentos.showcase.pack.Card;
import agentos.showcase.ui.Chips;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/// The stage before anything is made: what the visitor asks for, and what there is to see and to do.
final class OpeningView {
    private OpeningView() {}

    static Node of(Card card, Localization words) {
        var facts = Nodes.flow("opening-facts",
                Chips.chip(words.text("card.seconds", card.seconds()), Feather.CLOCK, "neutral"),
                Chips.chip(words.text("card.tasks", card.tasks().size()), Feather.GIT_BRANCH, "neutral"),
                Chips.chip(words.text(card.questions().size() == 1 ? "card.decision" : "card.decisions", card.questions().size()), Feather.HELP_CIRCLE, "accent"),
                Chips.chip(words.text("card.faults", card.faults().size()), Feather.ZAP_OFF, "warn"));
        return Nodes.column("opening",
                Nodes.label(words.text("card.request"), "eyebrow"),
                Nodes.paragraph(words.text(card.request()), "opening-request"),
                Nodes.paragraph(words.text(card.promise()), "lead", "muted"),
                facts);
    }
}
