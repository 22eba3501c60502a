package agentos.showcase.expert.drawing;

import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.drawing.Layer.Stroke;
import agentos.showcase.expert.drawing.Layer.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Draws one picture from back to front and gives every layer an id of its own: its kind and its place.
///
/// Colours come from the room that draws; none is chosen here.
public class Pen {
    public static final double WIDTH = 1600;
    public static final double HEIGHT = 1000;

    /// A hyphen within a word.
    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");
    /// Keeping words whole may cost so much of the size and no more.
    private static final double WORTH = 0.72;
    /// A pill's type, and its width beside its text, as factors on its height.
    private static final double PILL_TYPE = 0.5;
    private static final double PILL_ENDS = 1.55;

    private final List<Layer> layers = new ArrayList<>();

    /// A pen over a ground that covers the whole picture.
    public static Pen on(Paint ground) {
        var pen = new Pen();
        pen.add(ground("ground", ground).as("background"));
        return pen;
    }

    /// A layer that covers the whole picture.
    public static Layer ground(String id, Paint paint) {
        return Layer.rect(id, new Bounds(0, 0, WIDTH, HEIGHT), 0, paint.stops().getFirst()).filled(paint);
    }

    /// What was drawn so far, [#WIDTH] by [#HEIGHT] units.
    public Drawing drawing() {
        return new Drawing(WIDTH, HEIGHT, layers);
    }

    public List<Layer> layers() {
        return List.copyOf(layers);
    }

    public void add(Layer layer) {
        layers.add(layer);
    }

    /// An id for the layer that comes next.
    public String id(String kind) {
        return kind + "-" + layers.size();
    }

    // ---- shapes -----------------------------------------------------------------------------------------------------------------

    public void box(double x, double y, double width, double height, double radius, String color) {
        box(new Bounds(x, y, width, height), radius, color);
    }

    public void box(Bounds at, double radius, String color) {
        add(Layer.rect(id("box"), at, radius, color));
    }

    public void box(double x, double y, double width, double height, double radius, String color, String edge, double line) {
        box(new Bounds(x, y, width, height), radius, color, edge, line);
    }

    public void box(Bounds at, double radius, String color, String edge, double line) {
        add(Layer.rect(id("box"), at, radius, color).outlined(edge, line));
    }

    /// A box whose inside changes from one colour to another.
    public void shaded(double x, double y, double width, double height, double radius, Paint paint) {
        add(Layer.rect(id("box"), new Bounds(x, y, width, height), radius, paint.stops().getFirst()).filled(paint));
    }

    /// The outline of a box and nothing inside.
    ///
    /// @param dash 0 for a full line
    public void frame(Bounds at, double radius, String color, double line, double dash) {
        add(Layer.rect(id("frame"), at, radius, color).filled(null).dashed(color, line, dash));
    }

    public void dot(double x, double y, double radius, String color) {
        add(Layer.ellipse(id("dot"), Bounds.about(x, y, radius), color));
    }

    public void ring(double x, double y, double radius, String color, double line) {
        add(Layer.ellipse(id("ring"), Bounds.about(x, y, radius), color).filled(null).outlined(color, line));
    }

    public void line(double x1, double y1, double x2, double y2, String color, double width) {
        add(Layer.line(id("line"), x1, y1, x2, y2, color, width));
    }

    public void dashed(double x1, double y1, double x2, double y2, String color, double width, double dash) {
        add(Layer.line(id("line"), x1, y1, x2, y2, color, width).dashed(color, width, dash));
    }

    /// A curve that leaves and arrives level.
    public void curve(double x1, double y1, double x2, double y2, String color, double width, double dash) {
        double middle = (x1 + x2) / 2;
        stroke("M " + x1 + " " + y1 + " C " + middle + " " + y1 + " " + middle + " " + y2 + " " + x2 + " " + y2, Bounds.between(x1, y1, x2, y2), color, width, dash);
    }

    /// A line along a path; the bounds are for finding it.
    public void stroke(String path, Bounds at, String color, double width, double dash) {
        add(Layer.path(id("curve"), at, path, null, new Stroke(color, width, dash)));
    }

    /// The inside of a path.
    public void shape(String path, Bounds at, String color) {
        add(Layer.path(id("shape"), at, path, Paint.plain(color), null));
    }

    /// Inside and outline of a path.
    ///
    /// @param fill   null for none
    /// @param stroke null for none
    public void path(String path, Bounds at, Paint fill, Stroke stroke) {
        add(Layer.path(id("path"), at, path, fill, stroke));
    }

    // ---- text -------------------------------------------------------------------------------------------------------------------

    public void text(String text, double x, double y, double width, double height, Type type) {
        add(Layer.text(id("text"), new Bounds(x, y, width, height), text, type));
    }

