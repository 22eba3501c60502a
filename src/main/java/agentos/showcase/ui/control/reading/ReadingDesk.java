package agentos.showcase.ui.control.reading;

import agentos.showcase.evidence.Library;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Localization;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// Something whose passages can be read: the document is laid over it, and taken away again.
public final class ReadingDesk implements Reading {
    private final Node front;
    private final ReadingView reader;
    private final StackPane node = new StackPane();

    /// @param back what the button says that leads back to it
    public ReadingDesk(Localization words, Library library, Localized back, Node front) {
        this.front = front;
        reader = new ReadingView(words, library, back, () -> lay(null));
        node.getChildren().add(front);
        node.setMinSize(0, 0);
    }

    public Node node() {
        return node;
    }

    @Override
    public void read(List<Stop> stops, int first) {
        lay(reader.node());
        reader.open(stops, first);
    }

    /// Lays something over it; null takes it away again.
    public void lay(Node over) {
        front.setVisible(over == null);
        if (over == null) {
            node.getChildren().setAll(front);
        } else {
            node.getChildren().setAll(front, over);
        }
    }
}
