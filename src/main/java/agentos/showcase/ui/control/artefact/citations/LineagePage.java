package agentos.showcase.ui.control.artefact.citations;

import static agentos.showcase.ui.control.artefact.citations.CitationsModel.TEXTS;
import static agentos.showcase.ui.control.artefact.citations.CitationsModel.say;

import agentos.showcase.text.Localized;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The lineage of the whole summary, with the way back of the chosen sentence lit, and what its lines mean.
final class LineagePage {
    private final CitationsModel model;
    private final LineageGraph graph;
    private final ObjectProperty<Localized> looked = new SimpleObjectProperty<>(Localized.EMPTY);
    private final Node node;

    LineagePage(CitationsModel model, Localization words) {
        this.model = model;
        graph = new LineageGraph(model, words);
        VBox.setVgrow(graph, Priority.ALWAYS);
        var legend = Nodes.flow("cells-legend", key(words, "bond-cites", "key.cites"), key(words, "bond-names", "key.names"), key(words, "bond-quotes", "key.quotes"),
                key(words, "bond-missing", "key.broken"), Nodes.label(words.text(TEXTS, "key.first"), "caption", "muted", "key-first"));
        node = Nodes.column("matrix-page", graph, Nodes.paragraph(words.text(looked), "small", "strong"), legend);
        show();
    }

    private static Node key(Localization words, String bond, String key) {
        var line = new Region();
        line.getStyleClass().addAll("lineage-key", bond);
        return Nodes.row("cells-key", line, Nodes.label(words.text(TEXTS, key), "caption", "muted"));
    }

    Node node() {
        return node;
    }

    void show() {
        graph.show();
        looked.set(model.step().map(step -> model.citing().source(step.id())).map(source -> say("graph.looked", SourceWords.name(source), source.title(), SourceWords.kind(source),
                say(source.missing() ? "standing.missing" : source.first() ? "standing.first" : "standing.second"))).orElse(Localized.EMPTY));
    }
}
