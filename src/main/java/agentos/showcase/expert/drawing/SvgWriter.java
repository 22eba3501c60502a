package agentos.showcase.expert.drawing;

import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.drawing.render.Renderings;
import agentos.showcase.expert.drawing.render.Scene;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;

/// A drawing as SVG that opens the same in browsers and drawing programs: groups and elements carry the layers' ids and names,
/// text stays text.
public final class SvgWriter {
    private static final double PIXELS = 1.5;

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder definitions = new StringBuilder();
    private final Set<String> ids = new HashSet<>();
    private int defined;

    private SvgWriter() {}

    public static String write(Drawing drawing) {
        var writer = new SvgWriter();
        drawing.layers().forEach(layer -> writer.layer(layer, 1));
        String size = "width=\"" + n(drawing.width()) + "\" height=\"" + n(drawing.height())
                + "\" viewBox=\"0 0 " + n(drawing.width()) + " " + n(drawing.height()) + "\"";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" " + size
                + " font-family=\"'" + Faces.FAMILY + "', 'Noto Sans SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif\">\n"
                + (writer.definitions.isEmpty() ? "" : "  <defs>\n" + writer.definitions + "  </defs>\n")
                + writer.out + "</svg>\n";
    }

    private void layer(Layer layer, int depth) {
        String common = " id=\"" + id(layer.id()) + "\" inkscape:label=\"" + escape(layer.name()) + "\""
                + (layer.role().isEmpty() ? "" : " data-role=\"" + escape(layer.role()) + "\"")
                + (layer.binding().isEmpty() ? "" : " data-binding=\"" + escape(layer.binding()) + "\"")
                + (layer.opacity() >= 1 ? "" : " opacity=\"" + n(layer.opacity()) + "\"")
                + (layer.visible() ? "" : " display=\"none\"");
        String indent = "  ".repeat(depth);
        var b = layer.bounds();
        switch (layer.kind()) {
            case GROUP -> {
                String clip = layer.path().isEmpty() ? "" : " clip-path=\"url(#" + clip(layer.path()) + ")\"";
                out.append(indent).append("<g inkscape:groupmode=\"layer\"").append(common).append(clip).append(">\n");
                layer.children().forEach(child -> layer(child, depth + 1));
                out.append(indent).append("</g>\n");
            }
            case RECT -> element(indent, "rect", common + " x=\"" + n(b.x()) + "\" y=\"" + n(b.y()) + "\"" + size(b)
                    + (layer.radius() > 0 ? " rx=\"" + n(layer.radius()) + "\"" : "") + paints(layer));
            case ELLIPSE -> element(indent, "ellipse", common + " cx=\"" + n(b.x() + b.width() / 2) + "\" cy=\"" + n(b.y() + b.height() / 2)
                    + "\" rx=\"" + n(b.width() / 2) + "\" ry=\"" + n(b.height() / 2) + "\"" + paints(layer));
            case PATH -> element(indent, "path", common + " d=\"" + escape(layer.path()) + "\"" + paints(layer));
            case TEXT -> text(layer, indent, common);
            case RENDER -> picture(layer, indent, common);
        }
    }

    private void element(String indent, String name, String attributes) {
        out.append(indent).append('<').append(name).append(attributes).append("/>\n");
    }

    private void text(Layer layer, String indent, String common) {
        var type = layer.type();
        var b = layer.bounds();
        String turn = type.turn() == 0 ? ""
                : " transform=\"rotate(" + n(type.turn()) + " " + n(b.x() + b.width() / 2) + " " + n(b.y() + b.height() / 2) + ")\"";
        out.append(indent).append("<text").append(common).append(turn).append(" font-size=\"").append(n(type.size())).append('"')
                .append(type.bold() ? " font-weight=\"700\"" : "")
                .append(type.tracking() == 0 ? "" : " letter-spacing=\"" + n(type.tracking() * type.size()) + "\"")
                .append(" style=\"font-kerning:none\" xml:space=\"preserve\"")
                .append(color("fill", type.color())).append('>');
        for (var line : TextSetter.set(layer).lines()) {
            out.append("<tspan x=\"").append(n(line.x())).append("\" y=\"").append(n(line.baseline())).append("\">")
                    .append(escape(line.text())).append("</tspan>");
        }
        out.append("</text>\n");
    }

