package agentos.showcase.expert.research.chain;

import agentos.showcase.evidence.Judgement;
import agentos.showcase.evidence.Link;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Pen;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.expert.research.common.Ink;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The question at the left, its claims with their verdicts in the middle, the sources at the right, and a line for every passage.
final class ChainPicture {
    private static final Texts TEXTS = Texts.of("research");
    private static final double TOP = 128;
    private static final double BOTTOM = 906;
    private static final double CLAIM_X = 560;
    private static final double CLAIM_W = 480;
    private static final double SOURCE_X = 1206;
    private static final double SOURCE_W = 346;

    private final Board board;
    private final Board.Findings findings;
    private final Weighing weighing;
    private final Answering answering;
    private final boolean concluded;
    private final Language language;
    private final Pen pen = Ink.pen();

    ChainPicture(Weighing weighing, boolean concluded, Language language) {
        this.weighing = weighing;
        this.answering = new Answering(weighing);
        this.board = weighing.board();
        this.findings = weighing.after();
        this.concluded = concluded;
        this.language = language;
    }

    /// What lies between a claim and a document.
    private record Bond(int passages, Role standing, boolean supports) {}

    Drawing draw() {
        var claims = places(findings.judgements().stream().map(judgement -> judgement.claim().id()).toList(), 190);
        var sources = places(order(), 150);
        heads();
        question(claims);
        bonds(claims, sources);
        findings.judgements().forEach(judgement -> claim(judgement, claims.get(judgement.claim().id())));
        sources.forEach(this::source);
        legend();
        return pen.drawing();
    }

