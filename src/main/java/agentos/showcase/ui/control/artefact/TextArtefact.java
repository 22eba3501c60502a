package agentos.showcase.ui.control.artefact;

import agentos.showcase.run.Artefact;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Markdown as a page to read.
final class TextArtefact implements ArtefactView {
    private final VBox page = Nodes.column("document");
    private final ScrollPane node = Nodes.page(page);
    /// A field, because a binding does not keep its property alive.
    private final StringProperty markdown = new SimpleStringProperty();

    TextArtefact(Artefact artefact, Localization words) {
        node.getStyleClass().add("artefact-scroll");
        node.setFitToHeight(false);
        markdown.addListener((_, _, text) -> page.getChildren().setAll(Markdown.nodes(text)));
        markdown.bind(words.text(artefact.data().get("text").localized()));
    }

    @Override
    public Node node() {
        return node;
    }
}
