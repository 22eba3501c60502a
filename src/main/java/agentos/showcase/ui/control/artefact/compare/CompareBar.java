package agentos.showcase.ui.control.artefact.compare;

import agentos.showcase.text.Texts;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.control.artefact.compare.CompareModel.Grip;
import agentos.showcase.ui.control.artefact.compare.CompareModel.Look;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// How the pictures are laid out, and what a drag over them turns.
final class CompareBar {
    private static final Texts TEXTS = Texts.of("stage_compare");
    private static final Map<Look, Feather> LOOKS = Map.of(Look.SIDE, Feather.COLUMNS, Look.SLIDER, Feather.CODE, Look.LENS, Feather.SEARCH);
    private static final Map<Grip, Feather> GRIPS = Map.of(Grip.CAMERA, Feather.CAMERA, Grip.LIGHT, Feather.SUN);

    private final CompareModel model;
    private final Localization words;
    private final Map<Look, ToggleButton> looks = new EnumMap<>(Look.class);
    private final Map<Grip, ToggleButton> grips = new EnumMap<>(Grip.class);
    private final Slider softness = new Slider();
    private final HBox soft;
    private final Button back;
    private final HBox node;

    CompareBar(CompareModel model, Localization words) {
        this.model = model;
        this.words = words;
        for (Look look : Look.values()) {
            looks.put(look, toggle("look." + code(look), LOOKS.get(look), () -> model.look(look)));
        }
        for (Grip grip : model.grips()) {
            grips.put(grip, toggle("grip." + code(grip), GRIPS.get(grip), () -> model.grip(grip)));
        }
        soft = Nodes.row("compare-soft", Nodes.label(words.text(TEXTS, "soft"), "caption"), softness);
        soft();
        back = Nodes.iconButton(Feather.ROTATE_CCW, words.text(TEXTS, "back"), model::takeBack);
        back.setId("compare-back");
        var turns = Nodes.label(words.text(TEXTS, "turns"), "compare-turns");
        turns.setMinWidth(0);
        turns.setVisible(!grips.isEmpty());
        // nothing that is needed stands at the right end, where the stage stamps what was sent back
        node = Nodes.row("compare-bar", looks.values().toArray(Node[]::new));
        node.getChildren().add(turns);
        node.getChildren().addAll(grips.values());
        node.getChildren().addAll(soft, back);
        model.listen(this::draw);
        draw();
    }

    HBox node() {
        return node;
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private ToggleButton toggle(String key, Feather icon, Runnable action) {
        var toggle = new ToggleButton();
        toggle.textProperty().bind(words.text(TEXTS, key));
        toggle.setGraphic(new Icon(icon));
        toggle.setId("compare-" + key.replace('.', '-'));
        toggle.getStyleClass().add("compare-toggle");
        toggle.setOnAction(_ -> {
            action.run();
            draw();
        });
        return toggle;
    }

    private void soft() {
        softness.setId("compare-softness");
        Nodes.named(softness, AccessibleRole.SLIDER, words.text(TEXTS, "soft"));
        model.turning(Grip.LIGHT).flatMap(turning -> turning.field(Turning.SOFTNESS)).ifPresent(field -> {
            softness.setMin(field.from());
            softness.setMax(field.to());
            softness.setBlockIncrement(field.step());
        });
        softness.valueProperty().addListener((_, _, value) -> {
            if (value.doubleValue() != model.light().softness()) {
                model.soften(value.doubleValue());
                if (!softness.isPressed() && !softness.isValueChanging()) {
                    model.release();
                }
            }
        });
        softness.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> model.release());
    }

    private void draw() {
        looks.forEach((look, toggle) -> toggle.setSelected(look == model.look()));
        grips.forEach((grip, toggle) -> toggle.setSelected(grip == model.grip()));
        boolean light = model.grip() == Grip.LIGHT && model.turning(Grip.LIGHT).flatMap(turning -> turning.field(Turning.SOFTNESS)).isPresent();
        soft.setVisible(light);
        soft.setManaged(light);
        if (!softness.isPressed() && !softness.isValueChanging()) {
            softness.setValue(model.light().softness());
        }
        back.setVisible(model.isOwn());
    }
}
