package agentos.showcase.expert.image.materials;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.drawing.Layer.Stroke;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.expert.drawing.render.Mask;
import agentos.showcase.expert.drawing.render.Scene;
import java.util.ArrayList;
import java.util.List;

/// A dark sheet of 1600 x 1000 units for pictures of a studio, and what is drawn on it. Layers are added from back to front.
final class Sheet {
    static final double WIDTH = 1600;
    static final double HEIGHT = 1000;
    static final double MARGIN = 56;

    static final String GROUND = "#16181d";
    static final String PANEL = "#22262e";
    static final String LINE = "#4a5160";
    static final String TEXT = "#f6f4ef";
    static final String SOFT = "#c3c7cf";
    static final String GOOD = "#4fd1a5";
    static final String BAD = "#ff8a5c";
    static final String LIGHT = "#ffd479";

    private final List<Layer> layers = new ArrayList<>();

    Sheet() {
        add(Layer.rect("ground", new Bounds(0, 0, WIDTH, HEIGHT), 0, GROUND).filled(Paint.linear(65, "#1b1e25", "#13151a")).as("background"));
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

    void box(double x, double y, double width, double height, double radius, String color) {
        add(Layer.rect(id("box"), new Bounds(x, y, width, height), radius, color));
    }

    void frame(double x, double y, double width, double height, double radius, String color, double line, double dash) {
        add(new Layer(id("frame"), null, Layer.Kind.RECT, new Bounds(x, y, width, height), radius, null, null, null, null,
                new Stroke(color, line, dash), 1, true, null, null, null));
    }

    void line(double x1, double y1, double x2, double y2, String color, double width, double dash) {
        add(Layer.line(id("line"), x1, y1, x2, y2, color, width).dashed(color, width, dash));
    }

    void dot(double x, double y, double radius, String color) {
        add(Layer.ellipse(id("dot"), new Bounds(x - radius, y - radius, 2 * radius, 2 * radius), color));
    }

    void path(String path, Bounds bounds, Paint fill, Stroke stroke) {
        add(Layer.path(id("path"), bounds, path, fill, stroke));
    }

    void text(String text, double x, double y, double width, double height, Type type) {
        add(Layer.text(id("text"), new Bounds(x, y, width, height), text, type));
    }

    /// The text as large as the room allows, on lines of about one length.
    void fitted(String text, double x, double y, double width, double height, double least, Type type) {
        var sized = type.sized(TextSetter.largest(text, type, width, height, least, type.size()));
        text(text, x, y, width, height, sized);
    }

    /// A rendered picture with round corners.
    void render(String id, Scene scene, double x, double y, double width, double height, double radius) {
        var layer = Layer.render(id, new Bounds(x, y, width, height), scene.data());
        add(new Layer(id, null, Layer.Kind.RENDER, layer.bounds(), radius, null, null, null, null, null, 1, true, "picture", null, null, layer.scene()));
    }

    /// The pixels of a mask, as one shape of runs.
    void mask(Mask mask, double x, double y, double width, double height, String color) {
        double w = width / mask.width();
        double h = height / mask.height();
        var path = new StringBuilder();
        for (int row = 0; row < mask.height(); row++) {
            int end = (row + 1) * mask.width();
            int from = mask.bits().nextSetBit(row * mask.width());
            while (from >= 0 && from < end) {
                int to = Math.min(end, mask.bits().nextClearBit(from));
                double left = x + (from - row * mask.width()) * w;
                path.append(path.isEmpty() ? "" : " ").append(agentos.showcase.expert.drawing.Paths.rect(left, y + row * h, (to - from) * w, h));
                from = mask.bits().nextSetBit(to);
            }
        }
        if (!path.isEmpty()) {
            path(path.toString(), new Bounds(x, y, width, height), Paint.plain(color), null);
        }
    }

    /// A caption on a dark veil in the upper left corner, beside the subject.
    void caption(String title, String line) {
        var large = Type.of(38, TEXT).inBold().led(1.15);
        var small = Type.of(24, SOFT).led(1.35);
        double width = 290;
        double head = TextSetter.height(title, large, width);
        double foot = TextSetter.height(line, small, width);
        add(Layer.rect(id("veil"), new Bounds(32, 32, width + 44, head + foot + 56), 20, "#101216d9"));
        text(title, 56, 50, width, head, large);
        text(line, 56, 50 + head + 14, width, foot, small);
    }
}
