package agentos.showcase.export.research;

import static agentos.showcase.export.research.ComparisonWorkbook.TEXTS;

import agentos.showcase.evidence.Wording;
import agentos.showcase.data.Data;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Pen;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.expert.research.routes.Comparison;
import agentos.showcase.expert.research.routes.Matrix;
import agentos.showcase.expert.research.routes.Matrix.Place;
import agentos.showcase.expert.research.routes.Matrix.Route;
import agentos.showcase.export.table.PdfPages;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A comparison as landscape A4 pages: ranking, matrix, risks, and every piece of evidence word for word.
final class ComparisonPages {
    private static final double WIDTH = 1600;
    private static final double HEIGHT = WIDTH * 210 / 297;
    private static final double LEFT = 80;
    private static final double RIGHT = WIDTH - 80;
    private static final double TOP = 190;
    private static final double BOTTOM = HEIGHT - 90;
    static final String INK = "#14171c";
    static final String MUTED = "#565e6b";
    static final String LINE = "#d9dce3";
    static final String ACCENT = "#4a37d4";
    static final String GROUND = "#f4f5f8";
    /// From the first place to the last.
    private static final List<String> PLACES = List.of("#4a37d4", "#8b7cff", "#b9b1ff", "#d8d4f5", "#e8e8ee");

    private final Comparison comparison;
    private final Language language;
    private final List<Pen> pages = new ArrayList<>();
    private Pen pen;

    private ComparisonPages(Comparison comparison, Language language) {
        this.comparison = comparison;
        this.language = language;
    }

    static byte[] write(Comparison comparison, Language language) throws IOException {
        return PdfPages.write(new ComparisonPages(comparison, language).draw(), TEXTS.get(language, "title"), language);
    }

    private List<Drawing> draw() {
        ranking();
        matrix();
        RiskPage.draw(page("page.risks", comparison.ranking().getFirst().route().name()), comparison, language, TOP, BOTTOM);
        evidence();
        var drawings = new ArrayList<Drawing>();
        for (int i = 0; i < pages.size(); i++) {
            pages.get(i).text(text("page.foot"), LEFT, HEIGHT - 62, 1000, 26, Type.of(17, MUTED).middled());
            pages.get(i).text(text("page.number", i + 1, pages.size()), RIGHT - 300, HEIGHT - 62, 300, 26, Type.of(17, MUTED).right().middled());
            drawings.add(new Drawing(WIDTH, HEIGHT, pages.get(i).layers()));
        }
        return drawings;
    }

