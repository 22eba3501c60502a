package agentos.showcase.ui.control.graph;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keyboard on the graph: Tab comes to one node, arrows go from node to node, Enter or Space selects.
///
/// A node that was touched does not take these keys: they stay with the window until the keyboard has come to the graph by itself.
final class GraphKeys {
    /// How much a step aside counts against a step straight on.
    private static final double ASIDE = 2;

    private final TaskGraphView view;
    private TaskNode here;
    private boolean keyed;

    GraphKeys(TaskGraphView view) {
        this.view = view;
    }

    void watch(TaskNode node) {
        node.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                come(node);
            }
            node.keyed(focused && keyed);
        });
        node.focusVisibleProperty().addListener((_, _, visible) -> {
            if (visible) {
                keyed = true;
                node.keyed(true);
            }
        });
    }

    void focusByHand(TaskNode node) {
        keyed = false;
        node.keyed(false);
        node.requestFocus();
    }

    /// Sees to it that exactly one node is on the way of Tab: the selected one, the last one visited, or the first.
    void settle() {
        var nodes = view.nodes();
        if (nodes.isEmpty()) {
            return;
        }
        String wanted = view.selectedProperty().get();
        TaskNode stop = nodes.stream().filter(node -> node.task().id().equals(wanted)).findFirst()
                .orElse(nodes.contains(here) ? here : nodes.getFirst());
        nodes.forEach(node -> node.setFocusTraversable(node == stop));
    }

    void press(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && here != null) {
            // The window may have put the focus here by itself; whoever presses Tab now works with the keyboard.
            keyed = true;
            here.keyed(here.isFocused());
        }
        if (!keyed || here == null || !here.isFocused() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        TaskNode next = switch (event.getCode()) {
            case UP -> next(0, -1);
            case DOWN -> next(0, 1);
            case LEFT -> next(-1, 0);
            case RIGHT -> next(1, 0);
            default -> null;
        };
        if (next != null) {
            next.requestFocus();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            view.selectedProperty().set(here.task().id());
        } else if (!event.getCode().isArrowKey()) {
            return;
        }
        event.consume();
    }

    private void come(TaskNode node) {
        if (here != null) {
            here.setFocusTraversable(false);
        }
        here = node;
        node.setFocusTraversable(true);
    }

    /// Along the flow the nearest node that is linked to this one, else the nearest in that direction; null where there is none.
    private TaskNode next(int dx, int dy) {
        TaskNode linked = view.flows(dx, dy) ? nearest(dx, dy, true) : null;
        return linked != null ? linked : nearest(dx, dy, false);
    }

    private TaskNode nearest(int dx, int dy, boolean linkedOnly) {
        TaskNode best = null;
        double least = Double.MAX_VALUE;
        for (TaskNode node : view.nodes()) {
            double x = centerX(node) - centerX(here);
            double y = centerY(node) - centerY(here);
            boolean ahead = dx == 0 ? y * dy > here.getHeight() / 2 : x * dx > here.getWidth() / 4;
            double distance = x * dx + y * dy + ASIDE * (Math.abs(x * dy) + Math.abs(y * dx));
            if (node != here && ahead && distance < least && (!linkedOnly || view.areLinked(here, node))) {
                least = distance;
                best = node;
            }
        }
        return best;
    }

    private static double centerX(TaskNode node) {
        return node.getLayoutX() + node.getWidth() / 2;
    }

    private static double centerY(TaskNode node) {
        return node.getLayoutY() + node.getHeight() / 2;
    }
}
