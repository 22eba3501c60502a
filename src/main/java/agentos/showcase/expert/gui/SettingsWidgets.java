package agentos.showcase.expert.gui;

import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.text.Localized;

/// Draws the tabs and parameters of a settings window.
final class SettingsWidgets {
    private final Canvas canvas;

    SettingsWidgets(Canvas canvas) {
        this.canvas = canvas;
    }

    void draw(Element element, ScreenDrawing.Flag flag, Localized before) {
        switch (element.role()) {
            case TAB -> tab(element);
            case TOGGLE, CHOICE, RANGE, FIELD -> cell(element, flag, before);
            default -> { }
        }
    }

    private void tab(Element element) {
        Bounds at = element.bounds();
        boolean section = at.width() > 255;
        boolean open = element.state().chosen();
        if (section) {
            if (open) {
                canvas.box(at.x(), at.y(), at.width(), at.height(), 12, Ink.ACCENT);
            }
            // Room at the right is for the count of changes.
            canvas.label(canvas.say(element.name()), at.x() + 18, at.y(), at.width() - 60, at.height(), 23, open, open ? Ink.WHITE : Ink.TEXT);
        } else {
            canvas.box(at, 12, open ? Ink.ACCENT_SOFT : Ink.SURFACE, open ? Ink.ACCENT : Ink.LINE, 2);
            canvas.centred(canvas.say(element.name()), at.x() + 12, at.y(), at.width() - 24, at.height(), 26, open, open ? Ink.ACCENT_DARK : Ink.SOFT);
        }
    }

    private void cell(Element element, ScreenDrawing.Flag flag, Localized before) {
        Bounds at = element.bounds();
        boolean changed = flag == ScreenDrawing.Flag.CHANGED;
        boolean refused = flag == ScreenDrawing.Flag.REFUSED;
        canvas.box(at, 14, changed ? "#f0fbf6" : refused ? "#fff5f4" : Ink.SURFACE, changed ? "#58b893" : refused ? "#e0867d" : Ink.HAIR, changed || refused ? 3 : 2);
        boolean enabled = element.state().enabled();
        String ink = enabled ? Ink.TEXT : Ink.FAINT;
        boolean range = element.role() == Role.RANGE;
        double line = range ? at.height() * 0.56 : at.height();
        double left = at.x() + 22;
        if (!enabled) {
            lock(left + 9, at.y() + line / 2, Ink.FAINT);
            left += 32;
        }
        double right = at.right() - 22;
        double control = switch (element.role()) {
            case TOGGLE -> toggle(right, at.y() + line / 2, element.state().chosen(), enabled);
            case CHOICE -> choice(right, at.y() + line / 2, canvas.say(element.value()), ink);
            default -> value(right, at.y(), line, canvas.say(element.value()), ink);
        };
        double before_ = changed && !before.isEmpty() ? 96 : 0;
        canvas.label(canvas.say(element.name()), left, at.y() + (range ? 4 : 0), at.width() - (left - at.x()) - control - before_ - 36, line, 25, changed, ink);
        if (before_ > 0) {
            String was = canvas.say(before);
            double width = Math.min(110, Measure.width(was, 21, false));
            double x = right - control - 14 - width;
            canvas.right(was, x - 6, at.y() + (range ? 4 : 0), width + 6, line, 21, false, Ink.SOFT);
            canvas.line(x - 4, at.y() + line / 2 + (range ? 4 : 0), x + width + 2, at.y() + line / 2 + (range ? 4 : 0), Ink.SOFT, 2);
        }
        if (range) {
            double y = at.y() + at.height() * 0.74;
            double track = right - at.x() - 22;
            double share = element.content().get("share").number();
            canvas.box(at.x() + 22, y - 4, track, 8, 4, "#dfe3eb");
            canvas.box(at.x() + 22, y - 4, Math.max(8, track * share), 8, 4, enabled ? Ink.ACCENT : Ink.FAINT);
            canvas.dot(at.x() + 22 + track * share, y, 14, Ink.WHITE);
            canvas.ring(at.x() + 22 + track * share, y, 13, enabled ? Ink.ACCENT : Ink.FAINT, 4);
        }
    }

    private double toggle(double right, double y, boolean on, boolean enabled) {
        canvas.box(right - 68, y - 19, 68, 38, 19, !enabled ? Ink.LINE : on ? Ink.GOOD : "#b7becb");
        canvas.dot(on ? right - 19 : right - 49, y, 15, Ink.WHITE);
        return 68;
    }

    private double choice(double right, double y, String value, String ink) {
        double width = Math.clamp(Measure.width(value, 24, false) + 66, 130, 250);
        canvas.box(new Bounds(right - width, y - 25, width, 50), 10, Ink.FIELD, Ink.LINE, 2);
        canvas.label(value, right - width + 16, y - 25, width - 56, 50, 24, false, ink);
        canvas.stroke("M " + (right - 34) + " " + (y - 4) + " L " + (right - 26) + " " + (y + 4) + " L " + (right - 18) + " " + (y - 4), new Bounds(right - 34, y - 5, 16, 10), Ink.SOFT, 3, 0);
        return width;
    }

    private double value(double right, double y, double height, String value, String ink) {
        double width = Measure.width(value, 25, true) + 4;
        canvas.right(value, right - width, y + 4, width, height, 25, true, ink);
        return width;
    }

    private void lock(double x, double y, String ink) {
        canvas.box(x - 9, y - 3, 20, 16, 4, ink);
        canvas.stroke("M " + (x - 5) + " " + (y - 2) + " L " + (x - 5) + " " + (y - 7) + " C " + (x - 5) + " " + (y - 15) + " " + (x + 7) + " " + (y - 15)
                + " " + (x + 7) + " " + (y - 7) + " L " + (x + 7) + " " + (y - 2), new Bounds(x - 5, y - 13, 12, 12), ink, 3.5, 0);
    }
}
