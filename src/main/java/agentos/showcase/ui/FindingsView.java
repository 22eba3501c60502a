package agentos.showcase.ui;

import agentos.showcase.data.Finding;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What is wrong in the pack: code, place, sentence.
final class FindingsView {
    private final Localization words;
    private final VBox rows = new VBox();
    private final Overlay overlay;

    FindingsView(Localization words, ObservableValue<List<Finding>> findings, Runnable close) {
        this.words = words;
        rows.getStyleClass().add("findings-rows");
        ScrollPane scroll = Nodes.page(rows);
        scroll.getStyleClass().add("findings-scroll");
        var intro = Nodes.paragraph(words.text("findings.intro"), "muted", "findings-intro");
        overlay = Overlay.titled(words, "findings.title", new VBox(intro, scroll), close);
        overlay.panel().getStyleClass().add("findings");
        findings.subscribe(this::show);
    }

    Overlay overlay() {
        return overlay;
    }

    private void show(List<Finding> findings) {
        rows.getChildren().setAll(findings.stream().map(this::row).toList());
        if (findings.isEmpty()) {
            rows.getChildren().add(Nodes.paragraph(words.text("findings.none"), "muted"));
        }
    }

    private VBox row(Finding finding) {
        String place = finding.line() > 0 ? finding.file() + ":" + finding.line() + ":" + finding.column() : finding.file();
        var sign = finding.isError()
                ? Chips.chip(words.text("findings.error"), Feather.X_OCTAGON, "bad")
                : Chips.chip(words.text("findings.warning"), Feather.ALERT_TRIANGLE, "warn");
        var where = Nodes.label(place, "code");
        where.setTextOverrun(javafx.scene.control.OverrunStyle.CENTER_ELLIPSIS);
        var head = Nodes.row("finding-head", sign, where, Nodes.spring(), Nodes.label(finding.code(), "code", "muted"));
        return Nodes.column("finding", head, Nodes.paragraph(words.text(finding.sentence())));
    }
}
