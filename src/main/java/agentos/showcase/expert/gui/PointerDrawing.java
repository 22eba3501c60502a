package agentos.showcase.expert.gui;

import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.drawing.Layer.Stroke;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.List;

/// Draws the agent's hands and eyes: pointer, trail, click mark, target, boxes.
final class PointerDrawing {
    private static final Texts TEXTS = Texts.of("gui");

    private PointerDrawing() {}

    static void highlight(Canvas canvas, Bounds at) {
        canvas.frame(at.inset(-8), 18, "#d9480f3d", 9, 0);
        canvas.frame(at.inset(-5), 14, Ink.AGENT, 4, 0);
    }

    static void pointer(Canvas canvas, List<Bounds> trail, boolean dragged, Localized says) {
        for (int i = 0; i + 1 < trail.size(); i++) {
            Bounds from = trail.get(i);
            Bounds to = trail.get(i + 1);
            String line = "M " + from.x() + " " + from.y() + " C " + (from.x() + (to.x() - from.x()) * 0.15) + " " + (from.y() + (to.y() - from.y()) * 0.6 - (dragged ? 90 : 0)) + " "
                    + (from.x() + (to.x() - from.x()) * 0.7) + " " + (to.y() - (to.y() - from.y()) * 0.1 - (dragged ? 90 : 0)) + " " + to.x() + " " + to.y();
            canvas.add(Layer.path(canvas.id("trail"), Bounds.between(from.x(), from.y(), to.x(), to.y()), line, null, new Stroke(Ink.AGENT, dragged ? 6 : 4, 12))
                    .faded(dragged ? 0.9 : 0.6));
            canvas.dot(from.x(), from.y(), 8, Ink.AGENT);
        }
        Bounds tip = trail.getLast();
        canvas.dot(tip.x(), tip.y(), 46, "#d9480f26");
        canvas.ring(tip.x(), tip.y(), 46, "#d9480f88", 3);
        canvas.ring(tip.x(), tip.y(), 26, Ink.AGENT, 4);
        if (!says.isEmpty()) {
            String words = canvas.say(says);
            double width = Math.min(760, Measure.width(words, 25, true) + 48);
            double x = Math.clamp(tip.x() - width / 2, 24, Layouts.WIDTH - 24 - width);
            // What was dropped lies around the pointer and must be seen.
            double y = dragged ? Layouts.HEIGHT - 72 : tip.y() + 74 > Layouts.HEIGHT - 78 ? tip.y() - 124 : tip.y() + 68;
            var chip = new Bounds(x, y, width, 54);
            canvas.shadow(chip, 27, 14);
            canvas.box(chip.x(), chip.y(), chip.width(), chip.height(), 27, Ink.AGENT);
            canvas.centred(words, chip.x() + 20, chip.y(), chip.width() - 40, chip.height(), 25, true, Ink.WHITE);
        }
        arrow(canvas, tip.x(), tip.y(), 1.75);
    }

    /// The usual arrow, its tip at (x, y).
    private static void arrow(Canvas canvas, double x, double y, double s) {
        double[][] shape = {{0, 0}, {0, 27}, {6.4, 21}, {10.8, 31}, {15.4, 29}, {11, 19.2}, {19.4, 19.2}};
        var path = new StringBuilder();
        for (double[] point : shape) {
            path.append(path.isEmpty() ? "M " : " L ").append(Moved.number(x + point[0] * s)).append(' ').append(Moved.number(y + point[1] * s));
        }
        canvas.path(path + " Z", new Bounds(x, y, 20 * s, 31 * s), Paint.plain("#111827"), new Stroke(Ink.WHITE, 3.5, 0));
    }

    static void box(Canvas canvas, Element element, int number, boolean named) {
        Bounds at = element.bounds();
        canvas.frame(at.inset(-3), 10, Ink.AGENT, 3.5, 0);
        String words = named ? element.role().title().in(canvas.language()) : "";
        double badge = number > 9 ? 44 : 36;
        double width = badge + (named ? Measure.width(words, 20, true) + 20 : 0);
        double x = named ? at.x() - 8 : at.x() - badge - 12;
        double y = named ? at.y() - 20 : at.y() + at.height() / 2 - 17;
        canvas.box(x, y, width, 34, 8, Ink.AGENT);
        canvas.centred(String.valueOf(number), x, y, badge, 34, 21, true, Ink.WHITE);
        if (named) {
            canvas.box(x + badge, y + 3, width - badge - 3, 28, 6, Ink.AGENT_SOFT);
            canvas.label(words, x + badge + 8, y, width - badge - 10, 34, 20, true, "#8a2f08");
        }
    }

    /// What the agent sees, as a list.
    static void list(Canvas canvas, Bounds at, List<Element> elements) {
        double pitch = Math.min(92, (at.height() - 130) / Math.max(1, elements.size()));
        var panel = new Bounds(at.x(), at.y(), at.width(), 118 + pitch * elements.size());
        canvas.shadow(panel, 20, 26);
        canvas.box(panel.x(), panel.y(), panel.width(), panel.height(), 20, Ink.WHITE);
        canvas.label(TEXTS.get(canvas.language(), "look.title"), panel.x() + 36, panel.y() + 20, panel.width() - 72, 56, 34, true, Ink.TEXT);
        double y = panel.y() + 90;
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            canvas.box(panel.x() + 36, y, panel.width() - 72, 1.5, 0, Ink.HAIR);
            canvas.box(panel.x() + 36, y + pitch / 2 - 20, 44, 40, 9, Ink.AGENT);
            canvas.centred(String.valueOf(i + 1), panel.x() + 36, y + pitch / 2 - 20, 44, 40, 24, true, Ink.WHITE);
            canvas.label(element.role().title().in(canvas.language()), panel.x() + 100, y, 150, pitch, 25, false, Ink.SOFT);
            canvas.label(canvas.say(element.name()), panel.x() + 250, y, panel.width() - 290, pitch, 28, true, Ink.TEXT);
            y += pitch;
        }
    }

    /// The strip that a browser shows when a file was saved.
    static void saved(Canvas canvas, Bounds area, Localized file) {
        String name = canvas.say(file);
        double width = Math.min(820, Measure.width(name, 27, true) + 190);
        var at = new Bounds(area.right() - width - 48, area.y() + 6, width, 92);
        canvas.shadow(at, 18, 28);
        canvas.box(at, 18, Ink.WHITE, Ink.GOOD, 2.5);
        canvas.dot(at.x() + 50, at.y() + 46, 26, Ink.GOOD);
        canvas.stroke("M " + (at.x() + 38) + " " + (at.y() + 46) + " L " + (at.x() + 47) + " " + (at.y() + 56)
                + " L " + (at.x() + 63) + " " + (at.y() + 37), new Bounds(at.x() + 38, at.y() + 36, 26, 20), Ink.WHITE, 5, 0);
        canvas.label(name, at.x() + 94, at.y() + 10, at.width() - 110, 42, 27, true, Ink.TEXT);
        canvas.label(TEXTS.get(canvas.language(), "saved.here"), at.x() + 94, at.y() + 48, at.width() - 110, 34, 23, false, Ink.SOFT);
    }
}
