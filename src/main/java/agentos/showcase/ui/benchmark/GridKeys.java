package agentos.showcase.ui.benchmark;

import javafx.scene.input.KeyEvent;

/// The keys of the table.
final class GridKeys {
    private static final int ALL = 1_000_000;

    private final TableGrid grid;
    private final BenchmarksModel model;
    private Runnable undo = () -> { };
    private Runnable redo = () -> { };

    GridKeys(TableGrid grid, BenchmarksModel model) {
        this.grid = grid;
        this.model = model;
    }

    void setOnUndo(Runnable back, Runnable forward) {
        undo = back;
        redo = forward;
    }

    /// @return whether the key meant something here
    boolean press(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown() && !event.isShortcutDown()) {
            return false;
        }
        return event.isShortcutDown() ? withShortcut(event) : plain(event);
    }

    private boolean withShortcut(KeyEvent event) {
        switch (event.getCode()) {
            case Z -> (event.isShiftDown() ? redo : undo).run();
            case Y -> redo.run();
            case HOME -> model.move(-ALL, -ALL);
            case END -> model.move(ALL, ALL);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        var at = model.chosenProperty().get();
        if (at == null) {
            return false;
        }
        switch (event.getCode()) {
            case UP -> model.move(-1, 0);
            case DOWN -> model.move(1, 0);
            case LEFT -> model.move(0, -1);
            case RIGHT -> model.move(0, 1);
            case HOME -> model.move(0, -ALL);
            case END -> model.move(0, ALL);
            case ENTER -> grid.openFacts();
            case S -> model.sortBy(event.isShiftDown() ? at.model() : at.row());
            case N -> model.toggleNormalised();
            case H -> model.highlight(at.model());
            case F2 -> grid.edit();
            case M, CONTEXT_MENU -> grid.openMenu();
            default -> {
                return false;
            }
        }
        return true;
    }
}