    /// A rendered picture goes in as PNG, one and a half pixels a unit.
    private void picture(Layer layer, String indent, String common) {
        var b = layer.bounds();
        var image = Renderings.picture(Scene.of(layer.scene()), pixels(b.width()), pixels(b.height()));
        String clip = layer.radius() > 0
                ? " clip-path=\"url(#" + clip(Paths.roundRect(b.x(), b.y(), b.width(), b.height(), layer.radius())) + ")\"" : "";
        element(indent, "image", common + " x=\"" + n(b.x()) + "\" y=\"" + n(b.y()) + "\"" + size(b) + clip
                + " preserveAspectRatio=\"none\" href=\"data:image/png;base64,"
                + Base64.getEncoder().encodeToString(DrawingPainter.png(image)) + "\"");
    }

    private static int pixels(double units) {
        return (int) Math.clamp(Math.round(units * PIXELS), 1, 4096);
    }

    private String paints(Layer layer) {
        String fill = " fill=\"none\"";
        if (layer.fill() != null) {
            boolean plain = layer.fill().form() == Paint.Form.PLAIN || layer.fill().stops().size() < 2;
            fill = plain ? color("fill", layer.fill().stops().getFirst())
                    : " fill=\"url(#" + gradient(layer.fill(), DrawingPainter.placed(layer, DrawingPainter.outline(layer))) + ")\"";
        }
        if (layer.stroke() == null) {
            return fill;
        }
        var stroke = layer.stroke();
        return fill + color("stroke", stroke.color()) + " stroke-width=\"" + n(stroke.width()) + "\" stroke-linejoin=\"round\""
                + (stroke.dash() > 0 ? " stroke-dasharray=\"" + n(stroke.dash()) + "\"" : " stroke-linecap=\"round\"");
    }

    private String gradient(Paint paint, Bounds in) {
        String id = "defs-paint-" + ++defined;
        var place = Gradients.of(paint, in);
        boolean linear = paint.form() == Paint.Form.LINEAR;
        definitions.append("    <").append(linear ? "linearGradient" : "radialGradient")
                .append(" id=\"").append(id).append("\" gradientUnits=\"userSpaceOnUse\" ")
                .append(linear
                        ? "x1=\"" + n(place.x1()) + "\" y1=\"" + n(place.y1()) + "\" x2=\"" + n(place.x2()) + "\" y2=\"" + n(place.y2()) + "\">"
                        : "cx=\"" + n(place.x1()) + "\" cy=\"" + n(place.y1()) + "\" r=\"" + n(place.radius()) + "\">");
        for (int i = 0; i < paint.stops().size(); i++) {
            definitions.append("<stop offset=\"").append(n((double) i / (paint.stops().size() - 1))).append('"')
                    .append(color("stop-color", "stop-opacity", paint.stops().get(i))).append("/>");
        }
        definitions.append(linear ? "</linearGradient>\n" : "</radialGradient>\n");
        return id;
    }

    private String clip(String path) {
        String id = "defs-clip-" + ++defined;
        definitions.append("    <clipPath id=\"").append(id).append("\"><path d=\"").append(escape(path)).append("\"/></clipPath>\n");
        return id;
    }

    private static String color(String name, String color) {
        return color(name, name + "-opacity", color);
    }

    private static String color(String name, String opacity, String color) {
        int alpha = Colors.parse(color)[3];
        return " " + name + "=\"" + color.substring(0, 7) + "\"" + (alpha == 255 ? "" : " " + opacity + "=\"" + n(alpha / 255.0) + "\"");
    }

    /// An XML name of its own for every layer, as near to the layer's id as can be.
    private String id(String wanted) {
        String name = wanted.replaceAll("[^\\p{L}\\p{N}_.-]", "-");
        String base = name.isEmpty() || !Character.isLetter(name.codePointAt(0)) ? "layer-" + name : name;
        String free = base;
        for (int i = 2; !ids.add(free); i++) {
            free = base + "-" + i;
        }
        return free;
    }

    private static String size(Bounds b) {
        return " width=\"" + n(b.width()) + "\" height=\"" + n(b.height()) + "\"";
    }

    private static String n(double value) {
        return Paths.number(value);
    }

    /// Characters that XML forbids are dropped.
    static String escape(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
