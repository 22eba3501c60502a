package agentos.showcase.ui.benchmark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Keeps nodes only for what is in view: one that leaves the view is used again for what comes into it.
///
/// @param <N> kind of node
final class Recycler<N extends Node> {
    private final Pane content;
    private final Supplier<N> make;
    private final Consumer<N> forget;
    private final Map<Long, N> inView = new HashMap<>();
    private final ArrayDeque<N> spare = new ArrayDeque<>();

    Recycler(Pane content, Supplier<N> make) {
        this(content, make, _ -> { });
    }

    /// @param forget what a node does that leaves the view
    Recycler(Pane content, Supplier<N> make, Consumer<N> forget) {
        this.content = content;
        this.make = make;
        this.forget = forget;
    }

    /// Gives a node what it shows.
    interface Fill<N> {
        void fill(N node, int line, int column);
    }

    /// @param again whether nodes that stay in view are filled as well
    void arrange(int firstLine, int endLine, int firstColumn, int endColumn, boolean again, Fill<N> fill) {
        inView.entrySet().removeIf(entry -> {
            int line = line(entry.getKey());
            int column = column(entry.getKey());
            boolean out = line < firstLine || line >= endLine || column < firstColumn || column >= endColumn;
            if (out) {
                spare.push(entry.getValue());
            }
            return out;
        });
        List<N> made = new ArrayList<>();
        for (int line = firstLine; line < endLine; line++) {
            for (int column = firstColumn; column < endColumn; column++) {
                N node = inView.get(key(line, column));
                if (node == null) {
                    node = spare.poll();
                    if (node == null) {
                        node = make.get();
                        made.add(node);
                    }
                    node.setVisible(true);
                    inView.put(key(line, column), node);
                    fill.fill(node, line, column);
                } else if (again) {
                    fill.fill(node, line, column);
                }
            }
        }
        spare.forEach(node -> {
            node.setVisible(false);
            forget.accept(node);
        });
        if (!made.isEmpty()) {
            content.getChildren().addAll(made);
            // Nodes that come in while the layout is worked out would get their styles one picture late.
            made.forEach(Node::applyCss);
        }
    }

    N node(int line, int column) {
        return inView.get(key(line, column));
    }

    Collection<N> nodes() {
        return inView.values();
    }

    private static long key(int line, int column) {
        return (long) line << Integer.SIZE | column;
    }

    private static int line(long key) {
        return (int) (key >> Integer.SIZE);
    }

    private static int column(long key) {
        return (int) key;
    }
}
