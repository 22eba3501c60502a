package agentos.showcase.expert.drawing;

import agentos.showcase.data.Data;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.function.Consumer;

/// One layer of a drawing. Which fields count depends on the kind; the factories say which.
///
/// @param id        unique in the drawing
/// @param name      what the layer list calls it
/// @param kind      what it draws
/// @param bounds    where; a text is broken and aligned in it
/// @param radius    corner radius of a [Kind#RECT], [Kind#RENDER] or [Kind#IMAGE]
/// @param path      for [Kind#PATH]: SVG path data with absolute M, L, C, Q and Z; for [Kind#GROUP]: what the children are clipped to
/// @param text      for [Kind#TEXT]: the text; `\n` breaks a line
/// @param type      for [Kind#TEXT]: how it is set
/// @param fill      inside paint, or null
/// @param stroke    outline, or null
/// @param opacity   0 to 1
/// @param visible   whether it is drawn
/// @param role      what the layer is to a program: `button`, `field`, `logo`, `subject`, ...; empty for nothing
/// @param binding   JSON Pointer of the value that it shows, or empty
/// @param children  for [Kind#GROUP]
/// @param scene     for [Kind#RENDER]: what is rendered, with the fields of `render.Scene`; null for other kinds
/// @param image     for [Kind#IMAGE]: a PNG as a `data:image/png;base64,` address; empty for other kinds
/// @param blend     how its colours meet those below, or null for covering them
/// @param transform puts the layer and all that is in it elsewhere, or null; bounds and path are those before it
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Layer(
        String id, String name, Kind kind, Bounds bounds, double radius, String path, String text, Type type, Paint fill, Stroke stroke,
        @JsonInclude(JsonInclude.Include.ALWAYS) double opacity, @JsonInclude(JsonInclude.Include.ALWAYS) boolean visible,
        String role, String binding, List<Layer> children, Data scene, String image, Blend blend, Transform transform) {

    public Layer {
        name = name == null ? id : name;
        bounds = bounds == null ? new Bounds(0, 0, 0, 0) : bounds;
        path = path == null ? "" : path;
        text = text == null ? "" : text;
        role = role == null ? "" : role;
        binding = binding == null ? "" : binding;
        children = children == null ? List.of() : List.copyOf(children);
        scene = scene instanceof Data.Nil ? null : scene;
        image = image == null ? "" : image;
        transform = transform != null && transform.isNothing() ? null : transform;
    }

    /// A layer without a scene, that covers what is below where it stands.
    public Layer(
            String id, String name, Kind kind, Bounds bounds, double radius, String path, String text, Type type,
            Paint fill, Stroke stroke, double opacity, boolean visible, String role, String binding, List<Layer> children) {
        this(id, name, kind, bounds, radius, path, text, type, fill, stroke, opacity, visible, role, binding, children, null, null, null, null);
    }

    public enum Kind {
        @JsonProperty("group") GROUP,
        @JsonProperty("rect") RECT,
        @JsonProperty("ellipse") ELLIPSE,
        @JsonProperty("path") PATH,
        @JsonProperty("text") TEXT,
        /// A picture rendered from a scene, in as many pixels as it covers.
        @JsonProperty("render") RENDER,
        /// A picture that is brought along.
        @JsonProperty("image") IMAGE
    }

    /// How the colours of a layer meet those below, by W3C "Compositing and Blending Level 1".
    public enum Blend {
        @JsonProperty("multiply") MULTIPLY,
        @JsonProperty("screen") SCREEN,
        @JsonProperty("darken") DARKEN,
        @JsonProperty("lighten") LIGHTEN;

        /// What CSS calls it.
        public String css() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// An affine map: x becomes `a x + c y + e`, y becomes `b x + d y + f`, as in SVG's `matrix(a b c d e f)`.
    public record Transform(double a, double b, double c, double d, double e, double f) {
        public static final Transform NOTHING = new Transform(1, 0, 0, 1, 0, 0);

        public static Transform moved(double dx, double dy) {
            return new Transform(1, 0, 0, 1, dx, dy);
        }

        public static Transform scaled(double by) {
            return new Transform(by, 0, 0, by, 0, 0);
        }

        /// @param degrees clockwise about the point
        public static Transform turned(double degrees, double x, double y) {
            double cos = Math.cos(Math.toRadians(degrees));
            double sin = Math.sin(Math.toRadians(degrees));
            return new Transform(cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y);
        }

        boolean isNothing() {
            return equals(NOTHING);
        }

        /// The other map first, then this one.
        public Transform after(Transform first) {
            return new Transform(a * first.a + c * first.b, b * first.a + d * first.b, a * first.c + c * first.d, b * first.c + d * first.d,
                    a * first.e + c * first.f + e, b * first.e + d * first.f + f);
        }

        /// The upright box around a box that was put elsewhere.
        public Bounds of(Bounds box) {
            double left = Math.min(0, a * box.width()) + Math.min(0, c * box.height());
            double right = Math.max(0, a * box.width()) + Math.max(0, c * box.height());
            double top = Math.min(0, b * box.width()) + Math.min(0, d * box.height());
            double bottom = Math.max(0, b * box.width()) + Math.max(0, d * box.height());
            return new Bounds(a * box.x() + c * box.y() + e + left, b * box.x() + d * box.y() + f + top, right - left, bottom - top);
        }

        /// How many times longer a length becomes, directions averaged.
        public double scale() {
            return Math.sqrt(Math.abs(a * d - b * c));
        }
    }

    public record Bounds(double x, double y, double width, double height) {
        public double right() {
            return x + width;
        }

        public double bottom() {
            return y + height;
        }

        public boolean intersects(Bounds other) {
            return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
        }

        public boolean contains(Bounds other) {
            return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
        }

        /// The box that two points span.
        public static Bounds between(double x1, double y1, double x2, double y2) {
            return new Bounds(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
        }

        /// The square about a circle.
        public static Bounds about(double x, double y, double radius) {
            return new Bounds(x - radius, y - radius, 2 * radius, 2 * radius);
        }

        public Bounds inset(double by) {
            return new Bounds(x + by, y + by, width - 2 * by, height - 2 * by);
        }
    }

    /// How a text is set.
    ///
    /// @param size   height of the type in units
    /// @param bold   or regular
    /// @param align  `left`, `center` or `right`
    /// @param middle whether the lines are centred from top to bottom in the bounds
    /// @param color  `#rrggbb`
    /// @param leading distance of the baselines as a factor on the size; 1.3 unless told
    /// @param tracking space added behind every character, as a factor on the size
    /// @param turn     how far the whole block is turned about the middle of its bounds, degrees clockwise
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public record Type(double size, boolean bold, String align, boolean middle, String color, double leading, double tracking, double turn) {
        public Type {
            align = align == null ? "left" : align;
            color = color == null ? "#000000" : color;
            leading = leading == 0 ? 1.3 : leading;
        }

        public Type(double size, boolean bold, String align, boolean middle, String color, double leading, double tracking) {
            this(size, bold, align, middle, color, leading, tracking, 0);
        }

        public Type(double size, boolean bold, String align, boolean middle, String color, double leading) {
            this(size, bold, align, middle, color, leading, 0, 0);
        }

        public static Type of(double size, String color) {
            return new Type(size, false, "left", false, color, 1.3);
        }

        public Type inBold() {
            return new Type(size, true, align, middle, color, leading, tracking, turn);
        }

        public Type centred() {
            return new Type(size, bold, "center", true, color, leading, tracking, turn);
        }

        public Type right() {
            return new Type(size, bold, "right", middle, color, leading, tracking, turn);
        }

        /// Sits in the middle from top to bottom, aligned as before.
        public Type middled() {
            return new Type(size, bold, align, true, color, leading, tracking, turn);
        }

        public Type led(double newLeading) {
            return new Type(size, bold, align, middle, color, newLeading, tracking, turn);
        }

        public Type tracked(double newTracking) {
            return new Type(size, bold, align, middle, color, leading, newTracking, turn);
        }

        public Type sized(double newSize) {
            return new Type(newSize, bold, align, middle, color, leading, tracking, turn);
        }

        public Type colored(String newColor) {
            return new Type(size, bold, align, middle, newColor, leading, tracking, turn);
        }

        public Type turned(double newTurn) {
            return new Type(size, bold, align, middle, color, leading, tracking, newTurn);
        }
    }

    /// @param angle direction of a linear paint, degrees clockwise from rightwards
    /// @param stops one colour for a plain paint, two or more for a gradient, evenly spaced
    public record Paint(Form form, double angle, List<String> stops) {
        public Paint {
            form = form == null ? Form.PLAIN : form;
            stops = List.copyOf(stops);
        }

        public enum Form {
            @JsonProperty("plain") PLAIN,
            @JsonProperty("linear") LINEAR,
            @JsonProperty("radial") RADIAL
        }

        public static Paint plain(String color) {
            return new Paint(Form.PLAIN, 0, List.of(color));
        }

        public static Paint linear(double angle, String... stops) {
            return new Paint(Form.LINEAR, angle, List.of(stops));
        }

        public static Paint radial(String... stops) {
            return new Paint(Form.RADIAL, 0, List.of(stops));
        }
    }

    /// @param dash length of dashes and gaps; 0 for a full line
    public record Stroke(String color, double width, double dash) {}

    public static Layer rect(String id, Bounds bounds, double radius, String color) {
        return new Layer(id, null, Kind.RECT, bounds, radius, null, null, null, Paint.plain(color), null, 1, true, null, null, null);
    }

    public static Layer ellipse(String id, Bounds bounds, String color) {
        return new Layer(id, null, Kind.ELLIPSE, bounds, 0, null, null, null, Paint.plain(color), null, 1, true, null, null, null);
    }

    /// A path; its bounds are for finding it, the path data place it.
    public static Layer path(String id, Bounds bounds, String path, Paint fill, Stroke stroke) {
        return new Layer(id, null, Kind.PATH, bounds, 0, path, null, null, fill, stroke, 1, true, null, null, null);
    }

    public static Layer line(String id, double x1, double y1, double x2, double y2, String color, double width) {
        return path(id, Bounds.between(x1, y1, x2, y2), "M " + x1 + " " + y1 + " L " + x2 + " " + y2, null, new Stroke(color, width, 0));
    }

    public static Layer text(String id, Bounds bounds, String text, Type type) {
        return new Layer(id, null, Kind.TEXT, bounds, 0, null, text, type, null, null, 1, true, null, null, null);
    }

    public static Layer group(String id, List<Layer> children) {
        return new Layer(id, null, Kind.GROUP, null, 0, null, null, null, null, null, 1, true, null, null, children);
    }

    /// A picture rendered from a scene.
    public static Layer render(String id, Bounds bounds, Data scene) {
        return rect(id, bounds, 0, "#000000").edited(layer -> {
            layer.kind = Kind.RENDER;
            layer.fill = null;
            layer.scene = scene;
        });
    }

    /// A picture that is brought along.
    ///
    /// @param image a PNG as a `data:image/png;base64,` address
    public static Layer image(String id, Bounds bounds, String image) {
        return rect(id, bounds, 0, "#000000").edited(layer -> {
            layer.kind = Kind.IMAGE;
            layer.fill = null;
            layer.image = image;
        });
    }

    public Layer called(String newId) {
        return edited(layer -> layer.id = newId);
    }

    public Layer named(String newName) {
        return edited(layer -> layer.name = newName);
    }

    public Layer as(String newRole) {
        return edited(layer -> layer.role = newRole);
    }

    public Layer at(Bounds newBounds) {
        return edited(layer -> layer.bounds = newBounds);
    }

    public Layer rounded(double newRadius) {
        return edited(layer -> layer.radius = newRadius);
    }

    /// This path with other path data.
    public Layer along(String newPath) {
        return edited(layer -> layer.path = newPath);
    }

    public Layer saying(String newText) {
        return edited(layer -> layer.text = newText);
    }

    public Layer filled(Paint paint) {
        return edited(layer -> layer.fill = paint);
    }

    public Layer outlined(String color, double width) {
        return outlined(new Stroke(color, width, 0));
    }

    /// @param newStroke null for none
    public Layer outlined(Stroke newStroke) {
        return edited(layer -> layer.stroke = newStroke);
    }

    /// A dashed outline.
    public Layer dashed(String color, double width, double dash) {
        return outlined(new Stroke(color, width, dash));
    }

    public Layer faded(double newOpacity) {
        return edited(layer -> layer.opacity = newOpacity);
    }

    /// This group with its children clipped to a path.
    public Layer clipped(String clip) {
        return along(clip);
    }

    public Layer with(List<Layer> newChildren) {
        return edited(layer -> layer.children = newChildren);
    }

    public Layer with(Type newType) {
        return edited(layer -> layer.type = newType);
    }

    public Layer hidden() {
        return shown(false);
    }

    public Layer shown(boolean newVisible) {
        return edited(layer -> layer.visible = newVisible);
    }

    public Layer bound(String pointer) {
        return edited(layer -> layer.binding = pointer);
    }

    /// @param newBlend null for covering what is below
    public Layer blended(Blend newBlend) {
        return edited(layer -> layer.blend = newBlend);
    }

    /// @param newTransform null for staying where it is
    public Layer put(Transform newTransform) {
        return edited(layer -> layer.transform = newTransform);
    }

    private Layer edited(Consumer<Draft> change) {
        var draft = new Draft(this);
        change.accept(draft);
        return draft.layer();
    }

    /// The fields of a layer while a copy of it is made.
    private static final class Draft {
        private String id;
        private String name;
        private Kind kind;
        private Bounds bounds;
        private double radius;
        private String path;
        private String text;
        private Type type;
        private Paint fill;
        private Stroke stroke;
        private double opacity;
        private boolean visible;
        private String role;
        private String binding;
        private List<Layer> children;
        private Data scene;
        private String image;
        private Blend blend;
        private Transform transform;

        private Draft(Layer of) {
            id = of.id;
            name = of.name;
            kind = of.kind;
            bounds = of.bounds;
            radius = of.radius;
            path = of.path;
            text = of.text;
            type = of.type;
            fill = of.fill;
            stroke = of.stroke;
            opacity = of.opacity;
            visible = of.visible;
            role = of.role;
            binding = of.binding;
            children = of.children;
            scene = of.scene;
            image = of.image;
            blend = of.blend;
            transform = of.transform;
        }

        private Layer layer() {
            return new Layer(id, name, kind, bounds, radius, path, text, type, fill, stroke, opacity, visible, role, binding, children, scene, image,
                    blend, transform);
        }
    }
}
