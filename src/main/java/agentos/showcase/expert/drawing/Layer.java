package agentos.showcase.expert.drawing;

import agentos.showcase.data.Data;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/// One layer of a drawing. Which fields count depends on the kind; the factories say which.
///
/// @param id       unique in the drawing
/// @param name     what the layer list calls it
/// @param kind     what it draws
/// @param bounds   where; a text is broken and aligned in it
/// @param radius   corner radius of a [Kind#RECT]
/// @param path     for [Kind#PATH]: SVG path data with absolute M, L, C, Q and Z; for [Kind#GROUP]: what the children are clipped to
/// @param text     for [Kind#TEXT]: the text; `\n` breaks a line
/// @param type     for [Kind#TEXT]: how it is set
/// @param fill     inside paint, or null
/// @param stroke   outline, or null
/// @param opacity  0 to 1
/// @param visible  whether it is drawn
/// @param role     what the layer is to a program: `button`, `field`, `logo`, `subject`, ...; empty for nothing
/// @param binding  JSON Pointer of the value that it shows, or empty
/// @param children for [Kind#GROUP]
/// @param scene    for [Kind#RENDER]: what is rendered, with the fields of `render.Scene`; null for other kinds
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Layer(
        String id, String name, Kind kind, Bounds bounds, double radius, String path, String text, Type type,
        Paint fill, Stroke stroke, double opacity, boolean visible, String role, String binding, List<Layer> children,
        Data scene) {

    public Layer {
        name = name == null ? id : name;
        bounds = bounds == null ? new Bounds(0, 0, 0, 0) : bounds;
        path = path == null ? "" : path;
        text = text == null ? "" : text;
        role = role == null ? "" : role;
        binding = binding == null ? "" : binding;
        children = children == null ? List.of() : List.copyOf(children);
        scene = scene instanceof Data.Nil ? null : scene;
    }

    /// A layer without a scene.
    public Layer(
            String id, String name, Kind kind, Bounds bounds, double radius, String path, String text, Type type,
            Paint fill, Stroke stroke, double opacity, boolean visible, String role, String binding, List<Layer> children) {
        this(id, name, kind, bounds, radius, path, text, type, fill, stroke, opacity, visible, role, binding, children, null);
    }

    public enum Kind {
        @JsonProperty("group") GROUP,
        @JsonProperty("rect") RECT,
        @JsonProperty("ellipse") ELLIPSE,
        @JsonProperty("path") PATH,
        @JsonProperty("text") TEXT,
        /// A picture rendered from a scene, in as many pixels as it covers.
        @JsonProperty("render") RENDER
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
        return new Layer(id, null, Kind.RENDER, bounds, 0, null, null, null, null, null, 1, true, null, null, null, scene);
    }

    public Layer named(String newName) {
        return new Layer(id, newName, kind, bounds, radius, path, text, type, fill, stroke, opacity, visible, role, binding, children, scene);
    }

    public Layer as(String newRole) {
        return new Layer(id, name, kind, bounds, radius, path, text, type, fill, stroke, opacity, visible, newRole, binding, children, scene);
    }

    public Layer filled(Paint paint) {
        return new Layer(id, name, kind, bounds, radius, path, text, type, paint, stroke, opacity, visible, role, binding, children, scene);
    }

    public Layer outlined(String color, double width) {
        return new Layer(id, name, kind, bounds, radius, path, text, type, fill, new Stroke(color, width, 0), opacity, visible, role, binding, children, scene);
    }

    public Layer faded(double newOpacity) {
        return new Layer(id, name, kind, bounds, radius, path, text, type, fill, stroke, newOpacity, visible, role, binding, children, scene);
    }

    /// A dashed outline.
    public Layer dashed(String color, double width, double dash) {
        return new Layer(id, name, kind, bounds, radius, path, text, type, fill, new Stroke(color, width, dash), opacity, visible, role, binding, children, scene);
    }

    /// This group with its children clipped to a path.
    public Layer clipped(String clip) {
        return new Layer(id, name, kind, bounds, radius, clip, text, type, fill, stroke, opacity, visible, role, binding, children, scene);
    }

    public Layer with(List<Layer> newChildren) {
        return new Layer(id, name, kind, bounds, radius, path, text, type, fill, stroke, opacity, visible, role, binding, newChildren, scene);
    }

    public Layer with(Type newType) {
        return new Layer(id, name, kind, bounds, radius, path, text, newType, fill, stroke, opacity, visible, role, binding, children, scene);
    }

    public Layer hidden() {
        return new Layer(id, name, kind, bounds, radius, path, text, type, fill, stroke, opacity, false, role, binding, children, scene);
    }

    public Layer bound(String pointer) {
        return new Layer(id, name, kind, bounds, radius, path, text, type, fill, stroke, opacity, visible, role, pointer, children, scene);
    }
}
