package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.drawing.Pen;
import java.util.List;

/// The colours of the dark working sheets on which pictures, plans and notes are laid out.
final class Ink {
    static final String TEXT = "#f4f1ea";
    static final String SOFT = "#b9b6ae";
    static final String EDGE = "#4a4d57";
    static final String ACCENT = "#f2b56b";
    static final String GOOD = "#5fd3a6";
    static final String BAD = "#ff8d6b";

    private Ink() {}

    /// A pen over a dark sheet.
    static Pen pen() {
        var pen = new Pen();
        pen.add(Pen.ground("sheet", Paint.linear(70, "#1b1c23", "#121318")));
        return pen;
    }

    /// The colours of a palette side by side.
    static void chips(Pen pen, Palette palette, double x, double y, double width, double size) {
        var colors = List.copyOf(palette.roles().values());
        double step = width / colors.size();
        for (int i = 0; i < colors.size(); i++) {
            pen.add(Layer.rect(pen.id("chip"), new Bounds(x + i * step, y, step - 4, size), 6, colors.get(i)).outlined("#ffffff40", 1));
        }
    }
}
