package agentos.showcase.ui.benchmark;

import agentos.showcase.pack.Pack;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Navigation;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.Place;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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
        var remarks = TableAudit.of(pack.overview(), pack.benchmark());
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

    private HBox row(TableAudit.Remark remark) {
        Feather icon = switch (remark.kind()) {
            case CLAIM -> Feather.ALERT_TRIANGLE;
            case BOLD, NO_BOLD -> Feather.BOLD;
            case COPY -> Feather.COPY;
            case SINGLE -> Feather.MINUS_CIRCLE;
            case NAMES -> Feather.TAG;
        };
        var sentence = Nodes.paragraph(words.text(remark.sentence()), "small");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        var row = Nodes.row("audit-row", new Icon(icon, remark.kind() == TableAudit.Kind.CLAIM ? "warn" : "muted"), sentence);
        remark.row().ifPresent(id ->
                Nodes.touch(row, words.text(remark.sentence()), () -> navigation.refine(new Place.Benchmarks(id))));
        return row;
    }
}
