package agentos.showcase.ui.control.artefact.chain;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keyboard on the chain: Tab comes to one node, arrows go from node to node, Enter or Space selects.
///
/// A node that was touched does not take these keys: they stay with the window until the keyboard has come to the chain by itself.
final class ChainKeys {
    /// How much a step aside counts against a step straight on.
    private static final double ASIDE = 2;

    private final ChainGraph graph;
    private ChainNode here;
    private boolean keyed;

    ChainKeys(ChainGraph graph) {
        this.graph = graph;
    }

    void watch(ChainNode node) {
        node.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                here = node;
                settle();
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

    void focusByHand(ChainNode node) {
        keyed = false;
        node.requestFocus();
        node.keyed(false);
    }

    /// Sees to it that exactly one node is on the way of Tab: the last one visited that is still there, or the first.
    void settle() {
        var shown = graph.shown();
        if (here != null && !shown.contains(here)) {
            var old = here;
            here = shown.stream().filter(node -> node.node().equals(old.node())).findFirst().orElse(null);
            if (here != null && old.isFocused()) {
                here.requestFocus();
            }
        }
        ChainNode stop = here != null ? here : shown.isEmpty() ? null : shown.getFirst();
        shown.forEach(node -> node.setFocusTraversable(node == stop));
    }

    void press(KeyEvent event) {
        if (!keyed || here == null || !here.isFocused() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        ChainNode next = switch (event.getCode()) {
            case UP -> next(0, -1);
            case DOWN -> next(0, 1);
            case LEFT -> next(-1, 0);
            case RIGHT -> next(1, 0);
            default -> null;
        };
        if (next != null) {
            next.requestFocus();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            graph.choose(here);
        } else if (!event.getCode().isArrowKey()) {
            return;
        }
        event.consume();
    }

    private ChainNode next(int dx, int dy) {
        ChainNode best = null;
        double least = Double.MAX_VALUE;
        for (ChainNode node : graph.shown()) {
            double x = node.getLayoutX() + node.getWidth() / 2 - here.getLayoutX() - here.getWidth() / 2;
            double y = node.getLayoutY() + node.getHeight() / 2 - here.getLayoutY() - here.getHeight() / 2;
            boolean ahead = dx == 0 ? y * dy > 1 && Math.abs(x) < here.getWidth() / 2 : x * dx > here.getWidth() / 4;
            double distance = x * dx + y * dy + ASIDE * (Math.abs(x * dy) + Math.abs(y * dx));
            if (node != here && ahead && distance < least) {
                least = distance;
                best = node;
            }
        }
        return best;
    }
}
