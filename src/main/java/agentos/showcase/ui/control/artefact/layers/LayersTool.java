package agentos.showcase.ui.control.artefact.layers;

import agentos.showcase.expert.drawing.Edits;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.LayerBoxes;
import agentos.showcase.run.Artefact;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.control.PictureView;
import agentos.showcase.ui.control.artefact.ArtefactView;
import agentos.showcase.ui.control.artefact.Hands;
import agentos.showcase.ui.control.artefact.Workbench;
import agentos.showcase.ui.control.artefact.save.SaveMenu;
import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// A picture with its layers in a visitor's hands: a touch on the picture takes the layer there, the panel beside it shows and changes it. The
/// picture follows at once, and everything done is an answer of the run.
public final class LayersTool implements ArtefactView {
    /// The tool's name for its answer, and the field of it.
    private static final String ANSWER = "layers";
    private static final String FIELD = "edits";
    private static final String ENDING = ".json";

    private final Localization words;
    private final LayersModel model;
    private final PictureView picture;
    private final LayerOutline outline;
    private final LayersPanel panel;
    private final Button open;
    private final HBox node;
    private final ObjectProperty<Localized> title = new SimpleObjectProperty<>(Localized.EMPTY);

    public LayersTool(Artefact artefact, Workbench bench, Hands hands) {
        words = bench.words();
        model = new LayersModel(artefact.data(), edits -> answer(hands, edits));
        picture = new PictureView(bench.images());
        outline = new LayerOutline(picture);
        outline.getStyleClass().add("layer-outline");
        title.set(artefact.title());
        Nodes.named(picture, AccessibleRole.IMAGE_VIEW, words.text(title));
        picture.setId("layers-picture");
        picture.setOnMouseClicked(this::touch);
        var saving = new SaveMenu(bench.context(), picture.drawingProperty()::get,
                () -> model.fileName().map(name -> name.replaceFirst("(\\.layers)?\\.json$", "")).orElse(artefact.name() + "." + words.language().code()));
        open = Nodes.iconButton(Feather.LAYERS, words.text(LayerTree.TEXTS, "edit"), () -> unfold(true));
        open.setId("layers-edit");
        open.getStyleClass().addAll("corner-button", "inviting");
        var room = new StackPane(picture, outline, SaveMenu.corner(open, saving.node()));
        room.setMinSize(0, 0);
        HBox.setHgrow(room, Priority.ALWAYS);
        panel = new LayersPanel(bench.context(), model, () -> unfold(false));
        node = Nodes.row("layers-tool", room, panel.node());
        node.setFillHeight(true);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        node.setOnDragOver(this::over);
        node.setOnDragDropped(this::drop);
        unfold(!model.edits().list().isEmpty());
        model.listen(this::show);
        words.languageProperty().subscribe(this::show);
    }

    private static void answer(Hands hands, Edits edits) {
        if (edits.list().isEmpty()) {
            hands.takeBack(ANSWER);
        } else {
            hands.answer(ANSWER, Map.of(FIELD, LayersModel.print(edits)));
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean isSettled() {
        return picture.isSettled();
    }

    @Override
    public void whenSettled(Runnable then) {
        picture.settledProperty().subscribe(settled -> {
            if (settled) {
                then.run();
            }
        });
    }

    @Override
    public boolean follow(Artefact next) {
        title.set(next.title());
        model.follow(next.data());
        return true;
    }

    private void unfold(boolean unfolded) {
        panel.node().setVisible(unfolded);
        panel.node().setManaged(unfolded);
        open.setVisible(!unfolded);
        open.setManaged(!unfolded);
        if (!unfolded) {
            model.select(null);
        }
        show();
    }

    private void show() {
        var language = words.language();
        picture.drawingProperty().set(model.drawing(language));
        outline.show(model.selected(language).map(Layer::id).flatMap(LayerBoxes.of(model.drawing(language))::box));
        if (panel.node().isVisible()) {
            panel.show();
        }
    }

    private void touch(MouseEvent event) {
        var area = picture.area();
        if (!event.isStillSincePress() || area.scale() <= 0) {
            return;
        }
        Optional<String> there = LayerBoxes.of(model.drawing(words.language())).at((event.getX() - area.x()) / area.scale(), (event.getY() - area.y()) / area.scale());
        if (!panel.node().isVisible()) {
            unfold(true);
        }
        model.select(there.orElse(null));
        panel.focus();
    }

    private void key(KeyEvent event) {
        if (!event.isShortcutDown() && !event.isControlDown() || event.getTarget() instanceof TextInputControl) {
            return;
        }
        if (event.getCode() == KeyCode.Z && !event.isShiftDown()) {
            model.undo();
        } else if (event.getCode() == KeyCode.Y || event.getCode() == KeyCode.Z) {
            model.redo();
        } else {
            return;
        }
        event.consume();
    }

    private void over(DragEvent event) {
        if (dropped(event).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void drop(DragEvent event) {
        dropped(event).ifPresent(file -> take(file.toPath()));
        event.setDropCompleted(true);
        event.consume();
    }

    /// Opens a file of layers in the place of the run's picture.
    void take(Path file) {
        unfold(true);
        panel.take(file);
    }

    private static Optional<File> dropped(DragEvent event) {
        return event.getDragboard().getFiles().stream().filter(file -> file.getName().endsWith(ENDING)).findFirst();
    }
}
