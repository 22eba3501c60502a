package agentos.showcase.ui.benchmark;

import agentos.showcase.benchmark.ShownTable;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/// Writes the table as it is shown, in any form, where a person says.
final class ExportMenu {
    private final Context context;
    private final Supplier<ShownTable> shown;
    private final MenuButton button = new MenuButton();
    private final ObjectProperty<Localized> said = new SimpleObjectProperty<>(Localized.EMPTY);

    ExportMenu(Context context, Supplier<ShownTable> shown) {
        this.context = context;
        this.shown = shown;
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
    }

    Node node() {
        return button;
    }

    /// One sentence on what came of it; empty before.
    ObservableValue<String> said() {
        return context.words().text(said);
    }

    private void choose(Format format) {
        var chooser = new FileChooser();
        chooser.setTitle(context.words().now("table.export"));
        chooser.setInitialFileName("benchmarks." + format.extension());
        File file = chooser.showSaveDialog(button.getScene() == null ? null : button.getScene().getWindow());
        if (file != null) {
            write(shown.get(), format, file.toPath());
        }
    }

    private void write(ShownTable table, Format format, Path file) {
        var language = context.words().language();
        context.background().execute(() -> {
            try (var out = Files.newOutputStream(file)) {
                TableExport.write(table, language, format, out);
                Platform.runLater(() -> said.set(context.words().both("table.export.done", file)));
            } catch (UnwritableTable e) {
                context.errors().report(new Trouble(context.words().both("table.export.failed"), Localized.same(file.toString()), e.sentence(), Optional.of(e)));
            } catch (IOException | RuntimeException e) {
                context.errors().report(new Trouble(context.words().both("table.export.failed"), Localized.same(file.toString()),
                        context.words().both("card.result.unsaved.do"), Optional.of(e)));
            }
        });
    }
}
