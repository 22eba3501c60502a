package agentos.showcase.ui.routing;

import agentos.showcase.routing.lab.Pace;
import agentos.showcase.routing.lab.Telling;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.control.TransportBar;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Play and pause, single tasks and marks, speed, the story with its captions, and what can be taken away.
final class RoutingFoot {
    /// From this width on everything is shown, in em.
    private static final double ROOMY = 70;
    private static final double[] SPEEDS = {0.1, 0.25, 0.5, 1, 2, 4, 8};

    private final RoutingModel model;
    private final LabPlayer player;
    private final TransportBar bar;
    private final Button near;
    private final StringProperty counted = new SimpleStringProperty("");
    private final StringProperty seconds = new SimpleStringProperty("");
    private final ObjectProperty<Localized> chapter = new SimpleObjectProperty<>(Localized.EMPTY);
    private final ObjectProperty<Localized> caption = new SimpleObjectProperty<>(Localized.EMPTY);
    private final Node node;

    /// @param export what stands at the end
    RoutingFoot(Localization words, RoutingModel model, TakeAway export) {
        this.model = model;
        this.player = model.player();
        bar = new TransportBar(words, new TransportBar.Deck(player::phase, player::toggle, player::step, player::marker,
                share -> player.seek(Pace.LENGTH * share), player::speed, player::speed, player::loops, player::loop), SPEEDS, words.text(LabWords.TEXTS, "foot.back"), words.text(LabWords.TEXTS, "foot.on"));
        near = Nodes.iconButton(Feather.ZOOM_IN, words.text(LabWords.TEXTS, "foot.near"), () -> model.near(!model.isNear()));
        near.setId("near");
        var count = Nodes.label(words.text(LabWords.TEXTS, "foot.count", counted, Telling.count(agentos.showcase.routing.lab.LabRequest.STEPS)), "small", "muted");
        var time = Nodes.label(seconds, "small", "muted");
        count.setMinWidth(Label.USE_PREF_SIZE);
        var where = new VBox(count, time);
        where.getStyleClass().add("routing-where");
        var story = Nodes.button(words.text(LabWords.TEXTS, "foot.story"), Feather.FILM, model::story, "primary", "small-button");
        story.setId("story");
        story.setMinWidth(Button.USE_PREF_SIZE);
        story.setTooltip(Nodes.tip(words.text(LabWords.TEXTS, "foot.story.why")));
        var row = Nodes.row("routing-foot", bar.moves());
        row.getChildren().addAll(where, bar.speed(), bar.loop(), near, told(words, export), story, export.node());
        node = row;
        row.widthProperty().addListener((_, _, width) -> {
            boolean roomy = width.doubleValue() >= ROOMY * count.getFont().getSize();
            for (Node each : List.of(where, bar.loop())) {
                each.setVisible(roomy);
                each.setManaged(roomy);
            }
        });
    }

    private HBox told(Localization words, TakeAway export) {
        var head = Nodes.label(words.text(chapter), "caption", "routing-caption-chapter");
        var text = Nodes.label(words.text(caption), "routing-caption-text", "small");
        text.setWrapText(true);
        text.setId("routing-caption");
        text.setFocusTraversable(true);
        Nodes.named(text, AccessibleRole.TEXT, words.text(caption));
        var saved = Nodes.label(export.said(), "caption", "good");
        saved.visibleProperty().bind(saved.textProperty().isNotEmpty());
        saved.managedProperty().bind(saved.visibleProperty());
        var both = new VBox(head, text, saved);
        HBox.setHgrow(both, Priority.ALWAYS);
        both.setMinWidth(0);
        var told = Nodes.row("routing-caption", both);
        HBox.setHgrow(told, Priority.ALWAYS);
        told.setMinWidth(0);
        return told;
    }

    Node node() {
        return node;
    }

    boolean press(KeyEvent event) {
        return bar.press(event);
    }

    void show() {
        bar.show(model.run() != null);
        near.pseudoClassStateChanged(Nodes.CURRENT, model.isNear());
        counted.set(Telling.count(player.done()));
        seconds.set(String.format(Locale.ROOT, "%.0f / %d s", Math.floor(player.t() / 1000), Pace.LENGTH / 1000));
        if (model.run() != null) {
            var chapters = model.run().chapters();
            var now = model.run().chapter(Math.max(0, player.task()));
            chapter.set(LabWords.say("foot.chapter", chapters.indexOf(now) + 1, chapters.size(), LabWords.say("chapter." + now.kind().key())));
            caption.set(player.caption());
        }
    }
}
