package agentos.showcase.ui.card;

import agentos.showcase.pack.Field;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Context;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.control.table.TableBox;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One field of an answer: its title, its control, and what is wrong with what stands in it.
final class FieldBox {
    private static final int ROWS = 6;

    private final Field field;
    private final Region control;
    private final Supplier<String> text;
    private final Runnable focus;
    private final String start;
    private final boolean filledBefore;
    private final ObjectProperty<Localized> trouble = new SimpleObjectProperty<>(Localized.EMPTY);
    private final VBox node;

    /// @param before what was filled in the last time, or null
    /// @param start  what the card has in its place
    /// @param submit what the Enter key of a single line does
    FieldBox(Context context, Field field, String before, String start, Runnable submit) {
        var words = context.words();
        this.field = field;
        this.start = start;
        this.filledBefore = before != null;
        String first = before == null ? start : before;
        var title = Nodes.label(words.text(field.title()), "small", "muted");
        node = Nodes.column("field-box", title);
        var entry = switch (field.form()) {
            case LINE, LIST -> line(first, submit);
            case LINES -> lines(first);
            case TABLE -> table(context, first);
            case NUMBER -> slider(first, title);
            case DATA -> throw new IllegalArgumentException("field " + field.id() + " is made by hand on the stage");
        };
        control = entry.control();
        text = entry.text();
        focus = entry.focus();
        control.setId("field-" + field.id());
        control.accessibleTextProperty().bind(words.text(field.title()));
        control.getStyleClass().add("field-control");
        var sentence = Nodes.paragraph(words.text(trouble), "small", "bad");
        sentence.visibleProperty().bind(trouble.map(found -> !found.isEmpty()));
        sentence.managedProperty().bind(sentence.visibleProperty());
        node.getChildren().addAll(control, sentence);
    }

    /// A control and what stands in it.
    private record Entry(Region control, Supplier<String> text, Runnable focus) {
        private Entry(Control control, Supplier<String> text) {
            this(control, text, control::requestFocus);
        }
    }

    private static Entry table(Context context, String first) {
        var box = new TableBox(context, first);
        return new Entry(box.node(), box::text, box::focus);
    }

    private static Entry line(String first, Runnable submit) {
        var line = new TextField(first);
        line.setOnAction(_ -> submit.run());
        return new Entry(line, line::getText);
    }

    private static Entry lines(String first) {
        var area = new TextArea(first);
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        return new Entry(area, area::getText);
    }

    private Entry slider(String first, Label title) {
        var slider = new Slider(field.from(), field.to(), number(first));
        slider.setBlockIncrement(field.step());
        slider.setMajorTickUnit(field.step());
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        var value = Nodes.label(slider.valueProperty().map(now -> plain(now.doubleValue())), "small", "strong");
        node.getChildren().setAll(Nodes.row("field-title", title, Nodes.spring(), value));
        return new Entry(slider, () -> plain(slider.getValue()));
    }

    Region node() {
        return node;
    }

    boolean isNumber() {
        return field.form() == Field.Form.NUMBER;
    }

    String id() {
        return field.id();
    }

    void focus() {
        focus.run();
    }

    /// Whether what stands here fits; says why where it does not.
    boolean check() {
        trouble.set(field.trouble(text.get()));
        return trouble.get().isEmpty();
    }

    /// What was filled in; nothing while the card's own value stands here untouched, so that it stays in both languages.
    Optional<String> filled() {
        return text.get().equals(start) && !filledBefore ? Optional.empty() : Optional.of(text.get());
    }

    private double number(String printed) {
        try {
            return Math.clamp(Double.parseDouble(printed), field.from(), field.to());
        } catch (NumberFormatException e) {
            return field.from();
        }
    }

    /// Rounded to the step, without the tail of binary fractions.
    private String plain(double value) {
        double stepped = field.from() + Math.round((value - field.from()) / field.step()) * field.step();
        return new BigDecimal(Math.clamp(stepped, field.from(), field.to()), new MathContext(9)).stripTrailingZeros().toPlainString();
    }
}
