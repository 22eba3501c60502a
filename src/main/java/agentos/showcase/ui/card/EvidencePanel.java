package agentos.showcase.ui.card;

import agentos.showcase.evidence.Judgement;
import agentos.showcase.run.RunState;
import agentos.showcase.ui.Chips;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What the run claims and what speaks for it: every claim with its verdict and its reason.
final class EvidencePanel {
    private final Localization words;
    private final VBox content = Nodes.column("evidence");
    private final Node node = Nodes.page(content);
    private RunState shown;

    EvidencePanel(Localization words) {
        this.words = words;
    }

    Node node() {
        return node;
    }

    void show(RunState state) {
        if (state == null || shown != null && state.seq() == shown.seq() && state.products() == shown.products()) {
            return;
        }
        shown = state;
        content.getChildren().clear();
        state.judgements().forEach(judgement -> content.getChildren().add(claim(judgement)));
    }

    private Node claim(Judgement judgement) {
        var text = Nodes.paragraph(words.text(judgement.claim().text()), "strong");
        var box = Nodes.column("claim", text, Nodes.beside("claim-verdict", Chips.verdict(words, judgement.verdict()),
                Nodes.paragraph(words.text(judgement.reason()), "small", "muted")));
        return box;
    }
}
