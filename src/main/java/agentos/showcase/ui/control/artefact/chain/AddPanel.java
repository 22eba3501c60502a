package agentos.showcase.ui.control.artefact.chain;

import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The documents of the library that have something on the matter and are not on the board, to be added by a touch.
final class AddPanel {
    private static final Texts TEXTS = Texts.of("stage_chain");

    private final Localization words;
    private final Consumer<String> add;
    private final TextField search = new TextField();
    private final VBox list = new VBox();
    private final VBox node;
    private List<Chain.Candidate> candidates = List.of();

    /// @param add is given the document's id
    AddPanel(Localization words, Consumer<String> add, Runnable close) {
        this.words = words;
        this.add = add;
        search.setId("chain-search");
        search.promptTextProperty().bind(words.text(TEXTS, "add.search"));
        search.accessibleTextProperty().bind(words.text(TEXTS, "add.search"));
        search.getStyleClass().add("field-control");
        search.textProperty().addListener((_, _, _) -> fill());
        HBox.setHgrow(search, Priority.ALWAYS);
        var back = Nodes.button(words.text(TEXTS, "add.close"), Feather.ARROW_LEFT, close, "secondary");
        back.setId("chain-add-close");
        list.getStyleClass().add("chain-candidates");
        ScrollPane scroll = Nodes.page(list);
        scroll.setFitToHeight(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node = Nodes.column("chain-add", Nodes.row("chain-add-bar", back, search), Nodes.paragraph(words.text(TEXTS, "add.says"), "small", "muted"), scroll);
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            }
        });
    }

    Node node() {
        return node;
    }

    void open(List<Chain.Candidate> documents) {
        candidates = documents;
        search.clear();
        fill();
        search.requestFocus();
    }

    private void fill() {
        String[] wanted = search.getText().strip().toLowerCase(Locale.ROOT).split("\\s+");
        var rows = new ArrayList<Node>();
        for (Chain.Candidate candidate : candidates) {
            String text = (candidate.title().toString() + candidate.passage() + candidate.about()).toLowerCase(Locale.ROOT);
            if (List.of(wanted).stream().allMatch(text::contains)) {
                rows.add(row(candidate));
            }
        }
        if (rows.isEmpty()) {
            rows.add(Nodes.paragraph(words.text(TEXTS, "add.none"), "muted"));
        }
        list.getChildren().setAll(rows);
    }

    private Region row(Chain.Candidate candidate) {
        Localized name = say("add.name", candidate.title());
        var row = Nodes.column("chain-candidate", Nodes.paragraph(words.text(candidate.title()), "strong"),
                Nodes.paragraph(words.text(candidate.about()), "caption", "muted"), Nodes.paragraph(words.text(say("quoted", candidate.passage())), "small"));
        row.setId("chain-candidate-" + candidate.document());
        return Nodes.touch(row, words.text(name), () -> add.accept(candidate.document()));
    }

    private static Localized say(String key, Object... arguments) {
        return TEXTS.both(key, arguments);
    }
}
