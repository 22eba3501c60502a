package agentos.showcase.ui.routing;

import agentos.showcase.export.routing.LabFile;
import agentos.showcase.export.routing.TracePalette;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Context;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.Trouble;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/// Writes charts, trace or policy of the trial on show where a person says.
final class TakeAway {
    private final Context context;
    private final RoutingModel model;
    private final Supplier<TracePalette> palette;
    private final MenuButton button = new MenuButton();
    private final ObjectProperty<Localized> said = new SimpleObjectProperty<>(Localized.EMPTY);

    /// @param palette the colours on screen
    TakeAway(Context context, RoutingModel model, Supplier<TracePalette> palette) {
        this.context = context;
        this.model = model;
        this.palette = palette;
        var words = context.words();
        button.setId("routing-export");
        button.getStyleClass().add("choice-menu");
        button.setGraphic(new Icon(Feather.DOWNLOAD));
        button.accessibleTextProperty().bind(words.text("table.export"));
        button.setTooltip(Nodes.tip(words.text("table.export")));
        for (LabFile file : LabFile.values()) {
            var item = new MenuItem();
            item.setId("take-" + file.key());
            item.textProperty().bind(words.text(LabWords.TEXTS, "take." + file.key()));
            item.setOnAction(_ -> choose(file));
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

    private void choose(LabFile what) {
        if (model.run() == null) {
            return;
        }
        var chooser = new FileChooser();
        chooser.setTitle(context.words().now("table.export"));
        chooser.setInitialFileName(what.fileName(model.run(), model.player().done()));
        File file = chooser.showSaveDialog(button.getScene() == null ? null : button.getScene().getWindow());
        if (file != null) {
            write(what, file.toPath());
        }
    }

    void write(LabFile what, Path file) {
        var run = model.run();
        int done = model.player().done();
        var colours = palette.get();
        var language = context.words().language();
        context.background().execute(() -> {
            try (var out = Files.newOutputStream(file)) {
                what.write(run, done, colours, language, out);
                Platform.runLater(() -> said.set(context.words().both("table.export.done", file)));
            } catch (IOException | RuntimeException e) {
                context.errors().report(new Trouble(LabWords.say("take.failed"), Localized.same(file.toString()), context.words().both("card.result.unsaved.do"), Optional.of(e)));
            }
        });
    }
}
