package agentos.showcase.expert.image.check;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Kind;
import agentos.showcase.expert.drawing.Layer.Transform;
import agentos.showcase.expert.drawing.Pictures;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.expert.drawing.render.Scene;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// What stands in a drawing: painted layer by layer from the back, every text is seen with the pixels that are behind it.
///
/// @param contrasts least contrast of every visible text with any pixel behind it, by layer
/// @param things    texts, buttons, logos, subjects and scales by layer, as the boxes that they cover
/// @param printed   of these, what must stay inside the safe area
/// @param textArea  what texts cover, in square units; those of logos not counted
/// @param logos     layers of that role
/// @param blank     of these, those that show nothing
/// @param sizes     size of the type of every visible text in units of the drawing, by layer; those of logos not counted
/// @param missing   characters that the face has no sign for, by layer
/// @param scenes    what is rendered, by layer
/// @param sample    the painted picture
record Survey(Map<String, Double> contrasts, Map<String, List<Bounds>> things, Map<String, List<Bounds>> printed, double textArea,
              List<String> logos, List<String> blank, Map<String, Double> sizes, Map<String, String> missing, Map<String, Scene> scenes,
              Sample sample) {

    static Survey of(Drawing drawing) {
        var walk = new Walk(drawing);
        drawing.layers().forEach(layer -> walk.visit(layer, new Place(UnaryOperator.identity(), Transform.NOTHING, 1, false)));
        return new Survey(walk.contrasts, walk.things, walk.printed, walk.textArea, walk.logos, walk.blank, walk.sizes, walk.missing, walk.scenes, walk.sample);
    }

    /// Where a layer stands in the tree.
    ///
    /// @param shell   the layer inside the groups that hold it, and nothing else in them
    /// @param above   from its coordinates to the drawing's
    /// @param opacity of the groups together
    /// @param inLogo  whether one of them is a logo
    private record Place(UnaryOperator<Layer> shell, Transform above, double opacity, boolean inLogo) {}

    private static final class Walk {
        private final Map<String, Double> contrasts = new LinkedHashMap<>();
        private final Map<String, List<Bounds>> things = new LinkedHashMap<>();
        private final Map<String, List<Bounds>> printed = new LinkedHashMap<>();
        private final Map<String, List<Bounds>> buttons = new LinkedHashMap<>();
        private final List<String> logos = new ArrayList<>();
        private final List<String> blank = new ArrayList<>();
        private final Map<String, Double> sizes = new LinkedHashMap<>();
        private final Map<String, String> missing = new LinkedHashMap<>();
        private final Map<String, Scene> scenes = new LinkedHashMap<>();
        private final Sample sample;
        private double textArea;

        private Walk(Drawing drawing) {
            sample = new Sample(drawing.width(), drawing.height());
        }

        private void visit(Layer layer, Place place) {
            double opacity = place.opacity * layer.opacity();
            if (!layer.visible() || opacity <= 0) {
                return;
            }
            var here = layer.transform() == null ? place.above : place.above.after(layer.transform());
            role(layer, here);
            if (layer.kind() == Kind.GROUP) {
                UnaryOperator<Layer> shell = child -> place.shell.apply(layer.with(List.of(child)));
                layer.children().forEach(child -> visit(child, new Place(shell, here, opacity, place.inLogo || layer.role().equals("logo"))));
                return;
            }
            if (layer.kind() == Kind.TEXT) {
                text(layer, here, opacity, place.inLogo);
            }
            if (layer.kind() == Kind.RENDER) {
                scenes.put(layer.id(), Scene.of(layer.scene()));
            }
            sample.paint(place.shell.apply(layer));
        }

        private void role(Layer layer, Transform here) {
            boolean scale = layer.role().equals("track") && layer.kind() == Kind.RECT;
            if (!scale && !List.of("logo", "button", "subject").contains(layer.role())) {
                return;
            }
            var box = List.of(here.of(box(layer)));
            things.put(layer.id(), box);
            switch (layer.role()) {
                case "logo" -> {
                    logos.add(layer.id());
                    printed.put(layer.id(), box);
                    if (isBlank(layer)) {
                        blank.add(layer.id());
                    }
                }
                case "button" -> {
                    printed.put(layer.id(), box);
                    buttons.put(layer.id(), box);
                }
                default -> { }
            }
        }

        private void text(Layer layer, Transform here, double opacity, boolean inLogo) {
            if (layer.text().isBlank()) {
                return;
            }
            var type = layer.type();
            var b = layer.bounds();
            var turned = type.turn() == 0 ? here : here.after(Transform.turned(type.turn(), b.x() + b.width() / 2, b.y() + b.height() / 2));
            var lines = Ink.lines(layer).stream().map(turned::of).toList();
            contrasts.put(layer.id(), sample.contrast(type.color(), opacity, lines));
            if (!inLogo) {
                sizes.put(layer.id(), type.size() * turned.scale());
            }
            String unknown = TextSetter.missing(layer.text(), type);
            if (!unknown.isEmpty()) {
                missing.put(layer.id(), unknown);
            }
            boolean onButton = buttons.values().stream().anyMatch(button -> lines.stream().allMatch(line ->
                    button.getFirst().inset(-Touching.TOLERANCE).contains(line)));
            if (!inLogo && !onButton) {
                things.put(layer.id(), lines);
                printed.put(layer.id(), lines);
            }
            textArea += inLogo ? 0 : Ink.area(lines);
        }

        /// The layer's bounds or, of a group without, the box around what is in it.
        private static Bounds box(Layer layer) {
            Bounds b = layer.bounds();
            if (layer.kind() != Kind.GROUP || b.width() > 0 || b.height() > 0 || layer.children().isEmpty()) {
                return b;
            }
            var boxes = layer.children().stream().map(child -> child.transform() == null ? box(child) : child.transform().of(box(child))).toList();
            double left = boxes.stream().mapToDouble(Bounds::x).min().orElse(0);
            double top = boxes.stream().mapToDouble(Bounds::y).min().orElse(0);
            return new Bounds(left, top, boxes.stream().mapToDouble(Bounds::right).max().orElse(0) - left,
                    boxes.stream().mapToDouble(Bounds::bottom).max().orElse(0) - top);
        }

        private static boolean isBlank(Layer logo) {
            return switch (logo.kind()) {
                case GROUP -> logo.children().stream().allMatch(child -> !child.visible() || child.opacity() <= 0 || isBlank(child));
                case IMAGE -> Pictures.isEmpty(Pictures.decode(logo.image()));
                case TEXT -> logo.text().isBlank();
                case RENDER -> false;
                case RECT, ELLIPSE, PATH -> logo.fill() == null && logo.stroke() == null;
            };
        }
    }
}
