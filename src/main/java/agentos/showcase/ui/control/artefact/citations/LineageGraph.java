package agentos.showcase.ui.control.artefact.citations;

import static agentos.showcase.ui.control.artefact.citations.CitationsModel.TEXTS;
import static agentos.showcase.ui.control.artefact.citations.CitationsModel.say;

import agentos.showcase.expert.research.citations.Citing;
import agentos.showcase.expert.research.citations.Lineage.Bond;
import agentos.showcase.expert.research.citations.Lineage.Step;
import agentos.showcase.expert.research.citations.Lineage.Trail;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// Who cites whom: sentences, documents that pass on, documents that said it first, publications; every line leads back towards the first source.
final class LineageGraph extends Pane {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass DIM = PseudoClass.getPseudoClass("dim");
    /// Widths of the four columns, as shares of the whole; the rest is gaps.
    private static final double[] WIDTHS = {0.33, 0.18, 0.18, 0.17};

    private final CitationsModel model;
    private final Localization words;
    private final List<List<String>> columns = new ArrayList<>();
    private final Map<String, Region> boxes = new LinkedHashMap<>();
    private final Map<Link, Path> lines = new LinkedHashMap<>();
    private Citing shown;

    /// A line of the graph, with the trails that run over it.
    private record Link(String from, String to, Bond bond) {}

    LineageGraph(CitationsModel model, Localization words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("lineage-graph");
        setMinSize(0, 0);
        show();
    }

    void show() {
        if (shown != model.citing()) {
            shown = model.citing();
            build();
        }
        Set<String> lit = model.lit();
        String sentence = model.sentence().map(Citing.Sentence::id).orElse("");
        boxes.forEach((id, box) -> {
            boolean on = lit.contains(id) || id.equals(sentence);
            box.pseudoClassStateChanged(LIT, on);
            box.pseudoClassStateChanged(Nodes.CURRENT, id.equals(sentence) || model.source().filter(id::equals).isPresent());
        });
        var over = new LinkedHashSet<Link>();
        trails().filter(model::isLit).forEach(trail -> over.addAll(links(trail)));
        lines.forEach((link, line) -> {
            line.pseudoClassStateChanged(LIT, over.contains(link));
            line.pseudoClassStateChanged(DIM, !over.contains(link));
            if (over.contains(link)) {
                line.toFront();
            }
        });
        boxes.values().forEach(Node::toFront);
    }

    private java.util.stream.Stream<Trail> trails() {
        return model.citing().sentences().stream().flatMap(sentence -> sentence.trails().stream());
    }

    private static List<Link> links(Trail trail) {
        var links = new ArrayList<Link>();
        String from = trail.sentence();
        for (Step step : trail.steps()) {
            links.add(new Link(from, step.id(), step.bond()));
            from = step.id();
        }
        return links;
    }

    private void build() {
        boxes.clear();
        lines.clear();
        columns.clear();
        var passing = new LinkedHashSet<String>();
        trails().forEach(trail -> trail.steps().stream().filter(step -> step != trail.last() && !next(trail, step).publication()).map(Step::id).forEach(passing::add));
        var sources = shown.sources().stream().filter(source -> trails().anyMatch(trail -> trail.steps().stream().anyMatch(step -> step.id().equals(source.id())))).toList();
        columns.add(shown.sentences().stream().map(Citing.Sentence::id).toList());
        columns.add(ordered(sources.stream().filter(source -> !source.isPublication() && passing.contains(source.id())).map(Citing.Source::id).toList()));
        columns.add(ordered(sources.stream().filter(source -> !source.isPublication() && !passing.contains(source.id())).map(Citing.Source::id).toList()));
        columns.add(sources.stream().filter(Citing.Source::isPublication).sorted(Comparator.comparing(Citing.Source::date)).map(Citing.Source::id).toList());
        shown.sentences().forEach(sentence -> boxes.put(sentence.id(), sentence(sentence)));
        sources.forEach(source -> boxes.put(source.id(), source(source)));
        trails().forEach(trail -> links(trail).forEach(link -> lines.computeIfAbsent(link, LineageGraph::line)));
        getChildren().setAll(lines.values());
        getChildren().addAll(boxes.values());
    }

    private static Step next(Trail trail, Step step) {
        return trail.steps().get(trail.steps().indexOf(step) + 1);
    }

