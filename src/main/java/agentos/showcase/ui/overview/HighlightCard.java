package agentos.showcase.ui.overview;

import agentos.showcase.benchmark.AuditItem;
import agentos.showcase.pack.Overview;
import agentos.showcase.ui.Chips;
import agentos.showcase.ui.Context;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.Place;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A highlight with its audit mark. Touching it says how the mark came about and leads to the number.
final class HighlightCard {
    private final Context context;
    private final Localization words;
    private final VBox why = Nodes.column("highlight-why");
    private final VBox node;

    private HighlightCard(Context context, Overview.Highlight highlight, List<AuditItem.OfClaim> audits) {
        this.context = context;
        this.words = context.words();
        why.setVisible(false);
        why.managedProperty().bind(why.visibleProperty());
        audits.forEach(audit -> why.getChildren().add(explanation(audit)));
        var marks = Nodes.column("highlight-marks");
        audits.forEach(audit -> marks.getChildren().add(mark(audit)));
        node = Nodes.column("panel", Nodes.paragraph(words.text(highlight.text()), "highlight-text"), Nodes.spring(), marks, why);
        node.getStyleClass().add("highlight");
        node.setId("highlight-" + highlight.id());
        Nodes.touch(node, words.text(highlight.text()), () -> why.setVisible(!why.isVisible()));
    }

    /// @param audits what the claims audit says of the highlight's numbers
    static Region of(Context context, Overview.Highlight highlight, List<AuditItem.OfClaim> audits) {
        return new HighlightCard(context, highlight, audits).node;
    }

    private Label mark(AuditItem.OfClaim audit) {
        var printed = audit.claim().said();
        Label chip = switch (audit.verdict()) {
            case SUPPORTED -> Chips.chip(words.text("audit.supported", printed), Feather.CHECK_CIRCLE, "good");
            case CONTRADICTED -> Chips.chip(audit.claim().better() == null ? words.text("audit.contradicted", printed, audit.found())
                    : words.text("audit.otherwise", printed), Feather.ALERT_TRIANGLE, "warn");
            case WITHIN_NOISE -> Chips.chip(words.text("audit.noise", printed), Feather.ACTIVITY, "neutral");
            case NOT_CHECKABLE -> audit.isStated()
                    ? Chips.chip(words.text("audit.stated", printed), Feather.INFO, "neutral")
                    : Chips.chip(words.text("audit.open", printed), Feather.HELP_CIRCLE, "neutral");
        };
        chip.accessibleTextProperty().bind(words.text("audit.name", audit.claim().label(), chip.textProperty()));
        return chip;
    }

    private Node explanation(AuditItem.OfClaim audit) {
        var box = Nodes.column("highlight-reason", Nodes.paragraph(words.text(audit.sentence()), "small", "muted"));
        audit.rows().stream().findFirst().ifPresent(row -> box.getChildren().add(Nodes.button(words.text("audit.show"), Feather.ARROW_RIGHT,
                () -> context.navigation().go(new Place.Benchmarks(row)), "quiet", "inline")));
        return box;
    }
}
