package agentos.showcase.ui.overview;

import agentos.showcase.pack.BenchmarkTable;
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
    private final BenchmarkTable table;
    private final List<ClaimAudit> audits;
    private final VBox why = Nodes.column("highlight-why");
    private final VBox node;

    private HighlightCard(Context context, Overview.Highlight highlight, List<ClaimAudit> audits, BenchmarkTable table) {
        this.context = context;
        this.words = context.words();
        this.table = table;
        this.audits = audits;
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

    static Region of(Context context, Overview.Highlight highlight, Overview overview, BenchmarkTable table) {
        var audits = highlight.claims().stream().map(claim -> ClaimAudit.of(claim, overview, table)).toList();
        return new HighlightCard(context, highlight, audits, table).node;
    }

    private Label mark(ClaimAudit audit) {
        var label = audit.claim().label();
        Label chip = switch (audit.outcome()) {
            case SUPPORTED -> Chips.chip(words.text("audit.supported", audit.claim().printed()), Feather.CHECK_CIRCLE, "good");
            case STATED -> Chips.chip(words.text("audit.stated", audit.claim().printed()), Feather.INFO, "neutral");
            case CONTRADICTED -> Chips.chip(words.text("audit.contradicted", audit.claim().printed(), audit.found()), Feather.ALERT_TRIANGLE, "warn");
            case NOT_CHECKABLE -> Chips.chip(words.text("audit.open", audit.claim().printed()), Feather.HELP_CIRCLE, "neutral");
        };
        chip.accessibleTextProperty().bind(words.text("audit.name", label, chip.textProperty()));
        return chip;
    }

    private Node explanation(ClaimAudit audit) {
        var claim = audit.claim();
        var place = audit.place(table);
        var sentence = switch (audit.outcome()) {
            case SUPPORTED -> words.text("audit.supported.why", claim.label(), claim.printed(), place);
            case STATED -> words.text("audit.stated.why", claim.label(), claim.printed());
            case CONTRADICTED -> words.text("audit.contradicted.why", claim.label(), claim.printed(), audit.found(), place);
            case NOT_CHECKABLE -> words.text("audit.open.why", claim.label(), claim.printed());
        };
        var box = Nodes.column("highlight-reason", Nodes.paragraph(sentence, "small", "muted"));
        if (claim.cell() != null) {
            box.getChildren().add(Nodes.button(words.text("audit.show"), Feather.ARROW_RIGHT,
                    () -> context.navigation().go(new Place.Benchmarks(claim.cell().row())), "quiet", "inline"));
        }
        return box;
    }
}
