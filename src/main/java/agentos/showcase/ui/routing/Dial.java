package agentos.showcase.ui.routing;

import agentos.showcase.ui.Nodes;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A slider with its name and value, whose places mean values by a rule of their own.
final class Dial {
    private final Slider slider;
    private final Label value;
    private final DoubleUnaryOperator place;
    private final DoubleFunction<String> print;
    private final Node node;
    private boolean following;

    /// @param most  the last place; the first is 0
    /// @param mean  what a place means
    /// @param place where a value stands
    /// @param told  told every value as the slider moves
    Dial(String id, ObservableValue<String> name, ObservableValue<String> why, double most, DoubleUnaryOperator mean, DoubleUnaryOperator place,
            DoubleFunction<String> print, DoubleConsumer told) {
        this.place = place;
        this.print = print;
        slider = new Slider(0, most, 0);
        slider.setId("dial-" + id);
        slider.setBlockIncrement(most / 20);
        slider.accessibleTextProperty().bind(name);
        slider.setTooltip(Nodes.tip(why));
        value = Nodes.label("", "number", "strong", "dial-value");
        slider.valueProperty().addListener((_, _, at) -> {
            if (!following) {
                double now = mean.applyAsDouble(at.doubleValue());
                value.setText(print.apply(now));
                told.accept(now);
            }
        });
        HBox.setHgrow(slider, Priority.ALWAYS);
        var label = Nodes.label(name, "dial-name");
        label.setTooltip(Nodes.tip(why));
        node = Nodes.row("dial", label, slider, value);
    }

    Node node() {
        return node;
    }

    /// Follows what is tried, unless a hand is on it.
    void show(double now) {
        if (slider.isValueChanging() || slider.isPressed()) {
            return;
        }
        following = true;
        slider.setValue(place.applyAsDouble(now));
        following = false;
        value.setText(print.apply(now));
    }
}
