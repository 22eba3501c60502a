package agentos.showcase.expert.research.routes;

import agentos.showcase.data.Data;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Pen;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.expert.research.common.Ink;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.List;
import java.util.Map;

/// Routes from best to worst, criteria side by side with their weights above, and a bar for what comes out.
final class MatrixPicture {
    private static final Texts TEXTS = Texts.of("research");
    private static final double LEFT = 56;
    private static final double CELLS = 352;
    private static final double BARS = 1222;
    private static final double RIGHT = 1544;
    private static final double TOP = 352;
    private static final double BOTTOM = 906;
    private static final double GAP = 8;

    private final Matrix matrix;
    private final Map<String, Double> weights;
    private final Map<String, Double> shares;
    private final Localized profile;
    private final Language language;
    private final Pen pen = Ink.pen();

    /// @param shares percent of all weights under which a route leads, by route; empty for not known
    MatrixPicture(Matrix matrix, Map<String, Double> weights, Map<String, Double> shares, Localized profile, Language language) {
        this.matrix = matrix;
        this.weights = weights;
        this.shares = shares;
        this.profile = profile;
        this.language = language;
    }

    private String say(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    Drawing draw() {
        List<Matrix.Place> ranking = matrix.ranking(weights);
        pen.eyebrow(say("matrix.eyebrow", profile), LEFT, 56, RIGHT - LEFT, Ink.ACCENT);
        pen.balanced(say("matrix.headline", ranking.getFirst().route().name(), Data.of(100 * ranking.getFirst().score(), 0).text()),
                LEFT, 92, RIGHT - LEFT, 70, 30, Type.of(50, Ink.TEXT).inBold());
        double row = (BOTTOM - TOP - GAP * (ranking.size() - 1)) / ranking.size();
        heads();
        for (int i = 0; i < ranking.size(); i++) {
            row(ranking.get(i), i, TOP + i * (row + GAP), row);
        }
        legend();
        return pen.drawing();
    }

    private double column(int index) {
        return CELLS + index * ((BARS - 28 - CELLS + GAP) / matrix.criteria().size());
    }

    private double columnWidth() {
        return (BARS - 28 - CELLS + GAP) / matrix.criteria().size() - GAP;
    }

    private void heads() {
        double most = weights.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        pen.text(say("matrix.weight"), LEFT, 312, CELLS - LEFT - 20, 26, Type.of(19, Ink.SOFT).right().middled());
        for (int i = 0; i < matrix.criteria().size(); i++) {
            var criterion = matrix.criteria().get(i);
            pen.balanced(criterion.name().in(language), column(i), 196, columnWidth(), 108, 15, Type.of(21, Ink.TEXT).led(1.18));
            double share = most == 0 ? 0 : weights.getOrDefault(criterion.id(), 0.0) / most;
            pen.bar(column(i), 320, columnWidth(), 10, share * columnWidth(), Ink.RAISED, Ink.ACCENT);
        }
        pen.text(say("matrix.score"), BARS, 196, RIGHT - BARS, 30, Type.of(21, Ink.TEXT).led(1.18));
        if (!shares.isEmpty()) {
            pen.balanced(say("matrix.leads"), BARS, 228, RIGHT - BARS, 80, 15, Type.of(19, Ink.SOFT).led(1.2));
        }
    }

    private void row(Matrix.Place place, int index, double y, double height) {
        boolean first = index == 0;
        if (first) {
            pen.box(LEFT - 20, y - 4, RIGHT - LEFT + 40, height + 8, 18, Ink.RAISED, Ink.GOOD, 2.5);
        }
        pen.text(Integer.toString(index + 1), LEFT, y, 44, height, Type.of(34, first ? Ink.GOOD : Ink.FAINT).inBold().middled());
        pen.balanced(place.route().name().in(language), LEFT + 48, y + 6, CELLS - LEFT - 68, height - 12, 16, Type.of(26, Ink.TEXT).inBold().middled().led(1.16));
        for (int i = 0; i < matrix.criteria().size(); i++) {
            cell(place.route(), matrix.criteria().get(i), column(i), y, columnWidth(), height);
        }
        bar(place, first, y, height);
    }

    private void cell(Matrix.Route route, Matrix.Criterion criterion, double x, double y, double width, double height) {
        var cell = matrix.cell(route.id(), criterion.id());
        if (cell == null) {
            pen.box(x, y, width, height, 10, Ink.NIGHT, Ink.EDGE, 1.5);
            pen.text("–", x, y, width, height, Type.of(30, Ink.FAINT).centred());
            return;
        }
        double score = criterion.score(cell.value());
        String ground = heat(score);
        String ink1 = score > 0.55 ? Ink.NIGHT : Ink.TEXT;
        pen.box(x, y, width, height, 10, ground);
        String printed = criterion.printed(cell.value()).in(language);
        var type = Type.of(Math.min(30, height * 0.3), ink1).inBold().centred();
        pen.text(printed, x + 3, y + height * 0.12, width - 6, height * 0.56, type.sized(TextSetter.largest(printed, type, width - 10, 40, 18, type.size())));
        for (int i = 0; i < 3; i++) {
            double cx = x + width / 2 + (i - 1) * 15;
            double cy = y + height * 0.8;
            if (i < cell.basis()) {
                pen.dot(cx, cy, 4.5, ink1);
            } else {
                pen.ring(cx, cy, 4, ink1, 1.5);
            }
        }
    }

    /// From night blue through sea blue to a light green: darker is worse, also without colours.
    private static String heat(double score) {
        int[][] stops = {{38, 56, 92}, {36, 98, 136}, {46, 160, 158}, {134, 224, 178}};
        double at = Math.clamp(score, 0, 1) * (stops.length - 1);
        int low = Math.min((int) at, stops.length - 2);
        var color = new StringBuilder("#");
        for (int i = 0; i < 3; i++) {
            color.append(String.format(java.util.Locale.ROOT, "%02x", Math.round(stops[low][i] + (at - low) * (stops[low + 1][i] - stops[low][i]))));
        }
        return color.toString();
    }

    private void bar(Matrix.Place place, boolean first, double y, double height) {
        double thick = Math.min(26, height * 0.26);
        double top = shares.isEmpty() ? y + (height - thick) / 2 : y + height * 0.2;
        double length = RIGHT - BARS - 86;
        pen.bar(BARS, top, length, thick, length * place.score(), Ink.CARD, first ? Ink.GOOD : Ink.ACCENT);
        pen.text(Data.of(100 * place.score(), 1).text(), RIGHT - 78, top - 8, 78, thick + 16, Type.of(27, Ink.TEXT).inBold().right().middled());
        if (!shares.isEmpty()) {
            pen.text(say("matrix.share", Data.of(shares.getOrDefault(place.route().id(), 0.0), 0).text()), BARS, top + thick + 8, RIGHT - BARS, 32,
                    Type.of(20, first ? Ink.TEXT : Ink.SOFT).middled());
        }
    }

    private void legend() {
        double y = 952;
        double x = CELLS;
        x = swatch(x, y, 0.05, say("matrix.poor"));
        x = swatch(x, y, 1, say("matrix.good"));
        for (int confidence = 3; confidence >= 1; confidence--) {
            for (int i = 0; i < 3; i++) {
                if (i < confidence) {
                    pen.dot(x + i * 15, y, 4.5, Ink.SOFT);
                } else {
                    pen.ring(x + i * 15, y, 4, Ink.SOFT, 1.5);
                }
            }
            String text = say("confidence." + confidence);
            var type = Type.of(19, Ink.SOFT).middled();
            pen.text(text, x + 46, y - 15, 260, 30, type);
            x += 46 + TextSetter.width(text, type) + 34;
        }
    }

    private double swatch(double x, double y, double score, String text) {
        var type = Type.of(19, Ink.SOFT).middled();
        pen.box(x, y - 11, 34, 22, 5, heat(score));
        pen.text(text, x + 46, y - 15, 200, 30, type);
        return x + 46 + TextSetter.width(text, type) + 30;
    }
}
