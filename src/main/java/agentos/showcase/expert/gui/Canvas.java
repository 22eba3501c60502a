package agentos.showcase.expert.gui;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.drawing.Layer.Stroke;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.List;

/// Collects the layers of one picture in one language, back to front, and gives each an id of its own.
public final class Canvas {
    private final Language language;
    private final List<Layer> layers = new ArrayList<>();

    public Canvas(Language language) {
        this.language = language;
    }

    public Language language() {
        return language;
    }

    public String say(Localized text) {
        return text.in(language);
    }

    public List<Layer> layers() {
        return List.copyOf(layers);
    }

    public Drawing drawing(double width, double height) {
        return new Drawing(width, height, layers);
    }

    public String nextId(String stem) {
        return stem + "-" + layers.size();
    }

    public Layer add(Layer layer) {
        layers.add(layer);
        return layer;
    }

    public void addAll(List<Layer> more) {
        for (Layer layer : more) {
            layers.add(Moved.renamed(layer, nextId(layer.role().isEmpty() ? "part" : layer.role())));
        }
    }

    public void rect(double x, double y, double width, double height, double radius, String color) {
        add(Layer.rect(nextId("rect"), new Bounds(x, y, width, height), radius, color));
    }

    public void rect(Bounds at, double radius, String fill, String line, double lineWidth) {
        add(Layer.rect(nextId("rect"), at, radius, fill).outlined(line, lineWidth));
    }

    public void outline(Bounds at, double radius, String line, double lineWidth, double dash) {
        add(new Layer(nextId("outline"), null, Layer.Kind.RECT, at, radius, null, null, null, null, new Stroke(line, lineWidth, dash), 1, true, null, null, null));
    }

    public void gradient(double x, double y, double width, double height, double radius, double angle, String... stops) {
        add(Layer.rect(nextId("rect"), new Bounds(x, y, width, height), radius, stops[0]).filled(Paint.linear(angle, stops)));
    }

    public void disc(double centreX, double centreY, double radius, String color) {
        add(Layer.ellipse(nextId("disc"), new Bounds(centreX - radius, centreY - radius, 2 * radius, 2 * radius), color));
    }

    public void ring(double centreX, double centreY, double radius, String color, double width) {
        add(new Layer(nextId("ring"), null, Layer.Kind.ELLIPSE, new Bounds(centreX - radius, centreY - radius, 2 * radius, 2 * radius), 0, null, null, null,
                null, new Stroke(color, width, 0), 1, true, null, null, null));
    }

    public void path(Bounds at, String path, String fill, String line, double lineWidth) {
        add(Layer.path(nextId("path"), at, path, fill == null ? null : Paint.plain(fill), line == null ? null : new Stroke(line, lineWidth, 0)));
    }

    public void line(double x1, double y1, double x2, double y2, String color, double width) {
        add(Layer.line(nextId("line"), x1, y1, x2, y2, color, width));
    }

    /// One line of text, from the left, in the middle of a box of this height; shrunk a little and then shortened to fit the width.
    public void text(String text, double x, double y, double width, double height, double size, boolean bold, String color) {
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
        add(Layer.text(nextId("text"), at, text, new Type(size, bold, "left", false, color, 1.35)));
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
        add(Layer.text(nextId("text"), new Bounds(left, at.y(), at.width() + slack, at.height()), fitting,
                new Type(size, type.bold(), type.align(), type.middle(), type.color(), type.leading())));
    }

    public void shadow(Bounds at, double radius, double depth) {
        int rings = 9;
        for (int i = rings; i >= 1; i--) {
            double grow = depth * i / rings;
            add(Layer.rect(nextId("shadow"), new Bounds(at.x() - grow * 0.7, at.y() - grow * 0.3 + depth * 0.25, at.width() + 1.4 * grow, at.height() + grow * 1.1),
                    radius + grow * 0.7, "#0b1b3f07"));
        }
    }
}
