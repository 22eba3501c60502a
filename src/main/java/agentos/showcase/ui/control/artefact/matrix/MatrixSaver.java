package agentos.showcase.ui.control.artefact.matrix;

import static agentos.showcase.ui.control.artefact.matrix.MatrixModel.TEXTS;

import agentos.showcase.export.research.ComparisonFile;
import agentos.showcase.ui.Context;
import agentos.showcase.ui.FileExchange;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Nodes;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;

/// Writes the comparison as it is on show where a person says.
final class MatrixSaver {
    private final Context context;
    private final MatrixModel model;
    private final FileExchange files;
    private final MenuButton button = new MenuButton();

    MatrixSaver(Context context, MatrixModel model) {
        this.context = context;
        this.model = model;
        files = new FileExchange(context);
        button.setId("matrix-save");
        button.getStyleClass().add("choice-menu");
        button.setGraphic(new Icon(Feather.DOWNLOAD));
        button.textProperty().bind(context.words().text(TEXTS, "save"));
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        var tip = Nodes.tip(files.said());
        files.said().subscribe(said -> button.setTooltip(said.isEmpty() ? null : tip));
        for (ComparisonFile file : ComparisonFile.values()) {
            var item = new MenuItem();
            item.setId("matrix-save-" + file.extension());
            item.textProperty().bind(context.words().text(TEXTS, "save." + file.extension()));
            item.setOnAction(_ -> files.save(button.getScene().getWindow(), "routes-compared." + context.words().language().code() + "." + file.extension(), writing(file)));
            button.getItems().add(item);
        }
    }

    Node node() {
        return button;
    }

    void write(ComparisonFile what, Path file) {
        files.write(file, writing(what));
    }

    private FileExchange.Writing writing(ComparisonFile file) {
        var comparison = model.comparison();
        var language = context.words().language();
        return out -> file.write(comparison, language, out);
    }
}
