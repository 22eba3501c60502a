package agentos.showcase.ui.benchmark;

import agentos.showcase.benchmark.PrintedValue;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A field over a score, in which a person types another one. Enter takes it, Escape and a touch elsewhere leave the score as it is.
public final class CellEditor {
    private static final int LONGEST = 24;

    private final Localization words;
    private final TableGrid grid;
    private final TextField field = new TextField();
    private final Label trouble = new Label();
    private final VBox node = Nodes.column("grid-editor", field, trouble);
    private Edited onEdit;
    private CellAt at;
    private String before = "";

    /// Takes what was typed.
    public interface Edited {
        void edited(String row, String model, String text);
    }

    CellEditor(Localization words, TableGrid grid) {
        this.words = words;
        this.grid = grid;
        node.setManaged(false);
        node.setVisible(false);
        field.setId("cell-editor");
        trouble.setId("cell-editor-trouble");
        trouble.getStyleClass().add("grid-editor-trouble");
        trouble.setWrapText(true);
        field.textProperty().subscribe(_ -> say(""));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.focusedProperty().subscribe(focused -> {
            if (!focused && node.isVisible()) {
                close();
            }
        });
    }

    Node node() {
        return node;
    }

    void setOnEdit(Edited edited) {
        onEdit = edited;
    }

    /// @param place of the cell, in the grid
    void open(CellAt cell, String printed, Bounds place) {
        if (onEdit == null) {
            return;
        }
        at = cell;
        before = printed;
        field.setText(printed);
        field.setAccessibleText(words.now("table.edit"));
        say("");
        node.setVisible(true);
        double width = Math.max(place.getWidth(), node.minWidth(-1));
        double x = Math.clamp(place.getCenterX() - width / 2, 0, Math.max(0, grid.getWidth() - width));
        node.resizeRelocate(x, place.getMinY(), width, node.prefHeight(width));
        field.requestFocus();
        field.selectAll();
    }

    void close() {
        if (node.isVisible()) {
            boolean focused = field.isFocused();
            node.setVisible(false);
            at = null;
            if (focused) {
                grid.requestFocus();
            }
        }
    }

    /// What is wrong with a typed score, as a key of the texts; nothing when it can be taken.
    static Optional<String> trouble(String typed) {
        var value = PrintedValue.of(typed);
        if (typed.strip().length() > LONGEST) {
            return Optional.of("table.edit.long");
        }
        return value.number() == null && !value.isMissing() ? Optional.of("table.edit.no-number") : Optional.empty();
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            take();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private void take() {
        String typed = field.getText().strip();
        var trouble = trouble(typed);
        if (trouble.isPresent()) {
            say(words.now(trouble.get(), typed));
            return;
        }
        var cell = at;
        boolean changed = !typed.equals(before);
        close();
        if (changed) {
            onEdit.edited(cell.row(), cell.model(), typed.isEmpty() ? agentos.showcase.pack.BenchmarkTable.MISSING : typed);
        }
    }

    private void say(String sentence) {
        trouble.setText(sentence);
        trouble.setVisible(!sentence.isEmpty());
        trouble.setManaged(!sentence.isEmpty());
        if (node.isVisible()) {
            node.resize(node.getWidth(), node.prefHeight(node.getWidth()));
            double over = node.getLayoutY() + node.getHeight() - grid.getHeight();
            if (over > 0) {
                node.setLayoutY(Math.max(0, node.getLayoutY() - over));
            }
        }
    }
}
