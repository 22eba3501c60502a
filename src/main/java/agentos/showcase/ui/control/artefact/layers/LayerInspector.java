package agentos.showcase.ui.control.artefact.layers;

import agentos.showcase.expert.drawing.Colors;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.LayerColors;
import agentos.showcase.expert.drawing.LayerEdit;
import agentos.showcase.expert.image.infographic.Retouch;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What can be done to the layer in hand: its order, its name, its value, its colour.
final class LayerInspector {
    /// Colours of the picture on offer.
    private static final int COLOURS = 6;

    private final LayersModel model;
    private final Localization words;
    private final LayerTree tree;
    private final Button forward;
    private final Button backward;
    private final Button rename;
    private final Button group;
    private final TextField value = new TextField();
    private final StringProperty valueTitle = new SimpleStringProperty();
    private final Button less;
    private final Button more;
    private final HBox valueLine;
    private final FlowPane swatches = Nodes.flow("layer-swatches");
    private final TextField hex = new TextField();
    private final VBox colours;
    private final VBox hands;
    private final Label how;
    private final VBox node = Nodes.column("layer-inspector");
    private List<String> offered = List.of();
    private String held = "";

    LayerInspector(LayersModel model, Localization words, LayerTree tree) {
        this.model = model;
        this.words = words;
        this.tree = tree;
        forward = action(Feather.ARROW_UP, "forward", () -> tree.move(held, 1));
        backward = action(Feather.ARROW_DOWN, "backward", () -> tree.move(held, -1));
        rename = action(Feather.EDIT_2, "rename", () -> tree.rename(held));
        group = action(Feather.FOLDER_PLUS, "group", this::group);
        less = action(Feather.MINUS, "less", () -> step(-1));
        more = action(Feather.PLUS, "more", () -> step(1));
        value.setId("layer-value");
        value.accessibleTextProperty().bind(valueTitle);
        value.setTooltip(Nodes.tip(valueTitle));
        value.setOnAction(_ -> {
            say();
            leave();
        });
        value.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                say();
            }
        });
        HBox.setHgrow(value, Priority.ALWAYS);
        valueLine = Nodes.row("layer-value-line", less, value, more);
        hex.setId("layer-hex");
        hex.accessibleTextProperty().bind(text("hex"));
        hex.promptTextProperty().bind(text("hex"));
        hex.setOnAction(_ -> {
            recolour(hex.getText().strip().toLowerCase(Locale.ROOT));
            leave();
        });
        hex.getStyleClass().add("layer-hex");
        colours = Nodes.column("layer-colours", swatches);
        how = Nodes.paragraph(text("how"), "small", "muted");
        hands = Nodes.column("layer-hands", Nodes.row("layer-actions", forward, backward, rename, group, hex), valueLine, colours);
        node.getChildren().addAll(how, hands);
    }

    private ObservableValue<String> text(String key) {
        return words.text(LayerTree.TEXTS, key);
    }

    private Button action(Feather icon, String key, Runnable does) {
        var button = Nodes.iconButton(icon, text(key), does);
        button.setId("layer-" + key);
        return button;
    }

    Node node() {
        return node;
    }

    void show() {
        var language = words.language();
        var selected = model.selected(language);
        show(how, selected.isEmpty());
        show(hands, selected.isPresent());
        if (selected.isEmpty()) {
            held = "";
            return;
        }
        Layer layer = selected.get();
        held = layer.id();
        var siblings = model.siblings(held, language).stream().map(Layer::id).toList();
        forward.setDisable(siblings.indexOf(held) == siblings.size() - 1);
        backward.setDisable(siblings.indexOf(held) == 0);
        boolean isGroup = layer.kind() == Layer.Kind.GROUP;
        group.setGraphic(new Icon(isGroup ? Feather.FOLDER_MINUS : Feather.FOLDER_PLUS));
        group.accessibleTextProperty().unbind();
        group.accessibleTextProperty().bind(text(isGroup ? "ungroup" : "group"));
        group.getTooltip().textProperty().unbind();
        group.getTooltip().textProperty().bind(text(isGroup ? "ungroup" : "group"));
        value(layer);
        colours(layer);
    }

    private void value(Layer layer) {
        var language = words.language();
        var said = model.words(layer, language);
        show(valueLine, said.isPresent());
        boolean isValue = said.isPresent() && model.isValue(layer, language);
        valueTitle.unbind();
        valueTitle.bind(text(isValue ? "value" : "words"));
        if (said.isPresent() && !value.isFocused() || said.isPresent() && model.said().isEmpty()) {
            value.setText(said.get());
        }
        var result = model.result(language);
        step(less, isValue, Retouch.stepped(result, layer, language, -1).isPresent());
        step(more, isValue, Retouch.stepped(result, layer, language, 1).isPresent());
    }

    private static void step(Button button, boolean isValue, boolean goes) {
        button.setVisible(isValue);
        button.setManaged(isValue);
        button.setDisable(!goes);
    }

    private void colours(Layer layer) {
        var part = LayerColors.part(layer);
        show(colours, part.isPresent());
        hex.setVisible(part.isPresent());
        String now = LayerColors.color(layer).orElse("");
        if (!hex.isFocused() || model.said().isEmpty()) {
            hex.setText(now);
        }
        var palette = LayerColors.palette(model.drawing(words.language()), COLOURS);
        if (!palette.equals(offered)) {
            offered = palette;
            swatches.getChildren().setAll(palette.stream().map(this::swatch).toList());
        }
        for (int i = 0; i < offered.size(); i++) {
            swatches.getChildren().get(i).pseudoClassStateChanged(Nodes.CURRENT, offered.get(i).equals(now));
        }
    }

    private Button swatch(String color) {
        var button = new Button(null, new Swatch(color));
        button.getStyleClass().addAll("icon-button", "swatch-button");
        button.setId("swatch-" + color.substring(1));
        button.accessibleTextProperty().bind(words.text(LayerTree.TEXTS, "colour", color));
        button.setOnAction(_ -> recolour(color));
        return button;
    }

    private void recolour(String color) {
        String written = color.startsWith("#") ? color : "#" + color;
        model.selected(words.language()).ifPresent(layer -> LayerColors.part(layer).ifPresent(part ->
                model.apply(new LayerEdit.Recolour(layer.id(), part, Colors.isColor(written) ? written : color), words.language())));
    }

    private void say() {
        var language = words.language();
        var layer = model.selected(language);
        String written = value.getText().strip();
        if (layer.isEmpty() || model.words(layer.get(), language).filter(now -> !now.equals(written)).isEmpty()) {
            return;
        }
        say(layer.get(), written);
    }

    private void say(Layer layer, String written) {
        var language = words.language();
        model.apply(model.isValue(layer, language) ? new LayerEdit.SetValue(layer.binding(), written, language)
                : new LayerEdit.Say(layer.id(), written, language), language);
    }

    /// Gives the keyboard back to the tree, so that its keys undo what was written; what was refused stays in its field.
    private void leave() {
        if (model.said().isEmpty()) {
            tree.node().requestFocus();
        }
    }

    private void step(int direction) {
        var language = words.language();
        model.selected(language).ifPresent(layer -> Retouch.stepped(model.result(language), layer, language, direction).ifPresent(written -> say(layer, written)));
    }

    /// A group is taken apart; a layer becomes a group of its own with the one behind it.
    private void group() {
        var language = words.language();
        var layer = model.selected(language);
        if (layer.isEmpty()) {
            return;
        }
        if (layer.get().kind() == Layer.Kind.GROUP) {
            model.apply(new LayerEdit.Ungroup(held), language);
            return;
        }
        var siblings = model.siblings(held, language).stream().map(Layer::id).toList();
        int at = siblings.indexOf(held);
        var ids = at > 0 ? List.of(siblings.get(at - 1), held) : List.of(held);
        String id = "group-" + (model.edits().list().size() + 1) + "-" + held;
        if (model.apply(new LayerEdit.Group(id, text("group.name").getValue(), ids), language)) {
            model.select(id);
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
