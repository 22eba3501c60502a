package agentos.showcase.ui.control.artefact.citations;

import static agentos.showcase.ui.control.artefact.citations.CitationsModel.TEXTS;
import static agentos.showcase.ui.control.artefact.citations.CitationsModel.say;

import agentos.showcase.expert.research.citations.Citing;
import agentos.showcase.expert.research.citations.Lineage.Step;
import agentos.showcase.expert.research.citations.Lineage.Trail;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.control.reading.Reading;
import agentos.showcase.ui.control.reading.Stop;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Where the chosen sentence comes from, source by source back to the first, and the words of the one that is touched.
final class TrailStrip {
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final CitationsModel model;
    private final Localization words;
    private final Reading reading;
    private final VBox node = Nodes.column("trails");

    /// @param reading opens the passages in their documents
    TrailStrip(CitationsModel model, Localization words, Reading reading) {
        this.model = model;
        this.words = words;
        this.reading = reading;
        node.setId("trails");
        node.setMinHeight(Region.USE_PREF_SIZE);
    }

    Node node() {
        return node;
    }

    void show() {
        var lines = new ArrayList<Node>();
        FlowPane line = null;
        List<Step> before = List.of();
        for (Trail trail : model.sentence().map(Citing.Sentence::trails).orElse(List.of())) {
            int known = shared(before, trail.steps());
            if (known == 0) {
                line = Nodes.flow("trail");
                lines.add(line);
            }
            add(trail, known, line, lines.size());
            before = trail.steps();
        }
        model.step().ifPresent(step -> lines.add(passage(step)));
        node.getChildren().setAll(lines);
    }

    /// How many steps two trails have in common from their start.
    private static int shared(List<Step> one, List<Step> other) {
        int shared = 0;
        while (shared < Math.min(one.size(), other.size()) && one.get(shared).id().equals(other.get(shared).id())) {
            shared++;
        }
        return shared;
    }

    private void add(Trail trail, int from, FlowPane line, int number) {
        for (Step step : trail.steps().subList(from, trail.steps().size())) {
            var chip = chip(step, number);
            if (step == trail.cited()) {
                line.getChildren().add(chip);
            } else {
                var bond = Nodes.label(words.text(SourceWords.bond(step.bond())), "caption", "muted");
                bond.setGraphic(new Icon(SourceWords.isBad(step.bond()) ? Feather.ALERT_TRIANGLE : Feather.ARROW_RIGHT));
                line.getChildren().add(Nodes.row("trail-hop", bond, chip));
            }
        }
    }

    private Node chip(Step step, int number) {
        Citing.Source source = model.citing().source(step.id());
        var chip = Nodes.row("trail-step", new Icon(source.missing() ? Feather.X_OCTAGON : source.isPublication() ? Feather.BOOK : Feather.FILE_TEXT),
                Nodes.label(words.text(SourceWords.name(source)), "small", "strong"));
        Nodes.touch(chip, words.text(source.title()), () -> model.chooseSource(step.id()));
        chip.setId("step-" + number + "-" + step.id());
        chip.pseudoClassStateChanged(BAD, SourceWords.isBad(step.bond()));
        chip.pseudoClassStateChanged(Nodes.CURRENT, model.step().filter(step::equals).isPresent());
        return chip;
    }

    private Node passage(Step step) {
        Citing.Source source = model.citing().source(step.id());
        Localized said = step.words().isEmpty() ? say(source.missing() ? "passage.missing" : "passage.elsewhere") : say("passage.quote", step.words());
        var about = Nodes.flow("passage-about", SourceWords.standing(source, words),
                Nodes.label(words.text(say("passage.about", SourceWords.kind(source), source.date())), "caption", "muted"));
        var lines = new ArrayList<Node>(List.of(Nodes.paragraph(words.text(source.title()), "small", "strong"), Nodes.paragraph(words.text(said), "small", "passage-words"), about));
        if (!source.address().isEmpty()) {
            about.getChildren().add(Nodes.label(source.address(), "caption", "accent"));
        }
        var text = Nodes.column("passage-text", lines.toArray(Node[]::new));
        HBox.setHgrow(text, Priority.ALWAYS);
        var passage = Nodes.row("passage", text);
        if (!source.isPublication() && !source.missing() && !step.words().isEmpty()) {
            var open = Nodes.iconButton(Feather.BOOK_OPEN, words.text(TEXTS, "passage.open"), () -> reading.read(List.of(stop(step)), 0));
            open.setId("passage-open");
            passage.getChildren().add(open);
        }
        passage.setId("passage");
        return passage;
    }

    private Stop stop(Step step) {
        Localized sentence = model.sentence().map(Citing.Sentence::text).orElse(Localized.EMPTY);
        return new Stop(step.id(), step.words(), sentence, SourceWords.isBad(step.bond()) ? "bad" : "good");
    }
}
