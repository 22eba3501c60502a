package agentos.showcase.export.research;

import static agentos.showcase.export.research.ComparisonPages.GROUND;
import static agentos.showcase.export.research.ComparisonPages.INK;
import static agentos.showcase.export.research.ComparisonPages.MUTED;
import static agentos.showcase.export.research.ComparisonWorkbook.TEXTS;

import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Pen;
import agentos.showcase.expert.research.routes.Comparison;
import agentos.showcase.expert.research.routes.Risk;
import agentos.showcase.text.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The page with the risks of the leader: the five by five field, and for every risk what is done about it, by whom and when.
final class RiskPage {
    private static final double LEFT = 80;
    private static final double LIST = 780;
    private static final double RIGHT = 1520;
    private static final int SIDE = 5;

    private RiskPage() {}

    static void draw(Pen pen, Comparison comparison, Language language, double top, double bottom) {
        var risks = comparison.risks(comparison.ranking().getFirst().route().id());
        double step = Math.min((bottom - top - 50) / SIDE, 128);
        for (int likelihood = 1; likelihood <= SIDE; likelihood++) {
            for (int impact = 1; impact <= SIDE; impact++) {
                String color = switch (Risk.level(likelihood * impact)) {
                    case "high" -> "#f6cfcb";
                    case "medium" -> "#fbe6bd";
                    default -> "#cfeadb";
                };
                pen.box(x(impact, step) + 3, y(likelihood, step, top) + 3, step - 6, step - 6, 0, color);
                pen.text(Integer.toString(likelihood * impact), x(impact, step) + 12, y(likelihood, step, top) + 8, 50, 22, Type.of(16, MUTED));
            }
        }
        pen.text(TEXTS.get(language, "page.risk.axes"), LEFT, top + SIDE * step + 10, LIST - LEFT - 40, 60, Type.of(17, MUTED).led(1.25));
        Map<String, Integer> taken = new HashMap<>();
        int number = 0;
        for (Risk.Rated rated : risks) {
            number++;
            disc(pen, rated, number, true, step, top, taken);
            if (rated.eased().score() != rated.score()) {
                disc(pen, rated.eased(), number, false, step, top, taken);
            }
        }
        list(pen, risks, comparison, language, top, bottom);
    }

    private static double x(int impact, double step) {
        return LEFT + (impact - 1) * step;
    }

    private static double y(int likelihood, double step, double top) {
        return top + (SIDE - likelihood) * step;
    }

    /// Discs that share a square stand beside each other.
    private static void disc(Pen pen, Risk.Rated rated, int number, boolean now, double step, double top, Map<String, Integer> taken) {
        int seat = taken.merge(rated.likelihood() + "/" + rated.impact(), 1, Integer::sum) - 1;
        double cx = x(rated.impact(), step) + step * (0.32 + 0.36 * (seat % 2));
        double cy = y(rated.likelihood(), step, top) + step * (0.42 + 0.34 * (seat / 2));
        if (now) {
            pen.dot(cx, cy, 20, INK);
        } else {
            pen.dot(cx, cy, 18, INK);
            pen.dot(cx, cy, 15, "#ffffff");
        }
        pen.text(Integer.toString(number), cx - 20, cy - 20, 40, 40, Type.of(19, now ? "#ffffff" : INK).inBold().centred());
    }

    private static void list(Pen pen, List<Risk.Rated> risks, Comparison comparison, Language language, double top, double bottom) {
        double height = Math.min(150, (bottom - top) / Math.max(1, risks.size()));
        for (int i = 0; i < risks.size(); i++) {
            var rated = risks.get(i);
            var risk = rated.risk();
            double y = top + i * height;
            pen.box(LIST, y, RIGHT - LIST, height - 10, 0, GROUND);
            pen.text(Integer.toString(i + 1), LIST + 16, y + 10, 40, 34, Type.of(26, INK).inBold());
            pen.balanced(risk.name().in(language), LIST + 60, y + 10, RIGHT - LIST - 230, 34, 16, Type.of(23, INK).inBold());
            pen.text(rated.likelihood() + " × " + rated.impact() + " = " + rated.score() + " → " + rated.eased().score(), RIGHT - 190, y + 12, 174, 30, Type.of(21, INK).inBold().right());
            double used = pen.balanced(risk.mitigation().in(language), LIST + 60, y + 46, RIGHT - LIST - 80, height - 92, 14, Type.of(19, INK).led(1.2));
            pen.balanced(TEXTS.get(language, "page.risk.facts", risk.owner(), risk.trigger()), LIST + 60, y + 50 + used, RIGHT - LIST - 80, height - 64 - used, 13, Type.of(17, MUTED));
        }
    }
}
