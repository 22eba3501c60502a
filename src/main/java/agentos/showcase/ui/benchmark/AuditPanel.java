package agentos.showcase.ui.benchmark;

import agentos.showcase.benchmark.AuditItem;
import agentos.showcase.benchmark.ClaimsAudit;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What does not agree, each with the way to its cell.
final class AuditPanel {
    private final Localization words;
    private final BiConsumer<String, Optional<String>> go;
    private final VBox node = Nodes.column("audit-rows");

    /// @param go leads to a row and, where the finding is about one, a model
    AuditPanel(Localization words, BiConsumer<String, Optional<String>> go) {
        this.words = words;
        this.go = go;
    }

    Region node() {
        return node;
    }

    void show(ClaimsAudit audit) {
        var remarks = audit.findings();
        node.getChildren().setAll(Nodes.label(words.text("benchmark.audit"), "heading"),
                Nodes.paragraph(words.text(remarks.isEmpty() ? "benchmark.audit.none" : "benchmark.audit.how"), "small", "muted"));
        remarks.forEach(remark -> node.getChildren().add(row(remark)));
    }

    private HBox row(AuditItem remark) {
        Feather icon = switch (remark) {
            case AuditItem.OfClaim claim -> claim.verdict() == AuditItem.Verdict.WITHIN_NOISE ? Feather.ACTIVITY : Feather.ALERT_TRIANGLE;
            case AuditItem.OfTable item -> switch (item.kind()) {
                case BOLD_NOT_BEST, BEST_NOT_BOLD -> Feather.BOLD;
                case REPEATED_ROW -> Feather.COPY;
                case SINGLE_VALUE -> Feather.MINUS_CIRCLE;
                case OUT_OF_RANGE, MIXED_SCALES -> Feather.ALERT_CIRCLE;
                case SEVERAL_NAMES -> Feather.TAG;
                case TEXT_AND_TABLE -> Feather.FILE_TEXT;
            };
        };
        var sentence = Nodes.paragraph(words.text(remark.sentence()), "small");
        var row = Nodes.beside("audit-row", new Icon(icon, remark.mark() == AuditItem.Mark.CONTRADICTED ? "warn" : "muted"), sentence);
        remark.rows().stream().findFirst().ifPresent(id ->
                Nodes.touch(row, words.text(remark.sentence()), () -> go.accept(id, model(remark))));
        return row;
    }

    private static Optional<String> model(AuditItem remark) {
        return switch (remark) {
            case AuditItem.OfClaim claim -> claim.cell().map(cell -> cell.model());
            case AuditItem.OfTable table -> table.models().stream().findFirst();
        };
    }
}
