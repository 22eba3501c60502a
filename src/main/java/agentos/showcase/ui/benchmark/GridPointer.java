package agentos.showcase.ui.benchmark;

import agentos.showcase.ui.benchmark.TableGrid.Zone;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Mouse and finger on the table: a touch chooses or sorts, a drag on the scores moves the table, a drag on a model's name moves the model.
final class GridPointer {
    private final TableGrid grid;
    private final BenchmarksModel model;
    private Zone pressed = Zone.OUTSIDE;
    private double fromX;
    private double fromY;
    private double scrollX;
    private double scrollY;
    private String dragged;
    private boolean away;

    GridPointer(TableGrid grid, BenchmarksModel model) {
        this.grid = grid;
        this.model = model;
    }

    void install() {
        grid.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        grid.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        grid.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        grid.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        grid.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        grid.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> model.hover(null));
        // A long touch asks for the menu as the second mouse button does.
        grid.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
    }

    private void press(MouseEvent event) {
        pressed = event.getButton() == MouseButton.PRIMARY && !onControl(event) ? grid.zone(event.getX(), event.getY()) : Zone.OUTSIDE;
        if (pressed == Zone.OUTSIDE) {
            return;
        }
        grid.requestFocus();
        fromX = event.getX();
        fromY = event.getY();
        scrollX = grid.scrollX();
        scrollY = grid.scrollY();
        away = false;
        dragged = pressed == modelZone() ? grid.idAt(pressed, fromX, fromY).orElse(null) : null;
    }

    private void drag(MouseEvent event) {
        away |= !event.isStillSincePress();
        if (pressed == Zone.OUTSIDE || !away) {
            return;
        }
        if (dragged != null) {
            grid.markGap(grid.gapAt(event.getX(), event.getY()));
        } else {
            grid.scrollTo(pressed == Zone.SIDE ? scrollX : scrollX + fromX - event.getX(), pressed == Zone.HEADS ? scrollY : scrollY + fromY - event.getY());
        }
    }

    private void release(MouseEvent event) {
        if (dragged != null && away) {
            grid.markGap(-1);
            model.moveModel(dragged, modelGap(event));
            pressed = Zone.OUTSIDE;
        }
    }

    private void click(MouseEvent event) {
        if (pressed == Zone.OUTSIDE || away || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (pressed == Zone.BODY) {
            model.index().at(grid.lineAt(event.getY()), grid.columnAt(event.getX())).ifPresent(at -> {
                model.choose(at);
                if (event.getClickCount() == 2) {
                    grid.edit();
                }
            });
        } else {
            grid.idAt(pressed, event.getX(), event.getY()).ifPresent(this::sort);
        }
    }

    /// The name that was touched says what to order by; its benchmark or model is chosen as well.
    private void sort(String id) {
        var at = model.chosenProperty().get();
        if (at != null && model.table().row(id).isPresent()) {
            model.choose(new CellAt(id, at.model()));
        } else if (at != null && model.table().model(id).isPresent()) {
            model.choose(new CellAt(at.row(), id));
        }
        model.sortBy(id);
    }

    private void hover(MouseEvent event) {
        model.hover(grid.zone(event.getX(), event.getY()) == Zone.BODY
                ? model.index().at(grid.lineAt(event.getY()), grid.columnAt(event.getX())).orElse(null) : null);
    }

    private void menu(ContextMenuEvent event) {
        var zone = grid.zone(event.getX(), event.getY());
        var id = zone == modelZone() ? grid.idAt(zone, event.getX(), event.getY())
                : model.index().at(grid.lineAt(event.getY()), grid.columnAt(event.getX())).map(CellAt::model);
        if (zone != Zone.OUTSIDE && zone != Zone.CORNER && !event.isKeyboardTrigger()) {
            id.ifPresent(found -> grid.openMenu(found, event.getScreenX(), event.getScreenY()));
            event.consume();
        }
    }

    /// Headings are no models, so that a gap between lines is not yet a place among the models.
    private int modelGap(MouseEvent event) {
        int gap = grid.gapAt(event.getX(), event.getY());
        if (!model.look().transposed()) {
            return gap;
        }
        var models = model.shownModels();
        return (int) model.shown().lines().stream().limit(gap).filter(line -> models.contains(line.id())).count();
    }

    private Zone modelZone() {
        return model.look().transposed() ? Zone.SIDE : Zone.HEADS;
    }

    private boolean onControl(MouseEvent event) {
        for (Node node = event.getTarget() instanceof Node target ? target : null; node != null && node != grid; node = node.getParent()) {
            if (node instanceof ScrollBar || node instanceof TextInputControl || node instanceof javafx.scene.control.ButtonBase) {
                return true;
            }
        }
        return false;
    }
}
