package agentos.showcase.ui.control.artefact.layers;

import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.LayerColors;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Nodes;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// A line of the tree: whether it is seen, its colour, its name, and a handle to drag it by.
final class LayerCell extends TreeCell<Layer> {
    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("unseen");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final LayerTree tree;
    private final Button eye;
    private final Icon eyeIcon = new Icon(Feather.EYE);
    private final Swatch swatch = new Swatch();
    private final Label name = new Label();
    private final TextField field = new TextField();
    private final Label handle = new Label(null, new Icon(Feather.MENU));
    private final HBox line;

    LayerCell(LayerTree tree) {
        this.tree = tree;
        eye = Nodes.iconButton(Feather.EYE, tree.words().text(LayerTree.TEXTS, "eye"), () -> tree.toggle(getItem()));
        eye.setGraphic(eyeIcon);
        eye.getStyleClass().add("layer-eye");
        eye.setFocusTraversable(false);
        name.getStyleClass().add("layer-name");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setId("layer-rename");
        field.accessibleTextProperty().bind(tree.words().text(LayerTree.TEXTS, "rename"));
        field.setOnAction(_ -> tree.renamed(field.getText()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                tree.renamed(null);
            }
        });
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && getItem() != null && tree.isRenaming(getItem().id())) {
                tree.renamed(field.getText());
            }
        });
        handle.getStyleClass().add("layer-handle");
        line = Nodes.row("layer-line", eye, swatch, name, handle);
        // as wide as the tree, so that long names are cut and nothing scrolls sideways
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && getItem() != null) {
                event.consume();
                tree.rename(getItem().id());
            }
        });
        dragging();
    }

    private void dragging() {
        handle.setOnDragDetected(event -> {
            if (getItem() != null) {
                tree.drag(getItem().id());
                handle.startFullDrag();
                event.consume();
            }
        });
        setOnMouseDragEntered(_ -> pseudoClassStateChanged(OVER, getItem() != null && tree.takes(getItem().id())));
        setOnMouseDragExited(_ -> pseudoClassStateChanged(OVER, false));
        setOnMouseDragReleased(_ -> {
            pseudoClassStateChanged(OVER, false);
            if (getItem() != null) {
                tree.drop(getItem().id());
            }
        });
    }

    @Override
    protected void updateItem(Layer layer, boolean empty) {
        super.updateItem(layer, empty);
        pseudoClassStateChanged(HIDDEN, !empty && layer != null && !layer.visible());
        setId(empty || layer == null ? null : "layer-" + layer.id());
        if (empty || layer == null) {
            setGraphic(null);
            return;
        }
        eye.setId("eye-" + layer.id());
        eyeIcon.show(layer.visible() ? Feather.EYE : Feather.EYE_OFF);
        var color = LayerColors.color(layer);
        swatch.setVisible(color.isPresent());
        swatch.setManaged(color.isPresent());
        color.ifPresent(swatch::show);
        name.setText(layer.name());
        boolean renaming = tree.isRenaming(layer.id());
        line.getChildren().set(2, renaming ? field : name);
        setGraphic(line);
        if (renaming && !field.isFocused()) {
            field.setText(layer.name());
            Platform.runLater(() -> {
                field.requestFocus();
                field.selectAll();
            });
        }
    }
}
