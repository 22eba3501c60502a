package agentos.showcase.expert.research.citations;

import static agentos.showcase.expert.research.citations.CitationOperations.TEXTS;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Pen;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.expert.research.citations.Lineage.Bond;
import agentos.showcase.expert.research.citations.Lineage.Step;
import agentos.showcase.expert.research.citations.Lineage.Trail;
import agentos.showcase.expert.research.common.Ink;
import agentos.showcase.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Time runs from left to right: publications as steps of a stair by year, documents that read or measured, documents that pass on, and
/// the sentences of the summary; every line leads from a sentence back to who said it first.
final class LineagePicture {
    private static final double TOP = 214;
    private static final double BOTTOM = 908;
    private static final double PUBLICATIONS_X = 56;
    private static final double PUBLICATIONS_R = 408;
    private static final double FIRST_X = 478;
    private static final double SECOND_X = 786;
    private static final double DOCUMENT_W = 252;
    private static final double SENTENCE_X = 1092;
    private static final double SENTENCE_W = 452;

    private final Draft draft;
    private final Lineage lineage;
    private final List<Doubt> doubts;
    private final boolean last;
    private final Names names;
    private final Language language;
    private final Pen pen = Ink.pen();
    private final Set<String> first;
    private final Set<String> passing = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private final Map<String, double[]> places = new LinkedHashMap<>();

    LineagePicture(Draft draft, Lineage lineage, List<Doubt> doubts, boolean last, Names names, Language language) {
        this.draft = draft;
        this.lineage = lineage;
        this.doubts = doubts;
        this.last = last;
        this.names = names;
        this.language = language;
        this.first = lineage.first();
        for (Trail trail : lineage.trails()) {
            for (int i = 0; i + 1 < trail.steps().size(); i++) {
                if (!trail.steps().get(i + 1).publication()) {
                    passing.add(trail.steps().get(i).id());
                }
            }
            trail.steps().stream().filter(step -> step.bond() == Bond.MISSING).forEach(step -> missing.add(step.id()));
        }
    }

    Drawing draw() {
        place();
        heads();
        lines();
        for (int i = 0; i < draft.sentences().size(); i++) {
            sentence(i);
        }
        documents(false).forEach(this::document);
        documents(true).forEach(this::document);
        publications().forEach(this::publication);
        legend();
        return pen.drawing();
    }

