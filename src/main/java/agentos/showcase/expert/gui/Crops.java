package agentos.showcase.expert.gui;

import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Kind;
import agentos.showcase.expert.gui.ScreenDrawing.Overlay;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.List;

/// Cuts pictures of steps out of the screens that were recorded.
final class Crops {
    /// Height of a step's picture for a width of 1.
    static final double ASPECT = 0.54;
    private static final double PAD = 40;
    private static final double LEAST = 660;
    private static final double TALL = 520;

    private Crops() {}

    /// The screen after the last of these frames, with what the hands did in all of them, as anybody may see it.
    ///
    /// @param blots put on every copy of the picture; empty to show the screens as they were
    static List<Layer> screen(Interface ui, List<Frame> frames, List<Mark> blots, Language language, String style) {
        Frame last = frames.getLast();
        Step step = last.step();
        String target = step.verb().equals("draw") ? last.state().focus() : Screens.look(ui, last.state()).elements().stream()
                .filter(e -> e.role().operable() && e.bounds().equals(step.to())).map(Element::id).findFirst().orElse("");
        var trail = new ArrayList<Bounds>();
        if (step.verb().equals("drag")) {
            trail.add(point(step.at(), 0.5, 0.5));
        }
        boolean button = step.role() == Role.BUTTON && step.verb().equals("click");
        if (step.verb().equals("draw")) {
            // An arrow points by itself; a pointer at its tip would only cover what it shows.
            if (!last.tool().equals("arrow")) {
                trail.add(new Bounds(step.to().right() + 12, step.to().bottom() + 10, 0, 0));
            }
        } else {
            trail.add(point(step.to(), button ? 0.84 : 0.62, 0.55));
        }
        var overlay = Overlay.pointing(trail, target, Localized.EMPTY).styled(style);
        return ScreenDrawing.draw(ui, last.state().redacted(blots), step.verb().equals("drag") ? overlay.dragging() : overlay, language).layers();
    }

    private static Bounds point(Bounds at, double x, double y) {
        return new Bounds(at.x() + at.width() * x, at.y() + at.height() * y, 0, 0);
    }

    /// The part of a 1600 x 1000 screen around what these frames touched.
    static Bounds region(List<Frame> frames) {
        Bounds all = frames.stream().map(Frame::region).reduce(Frame::union).orElseThrow();
        if (all.height() > TALL && frames.getLast().step().verb().equals("draw")) {
            // The tool is too far off to be shown with its mark large enough.
            all = frames.stream().filter(f -> f.step().verb().equals("draw")).map(Frame::region).reduce(Frame::union).orElseThrow();
        }
        return framed(all.inset(-PAD), ASPECT, LEAST);
    }

    /// A region of this shape around another, inside the screen.
    static Bounds framed(Bounds at, double aspect, double least) {
        double width = Math.min(Layouts.WIDTH, Math.max(Math.max(least, at.width()), at.height() / aspect));
        double height = Math.min(Layouts.HEIGHT, width * aspect);
        width = Math.min(width, height / aspect);
        double x = Math.clamp(at.x() + at.width() / 2 - width / 2, 0, Layouts.WIDTH - width);
        double y = Math.clamp(at.y() + at.height() / 2 - height / 2, 0, Layouts.HEIGHT - height);
        return new Bounds(x, y, width, height);
    }

    /// A region of a screen, scaled into a place of a page and clipped to it; what lies outside is not in the picture at all.
    static Layer cut(List<Layer> screen, Bounds region, Bounds place, double radius, String id) {
        double scale = place.width() / region.width();
        var inside = new ArrayList<Layer>();
        for (Layer layer : screen) {
            if (written(layer).intersects(region)) {
                inside.add(Moved.renamed(Moved.by(layer, scale, place.x() - region.x() * scale, place.y() - region.y() * scale), id + "-" + inside.size()));
            }
        }
        return Layer.group(id, inside).clipped(rounded(place, radius));
    }

    private static Bounds written(Layer layer) {
        Bounds b = layer.bounds();
        if (layer.kind() != Kind.TEXT) {
            // A line has no width of its own.
            return b.inset(-1);
        }
        double width = Math.min(b.width(), Measure.width(layer.text(), layer.type().size(), layer.type().bold()));
        double left = layer.type().align().equals("right") ? b.right() - width : layer.type().align().equals("center") ? b.x() + (b.width() - width) / 2 : b.x();
        return new Bounds(left, b.y(), width, b.height());
    }

    private static String rounded(Bounds b, double r) {
        return "M " + n(b.x() + r) + " " + n(b.y()) + " L " + n(b.right() - r) + " " + n(b.y()) + " Q " + n(b.right()) + " " + n(b.y()) + " " + n(b.right()) + " " + n(b.y() + r)
                + " L " + n(b.right()) + " " + n(b.bottom() - r) + " Q " + n(b.right()) + " " + n(b.bottom()) + " " + n(b.right() - r) + " " + n(b.bottom())
                + " L " + n(b.x() + r) + " " + n(b.bottom()) + " Q " + n(b.x()) + " " + n(b.bottom()) + " " + n(b.x()) + " " + n(b.bottom() - r)
                + " L " + n(b.x()) + " " + n(b.y() + r) + " Q " + n(b.x()) + " " + n(b.y()) + " " + n(b.x() + r) + " " + n(b.y()) + " Z";
    }

    private static String n(double value) {
        return Moved.number(value);
    }
}
