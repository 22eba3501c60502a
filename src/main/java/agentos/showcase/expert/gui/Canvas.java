package agentos.showcase.expert.gui;

import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Pen;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.List;

/// The pen of the drawn windows: it speaks one language, sets labels as windows do and casts shadows.
public final class Canvas extends Pen {
    private final Language language;

    public Canvas(Language language) {
        this.language = language;
    }

    public Language language() {
        return language;
    }

    public String say(Localized text) {
        return text.in(language);
    }

    public void addAll(List<Layer> more) {
        for (Layer layer : more) {
            add(Moved.renamed(layer, id(layer.role().isEmpty() ? "part" : layer.role())));
        }
    }

    /// One line of text, from the left, in the middle of a box of this height; shrunk a little and then shortened to fit the width.
    public void label(String text, double x, double y, double width, double height, double size, boolean bold, String color) {
        line(text, new Bounds(x, y, width, height), new Type(size, bold, "left", true, color, 1.3));
    }

    public void centred(String text, double x, double y, double width, double height, double size, boolean bold, String color) {
        line(text, new Bounds(x, y, width, height), new Type(size, bold, "center", true, color, 1.3));
    }

    public void right(String text, double x, double y, double width, double height, double size, boolean bold, String color) {
        line(text, new Bounds(x, y, width, height), new Type(size, bold, "right", true, color, 1.3));
    }

    /// Several lines, broken by the painter.
    public void paragraph(String text, Bounds at, double size, boolean bold, String color) {
        add(Layer.text(id("text"), at, text, new Type(size, bold, "left", false, color, 1.35)));
    }

    private void line(String text, Bounds at, Type type) {
        if (text.isEmpty()) {
            return;
        }
        double size = Measure.shrink(text, at.width(), type.size(), type.bold());
        String fitting = Measure.fit(text, at.width(), size, type.bold());
        // A little more room than measured, so that the painter does not break the line after all.
        double slack = Math.max(at.width(), Measure.width(fitting, size, type.bold()) * 1.15) - at.width();
        double left = type.align().equals("right") ? at.x() - slack : type.align().equals("center") ? at.x() - slack / 2 : at.x();
        add(Layer.text(id("text"), new Bounds(left, at.y(), at.width() + slack, at.height()), fitting,
                new Type(size, type.bold(), type.align(), type.middle(), type.color(), type.leading())));
    }

    public void shadow(Bounds at, double radius, double depth) {
        int rings = 9;
        for (int i = rings; i >= 1; i--) {
            double grow = depth * i / rings;
            add(Layer.rect(id("shadow"), new Bounds(at.x() - grow * 0.7, at.y() - grow * 0.3 + depth * 0.25, at.width() + 1.4 * grow, at.height() + grow * 1.1),
                    radius + grow * 0.7, "#0b1b3f07"));
        }
    }
}
