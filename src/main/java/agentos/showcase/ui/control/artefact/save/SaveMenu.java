package agentos.showcase.ui.control.artefact.save;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.export.PictureFormat;
import agentos.showcase.text.Texts;
import agentos.showcase.ui.Context;
import agentos.showcase.ui.FileExchange;
import agentos.showcase.ui.Nodes;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// A quiet button in the corner of a picture that saves it as it is shown: PNG in two sizes, SVG, and the layers.
public final class SaveMenu {
    private static final Texts TEXTS = Texts.of("stage_save");

    private final FileExchange files;
    private final Supplier<Drawing> picture;
    private final Supplier<String> name;
    private final Button button;
    private final ContextMenu menu = new ContextMenu();
    private final HBox node;

    /// @param picture the one on show; null while there is none
    /// @param name    what the file is called unless the person says otherwise, without its ending
    public SaveMenu(Context context, Supplier<Drawing> picture, Supplier<String> name) {
        this.files = new FileExchange(context);
        this.picture = picture;
        this.name = name;
        var words = context.words();
        button = Nodes.iconButton(Feather.DOWNLOAD, words.text(TEXTS, "save"), this::ask);
        button.setId("picture-save");
        button.getStyleClass().add("corner-button");
        menu.getStyleClass().add("corner-menu");
        for (PictureFormat format : PictureFormat.values()) {
            var item = new MenuItem();
            item.setId("save-" + format.name().toLowerCase(Locale.ROOT));
            item.textProperty().bind(words.text(TEXTS, "as." + format.name().toLowerCase(Locale.ROOT)));
            item.setOnAction(_ -> save(format));
            menu.getItems().add(item);
        }
        var said = Nodes.label(files.said(), "corner-said");
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.setMinWidth(0);
        node = Nodes.row("corner", said, button);
        node.setPickOnBounds(false);
    }

    /// To be laid over the picture with [#corner].
    public Node node() {
        return node;
    }

    /// Buttons over the lower right corner of a picture, one above the other.
    public static Node corner(Node... buttons) {
        var corner = Nodes.column("corner-buttons", buttons);
        corner.setPickOnBounds(false);
        corner.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(corner, Pos.BOTTOM_RIGHT);
        return corner;
    }

    private void ask() {
        if (menu.isShowing()) {
            menu.hide();
        } else {
            menu.show(button, Side.TOP, 0, 0);
        }
    }

    private void save(PictureFormat format) {
        Drawing shown = picture.get();
        if (shown != null) {
            files.save(button.getScene() == null ? null : button.getScene().getWindow(), name.get() + format.ending(), out -> out.write(format.bytes(shown)));
        }
    }

    /// Writes the picture on show to where it is told, without asking.
    public void write(PictureFormat format, Path file) {
        Drawing shown = picture.get();
        files.write(file, out -> out.write(format.bytes(shown)));
    }
}
