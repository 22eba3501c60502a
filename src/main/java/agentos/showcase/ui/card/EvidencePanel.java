package agentos.showcase.ui.card;

import agentos.showcase.evidence.CheckResult;
import agentos.showcase.evidence.Judgement;
import agentos.showcase.run.RunState;
import agentos.showcase.ui.Chips;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What the run claims and what speaks for it: every claim with its verdict, every rule of the consistency check with what was found.
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
        var checks = state.checks();
        if (!checks.isEmpty()) {
            long held = checks.stream().filter(CheckResult::holds).count();
            content.getChildren().add(Nodes.label(words.text("card.checks", held, checks.size()), "eyebrow"));
            checks.forEach(check -> content.getChildren().add(check(check)));
        }
    }

    private Node claim(Judgement judgement) {
        var text = Nodes.paragraph(words.text(judgement.claim().text()), "strong");
        var box = Nodes.column("claim", text, Nodes.beside("claim-verdict", Chips.verdict(words, judgement.verdict()),
                Nodes.paragraph(words.text(judgement.reason()), "small", "muted")));
        return box;
    }

    private Node check(CheckResult check) {
        var icon = new Icon(check.holds() ? Feather.CHECK : Feather.X, check.holds() ? "good" : "bad");
        var text = Nodes.column("check-text", Nodes.paragraph(words.text(check.title()), "small"),
                Nodes.paragraph(words.text(check.holds() ? "card.check.found" : "card.check.wanted", check.measured(), check.wanted()), "caption", "muted"));
        HBox.setHgrow(text, Priority.ALWAYS);
        return Nodes.row("check", icon, text);
    }
}