    private String say(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    private void heads() {
        pen.eyebrow(say("picture.question"), 56, 70, 440, Ink.ACCENT);
        pen.eyebrow(say("picture.claims"), CLAIM_X, 70, CLAIM_W, Ink.ACCENT);
        pen.eyebrow(say("picture.sources"), SOURCE_X, 70, SOURCE_W, Ink.ACCENT);
    }

    /// Documents from top to bottom so that their lines cross little: by the mean place of the claims that they bear on.
    private List<String> order() {
        var claims = board.inquiry().subs().stream().map(Inquiry.Sub::id).toList();
        var means = new LinkedHashMap<String, Double>();
        for (String document : board.documents()) {
            means.put(document, board.readings().stream().filter(reading -> reading.document().equals(document))
                    .mapToInt(reading -> claims.indexOf(reading.claim())).average().orElse(0));
        }
        return means.keySet().stream().sorted(Comparator.<String>comparingDouble(means::get).thenComparing(id -> id)).toList();
    }

    /// Slots of equal height: `[y, height]` by id.
    private static Map<String, double[]> places(List<String> ids, double most) {
        double gap = 18;
        double height = Math.min(most, (BOTTOM - TOP - gap * (ids.size() - 1)) / Math.max(1, ids.size()));
        double first = TOP + (BOTTOM - TOP - ids.size() * height - (ids.size() - 1) * gap) / 2;
        var places = new LinkedHashMap<String, double[]>();
        for (int i = 0; i < ids.size(); i++) {
            places.put(ids.get(i), new double[] {first + i * (height + gap), height});
        }
        return places;
    }

    private static double middle(double[] place) {
        return place[0] + place[1] / 2;
    }

    private void question(Map<String, double[]> claims) {
        double middle = 372;
        claims.values().forEach(place -> pen.curve(484, middle, CLAIM_X, middle(place), Ink.EDGE, 3, 0));
        pen.balanced(board.inquiry().question().in(language), 56, 128, 420, concluded ? 400 : 620, 30, Type.of(50, Ink.TEXT).inBold().led(1.2));
        if (!concluded) {
            return;
        }
        pen.box(56, 560, 428, 346, 20, Ink.RAISED);
        pen.box(56, 560, 8, 346, 4, Ink.hue(answerMark()));
        pen.eyebrow(say("picture.conclusion"), 92, 586, 360, Ink.ACCENT);
        pen.pill(answerMark(), answering.word().in(language), 92, 628, 44, Ink.hue(answerMark()), Ink.NIGHT);
        pen.balanced(answering.conclusion().in(language), 92, 692, 368, 196, 18, Type.of(28, Ink.TEXT).led(1.28));
    }

    private String answerMark() {
        return switch (answering.answer()) {
            case "yes" -> "good";
            case "no" -> "bad";
            default -> "changed";
        };
    }

    private void bonds(Map<String, double[]> claims, Map<String, double[]> sources) {
        var later = new ArrayList<Runnable>();
        claims.forEach((claim, from) -> sources.forEach((document, to) -> {
            for (boolean supports : new boolean[] {true, false}) {
                Bond bond = bond(claim, document, supports);
                if (bond != null) {
                    boolean counts = bond.standing == Role.COUNTS;
                    double at = middle(from) + (supports ? -10 : 10);
                    Runnable line = () -> pen.curve(CLAIM_X + CLAIM_W, at, SOURCE_X, middle(to),
                            counts ? supports ? Ink.GOOD : Ink.BAD : Ink.EDGE, counts ? 2.5 + 2.5 * bond.passages : 2.5, supports ? 0 : 14);
                    if (counts) {
                        later.add(line);
                    } else {
                        line.run();
                    }
                }
            }
        }));
        later.forEach(Runnable::run);
    }

    /// The passages of one document for or against one claim; null for none.
    private Bond bond(String claim, String document, boolean supports) {
        int passages = 0;
        Role standing = null;
        for (int i = 0; i < board.readings().size(); i++) {
            var reading = board.readings().get(i);
            if (reading.claim().equals(claim) && reading.document().equals(document) && (reading.stance() == Link.Stance.SUPPORTS) == supports) {
                passages++;
                var here = findings.roles().get(i);
                standing = standing == Role.COUNTS ? standing : here;
            }
        }
        return passages == 0 ? null : new Bond(passages, standing, supports);
    }

    private void claim(Judgement judgement, double[] place) {
        String mark = Judging.mark(judgement.verdict());
        pen.box(CLAIM_X, place[0], CLAIM_W, place[1], 18, Ink.CARD, Ink.hue(mark), 2.5);
        pen.dot(CLAIM_X, middle(place), 8, Ink.EDGE);
        pen.dot(CLAIM_X + CLAIM_W, middle(place), 9, Ink.hue(mark));
        double pill = Math.min(44, place[1] * 0.3);
        double inside = place[1] - pill - 3 * 14;
        pen.balanced(judgement.claim().text().in(language), CLAIM_X + 24, place[0] + 14, CLAIM_W - 48, inside, 17,
                Type.of(27, Ink.TEXT).led(1.25));
        double y = place[0] + place[1] - pill - 14;
        double width = pen.pill(mark, Judging.verdict(judgement.verdict()).in(language), CLAIM_X + 22, y, pill, Ink.hue(mark), Ink.NIGHT);
        long sources = judgement.links().stream().map(Link::source).distinct().count();
        if (sources == 0) {
            return;
        }
        String count = say(sources == 1 ? "picture.count.one" : "picture.count", sources);
        var type = Type.of(Math.min(22, pill * 0.52), Ink.SOFT).middled();
        pen.text(count, CLAIM_X + 22 + width + 16, y, CLAIM_W - width - 50, pill, type.sized(TextSetter.largest(count, type, CLAIM_W - width - 50, 30, 16, type.size())));
    }

    private void source(String document, double[] place) {
        var readings = board.readings().stream().filter(reading -> reading.document().equals(document)).toList();
        var first = readings.getFirst();
        boolean gone = weighing.picks().out().contains(document);
        Localized remark = remark(document, first);
        pen.box(SOURCE_X, place[0], SOURCE_W, place[1], 16, gone ? Ink.NIGHT : Ink.RAISED, remark.isEmpty() ? Ink.EDGE : Ink.FAINT, remark.isEmpty() ? 1.5 : 2);
        double foot = 30;
        double room = place[1] - foot - 16;
        var face = Type.of(24, gone ? Ink.FAINT : Ink.TEXT).inBold().led(1.2);
        double height = pen.balanced(first.title().in(language), SOURCE_X + 22, place[0] + 10, SOURCE_W - 44, room, 16, face);
        if (gone) {
            strike(face, place[0] + 10, height);
        }
        String publisher = plain(first.publisher().in(language)) + " · " + first.date().substring(0, Math.min(4, first.date().length()));
        var type = Type.of(19, gone ? Ink.FAINT : Ink.SOFT).middled();
        String line = remark.isEmpty() ? publisher : remark.in(language);
        double size = TextSetter.largest(line, type, SOURCE_W - 44, 28, 14, 19);
        pen.text(line, SOURCE_X + 22, place[0] + place[1] - foot - 6, SOURCE_W - 44, foot, type.sized(size).colored(remark.isEmpty() ? type.color() : gone ? Ink.BAD : Ink.MIXED));
        pen.dot(SOURCE_X, middle(place), 8, gone ? Ink.EDGE : Ink.SOFT);
    }

    /// A line through every line of a title that takes this height.
    private void strike(Type face, double y, double height) {
        int lines = 1;
        while (TextSetter.height(lines, face) < height - 0.5) {
            lines++;
        }
        for (int i = 0; i < lines; i++) {
            double middle = y + height * (i + 0.52) / lines;
            pen.line(SOURCE_X + 16, middle, SOURCE_X + SOURCE_W - 16, middle, Ink.BAD, 2.5);
        }
    }

    /// A publisher without the note in parentheses behind its name.
    private static String plain(String publisher) {
        return publisher.replaceAll("\\s*[(（].*[)）]$", "");
    }

    private Localized remark(String document, Reading first) {
        if (weighing.picks().out().contains(document)) {
            return TEXTS.both("remark.left-out");
        }
        var standings = new ArrayList<Role>();
        for (int i = 0; i < board.readings().size(); i++) {
            if (board.readings().get(i).document().equals(document)) {
                standings.add(findings.roles().get(i));
            }
        }
        return standings.contains(Role.MISQUOTES) ? TEXTS.both("remark.misquotes")
                : standings.contains(Role.BROKEN) ? TEXTS.both("remark.broken")
                : standings.contains(Role.REPEATS) && !standings.contains(Role.COUNTS) ? TEXTS.both("remark.repeats")
                : !standings.contains(Role.COUNTS) ? ChainData.role(first, standings.getFirst())
                : !first.outdated().isEmpty() ? TEXTS.both("remark.outdated") : Localized.EMPTY;
    }

    private void legend() {
        double y = 950;
        double x = CLAIM_X;
        x = key(x, y, Ink.GOOD, 0, say("stance.supports"));
        x = key(x, y, Ink.BAD, 14, say("stance.refutes"));
        key(x, y, Ink.EDGE, 0, say("picture.muted"));
        pen.text(say("picture.illustrative"), SOURCE_X - 120, y - 16, SOURCE_W + 120, 32, Type.of(18, Ink.FAINT).right().middled());
    }

    private double key(double x, double y, String color, double dash, String text) {
        return pen.key(x, y, 56, color, dash, text, Type.of(20, Ink.SOFT)) + 36;
    }
}
