package agentos.showcase.ui.control.artefact.layers;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.LayerEdit;
import agentos.showcase.text.Texts;
import agentos.showcase.ui.Localization;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The layers of the picture as a tree, foremost on top: names, what is seen, and their order.
final class LayerTree {
    static final Texts TEXTS = Texts.of("stage_layers");

    private final LayersModel model;
    private final Localization words;
    private final TreeView<Layer> tree = new TreeView<>();
    private final Set<String> open = new HashSet<>();
    private Drawing shown;
    private Optional<String> revealed = Optional.empty();
    private String renaming = "";
    private String dragging = "";
    private boolean filling;

    LayerTree(LayersModel model, Localization words) {
        this.model = model;
        this.words = words;
        tree.setId("layer-tree");
        tree.setShowRoot(false);
        tree.getStyleClass().add("layer-tree");
        tree.accessibleTextProperty().bind(words.text(TEXTS, "tree"));
        tree.setCellFactory(_ -> new LayerCell(this));
        tree.getSelectionModel().selectedItemProperty().addListener((_, _, item) -> {
            if (!filling && item != null) {
                revealed = Optional.of(item.getValue().id());
                model.select(item.getValue().id());
            }
        });
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    Node node() {
        return tree;
    }

    LayersModel model() {
        return model;
    }

    Localization words() {
        return words;
    }

    void show() {
        Drawing drawing = model.drawing(words.language());
        filling = true;
        if (drawing != shown) {
            shown = drawing;
            var root = new TreeItem<Layer>();
            fill(root, drawing.layers());
            tree.setRoot(root);
        }
        var selected = model.selected(words.language()).map(Layer::id);
        if (selected.isPresent() && !selected.equals(revealed)) {
            open.addAll(model.around(words.language()));
            expand(tree.getRoot());
        }
        var item = selected.flatMap(id -> find(tree.getRoot(), id));
        if (item.isPresent()) {
            tree.getSelectionModel().select(item.get());
            if (!selected.equals(revealed)) {
                tree.scrollTo(Math.max(0, tree.getRow(item.get()) - 1));
            }
        } else {
            tree.getSelectionModel().clearSelection();
        }
        revealed = selected;
        filling = false;
    }

    private void fill(TreeItem<Layer> parent, List<Layer> layers) {
        for (Layer layer : layers.reversed()) {
            var item = new TreeItem<>(layer);
            fill(item, layer.children());
            item.setExpanded(open.contains(layer.id()));
            item.expandedProperty().addListener((_, _, now) -> {
                if (now) {
                    open.add(layer.id());
                } else {
                    open.remove(layer.id());
                }
            });
            parent.getChildren().add(item);
        }
    }

    private void expand(TreeItem<Layer> item) {
        item.getChildren().forEach(child -> {
            if (open.contains(child.getValue().id())) {
                child.setExpanded(true);
            }
            expand(child);
        });
    }

    private static Optional<TreeItem<Layer>> find(TreeItem<Layer> item, String id) {
        if (item.getValue() != null && item.getValue().id().equals(id)) {
            return Optional.of(item);
        }
        return item.getChildren().stream().flatMap(child -> find(child, id).stream()).findFirst();
    }

    private void key(KeyEvent event) {
        var layer = model.selected(words.language());
        if (layer.isEmpty() || isRenaming()) {
            return;
        }
        boolean alt = event.isAltDown();
        switch (event.getCode()) {
            case KeyCode.F2 -> rename(layer.get().id());
            case KeyCode.H -> toggle(layer.get());
            case KeyCode.UP, KeyCode.DOWN -> {
                if (!alt) {
                    return;
                }
                move(layer.get().id(), event.getCode() == KeyCode.UP ? 1 : -1);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    void toggle(Layer layer) {
        model.apply(new LayerEdit.Show(layer.id(), !layer.visible()), words.language());
    }

    /// @param forward +1 in front of the next sibling, -1 behind the one before
    void move(String id, int forward) {
        var siblings = model.siblings(id, words.language()).stream().map(Layer::id).toList();
        int place = siblings.indexOf(id) + forward;
        if (place >= 0 && place < siblings.size()) {
            model.apply(new LayerEdit.Reorder(id, place), words.language());
        }
    }

    // ---- renaming -------------------------------------------------------------------------------------------------------------------

    void rename(String id) {
        model.select(id);
        renaming = id;
        tree.refresh();
    }

    boolean isRenaming() {
        return !renaming.isEmpty();
    }

    boolean isRenaming(String id) {
        return renaming.equals(id);
    }

    /// @param name null for leaving it as it is
    void renamed(String name) {
        String id = renaming;
        if (id.isEmpty()) {
            return;
        }
        renaming = "";
        if (name != null && !name.isBlank()) {
            model.apply(new LayerEdit.Rename(id, name.strip(), words.language()), words.language());
        }
        tree.refresh();
        tree.requestFocus();
    }

    // ---- dragging -------------------------------------------------------------------------------------------------------------------

    void drag(String id) {
        dragging = id;
    }

    boolean takes(String target) {
        return !dragging.isEmpty() && !dragging.equals(target)
                && model.siblings(dragging, words.language()).stream().anyMatch(layer -> layer.id().equals(target));
    }

    void drop(String target) {
        if (takes(target)) {
            var siblings = model.siblings(dragging, words.language()).stream().map(Layer::id).toList();
            model.apply(new LayerEdit.Reorder(dragging, siblings.indexOf(target)), words.language());
        }
        dragging = "";
    }
}