    private String say(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    private void heads() {
        pen.eyebrow(say(last ? "picture.eyebrow.final" : "picture.eyebrow", draft.subject().in(language)), 56, 52, 1488, Ink.ACCENT);
        long broken = lineage.trails().stream().filter(Trail::broken).count();
        String headline = broken > 0 ? say(broken == 1 ? "picture.headline.broken.one" : "picture.headline.broken", broken)
                : doubts.isEmpty() ? say("picture.headline", draft.sentences().size(), first.size())
                : say("picture.headline.doubt", draft.sentences().size() - doubts.size(), draft.sentences().size());
        pen.balanced(headline, 56, 88, 1488, 74, 30, Type.of(48, Ink.TEXT).inBold().led(1.15));
        head(say("picture.publications"), PUBLICATIONS_X, PUBLICATIONS_R - PUBLICATIONS_X);
        head(say("picture.first"), FIRST_X, DOCUMENT_W);
        head(say("picture.sentences"), SENTENCE_X, SENTENCE_W);
        if (documents(true).isEmpty()) {
            return;
        }
        head(say("picture.second"), SECOND_X, DOCUMENT_W);
    }

    private void head(String text, double x, double width) {
        pen.text(text, x, TOP - 48, width + 40, 30, Type.of(23, Ink.SOFT).middled());
    }

    private List<String> documents(boolean second) {
        var found = new LinkedHashSet<String>();
        lineage.trails().forEach(trail -> trail.steps().stream().filter(step -> !step.publication()).map(Step::id).forEach(found::add));
        return found.stream().filter(id -> passing.contains(id) == second).toList();
    }

    private List<String> publications() {
        var found = new LinkedHashSet<String>();
        lineage.trails().forEach(trail -> trail.steps().stream().filter(Step::publication).map(Step::id).forEach(found::add));
        return found.stream().sorted(Comparator.<String, String>comparing(names::date).thenComparing(id -> id)).toList();
    }

    /// Where everything stands: `[x, y, width, height]` by id.
    private void place() {
        var sentences = draft.sentences().stream().map(Draft.Sentence::id).toList();
        column(sentences, SENTENCE_X, SENTENCE_W, 104, 10);
        column(ordered(documents(true), true), SECOND_X, DOCUMENT_W, 110, 60);
        column(ordered(documents(false), false), FIRST_X, DOCUMENT_W, 110, 44);
        stair(publications());
    }

    private void column(List<String> ids, double x, double width, double most, double gap) {
        if (ids.isEmpty()) {
            return;
        }
        double height = Math.min(most, (BOTTOM - TOP - gap * (ids.size() - 1)) / ids.size());
        double room = BOTTOM - TOP - ids.size() * height;
        double space = ids.size() == 1 ? 0 : Math.min(room / (ids.size() - 1), gap * 2.2);
        double y = TOP + (BOTTOM - TOP - ids.size() * height - space * (ids.size() - 1)) / 2;
        for (String id : ids) {
            places.put(id, new double[] {x, y, width, height});
            y += height + space;
        }
    }

    /// By the mean place of what leads to them, so that lines cross little.
    private List<String> ordered(List<String> ids, boolean second) {
        var means = new LinkedHashMap<String, Double>();
        for (String id : ids) {
            var from = new ArrayList<Double>();
            for (Trail trail : lineage.trails()) {
                for (int i = 0; i < trail.steps().size(); i++) {
                    if (trail.steps().get(i).id().equals(id)) {
                        from.add(middle(i == 0 || second ? trail.sentence() : trail.steps().get(i - 1).id()));
                    }
                }
            }
            means.put(id, from.stream().mapToDouble(y -> y).average().orElse(0));
        }
        return ids.stream().sorted(Comparator.<String>comparingDouble(means::get).thenComparing(id -> id)).toList();
    }

    /// The older a publication, the farther left and up.
    private void stair(List<String> ids) {
        var years = ids.stream().map(names::year).distinct().toList();
        double height = 58;
        double space = ids.size() < 2 ? 0 : Math.min(76, (BOTTOM - TOP - ids.size() * height) / (ids.size() - 1));
        double y = TOP + (BOTTOM - TOP - ids.size() * height - space * Math.max(0, ids.size() - 1)) / 2;
        double reach = PUBLICATIONS_R - PUBLICATIONS_X - ids.stream().mapToDouble(this::chip).max().orElse(0);
        for (String id : ids) {
            double along = years.size() < 2 ? 1 : (double) years.indexOf(names.year(id)) / (years.size() - 1);
            places.put(id, new double[] {PUBLICATIONS_X + reach * along, y, chip(id), height});
            y += height + space;
        }
    }

    private double chip(String id) {
        return 30 + TextSetter.width(names.year(id), chipYear()) + 14 + TextSetter.width(names.authors(id, language), chipName());
    }

    private static Type chipYear() {
        return Type.of(25, Ink.GOOD).inBold().middled();
    }

    private static Type chipName() {
        return Type.of(23, Ink.TEXT).middled();
    }

    private double middle(String id) {
        double[] place = places.get(id);
        return place == null ? (TOP + BOTTOM) / 2 : place[1] + place[3] / 2;
    }

    private void lines() {
        var drawn = new LinkedHashSet<String>();
        var later = new ArrayList<Runnable>();
        for (Trail trail : lineage.trails()) {
            String from = trail.sentence();
            for (Step step : trail.steps()) {
                String start = from;
                if (drawn.add(from + " " + step.id())) {
                    boolean doubtful = from.equals(trail.sentence()) && doubts.stream().anyMatch(d -> d.sentence().equals(trail.sentence()) && d.cited().equals(step.id()) && d.source().equals(step.id()));
                    if (doubtful || step.bond() == Bond.MISQUOTES || step.bond() == Bond.MISSING) {
                        later.add(() -> line(start, step, doubtful));
                    } else {
                        line(start, step, false);
                    }
                }
                from = step.id();
            }
        }
        later.forEach(Runnable::run);
    }

    private void line(String from, Step step, boolean doubtful) {
        double[] start = places.get(from);
        double[] end = places.get(step.id());
        double x1 = end[0] + end[2];
        double y1 = end[1] + end[3] / 2;
        double x2 = start[0];
        double y2 = start[1] + start[3] / 2;
        boolean bad = doubtful || step.bond() == Bond.MISQUOTES || step.bond() == Bond.MISSING;
        String color = bad ? Ink.BAD : step.bond() == Bond.NAMES ? Ink.GOOD : step.bond() == Bond.CITES ? "#5b86bd" : Ink.MIXED;
        double dash = step.bond() == Bond.CITES && !bad || step.bond() == Bond.NAMES ? 0 : 14;
        if (x1 < SECOND_X && x2 == SENTENCE_X) {
            around(SECOND_X, x1, y1, x2, y2, color, dash);
        } else if (x1 < FIRST_X && x2 == SECOND_X) {
            around(FIRST_X, x1, y1, x2, y2, color, dash);
        } else {
            pen.curve(x1, y1, x2, y2, color, bad ? 5 : 4, dash);
        }
        if (bad) {
            double x = x2 == SENTENCE_X ? x2 - 34 : (x1 + x2) / 2;
            double y = x2 == SENTENCE_X ? y2 : (y1 + y2) / 2;
            pen.dot(x, y, 20, Ink.NIGHT);
            pen.dot(x, y, 17, Ink.BAD);
            pen.sign("bad", x, y, 8, Ink.NIGHT);
        }
    }

    /// A line that passes a column of documents: level through it, in a gap between the boxes.
    private void around(double column, double x1, double y1, double x2, double y2, String color, double dash) {
        double level = free(column, y2);
        double left = column - 14;
        double right = column + DOCUMENT_W + 14;
        double m1 = (x1 + left) / 2;
        double m2 = (right + x2) / 2;
        pen.stroke("M " + x1 + " " + y1 + " C " + m1 + " " + y1 + " " + m1 + " " + level + " " + left + " " + level + " L " + right + " " + level
                + " C " + m2 + " " + level + " " + m2 + " " + y2 + " " + x2 + " " + y2, Bounds.between(x1, y1, x2, y2), color, 4, dash);
    }

    private double free(double column, double wanted) {
        for (double step = 0; step < 500; step += 4) {
            for (double y : new double[] {wanted - step, wanted + step}) {
                if (places.values().stream().noneMatch(place -> place[0] == column && y > place[1] - 12 && y < place[1] + place[3] + 12)) {
                    return y;
                }
            }
        }
        return wanted;
    }

    private void sentence(int index) {
        var sentence = draft.sentences().get(index);
        double[] at = places.get(sentence.id());
        boolean doubtful = doubts.stream().anyMatch(doubt -> doubt.sentence().equals(sentence.id()));
        pen.box(at[0], at[1], at[2], at[3], 16, Ink.CARD, doubtful ? Ink.BAD : Ink.EDGE, doubtful ? 3.5 : 1.5);
        pen.text(Integer.toString(index + 1), at[0] + 8, at[1], 50, at[3], Type.of(34, doubtful ? Ink.BAD : Ink.ACCENT).inBold().centred());
        var type = Type.of(25, Ink.TEXT).middled().led(1.18);
        String text = sentence.text().in(language);
        double width = TextSetter.balancedWidth(text, type.sized(size()), SENTENCE_W - 76) + 1;
        pen.text(text, at[0] + 64, at[1], width, at[3], type.sized(size()));
    }

    /// One size for all sentences: the largest at which each stands in its box.
    private double size() {
        var type = Type.of(25, Ink.TEXT).led(1.18);
        return draft.sentences().stream().mapToDouble(sentence -> TextSetter.largest(sentence.text().in(language), type, SENTENCE_W - 76, places.get(sentence.id())[3] - 6, 17, 25)).min().orElse(25);
    }

    private void document(String id) {
        double[] at = places.get(id);
        boolean gone = missing.contains(id);
        boolean origin = first.contains(id);
        if (gone) {
            pen.box(at[0], at[1], at[2], at[3], 16, Ink.NIGHT, Ink.BAD, 2.5);
        } else {
            pen.box(at[0], at[1], at[2], at[3], 16, Ink.RAISED, origin ? Ink.GOOD : passing.contains(id) ? Ink.MIXED : Ink.EDGE, origin ? 3 : 2);
        }
        pen.balanced(names.authors(id, language), at[0] + 20, at[1] + at[3] / 2 - 40, at[2] - 36, 40, 18, Type.of(26, gone ? Ink.FAINT : Ink.TEXT).inBold());
        pen.balanced(gone ? say("picture.gone") : names.about(id, language), at[0] + 20, at[1] + at[3] / 2 + 4, at[2] - 36, 34, 17, Type.of(22, gone ? Ink.BAD : Ink.SOFT));
    }

    private void publication(String id) {
        double[] at = places.get(id);
        boolean gone = missing.contains(id);
        pen.box(at[0], at[1], at[2], at[3], at[3] / 2, gone ? Ink.NIGHT : Ink.CARD, gone ? Ink.BAD : Ink.GOOD, 2.5);
        double year = TextSetter.width(names.year(id), chipYear());
        pen.text(names.year(id), at[0] + 18, at[1], year + 8, at[3], chipYear().colored(gone ? Ink.BAD : Ink.GOOD));
        pen.text(names.authors(id, language), at[0] + 18 + year + 12, at[1], at[2], at[3], chipName());
    }

    private void legend() {
        double y = 956;
        double x = 56;
        x = key(x, y, "#5b86bd", 0, say("picture.key.cites"));
        x = key(x, y, Ink.GOOD, 0, say("picture.key.names"));
        if (lineage.trails().stream().flatMap(trail -> trail.steps().stream()).anyMatch(step -> step.bond() == Bond.QUOTES || step.bond() == Bond.REPEATS)) {
            x = key(x, y, Ink.MIXED, 14, say("picture.key.quotes"));
        }
        if (!doubts.isEmpty() || !missing.isEmpty()) {
            key(x, y, Ink.BAD, 14, say(doubts.isEmpty() ? "picture.key.broken" : missing.isEmpty() ? "picture.key.doubt" : "picture.key.bad"));
        }
        pen.text(say("picture.illustrative"), 1100, y - 16, 444, 32, Type.of(20, Ink.FAINT).right().middled());
    }

    private double key(double x, double y, String color, double dash, String text) {
        return pen.key(x, y, 52, color, dash, text, Type.of(22, Ink.SOFT)) + 34;
    }
}
