package agentos.showcase.ui.benchmark;

import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.export.chart.ChartExport;
import agentos.showcase.export.table.Format;
import agentos.showcase.export.table.TableExport;
import agentos.showcase.export.table.UnwritableTable;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Context;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.Trouble;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/// Writes the table as it is shown, in any form, where a person says.
final class ExportMenu {
    private final Context context;
    private final Supplier<ShownTable> shown;
    private final Supplier<Drawing> chart;
    private final MenuButton button = new MenuButton();
    private final ObjectProperty<Localized> said = new SimpleObjectProperty<>(Localized.EMPTY);

    /// @param chart the chart on show, for a file
    ExportMenu(Context context, Supplier<ShownTable> shown, Supplier<Drawing> chart) {
        this.context = context;
        this.shown = shown;
        this.chart = chart;
        button.setId("table-export");
        button.getStyleClass().add("choice-menu");
        button.setGraphic(new Icon(Feather.DOWNLOAD));
        button.textProperty().bind(context.words().text("table.export"));
        for (Format format : Format.values()) {
            var item = new MenuItem(format.code().toUpperCase(Locale.ROOT));
            item.setId("export-" + format.code());
            item.setOnAction(_ -> choose(format));
            button.getItems().add(item);
        }
        button.getItems().add(new SeparatorMenuItem());
        for (ChartExport.Format format : ChartExport.Format.values()) {
            var item = new MenuItem();
            item.setId("export-chart-" + format.name().toLowerCase(Locale.ROOT));
            item.textProperty().bind(context.words().text("table.export.chart", format.name().replace('_', ' ')));
            item.setOnAction(_ -> choose("chart." + format.extension(), file -> {
                var drawing = chart.get();
                write(file, out -> out.write(ChartExport.bytes(drawing, format)));
            }));
            button.getItems().add(item);
        }
    }

    Node node() {
        return button;
    }

    /// One sentence on what came of it; empty before.
    ObservableValue<String> said() {
        return context.words().text(said);
    }

    private void choose(Format format) {
        choose("benchmarks." + format.extension(), file -> {
            var table = shown.get();
            var language = context.words().language();
            write(file, out -> TableExport.write(table, language, format, out));
        });
    }

    private void choose(String name, Consumer<Path> then) {
        var chooser = new FileChooser();
        chooser.setTitle(context.words().now("table.export"));
        chooser.setInitialFileName(name);
        File file = chooser.showSaveDialog(button.getScene() == null ? null : button.getScene().getWindow());
        if (file != null) {
            then.accept(file.toPath());
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException, UnwritableTable;
    }

    private void write(Path file, Writing writing) {
        context.background().execute(() -> {
            try (var out = Files.newOutputStream(file)) {
                writing.to(out);
                Platform.runLater(() -> said.set(context.words().both("table.export.done", file)));
            } catch (UnwritableTable e) {
                failed(file, e.sentence(), e);
            } catch (IOException | RuntimeException e) {
                failed(file, context.words().both("card.result.unsaved.do"), e);
            }
        });
    }

    private void failed(Path file, Localized remedy, Exception cause) {
        context.errors().report(new Trouble(context.words().both("table.export.failed"), Localized.same(file.toString()), remedy, Optional.of(cause)));
    }
}
