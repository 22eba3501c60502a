package agentos.showcase.ui.benchmark;

import agentos.showcase.benchmark.DrillChanges;
import agentos.showcase.benchmark.SwapDrill;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What follows from the cells that were changed by hand, and the way back.
final class DrillPanel {
    private final Localization words;
    private final Button undo;
    private final Button redo;
    private final Button clear;
    private final VBox changes = Nodes.column("drill-changes");
    private final Node node;

    DrillPanel(Localization words, Runnable undoing, Runnable redoing, Runnable clearing) {
        this.words = words;
        undo = Nodes.button(words.text("drill.undo"), Feather.CORNER_UP_LEFT, undoing, "secondary", "small-button");
        undo.setId("drill-undo");
        redo = Nodes.button(words.text("drill.redo"), Feather.CORNER_UP_RIGHT, redoing, "secondary", "small-button");
        redo.setId("drill-redo");
        clear = Nodes.button(words.text("drill.clear"), Feather.ROTATE_CCW, clearing, "quiet", "small-button");
        clear.setId("drill-clear");
        node = Nodes.column("drill-panel", Nodes.paragraph(words.text("drill.how"), "small", "muted"), Nodes.flow("drill-buttons", undo, redo, clear), changes);
    }

    Node node() {
        return node;
    }

    void show(SwapDrill drill, DrillChanges found) {
        undo.setDisable(!drill.canUndo());
        redo.setDisable(!drill.canRedo());
        clear.setDisable(!drill.canUndo());
        changes.getChildren().clear();
        if (!drill.done().isEmpty() && found.changes().isEmpty()) {
            changes.getChildren().add(Nodes.paragraph(words.text("drill.nothing"), "small"));
        }
        for (DrillChanges.Change change : found.changes()) {
            changes.getChildren().add(Nodes.beside("check", new Icon(icon(change.kind()), "accent"), Nodes.paragraph(words.text(change.sentence()), "small")));
        }
    }

    private static Feather icon(DrillChanges.Kind kind) {
        return switch (kind) {
            case CELL -> Feather.EDIT_3;
            case CLAIM -> Feather.ALERT_TRIANGLE;
            case FINDING -> Feather.SEARCH;
            case BEST -> Feather.BOLD;
            case LEAD -> Feather.USERS;
            case RANK -> Feather.BAR_CHART_2;
            case LABEL -> Feather.TAG;
        };
    }
}
