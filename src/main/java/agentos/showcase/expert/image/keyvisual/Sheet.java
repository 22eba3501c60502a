package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.drawing.Layer.Stroke;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.TextSetter;
import java.util.ArrayList;
import java.util.List;

/// A dark working sheet on which pictures, plans and notes are laid out.
final class Sheet {
    static final double WIDTH = 1600;
    static final double HEIGHT = 1000;
    static final String TEXT = "#f4f1ea";
    static final String SOFT = "#b9b6ae";
    static final String EDGE = "#4a4d57";
    static final String CARD = "#24262e";
    static final String ACCENT = "#f2b56b";
    static final String GOOD = "#5fd3a6";
    static final String BAD = "#ff8d6b";

    private final List<Layer> layers = new ArrayList<>();

    Sheet() {
        add(Layer.rect("sheet", new Bounds(0, 0, WIDTH, HEIGHT), 0, "#16171c").filled(Paint.linear(70, "#1b1c23", "#121318")));
    }

    Drawing drawing() {
        return new Drawing(WIDTH, HEIGHT, layers);
    }

    void add(Layer layer) {
        layers.add(layer);
    }

    private String id(String kind) {
        return kind + "-" + layers.size();
    }

    void box(Bounds bounds, double radius, String color) {
        add(Layer.rect(id("box"), bounds, radius, color));
    }

    void frame(Bounds b, String color, double line, double dash) {
        add(new Layer(id("frame"), null, Layer.Kind.RECT, b, 0, null, null, null, null, new Stroke(color, line, dash), 1, true, null, null, null));
    }

    void line(double x1, double y1, double x2, double y2, String color, double line) {
        add(Layer.line(id("line"), x1, y1, x2, y2, color, line));
    }

    void dot(double x, double y, double r, String color) {
        add(Layer.ellipse(id("dot"), new Bounds(x - r, y - r, 2 * r, 2 * r), color));
    }

    void text(String text, double x, double y, double width, double height, Type type) {
        add(Layer.text(id("text"), new Bounds(x, y, width, height), text, type));
    }

    /// The text as large as the room allows; returns the height that it takes.
    double fitted(String text, double x, double y, double width, double height, double least, Type type) {
        Type sized = type.sized(TextSetter.largest(text, type, width, height, least, type.size()));
        text(text, x, y, width, height, sized);
        return TextSetter.height(text, sized, width);
    }

    /// Chips side by side, one a colour.
    void chips(Palette palette, double x, double y, double width, double size) {
        var colors = List.copyOf(palette.roles().values());
        double step = width / colors.size();
        for (int i = 0; i < colors.size(); i++) {
            var chip = new Bounds(x + i * step, y, step - 4, size);
            add(Layer.rect(id("chip"), chip, 6, colors.get(i)).outlined("#ffffff40", 1));
        }
    }
}
