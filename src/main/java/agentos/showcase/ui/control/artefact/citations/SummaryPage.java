package agentos.showcase.ui.control.artefact.citations;

import static agentos.showcase.ui.control.artefact.citations.CitationsModel.TEXTS;

import agentos.showcase.expert.research.citations.Citing;
import agentos.showcase.expert.research.citations.Marking;
import agentos.showcase.text.Language;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.control.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The summary at the left, every sentence to be touched; at the right where it comes from, and the reference list with its references lit.
final class SummaryPage {
    private final CitationsModel model;
    private final Localization words;
    /// A field, because a binding does not keep itself alive.
    private final ObservableValue<Language> language;
    private final VBox sentences = Nodes.column("cited-sentences");
    private final VBox entries = Nodes.column("cited-entries");
    private final ScrollPane list = Nodes.page(entries);
    private final TrailStrip strip;
    private final Node node;
    private Citing shown;

    SummaryPage(CitationsModel model, Localization words, Reading reading) {
        this.model = model;
        this.words = words;
        strip = new TrailStrip(model, words, reading);
        list.setFitToHeight(false);
        list.setMinHeight(0);
        VBox.setVgrow(list, Priority.ALWAYS);
        var left = Nodes.page(sentences);
        left.setFitToHeight(false);
        var head = Nodes.paragraph(words.text(TEXTS, "list"), "eyebrow");
        var right = Nodes.column("cited-right", strip.node(), head, list);
        right.setMinHeight(0);
        node = Nodes.equalTall("matrix-columns", List.of(left, right));
        language = words.in(Function.identity());
        language.subscribe(_ -> list());
        show();
    }

    Node node() {
        return node;
    }

    void show() {
        if (shown != model.citing()) {
            shown = model.citing();
            sentences.getChildren().setAll(shown.sentences().stream().map(this::sentence).toList());
        }
        String chosen = model.sentence().map(Citing.Sentence::id).orElse("");
        sentences.getChildren().forEach(row -> row.pseudoClassStateChanged(Nodes.CURRENT, row.getId().equals("sentence-" + chosen)));
        strip.show();
        list();
    }

    private Node sentence(Citing.Sentence sentence) {
        var flow = new TextFlow(
                text(words.in(spoken -> Marking.of(sentence, spoken).before()), "cited-text"),
                text(words.in(spoken -> Marking.of(sentence, spoken).mark()), "cited-mark"),
                text(words.in(spoken -> Marking.of(sentence, spoken).after()), "cited-text"));
        flow.setMinHeight(Region.USE_PREF_SIZE);
        flow.setMouseTransparent(true);
        HBox.setHgrow(flow, Priority.ALWAYS);
        int number = model.citing().sentences().indexOf(sentence) + 1;
        var row = Nodes.row("cited-sentence", Nodes.label(Integer.toString(number), "rank-number"), flow);
        row.setMinHeight(Region.USE_PREF_SIZE);
        Nodes.touch(row, words.text(TEXTS, "sentence.name", number, words.text(sentence.text())), () -> model.chooseSentence(sentence.id()));
        row.setId("sentence-" + sentence.id());
        return row;
    }

    private static Text text(ObservableValue<String> text, String styleClass) {
        var node = new Text();
        node.textProperty().bind(text);
        node.getStyleClass().add(styleClass);
        return node;
    }

    /// The list in the language on screen, in the order of the style.
    private void list() {
        Set<String> lit = model.lit();
        var rows = new ArrayList<Node>();
        Node first = null;
        for (Citing.Entry entry : model.citing().entries(words.language())) {
            var row = Nodes.row("cited-entry", Nodes.paragraph(new javafx.beans.property.ReadOnlyStringWrapper(entry.text()), "small"));
            HBox.setHgrow(row.getChildren().getFirst(), Priority.ALWAYS);
            Nodes.touch(row, words.text(model.citing().source(entry.id()).title()), () -> model.chooseSource(entry.id()));
            row.setId("entry-" + entry.id());
            row.setMinHeight(Region.USE_PREF_SIZE);
            row.pseudoClassStateChanged(Nodes.CURRENT, lit.contains(entry.id()));
            first = first == null && lit.contains(entry.id()) ? row : first;
            rows.add(row);
        }
        entries.getChildren().setAll(rows);
        reveal(first);
    }

    private void reveal(Node row) {
        if (row == null || list.getScene() == null) {
            return;
        }
        list.applyCss();
        list.layout();
        double spare = entries.getHeight() - list.getViewportBounds().getHeight();
        list.setVvalue(spare <= 0 ? 0 : Math.clamp(row.getBoundsInParent().getMinY() / spare, 0, 1));
    }
}