    /// By the mean place of the sentences that lead to them, so that lines cross little.
    private List<String> ordered(List<String> ids) {
        var sentences = shown.sentences();
        return ids.stream().sorted(Comparator.comparingDouble(id -> sentences.stream().filter(sentence -> sentence.sources().contains(id)).mapToInt(sentences::indexOf).average().orElse(0))).toList();
    }

    private Region sentence(Citing.Sentence sentence) {
        int number = shown.sentences().indexOf(sentence) + 1;
        var text = Nodes.label(words.text(sentence.text()), "caption");
        text.setWrapText(true);
        var box = Nodes.beside("lineage-box", Nodes.label(Integer.toString(number), "rank-number"), text);
        box.getStyleClass().add("lineage-sentence");
        Nodes.touch(box, words.text(TEXTS, "sentence.name", number, words.text(sentence.text())), () -> model.chooseSentence(sentence.id()));
        box.setId("graph-" + sentence.id());
        return box;
    }

    private Region source(Citing.Source source) {
        var name = Nodes.label(words.text(source.authors()), "caption", "strong");
        Localized kind = source.missing() ? say("standing.missing") : source.isPublication() ? Localized.same(source.year())
                : say("graph.about", SourceWords.kind(source), source.year());
        var box = Nodes.column("lineage-box", name, Nodes.label(words.text(kind), "caption", "muted"));
        box.getStyleClass().addAll("lineage-source", source.missing() ? "lineage-missing" : source.first() ? "lineage-first" : "lineage-second");
        Nodes.touch(box, words.text(source.title()), () -> model.chooseSource(source.id()));
        box.setId("graph-" + source.id());
        return box;
    }

    private static Path line(Link link) {
        var line = new Path();
        line.getStyleClass().addAll("lineage-line", "bond-" + link.bond().name().toLowerCase(Locale.ROOT));
        return line;
    }

    @Override
    protected void layoutChildren() {
        double gap = getWidth() * (1 - java.util.Arrays.stream(WIDTHS).sum()) / (WIDTHS.length - 1);
        double x = 0;
        for (int c = 0; c < columns.size(); c++) {
            double width = getWidth() * WIDTHS[c];
            column(columns.get(c), x, width);
            x += width + gap;
        }
        lines.forEach(this::join);
    }

    private void column(List<String> ids, double x, double width) {
        double most = getHeight() / Math.max(1, ids.size());
        double y = 0;
        for (String id : ids) {
            Region box = boxes.get(id);
            double height = Math.min(Math.max(box.minHeight(width), box.prefHeight(width)), most - snappedTopInset());
            box.resizeRelocate(x, y + (most - height) / 2, width, height);
            y += most;
        }
    }

    /// A line leaves and arrives level; where it passes a column it goes through one of its gaps.
    private void join(Link link, Path line) {
        Region from = boxes.get(link.from());
        Region to = boxes.get(link.to());
        double x = from.getLayoutX() + from.getWidth();
        double y = from.getLayoutY() + from.getHeight() / 2;
        double endX = to.getLayoutX();
        double endY = to.getLayoutY() + to.getHeight() / 2;
        line.getElements().setAll(new MoveTo(x, y));
        for (List<String> column : columns) {
            if (column.isEmpty()) {
                continue;
            }
            Region box = boxes.get(column.getFirst());
            double left = box.getLayoutX();
            if (left > x && left + box.getWidth() < endX) {
                double level = gap(column, (y + endY) / 2);
                curve(line, x, y, left, level);
                x = left + box.getWidth();
                y = level;
                line.getElements().add(new LineTo(x, y));
            }
        }
        curve(line, x, y, endX, endY);
    }

    private static void curve(Path line, double x1, double y1, double x2, double y2) {
        double middle = (x1 + x2) / 2;
        line.getElements().add(new CubicCurveTo(middle, y1, middle, y2, x2, y2));
    }

    /// The height nearest to the wanted one at which no box of the column stands.
    private double gap(List<String> column, double wanted) {
        for (double off = 0; off < getHeight(); off += 2) {
            for (double y : new double[] {wanted - off, wanted + off}) {
                if (y >= 0 && y <= getHeight() && column.stream().map(boxes::get).noneMatch(box -> y > box.getLayoutY() - 4 && y < box.getLayoutY() + box.getHeight() + 4)) {
                    return y;
                }
            }
        }
        return wanted;
    }
}
