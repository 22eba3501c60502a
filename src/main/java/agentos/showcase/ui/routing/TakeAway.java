package agentos.showcase.ui.routing;

import agentos.showcase.export.routing.LabFile;
import agentos.showcase.export.routing.TracePalette;
import agentos.showcase.ui.Context;
import agentos.showcase.ui.FileExchange;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;

/// Writes charts, trace or policy of the trial on show where a person says.
final class TakeAway {
    private final Localization words;
    private final FileExchange files;
    private final RoutingModel model;
    private final Supplier<TracePalette> palette;
    private final MenuButton button = new MenuButton();

    /// @param palette the colours on screen
    TakeAway(Context context, RoutingModel model, Supplier<TracePalette> palette) {
        this.words = context.words();
        this.files = new FileExchange(context);
        this.model = model;
        this.palette = palette;
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
        return files.said();
    }

    private void choose(LabFile what) {
        if (model.run() != null) {
            files.save(button.getScene() == null ? null : button.getScene().getWindow(), what.fileName(model.run(), model.player().done()), writing(what));
        }
    }

    void write(LabFile what, Path file) {
        files.write(file, writing(what));
    }

    /// The trial as it is on show now, whatever is on show when it is written.
    private FileExchange.Writing writing(LabFile what) {
        var run = model.run();
        int done = model.player().done();
        var colours = palette.get();
        var language = words.language();
        return out -> what.write(run, done, colours, language, out);
    }
}
