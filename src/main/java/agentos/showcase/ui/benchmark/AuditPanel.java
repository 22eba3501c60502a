package agentos.showcase.ui.benchmark;

import agentos.showcase.benchmark.AuditItem;
import agentos.showcase.benchmark.ClaimsAudit;
import agentos.showcase.pack.Pack;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Navigation;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.Place;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// What does not agree, each with the way to its row.
final class AuditPanel {
    private final Localization words;
    private final Navigation navigation;
    private final Region node;

    AuditPanel(Localization words, Pack pack, Navigation navigation) {
        this.words = words;
        this.navigation = navigation;
        var audit = ClaimsAudit.of(pack.overview(), pack.benchmark());
        List<AuditItem> remarks = Stream.<AuditItem>concat(audit.contradicted().stream(), audit.table().stream()).toList();
        var count = Nodes.label(words.text(remarks.isEmpty() ? "benchmark.audit.none" : "benchmark.audit.how"), "small", "muted");
        count.setWrapText(true);
        var panel = Nodes.column("panel", Nodes.label(words.text("benchmark.audit"), "heading"), count);
        var rows = Nodes.column("audit-rows");
        remarks.forEach(remark -> rows.getChildren().add(row(remark)));
        panel.getChildren().add(rows);
        node = panel;
    }

    Region node() {
        return node;
    }

    private HBox row(AuditItem remark) {
        Feather icon = switch (remark) {
            case AuditItem.OfClaim _ -> Feather.ALERT_TRIANGLE;
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
                Nodes.touch(row, words.text(remark.sentence()), () -> navigation.refine(new Place.Benchmarks(id))));
        return row;
    }
}
