package agentos.showcase.expert.research.common;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.drawing.Layer.Stroke;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.TextSetter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The look of the research drawings: night-blue ground, light type, Okabe-Ito hues lightened for it, and what is drawn with them.
///
/// Layers are added from back to front. Colour never speaks alone: what it says also stands in words, signs or the form of a line.
public final class Ink {
    public static final double WIDTH = 1600;
    public static final double HEIGHT = 1000;

    public static final String CARD = "#1a2d4a";
    public static final String RAISED = "#223a5e";
    public static final String EDGE = "#35527f";
    public static final String TEXT = "#f5f8fc";
    public static final String SOFT = "#b3c3da";
    public static final String FAINT = "#7f95b5";
    public static final String ACCENT = "#6fbdf2";
    public static final String GOOD = "#3fd0a4";
    public static final String BAD = "#ff8a5c";
    public static final String MIXED = "#f7c948";
    public static final String NIGHT = "#0d182b";

    /// A hyphen within a word.
    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");
    /// Keeping words whole may cost so much of the size and no more.
    private static final double WORTH = 0.72;

    private final List<Layer> layers = new ArrayList<>();

    public Ink() {
        add(Layer.rect("ground", new Bounds(0, 0, WIDTH, HEIGHT), 0, NIGHT).filled(Paint.linear(60, "#0c1628", "#16294a", "#12213b")).as("background"));
    }

    public Drawing drawing() {
        return new Drawing(WIDTH, HEIGHT, layers);
    }

    public void add(Layer layer) {
        layers.add(layer);
    }

    private String id(String kind) {
        return kind + "-" + layers.size();
    }

    public void box(double x, double y, double width, double height, double radius, String color) {
        add(Layer.rect(id("box"), new Bounds(x, y, width, height), radius, color));
    }

    public void box(double x, double y, double width, double height, double radius, String color, String edge, double line) {
        add(Layer.rect(id("box"), new Bounds(x, y, width, height), radius, color).outlined(edge, line));
    }

    public void dot(double x, double y, double radius, String color) {
        add(Layer.ellipse(id("dot"), new Bounds(x - radius, y - radius, 2 * radius, 2 * radius), color));
    }

    public void ring(double x, double y, double radius, String color, double line) {
        add(new Layer(id("ring"), null, Layer.Kind.ELLIPSE, new Bounds(x - radius, y - radius, 2 * radius, 2 * radius), 0, null, null, null, null,
                new Stroke(color, line, 0), 1, true, null, null, null));
    }

    public void line(double x1, double y1, double x2, double y2, String color, double width) {
        add(Layer.line(id("line"), x1, y1, x2, y2, color, width));
    }

    public void dashed(double x1, double y1, double x2, double y2, String color, double width, double dash) {
        stroke("M " + x1 + " " + y1 + " L " + x2 + " " + y2, x1, y1, x2, y2, color, width, dash);
    }

    /// A curve that leaves and arrives level.
    public void curve(double x1, double y1, double x2, double y2, String color, double width, double dash) {
        double middle = (x1 + x2) / 2;
        stroke("M " + x1 + " " + y1 + " C " + middle + " " + y1 + " " + middle + " " + y2 + " " + x2 + " " + y2, x1, y1, x2, y2, color, width, dash);
    }

    public void stroke(String path, double x1, double y1, double x2, double y2, String color, double width, double dash) {
        var bounds = new Bounds(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
        add(Layer.path(id("curve"), bounds, path, null, new Stroke(color, width, dash)));
    }

    public void shape(String path, Bounds bounds, String color) {
        add(Layer.path(id("shape"), bounds, path, Paint.plain(color), null));
    }

    public void text(String text, double x, double y, double width, double height, Type type) {
        add(Layer.text(id("text"), new Bounds(x, y, width, height), text, type));
    }

    /// The text as large as the room allows, from `least` to `type.size()`, in lines of about one length and, where it costs little,
    /// with words with hyphens kept whole; returns the height that it takes.
    public double fitted(String text, double x, double y, double width, double height, double least, Type type) {
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

    /// A rounded label with a sign before it; returns its width.
    public double pill(String sign, String text, double x, double y, double height, String color) {
        var type = Type.of(height * 0.5, NIGHT).inBold().middled();
        double width = TextSetter.width(text, type) + height * 1.55;
        box(x, y, width, height, height / 2, color);
        sign(sign, x + height * 0.58, y + height / 2, height * 0.2, NIGHT);
        text(text, x + height * 1.02, y, width - height * 1.02, height, type);
        return width;
    }

    /// `good` a tick, `bad` a cross, `changed` two bars, anything else a ring.
    public void sign(String kind, double x, double y, double r, String color) {
        double w = r * 0.55;
        switch (kind) {
            case "good" -> stroke("M " + (x - r) + " " + y + " L " + (x - r * 0.25) + " " + (y + r * 0.75) + " L " + (x + r) + " " + (y - r * 0.75),
                    x - r, y - r, x + r, y + r, color, w, 0);
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

    /// The colour of a mark.
    public static String hue(String mark) {
        return switch (mark) {
            case "good" -> GOOD;
            case "bad" -> BAD;
            case "changed" -> MIXED;
            default -> "#9fb2cd";
        };
    }

    /// Small capitals above a block.
    public void eyebrow(String text, double x, double y, double width, String color) {
        text(text, x, y, width, 30, Type.of(22, color).inBold().tracked(0.06));
    }
}