    /// The text as large as the room allows, from `least` to `type.size()`; returns the height that it takes.
    public double fitted(String text, double x, double y, double width, double height, double least, Type type) {
        var sized = type.sized(TextSetter.largest(text, type, width, height, least, type.size()));
        text(text, x, y, width, height, sized);
        return TextSetter.height(text, sized, width);
    }

    /// As [#fitted], in lines of about one length and, where it costs little, with words with hyphens kept whole.
    public double balanced(String text, double x, double y, double width, double height, double least, Type type) {
        double size = TextSetter.largest(text, type, width, height, least, type.size());
        String firm = HYPHEN.matcher(text).replaceAll("–");
        double firmSize = firm.equals(text) ? 0 : TextSetter.largest(firm, type, width, height, least, type.size());
        boolean whole = firmSize >= size * WORTH;
        String set = whole ? firm : text;
        var sized = type.sized(whole ? firmSize : size);
        boolean level = type.align().equals("left") && !text.isBlank();
        double wide = level ? Math.min(width, TextSetter.balancedWidth(set, sized, width) + 1) : width;
        text(whole ? broken(text, TextSetter.lines(firm, sized, wide)) : text, x, y, whole ? width : wide, height, sized);
        return TextSetter.height(set, sized, wide);
    }

    /// The text with a line end behind each of these lines, which are as long as its parts.
    private static String broken(String text, List<String> lines) {
        var broken = new StringBuilder();
        int at = 0;
        for (String line : lines) {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            broken.append(broken.isEmpty() ? "" : "\n").append(text, at, Math.min(text.length(), at + line.length()));
            at += line.length();
        }
        return broken.toString();
    }

    /// Small capitals above a block.
    public void eyebrow(String text, double x, double y, double width, String color) {
        text(text, x, y, width, 30, Type.of(22, color).inBold().tracked(0.06));
    }

    /// A rounded box with a text in its middle.
    public void chip(String text, double x, double y, double width, double height, double radius, String color, Type type) {
        box(x, y, width, height, radius, color);
        text(text, x, y, width, height, type.centred());
    }

    // ---- signs ------------------------------------------------------------------------------------------------------------------

    /// A rounded label with a sign before it; returns its width.
    ///
    /// @param ink colour of sign and text
    public double pill(String sign, String text, double x, double y, double height, String color, String ink) {
        double width = pillWidth(text, height);
        box(x, y, width, height, height / 2, color);
        sign(sign, x + height * 0.58, y + height / 2, height * 0.2, ink);
        text(text, x + height * 1.02, y, width - height * 1.02, height, Type.of(height * PILL_TYPE, ink).inBold().middled());
        return width;
    }

    public static double pillWidth(String text, double height) {
        return TextSetter.width(text, Type.of(height * PILL_TYPE, "#000000").inBold()) + height * PILL_ENDS;
    }

    /// `good` a tick, `bad` a cross, `changed` two bars, anything else a ring.
    public void sign(String kind, double x, double y, double r, String color) {
        double w = r * 0.55;
        switch (kind) {
            case "good" -> stroke("M " + (x - r) + " " + y + " L " + (x - r * 0.25) + " " + (y + r * 0.75) + " L " + (x + r) + " " + (y - r * 0.75),
                    Bounds.between(x - r, y - r, x + r, y + r), color, w, 0);
            case "bad" -> {
                line(x - r * 0.75, y - r * 0.75, x + r * 0.75, y + r * 0.75, color, w);
                line(x - r * 0.75, y + r * 0.75, x + r * 0.75, y - r * 0.75, color, w);
            }
            case "changed" -> {
                line(x - r, y - r * 0.45, x + r, y - r * 0.45, color, w);
                line(x - r, y + r * 0.45, x + r, y + r * 0.45, color, w);
            }
            default -> ring(x, y, r * 0.8, color, w);
        }
    }

    /// A bar from the left on its track, both with round ends, no shorter than it is high; for a length of 0 the track alone.
    ///
    /// @param length of the filled part, 0 to `width`
    public void bar(double x, double y, double width, double height, double length, String track, String color) {
        box(x, y, width, height, height / 2, track);
        if (length > 0) {
            box(x, y, Math.max(height, length), height, height / 2, color);
        }
    }

    /// A line of a key and what it stands for; returns where the text ends.
    ///
    /// @param middle of the line from top to bottom
    public double key(double x, double middle, double length, String color, double dash, String text, Type type) {
        double left = x + (length + 14);
        double width = TextSetter.width(text, type);
        dashed(x, middle, x + length, middle, color, 6, dash);
        text(text, left, middle - 16, width + 10, 32, type.middled());
        return left + width;
    }
}