    private Pen page(String key, Object... arguments) {
        pen = new Pen();
        pages.add(pen);
        pen.text(text("title"), LEFT, 60, 800, 30, Type.of(20, ACCENT).inBold());
        pen.balanced(text(key, arguments), LEFT, 92, RIGHT - LEFT, 60, 26, Type.of(40, INK).inBold());
        return pen;
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    private String in(Localized text) {
        return text.in(language);
    }

    static String percent(double share) {
        return Wording.number(Data.of(100 * share, 1).number()) + "%";
    }

    // ---- ranking --------------------------------------------------------------------------------------------------------------------

    private void ranking() {
        page("page.ranking");
        double told = pen.balanced(in(comparison.told()), LEFT, TOP - 30, RIGHT - LEFT, 80, 18, Type.of(26, INK).led(1.25));
        double y = TOP + told + 10;
        double height = (BOTTOM - y) / comparison.routes().size();
        int rank = 1;
        for (Place place : comparison.ranking()) {
            ranked(place, rank++, y, Math.min(height, 150));
            y += Math.min(height, 150);
        }
        weights(TOP + told + 10);
    }

    private void ranked(Place place, int rank, double y, double height) {
        double width = 880;
        pen.line(LEFT, y, LEFT + width, y, LINE, 1.5);
        pen.text(Integer.toString(rank), LEFT, y + 14, 50, 44, Type.of(36, rank == 1 ? ACCENT : MUTED).inBold());
        pen.text(in(place.route().name()), LEFT + 64, y + 16, 620, 36, Type.of(26, INK).inBold());
        pen.text(in(place.points()), LEFT + width - 160, y + 12, 160, 40, Type.of(32, INK).inBold().right());
        pen.box(LEFT + 64, y + 58, width - 64, 16, 0, GROUND);
        pen.box(LEFT + 64, y + 58, (width - 64) * place.score(), 16, 0, ACCENT);
        List<Double> shares = comparison.places().get(place.route().id());
        double x = LEFT + 64;
        for (int i = 0; i < shares.size(); i++) {
            pen.box(x, y + 80, (width - 64) * shares.get(i), 10, 0, PLACES.get(Math.min(i, PLACES.size() - 1)));
            x += (width - 64) * shares.get(i);
        }
        var by = comparison.dominating(place.route()).stream().map(Route::name).toList();
        String foot = text("page.leads", percent(shares.getFirst())) + (by.isEmpty() ? "" : " · " + text("page.dominated", Localized.list(by)));
        pen.text(foot, LEFT + 64, y + 94, width - 64, 28, Type.of(19, MUTED).middled());
    }

    private void weights(double top) {
        double x = LEFT + 960;
        double width = RIGHT - x;
        pen.text(text("page.weight"), x, top + 4, width, 34, Type.of(24, INK).inBold());
        double most = Math.max(1e-9, comparison.weights().values().stream().mapToDouble(Double::doubleValue).max().orElse(1));
        double y = top + 56;
        for (Matrix.Criterion criterion : comparison.criteria()) {
            double weight = comparison.weights().getOrDefault(criterion.id(), 0.0);
            pen.text(in(criterion.name()), x, y, width - 80, 30, Type.of(20, INK).middled());
            pen.text(Wording.number(weight), x + width - 70, y, 70, 30, Type.of(22, INK).inBold().right().middled());
            pen.box(x, y + 34, width, 8, 0, GROUND);
            pen.box(x, y + 34, width * weight / most, 8, 0, ACCENT);
            y += 66;
        }
        pen.text(text("stability.how", comparison.samples()), x, y + 16, width, BOTTOM - y - 16, Type.of(17, MUTED).led(1.3));
    }

    // ---- matrix ---------------------------------------------------------------------------------------------------------------------

    private void matrix() {
        page("page.matrix");
        double name = 300;
        double column = (RIGHT - LEFT - name) / comparison.criteria().size();
        double x = LEFT + name;
        for (Matrix.Criterion criterion : comparison.criteria()) {
            pen.balanced(in(criterion.name()), x + 8, TOP, column - 16, 84, 14, Type.of(20, MUTED).inBold().led(1.2));
            x += column;
        }
        var matrix = comparison.matrix();
        double y = TOP + 100;
        double height = Math.min(130, (BOTTOM - y - 60) / comparison.routes().size());
        for (Place place : comparison.ranking()) {
            pen.line(LEFT, y, RIGHT, y, LINE, 1.5);
            pen.balanced(in(place.route().name()), LEFT, y + 12, name - 20, height - 20, 18, Type.of(24, INK).inBold().led(1.2));
            x = LEFT + name;
            for (Matrix.Criterion criterion : comparison.criteria()) {
                cell(matrix.cell(place.route().id(), criterion.id()), criterion, x, y, column, height);
                x += column;
            }
            y += height;
        }
        pen.text(text("confidence.how"), LEFT, y + 14, RIGHT - LEFT, 60, Type.of(17, MUTED).led(1.25));
    }

    private void cell(Matrix.Cell cell, Matrix.Criterion criterion, double x, double y, double width, double height) {
        if (cell == null) {
            pen.text("–", x + 8, y + 12, width - 16, 36, Type.of(26, MUTED));
            return;
        }
        pen.box(x + 2, y + 3, width - 4, height - 5, 0, shade(criterion.score(cell.value())));
        pen.text(in(criterion.printed(cell.value())), x + 12, y + 12, width - 20, 38, Type.of(27, INK).inBold());
        pen.text(percent(cell.confidence()).replaceAll("\\.\\d", ""), x + 12, y + height - 40, width - 20, 26, Type.of(18, MUTED).middled());
    }

    /// White for the worst value to a light green for the best one.
    private static String shade(double score) {
        int[] best = {178, 226, 196};
        var color = new StringBuilder("#");
        for (int channel : best) {
            color.append(String.format(java.util.Locale.ROOT, "%02x", Math.round(255 + (channel - 255) * score)));
        }
        return color.toString();
    }

    // ---- evidence -------------------------------------------------------------------------------------------------------------------

    /// Every passage once, with the cells that rest on it.
    private void evidence() {
        page("page.evidence");
        double y = TOP - 10;
        var small = Type.of(17, INK).led(1.28);
        double[] columns = {LEFT, LEFT + 270, RIGHT - 690};
        double[] widths = {250, columns[2] - columns[1] - 40, RIGHT - columns[2]};
        for (var passage : passages().entrySet()) {
            String source = in(comparison.source(passage.getKey().document()).title());
            String quote = "“" + passage.getKey().quote() + "”";
            String cells = String.join("\n", passage.getValue());
            double height = 20 + Math.max(TextSetter.height(quote, small, widths[1]),
                    Math.max(TextSetter.height(source, small.inBold(), widths[0]), TextSetter.height(cells, small, widths[2])));
            if (y + height > BOTTOM) {
                page("page.evidence");
                y = TOP - 10;
            }
            pen.line(LEFT, y, RIGHT, y, LINE, 1);
            pen.text(source, columns[0], y + 8, widths[0], height, small.inBold());
            pen.text(quote, columns[1], y + 8, widths[1], height, small);
            pen.text(cells, columns[2], y + 8, widths[2], height, small.colored(MUTED));
            y += height;
        }
    }

    private record Passage(String document, String quote) {}

    private Map<Passage, List<String>> passages() {
        Map<Passage, List<String>> passages = new LinkedHashMap<>();
        for (Matrix.Cell cell : comparison.cells()) {
            var criterion = comparison.whole().criterion(cell.criterion());
            for (Matrix.Support support : cell.support()) {
                String stands = comparison.without().contains(support.document()) ? " · " + text("counts.not")
                        : criterion.agree(cell.value(), support.value()) ? "" : " · " + text("counts.against");
                passages.computeIfAbsent(new Passage(support.document(), in(support.quote())), _ -> new ArrayList<>())
                        .add(in(comparison.whole().route(cell.route()).name()) + " · " + in(criterion.name()) + ": " + in(criterion.printed(support.value())) + " (" + text("basis." + support.basis()) + ")" + stands);
            }
        }
        return passages;
    }
}
