package agentos.showcase.expert.research.routes;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Pen;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.expert.research.common.Ink;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Five by five: likelihood upwards, impact to the right; a full disc is the risk as it is, a ring what the mitigation leaves of it.
final class RiskPicture {
    private static final Texts TEXTS = Texts.of("research");
    private static final double X = 130;
    private static final double Y = 216;
    private static final double FIELD = 660;
    private static final double STEP = FIELD / 5;
    private static final double LIST = 868;
    private static final double RIGHT = 1544;

    private final List<Risk.Rated> risks;
    private final Localized route;
    private final Language language;
    private final Pen pen = Ink.pen();

    RiskPicture(List<Risk.Rated> risks, Localized route, Language language) {
        this.risks = risks;
        this.route = route;
        this.language = language;
    }

    private String say(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    Drawing draw() {
        pen.eyebrow(say("risk.eyebrow"), 56, 56, 900, Ink.ACCENT);
        pen.balanced(say("risk.headline", route), 56, 92, 1488, 70, 30, Type.of(48, Ink.TEXT).inBold());
        field();
        var seats = seats();
        for (int i = 0; i < risks.size(); i++) {
            path(risks.get(i), seats.get(2 * i), seats.get(2 * i + 1));
        }
        for (int i = 0; i < risks.size(); i++) {
            disc(risks.get(i), i + 1, seats.get(2 * i), seats.get(2 * i + 1));
        }
        double height = Math.min(140, 712.0 / risks.size());
        for (int i = 0; i < risks.size(); i++) {
            entry(risks.get(i), i + 1, 216 + i * height, height - 12);
        }
        return pen.drawing();
    }

    private void field() {
        for (int likelihood = 1; likelihood <= 5; likelihood++) {
            for (int impact = 1; impact <= 5; impact++) {
                int score = likelihood * impact;
                String color = score >= 15 ? "#7a3b3f" : score >= 8 ? "#6a5a34" : "#1f5450";
                pen.box(X + (impact - 1) * STEP + 4, Y + (5 - likelihood) * STEP + 4, STEP - 8, STEP - 8, 12, color);
                pen.text(Integer.toString(score), X + (impact - 1) * STEP + 16, Y + (5 - likelihood) * STEP + 12, 50, 26, Type.of(18, "#d3dcea"));
            }
        }
        for (int i = 1; i <= 5; i++) {
            pen.text(Integer.toString(i), X + (i - 1) * STEP, Y + FIELD + 6, STEP, 32, Type.of(22, Ink.SOFT).centred());
            pen.text(Integer.toString(i), X - 44, Y + (5 - i) * STEP, 36, STEP, Type.of(22, Ink.SOFT).centred());
        }
        pen.text(say("risk.likelihood"), 56, Y - 40, 400, 30, Type.of(21, Ink.SOFT).middled());
        pen.text(say("risk.impact"), X, Y + FIELD + 40, FIELD, 30, Type.of(21, Ink.SOFT).right().middled());
        pen.dot(X + 14, Y + FIELD + 56, 11, Ink.TEXT);
        pen.text(say("risk.now"), X + 36, Y + FIELD + 40, 140, 32, Type.of(20, Ink.SOFT).middled());
        double next = X + 36 + TextSetter.width(say("risk.now"), Type.of(20, Ink.SOFT)) + 44;
        pen.ring(next, Y + FIELD + 56, 10, Ink.TEXT, 3);
        pen.text(say("risk.eased"), next + 24, Y + FIELD + 40, 300, 32, Type.of(20, Ink.SOFT).middled());
    }

    /// Where in its square each mark stands; marks that share a square stand beside each other.
    private List<double[]> seats() {
        var marks = new ArrayList<Risk.Rated>();
        risks.forEach(risk -> {
            marks.add(risk);
            marks.add(risk.eased());
        });
        var total = new LinkedHashMap<String, Integer>();
        marks.forEach(mark -> total.merge(square(mark), 1, Integer::sum));
        var taken = new LinkedHashMap<String, Integer>();
        var seats = new ArrayList<double[]>();
        for (var mark : marks) {
            int of = total.get(square(mark));
            int side = of == 1 ? 1 : of <= 4 ? 2 : 3;
            int i = taken.merge(square(mark), 1, Integer::sum) - 1;
            double pitch = (STEP - 16) / side;
            double down = of == 2 ? 0 : (i / side - (side - 1) / 2.0) * pitch;
            seats.add(new double[] {X + (mark.impact() - 0.5) * STEP + (i % side - (side - 1) / 2.0) * pitch, Y + (5.5 - mark.likelihood()) * STEP + down});
        }
        return seats;
    }

    private static String square(Risk.Rated mark) {
        return mark.likelihood() + "/" + mark.impact();
    }

    private void path(Risk.Rated risk, double[] from, double[] to) {
        if (risk.score() != risk.eased().score()) {
            pen.dashed(from[0], from[1], to[0], to[1], "#c9d6ea", 2.5, 7);
        }
    }

    private void disc(Risk.Rated risk, int number, double[] from, double[] to) {
        if (risk.score() != risk.eased().score()) {
            pen.dot(to[0], to[1], 21, "#16294a");
            pen.ring(to[0], to[1], 20, Ink.TEXT, 3);
            pen.text(Integer.toString(number), to[0] - 20, to[1] - 20, 40, 40, Type.of(20, Ink.TEXT).inBold().centred());
        }
        pen.dot(from[0], from[1], 26, Ink.TEXT);
        pen.text(Integer.toString(number), from[0] - 26, from[1] - 26, 52, 52, Type.of(26, Ink.NIGHT).inBold().centred());
    }

    private void entry(Risk.Rated risk, int number, double y, double height) {
        String hue = Ink.hue(risk.level().equals("high") ? "bad" : risk.level().equals("medium") ? "changed" : "good");
        pen.box(LIST, y, RIGHT - LIST, height, 14, Ink.CARD);
        pen.box(LIST, y, 7, height, 3, hue);
        pen.text(Integer.toString(number), LIST + 18, y, 44, height, Type.of(30, hue).inBold().centred());
        String rating = risk.score() + " → " + risk.eased().score();
        var type = Type.of(24, hue).inBold().right();
        pen.text(rating, RIGHT - 150, y + 12, 132, 34, type);
        pen.balanced(risk.risk().name().in(language), LIST + 74, y + 11, RIGHT - LIST - 240, 36, 17, Type.of(25, Ink.TEXT).inBold());
        double left = RIGHT - LIST - 96;
        double used = pen.balanced(risk.risk().mitigation().in(language), LIST + 74, y + 46, left, height - 82, 15, Type.of(20, Ink.TEXT).led(1.2));
        pen.balanced(say("risk.foot", risk.risk().owner(), risk.risk().trigger()), LIST + 74, y + 50 + used, left, height - 54 - used, 14, Type.of(18, Ink.SOFT));
    }
}
