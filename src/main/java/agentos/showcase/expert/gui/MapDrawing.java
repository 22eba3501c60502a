package agentos.showcase.expert.gui;

import agentos.showcase.data.Data;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.text.Language;
import agentos.showcase.text.Texts;
import java.util.List;
import java.util.Map;

/// All parameters of a settings application on one sheet: what changed, what could not be set, what stayed.
final class MapDrawing {
    private static final Texts TEXTS = Texts.of("gui");
    private static final double MARGIN = 44;
    private static final double TOP = 152;

    private MapDrawing() {}

    static List<Data> both(Interface ui, UiState state, Map<String, ScreenDrawing.Flag> flags) {
        return List.of(Drawings.both(language -> draw(ui, state, flags, language)));
    }

    static Drawing draw(Interface ui, UiState state, Map<String, ScreenDrawing.Flag> flags, Language language) {
        var canvas = new Canvas(language);
        Chrome.desk(canvas, "#0f3d3a", "#13544c", "#1a6b5f");
        long changed = flags.values().stream().filter(f -> f == ScreenDrawing.Flag.CHANGED).count();
        long refused = flags.values().stream().filter(f -> f == ScreenDrawing.Flag.REFUSED).count();
        canvas.label(canvas.say(ui.brand()), MARGIN + 4, 34, 760, 60, 46, true, Ink.WHITE);
        canvas.label(TEXTS.get(language, "map.sub", ui.parameters().size()), MARGIN + 4, 92, 760, 40, 27, false, "#cdeee4");
        double x = Layouts.WIDTH - MARGIN;
        if (flags.isEmpty()) {
            x = chip(canvas, x, TEXTS.get(language, "map.restored"), "#8fe3c4", "#0c4a3a");
        } else {
            x = chip(canvas, x, TEXTS.get(language, "map.refused", refused), "#ffc9bf", "#7a1c10");
            x = chip(canvas, x - 16, TEXTS.get(language, "map.changed", changed), "#8fe3c4", "#0c4a3a");
        }
        int columns = 3;
        int rows = Math.ceilDiv(ui.pages().size(), columns);
        double gap = 24;
        double width = (Layouts.WIDTH - 2 * MARGIN - gap * (columns - 1)) / columns;
        double height = (Layouts.HEIGHT - TOP - 36 - gap * (rows - 1)) / rows;
        for (int i = 0; i < ui.pages().size(); i++) {
            panel(canvas, ui.pages().get(i), state, flags, new Bounds(MARGIN + i % columns * (width + gap), TOP + i / columns * (height + gap), width, height));
        }
        return canvas.drawing();
    }

    private static double chip(Canvas canvas, double right, String words, String fill, String ink) {
        double width = Measure.width(words, 29, true) + 52;
        canvas.box(right - width, 50, width, 66, 33, fill);
        canvas.centred(words, right - width + 16, 50, width - 32, 66, 29, true, ink);
        return right - width;
    }

    private static void panel(Canvas canvas, Page page, UiState state, Map<String, ScreenDrawing.Flag> flags, Bounds at) {
        canvas.shadow(at, 18, 20);
        canvas.box(at.x(), at.y(), at.width(), at.height(), 18, Ink.SURFACE);
        canvas.label(canvas.say(page.title()), at.x() + 24, at.y() + 8, at.width() - 48, 44, 27, true, Ink.TEXT);
        var parameters = page.controls().stream().filter(c -> c.role().holdsValue()).toList();
        double y = at.y() + 54;
        double pitch = (at.height() - 62) / Math.max(11, parameters.size());
        double size = Math.min(21, pitch * 0.68);
        for (Control control : parameters) {
            var flag = flags.getOrDefault(control.id(), ScreenDrawing.Flag.NONE);
            boolean changed = flag == ScreenDrawing.Flag.CHANGED;
            boolean refused = flag == ScreenDrawing.Flag.REFUSED;
            if (changed || refused) {
                canvas.box(at.x() + 12, y + 1, at.width() - 24, pitch - 2, 8, changed ? "#d5f5e7" : "#ffe3de");
            }
            String ink = changed ? "#0a5c41" : refused ? "#9a2013" : Ink.SOFT;
            String sign = changed ? "✓" : refused ? "×" : "";
            canvas.centred(sign, at.x() + 14, y, 28, pitch, size, true, ink);
            canvas.label(canvas.say(control.name()), at.x() + 44, y, at.width() * 0.6, pitch, size, changed || refused, changed || refused ? ink : Ink.TEXT);
            canvas.right(canvas.say(control.shown(state.value(control.id()))), at.x() + at.width() * 0.66, y, at.width() * 0.34 - 26, pitch, size, changed || refused, ink);
            y += pitch;
        }
    }
}
