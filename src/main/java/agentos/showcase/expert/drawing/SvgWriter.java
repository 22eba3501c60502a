package agentos.showcase.expert.drawing;

import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.drawing.Layer.Transform;
import agentos.showcase.expert.drawing.render.Renderings;
import agentos.showcase.expert.drawing.render.Scene;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// A drawing as SVG that opens the same in browsers and drawing programs: groups and elements carry the layers' ids and names,
/// text stays text. The characters of the application's face that it needs travel in it: browsers look the same on any machine.
/// Programs that do not read faces from a file (Inkscape, office programs) set the same lines at the same places in the first of the
/// named faces that is installed, so that a line may come out a little longer or shorter, but none breaks elsewhere.
public final class SvgWriter {
    private static final double PIXELS = 1.5;

    private final double scale;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder definitions = new StringBuilder();
    private final Set<String> ids = new HashSet<>();
    private final Map<Faces, SortedSet<Integer>> characters = new EnumMap<>(Faces.class);
    private int defined;

    private SvgWriter(double scale) {
        this.scale = scale;
    }

    public static String write(Drawing drawing) {
        return write(drawing, PIXELS);
    }

    /// @param scale pixels a unit of the pictures in it
    public static String write(Drawing drawing, double scale) {
        var writer = new SvgWriter(scale);
        drawing.layers().forEach(layer -> writer.layer(layer, 1));
        String size = "width=\"" + n(drawing.width()) + "\" height=\"" + n(drawing.height())
                + "\" viewBox=\"0 0 " + n(drawing.width()) + " " + n(drawing.height()) + "\"";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" " + size
                + " font-family=\"'" + Faces.FAMILY + "', 'Noto Sans SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif\">\n"
                + writer.fonts()
                + (writer.definitions.isEmpty() ? "" : "  <defs>\n" + writer.definitions + "  </defs>\n")
                + writer.out + "</svg>\n";
    }

    /// The faces, with as many characters as the drawing sets in them: it looks the same where they are not installed.
    private String fonts() {
        var rules = new StringBuilder();
        characters.forEach((face, used) -> {
            if (!used.isEmpty() && face.bytes().length > 0) {
                rules.append("    @font-face { font-family: '").append(Faces.FAMILY).append("'; font-weight: ").append(face == Faces.BOLD ? 700 : 400)
                        .append("; src: url('").append(FontSubset.address(face, used)).append("') format('truetype') }\n");
            }
        });
        return rules.isEmpty() ? "" : "  <style>\n" + rules + "  </style>\n";
    }

    private void layer(Layer layer, int depth) {
        String common = " id=\"" + id(layer.id()) + "\" inkscape:label=\"" + escape(layer.name()) + "\""
                + (layer.role().isEmpty() ? "" : " data-role=\"" + escape(layer.role()) + "\"")
                + (layer.binding().isEmpty() ? "" : " data-binding=\"" + escape(layer.binding()) + "\"")
                + (layer.opacity() >= 1 ? "" : " opacity=\"" + share(layer.opacity()) + "\"")
                + style(layer)
                + (layer.visible() ? "" : " display=\"none\"");
        if (layer.kind() != Layer.Kind.TEXT) {
            common += transform(layer);
        }
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
            case RENDER, IMAGE -> picture(layer, indent, common);
        }
    }

    private static String style(Layer layer) {
        var rules = new ArrayList<String>();
        if (layer.blend() != null) {
            rules.add("mix-blend-mode:" + layer.blend().css());
        }
        if (layer.kind() == Layer.Kind.TEXT) {
            // every character stands where its own width puts it, as on the screen
            rules.add("font-kerning:none");
            rules.add("font-variant-ligatures:none");
        }
        return rules.isEmpty() ? "" : " style=\"" + String.join(";", rules) + "\"";
    }

    private void element(String indent, String name, String attributes) {
        out.append(indent).append('<').append(name).append(attributes).append("/>\n");
    }

    private void text(Layer layer, String indent, String common) {
        var type = layer.type();
        var b = layer.bounds();
        var turned = Transform.turned(type.turn(), b.x() + b.width() / 2, b.y() + b.height() / 2);
        var placed = type.turn() == 0 ? layer : layer.put(layer.transform() == null ? turned : layer.transform().after(turned));
        out.append(indent).append("<text").append(common).append(transform(placed)).append(" font-size=\"").append(n(type.size())).append('"')
                .append(type.bold() ? " font-weight=\"700\"" : "")
                .append(type.tracking() == 0 ? "" : " letter-spacing=\"" + n(type.tracking() * type.size()) + "\"")
                .append(" xml:space=\"preserve\"")
                .append(color("fill", type.color())).append('>');
        var used = characters.computeIfAbsent(Faces.of(type.bold()), _ -> new TreeSet<>());
        for (var line : TextSetter.set(layer).lines()) {
            line.text().codePoints().filter(Faces.of(type.bold())::has).forEach(used::add);
            out.append("<tspan x=\"").append(n(line.x())).append("\" y=\"").append(n(line.baseline())).append("\">")
                    .append(escape(line.text())).append("</tspan>");
        }
        out.append("</text>\n");
    }

    private static String transform(Layer layer) {
        var t = layer.transform();
        return t == null ? "" : " transform=\"matrix(" + share(t.a()) + " " + share(t.b()) + " " + share(t.c()) + " " + share(t.d()) + " "
                + n(t.e()) + " " + n(t.f()) + ")\"";
    }

    /// A rendered picture goes in as PNG, one and a half pixels a unit.
    private void picture(Layer layer, String indent, String common) {
        var b = layer.bounds();
        String address = layer.kind() == Layer.Kind.IMAGE ? layer.image()
                : Pictures.encode(Renderings.picture(Scene.of(layer.scene()), pixels(b.width()), pixels(b.height())));
        String clip = layer.radius() > 0
                ? " clip-path=\"url(#" + clip(Paths.roundRect(b.x(), b.y(), b.width(), b.height(), layer.radius())) + ")\"" : "";
        element(indent, "image", common + " x=\"" + n(b.x()) + "\" y=\"" + n(b.y()) + "\"" + size(b) + clip
                + " preserveAspectRatio=\"none\" href=\"" + escape(address) + "\"");
    }

    private int pixels(double units) {
        return (int) Math.clamp(Math.round(units * scale), 1, 4096);
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
            definitions.append("<stop offset=\"").append(share((double) i / (paint.stops().size() - 1))).append('"')
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
        return " " + name + "=\"" + color.substring(0, 7) + "\"" + (alpha == 255 ? "" : " " + opacity + "=\"" + share(alpha / 255.0) + "\"");
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

    /// A number with at most five decimals.
    private static String share(double value) {
        return BigDecimal.valueOf(value).setScale(5, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    /// Characters that XML forbids are dropped.
    static String escape(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
