package agentos.showcase.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// The keyboard on a graph: Tab comes to one node, arrows go from node to node, Enter or Space chooses.
///
/// A node that was touched does not take these keys: they stay with the window until the keyboard has come to the graph by itself. A node that the
/// keyboard works on has the pseudo-class `keyed`.
public final class NodeKeys<N extends Region> {
    private static final PseudoClass KEYED = PseudoClass.getPseudoClass("keyed");
    /// How much a step aside counts against a step straight on.
    private static final double ASIDE = 2;

    private final Graph<N> graph;
    private N here;
    private boolean keyed;

    /// What the keyboard needs to know of a graph.
    public interface Graph<N> {
        List<N> shown();

        /// Where Tab comes to; nothing for the last node visited, or the first.
        Optional<N> preferred();

        /// Whether a node took the place of one that is gone.
        boolean isSame(N gone, N there);

        /// Whether a step in this direction would best go from one node to the other, since they belong together.
        boolean areLinked(int dx, int dy, N from, N to);

        void choose(N node);
    }

    public NodeKeys(Graph<N> graph) {
        this.graph = graph;
    }

    public void watch(N node) {
        node.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                here = node;
                stopAt(node);
            }
            node.pseudoClassStateChanged(KEYED, focused && keyed);
        });
        node.focusVisibleProperty().addListener((_, _, visible) -> {
            if (visible) {
                keyed = true;
                node.pseudoClassStateChanged(KEYED, true);
            }
        });
    }

    /// Puts the focus on a node that was touched.
    public void focusByHand(N node) {
        keyed = false;
        node.requestFocus();
        node.pseudoClassStateChanged(KEYED, false);
    }

    /// Sees to it that exactly one node is on the way of Tab.
    public void settle() {
        var shown = graph.shown();
        if (here != null && !shown.contains(here)) {
            N gone = here;
            here = shown.stream().filter(node -> graph.isSame(gone, node)).findFirst().orElse(null);
            if (here != null && gone.isFocused()) {
                here.requestFocus();
            }
        }
        stopAt(graph.preferred().or(() -> Optional.ofNullable(here)).or(() -> shown.stream().findFirst()).orElse(null));
    }

    private void stopAt(N stop) {
        graph.shown().forEach(node -> node.setFocusTraversable(node == stop));
    }

    public void press(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && here != null) {
            // The window may have put the focus here by itself; whoever presses Tab now works with the keyboard.
            keyed = true;
            here.pseudoClassStateChanged(KEYED, here.isFocused());
        }
        if (!keyed || here == null || !here.isFocused() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        N next = switch (event.getCode()) {
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

    /// The nearest node that is linked to this one, else the nearest in that direction; null where there is none.
    private N next(int dx, int dy) {
        N linked = nearest(dx, dy, true);
        return linked != null ? linked : nearest(dx, dy, false);
    }

    private N nearest(int dx, int dy, boolean linkedOnly) {
        N best = null;
        double least = Double.MAX_VALUE;
        for (N node : graph.shown()) {
            double x = centerX(node) - centerX(here);
            double y = centerY(node) - centerY(here);
            boolean ahead = dx == 0 ? y * dy > here.getHeight() / 2 : x * dx > here.getWidth() / 4;
            double distance = x * dx + y * dy + ASIDE * (Math.abs(x * dy) + Math.abs(y * dx));
            if (node != here && ahead && distance < least && (!linkedOnly || graph.areLinked(dx, dy, here, node))) {
                least = distance;
                best = node;
            }
        }
        return best;
    }

    private static double centerX(Region node) {
        return node.getLayoutX() + node.getWidth() / 2;
    }

    private static double centerY(Region node) {
        return node.getLayoutY() + node.getHeight() / 2;
    }
}
