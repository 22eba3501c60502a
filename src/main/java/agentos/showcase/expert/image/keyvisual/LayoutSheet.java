package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Pen;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.expert.image.keyvisual.Layout.Conflict;
import agentos.showcase.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The layout as a plan: safe area, zones and measured lines on the left, what was asked and what gave way on the right.
final class LayoutSheet {
    private static final double WIDE = 1080;

    private LayoutSheet() {}

    static Drawing draw(Design design, Placement placement, Layout layout, List<Conflict> conflicts, Language language) {
        var pen = Ink.pen();
        boolean wide = design.width() > design.height() * 1.3;
        double planWide = wide ? WIDE : Math.min(900, (Pen.HEIGHT - 96) * design.width() / design.height());
        double planHigh = planWide * design.height() / design.width();
        pen.add(Shrunk.into(plan(design, placement, layout, language), "plan", new Bounds(48, 48, planWide, planHigh)));
        double x = 48 + planWide + 56;
        double width = Pen.WIDTH - x - 48;
        double y = section(pen, "sheet.asked", x, 52, width, language);
        for (String row : asked(design, language)) {
            pen.dot(x + 7, y + 20, 6, Ink.SOFT);
            y += pen.fitted(row, x + 30, y, width - 30, 80, 22, Type.of(29, Ink.TEXT).led(1.25)) + 14;
        }
        String share = String.format(Locale.ROOT, "%.1f", placement.share(design));
        if (wide) {
            double bottom = 48 + planHigh;
            pen.fitted(Say.TEXTS.get(language, "sheet.share", share, Math.round(design.limit())), x, bottom - 112, width, 112, 26, Type.of(40, Ink.ACCENT).inBold().led(1.2));
            found(pen, conflicts, 48, bottom + 40, Pen.WIDTH - 96, Math.max(2, conflicts.size()), language);
        } else {
            found(pen, conflicts, x, y + 26, width, 1, language);
            pen.fitted(Say.TEXTS.get(language, "sheet.share", share, Math.round(design.limit())), x, Pen.HEIGHT - 108, width, 60, 26, Type.of(40, Ink.ACCENT).inBold());
        }
        return pen.drawing();
    }

    /// Under each other in one column, or side by side.
    private static void found(Pen pen, List<Conflict> conflicts, double x, double top, double width, int columns, Language language) {
        double y = section(pen, "sheet.found", x, top, width, language);
        double step = width / columns;
        for (int i = 0; i < conflicts.size(); i++) {
            double left = x + (columns > 1 ? i * step : 0);
            pen.dot(left + 9, y + 21, 9, conflicts.get(i).solved() ? Ink.GOOD : Ink.BAD);
            double high = pen.fitted(conflicts.get(i).sentence().in(language), left + 34, y, step - 64, Pen.HEIGHT - 48 - y, 22, Type.of(30, Ink.TEXT).led(1.32));
            y += columns > 1 ? 0 : high + 18;
        }
    }

    private static double section(Pen pen, String key, double x, double y, double width, Language language) {
        pen.text(Say.TEXTS.get(language, key), x, y, width, 34, Type.of(24, Ink.ACCENT).inBold().tracked(0.05));
        return y + 48;
    }

    private static List<String> asked(Design design, Language language) {
        return List.of(
                Say.TEXTS.get(language, "sheet.format", Math.round(design.width()), Math.round(design.height())),
                Say.TEXTS.get(language, "sheet.margin", Math.round(design.margin()), Math.round(design.margin() / 100 * design.unit())),
                Say.TEXTS.get(language, "sheet.limit", Math.round(design.limit())),
                Say.TEXTS.get(language, "sheet.corner", Say.TEXTS.both("corner." + design.corner())));
    }

    private static Drawing plan(Design design, Placement p, Layout layout, Language language) {
        double w = design.width();
        double h = design.height();
        double unit = design.unit();
        var layers = new ArrayList<Layer>();
        layers.add(Layer.rect("paper", new Bounds(0, 0, w, h), 0, "#2a3350"));
        double step = unit / 18;
        for (int i = 1; i * step < w; i++) {
            layers.add(Layer.line("grid-x" + i, i * step, 0, i * step, h, "#ffffff0d", 1.5));
        }
        for (int i = 1; i * step < h; i++) {
            layers.add(Layer.line("grid-y" + i, 0, i * step, w, i * step, "#ffffff0d", 1.5));
        }
        Bounds keep = layout.keepClear();
        layers.add(Layer.rect("zone", p.zone(), 10, "#f2b56b26").dashed("#f2b56b", 3, 14));
        layers.add(Layer.rect("keep", keep, 18, "#ff8d6b2e").outlined("#ff8d6b", 3));
        layers.add(Layer.line("keep-1", keep.x(), keep.y(), keep.right(), keep.bottom(), "#ff8d6b80", 2));
        layers.add(Layer.line("keep-2", keep.right(), keep.y(), keep.x(), keep.bottom(), "#ff8d6b80", 2));
        label(layers, "keep-label", "sheet.subject", new Bounds(keep.x(), keep.y() + keep.height() / 2 - unit * 0.04, keep.width(), unit * 0.08), unit, language);
        layers.add(Layer.rect("safe", layout.safe(), 0, "#ffffff00").dashed("#5fd3a6", 4, 18));
        layers.add(Layer.rect("logo", p.logo(), 8, "#5fd3a640").outlined("#5fd3a6", 3));
        label(layers, "logo-label", "layer.logo", p.logo(), unit, language);
        p.slots().forEach(slot -> {
            int line = 0;
            for (var lines : Composer.lines(slot)) {
                layers.add(Layer.rect("line-" + slot.text().hashCode() + "-" + line++, lines, 4, "#ffffff2e"));
            }
        });
        if (p.pill() != null) {
            layers.add(Layer.rect("pill", p.pill(), p.pill().height() / 2, "#ffffff1a").outlined("#ffffff", 3));
        }
        int i = 0;
        for (var slot : p.slots().toList()) {
            layers.add(Layer.text("text-" + i++, slot.box(), slot.text(), slot.type().colored("#ffffff")));
        }
        return new Drawing(w, h, layers);
    }

    private static void label(List<Layer> layers, String id, String key, Bounds at, double unit, Language language) {
        String text = Say.TEXTS.get(language, key);
        Type type = Type.of(unit * 0.034, "#ffffff").inBold().centred();
        double size = TextSetter.largest(text, type, at.width() * 0.94, at.height(), 16, type.size());
        layers.add(Layer.text(id, at, text, type.sized(size)));
    }
}
