package agentos.showcase.ui.control.artefact;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/// Any JSON, line by line. Only the lines in view exist as nodes: a result may have tens of thousands.
public final class RecordArtefact implements ArtefactView {
    private final ListView<String> node = new ListView<>();

    public RecordArtefact(Data data, Localization words) {
        node.getStyleClass().add("record");
        node.setItems(FXCollections.observableArrayList(Json.pretty(data).split("\n")));
        node.setCellFactory(_ -> new Line());
        Nodes.named(node, AccessibleRole.LIST_VIEW, words.text("stage.record"));
    }

    @Override
    public Node node() {
        return node;
    }

    private static final class Line extends ListCell<String> {
        Line() {
            getStyleClass().add("record-line");
        }

        @Override
        protected void updateItem(String line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty ? null : line);
        }
    }
}
