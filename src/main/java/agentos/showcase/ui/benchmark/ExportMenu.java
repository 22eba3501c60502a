package agentos.showcase.ui.benchmark;

import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.export.chart.ChartExport;
import agentos.showcase.export.table.Format;
import agentos.showcase.export.table.TableExport;
import agentos.showcase.export.table.UnwritableTable;
import agentos.showcase.ui.Context;
import agentos.showcase.ui.FileExchange;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;

/// Writes the table as it is shown, in any form, where a person says.
final class ExportMenu {
    private final Localization words;
    private final FileExchange files;
    private final Supplier<ShownTable> shown;
    private final Supplier<Drawing> chart;
    private final MenuButton button = new MenuButton();

    /// @param chart the chart on show, for a file
    ExportMenu(Context context, Supplier<ShownTable> shown, Supplier<Drawing> chart) {
        this.words = context.words();
        this.files = new FileExchange(context);
        this.shown = shown;
        this.chart = chart;
        button.setId("table-export");
        button.getStyleClass().add("choice-menu");
        button.setGraphic(new Icon(Feather.DOWNLOAD));
        button.textProperty().bind(words.text("table.export"));
        for (Format format : Format.values()) {
            var item = new MenuItem(format.code().toUpperCase(Locale.ROOT));
            item.setId("export-" + format.code());
            item.setOnAction(_ -> save(format));
            button.getItems().add(item);
        }
        button.getItems().add(new SeparatorMenuItem());
        for (ChartExport.Format format : ChartExport.Format.values()) {
            var item = new MenuItem();
            item.setId("export-chart-" + format.name().toLowerCase(Locale.ROOT));
            item.textProperty().bind(words.text("table.export.chart", format.name().replace('_', ' ')));
            item.setOnAction(_ -> {
                var drawing = chart.get();
                save("chart." + format.extension(), out -> out.write(ChartExport.bytes(drawing, format)));
            });
            button.getItems().add(item);
        }
    }

    Node node() {
        return button;
    }

    /// One sentence on what came of it; empty before.
    ObservableValue<String> said() {
        return files.said();
    }

    private void save(Format format) {
        var table = shown.get();
        var language = words.language();
        save("benchmarks." + format.extension(), out -> {
            try {
                TableExport.write(table, language, format, out);
            } catch (UnwritableTable e) {
                throw new FileExchange.Refused(e.sentence(), e);
            }
        });
    }

    private void save(String name, FileExchange.Writing writing) {
        files.save(button.getScene() == null ? null : button.getScene().getWindow(), name, writing);
    }
}
