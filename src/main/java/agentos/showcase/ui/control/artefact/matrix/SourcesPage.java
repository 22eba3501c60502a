package agentos.showcase.ui.control.artefact.matrix;

import static agentos.showcase.ui.control.artefact.matrix.MatrixModel.TEXTS;
import static agentos.showcase.ui.control.artefact.matrix.MatrixModel.say;

import agentos.showcase.expert.research.routes.Comparison.Source;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The documents that the cells rest on. A touch takes one away, another brings it back; below stands what that changes.
final class SourcesPage {
    private static final PseudoClass AWAY = PseudoClass.getPseudoClass("away");

    private final MatrixModel model;
    private final Localization words;
    private final Map<String, HBox> rows = new LinkedHashMap<>();
    private final Map<String, Icon> icons = new LinkedHashMap<>();
    private final Map<String, Label> actions = new LinkedHashMap<>();
    private final Button all;
    private final Node node;

    SourcesPage(MatrixModel model, Localization words) {
        this.model = model;
        this.words = words;
        var list = Nodes.column("sources");
        model.comparison().sources().stream().filter(source -> model.comparison().share(source.id()) > 0)
                .sorted(java.util.Comparator.comparingInt(source -> -model.comparison().share(source.id())))
                .forEach(source -> list.getChildren().add(row(source)));
        all = Nodes.button(words.text(TEXTS, "source.all"), Feather.ROTATE_CCW, model::bringAllBack, "quiet", "small-button");
        all.setId("sources-back");
        all.setMinWidth(Region.USE_PREF_SIZE);
        var page = Nodes.page(list);
        VBox.setVgrow(page, Priority.ALWAYS);
        node = Nodes.column("matrix-page", Nodes.paragraph(words.text(TEXTS, "sources.lead"), "small", "muted"), page, Told.foot(model, words, all));
        show();
    }

    Node node() {
        return node;
    }

    private Region row(Source source) {
        var icon = new Icon(Feather.CHECK_SQUARE);
        icons.put(source.id(), icon);
        var title = Nodes.paragraph(words.text(source.title()), "small", "strong");
        var about = Nodes.label(words.text(say("source.about", source.publisher(), say("kind." + kind(source)), source.date())), "caption", "muted");
        var text = Nodes.column("support-text", title, about);
        HBox.setHgrow(text, Priority.ALWAYS);
        int share = model.comparison().share(source.id());
        var bar = new Shares("source-bar");
        bar.show(List.of((double) share / model.comparison().cells().size()));
        var count = Nodes.label(words.text(TEXTS, "source.cells", share), "small", "number", "source-count");
        var action = Nodes.label("", "small", "accent", "source-action");
        actions.put(source.id(), action);
        var row = Nodes.row("source-row", icon, text, bar, count, action);
        Nodes.touch(row, words.text(source.title()), () -> model.toggle(source.id()));
        row.setId("source-" + source.id());
        rows.put(source.id(), row);
        return row;
    }

    private static String kind(Source source) {
        return TEXTS.has("kind." + source.kind()) ? source.kind() : "other";
    }

    void show() {
        var without = model.comparison().without();
        rows.forEach((id, row) -> {
            boolean away = without.contains(id);
            row.pseudoClassStateChanged(AWAY, away);
            icons.get(id).show(away ? Feather.SQUARE : Feather.CHECK_SQUARE);
            actions.get(id).textProperty().bind(words.text(TEXTS, away ? "source.back" : "source.away"));
        });
        all.setVisible(!without.isEmpty());
    }
}
