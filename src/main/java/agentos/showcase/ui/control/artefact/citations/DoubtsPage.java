package agentos.showcase.ui.control.artefact.citations;

import static agentos.showcase.ui.control.artefact.citations.CitationsModel.TEXTS;
import static agentos.showcase.ui.control.artefact.citations.CitationsModel.say;

import agentos.showcase.expert.research.citations.Citing;
import agentos.showcase.expert.research.citations.Doubt;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;

/// A sentence beside the words that it cites, with what differs marked in both, why it is doubtful, and what shall become of it.
final class DoubtsPage {
    private final CitationsModel model;
    private final Localization words;
    /// A field, because a binding does not keep itself alive.
    private final ObservableValue<Language> language;
    private final VBox pairs = Nodes.column("pairs");
    private final Map<String, Button> treatments = new LinkedHashMap<>();
    private final Node node;

    DoubtsPage(CitationsModel model, Localization words) {
        this.model = model;
        this.words = words;
        var page = Nodes.page(pairs);
        VBox.setVgrow(page, Priority.ALWAYS);
        var buttons = Nodes.row("treatments", Nodes.label(words.text(TEXTS, "treat"), "small", "muted"));
        for (String treatment : CitationsModel.TREATMENTS) {
            var button = Nodes.button(words.text(TEXTS, "treat." + treatment), null, () -> model.treat(treatment), "table-switch");
            button.setId("treat-" + treatment);
            treatments.put(treatment, button);
            buttons.getChildren().add(button);
        }
        node = Nodes.column("matrix-page", page, buttons);
        language = words.in(Function.identity());
        language.subscribe(_ -> show());
    }

    Node node() {
        return node;
    }

    void show() {
        Citing citing = model.citing();
        var lines = new ArrayList<Node>();
        if (citing.doubts().isEmpty()) {
            lines.add(Nodes.paragraph(words.text(TEXTS, "doubts.none", citing.compared()), "lead"));
        }
        for (int i = 0; i < citing.doubts().size(); i++) {
            lines.add(pair(citing.doubts().get(i), citing.numbers().get(i)));
        }
        pairs.getChildren().setAll(lines);
        treatments.forEach((name, button) -> {
            button.pseudoClassStateChanged(Nodes.CURRENT, name.equals(citing.treatment()));
            button.setDisable(citing.doubts().isEmpty());
        });
    }

    private Node pair(Doubt doubt, int number) {
        var source = model.citing().source(doubt.source());
        boolean passed = !doubt.cited().equals(doubt.source());
        var left = side("pair-says", say("pair.says", number), doubt.says(), doubt.marksSays(),
                say("pair.cites", SourceWords.name(model.citing().source(doubt.cited()))));
        var right = side("pair-source", say("pair.source"), doubt.words(), doubt.marksWords(), source.title().plus(Localized.same(" · " + source.date())));
        var why = Nodes.beside("pair-why", new Icon(Feather.ALERT_TRIANGLE, "warn"), Nodes.paragraph(words.text(doubt.reason()), "strong"));
        var head = Nodes.paragraph(words.text(TEXTS, passed ? "pair.passed" : "pair.head", number, model.citing().compared()), "heading");
        var pair = Nodes.column("pair", head, Nodes.equalTall("matrix-columns", List.of(left, right)), why);
        pair.setId("pair-" + doubt.sentence());
        return pair;
    }

    private Region side(String styleClass, Localized head, Localized text, Doubt.Marks marks, Localized foot) {
        var flow = new TextFlow();
        flow.getStyleClass().add("pair-text");
        flow.setMinHeight(Region.USE_PREF_SIZE);
        Language spoken = words.language();
        for (Piece piece : pieces(text.in(spoken), marks.in(spoken))) {
            var node = new Text(piece.text());
            node.getStyleClass().add(piece.differs() ? "pair-differs" : "pair-same");
            flow.getChildren().add(node);
        }
        var side = Nodes.column("pair-side", Nodes.label(words.text(head), "eyebrow"), flow, Nodes.spring(), Nodes.paragraph(words.text(foot), "caption", "muted"));
        side.getStyleClass().add(styleClass);
        return side;
    }

    /// A piece of a text that is the same in both, or differs.
    record Piece(String text, boolean differs) {}

    /// The text cut where its marks begin and end; a mark counts where it stands first, the longer one before the shorter.
    static List<Piece> pieces(String text, List<String> marks) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        while (at < text.length()) {
            int from = at;
            String next = marks.stream().filter(mark -> !mark.isEmpty() && text.indexOf(mark, from) >= 0)
                    .min(Comparator.<String>comparingInt(mark -> text.indexOf(mark, from)).thenComparingInt(mark -> -mark.length())).orElse(null);
            int found = next == null ? text.length() : text.indexOf(next, at);
            if (found > at) {
                pieces.add(new Piece(text.substring(at, found), false));
            }
            if (next != null) {
                pieces.add(new Piece(next, true));
            }
            at = next == null ? text.length() : found + next.length();
        }
        return pieces;
    }
}
