package agentos.showcase.expert.image.infographic;

import agentos.showcase.expert.drawing.Colors;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Kind;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.expert.image.check.Touching;
import java.util.ArrayList;
import java.util.List;

/// What a designer would measure on a finished sheet.
///
/// @param overlaps names of texts that touch another text, a scale or a neighbouring row
/// @param outside  names of layers that reach into the margin
/// @param clipped  names of texts that are higher than their bounds
/// @param contrast the least contrast of a text on what is behind it (WCAG 2.2)
/// @param smallest size of the smallest text, in units of a sheet 1600 wide
record Inspection(List<String> overlaps, List<String> outside, List<String> clipped, double contrast, double smallest) {
    static Inspection of(Drawing drawing) {
        var flat = drawing.flat();
        var texts = flat.stream().filter(layer -> layer.kind() == Kind.TEXT && layer.visible()).toList();
        var overlaps = new ArrayList<String>();
        var outside = new ArrayList<String>();
        var clipped = new ArrayList<String>();
        var inks = texts.stream().map(text -> TextSetter.set(text).ink()).toList();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (inks.get(i).intersects(inks.get(j).inset(Touching.TOLERANCE))) {
                    overlaps.add(texts.get(i).name());
                }
            }
            for (Layer layer : flat) {
                boolean scale = layer.kind() == Kind.RECT && layer.role().equals("track");
                if (scale && inks.get(i).intersects(layer.bounds().inset(Touching.TOLERANCE))) {
                    overlaps.add(texts.get(i).name());
                }
            }
            if (TextSetter.set(texts.get(i)).height() > texts.get(i).bounds().height() + 1 || TextSetter.set(texts.get(i)).width() > texts.get(i).bounds().width() + 1) {
                clipped.add(texts.get(i).name());
            }
        }
        var sheet = new Bounds(0, 0, drawing.width(), drawing.height()).inset(Layout.MARGIN - 1);
        var rows = drawing.layers().stream().filter(layer -> layer.role().equals("row")).toList();
        var boxes = rows.stream().map(Inspection::box).toList();
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                if (boxes.get(i).intersects(boxes.get(j).inset(Touching.TOLERANCE))) {
                    overlaps.add(rows.get(i).name());
                }
            }
            if (!sheet.contains(boxes.get(i))) {
                outside.add(rows.get(i).name());
            }
        }
        double contrast = texts.stream().mapToDouble(text -> Colors.contrast(text.type().color(), behind(flat, text))).min().orElse(21);
        double smallest = texts.stream().mapToDouble(text -> text.type().size()).min().orElse(0);
        return new Inspection(overlaps, outside, clipped, contrast, smallest);
    }

    /// What a row covers: the ink of its texts and the bounds of everything else.
    static Bounds box(Layer row) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Layer layer : row.children()) {
            Bounds b = layer.kind() == Kind.TEXT ? TextSetter.set(layer).ink() : layer.bounds();
            double line = layer.stroke() == null ? 0 : layer.stroke().width() / 2;
            left = Math.min(left, b.x() - line);
            top = Math.min(top, b.y() - line);
            right = Math.max(right, b.right() + line);
            bottom = Math.max(bottom, b.bottom() + line);
        }
        return row.children().isEmpty() ? new Bounds(0, 0, 0, 0) : new Bounds(left, top, right - left, bottom - top);
    }

    /// The colour of the last plain rectangle below a text.
    private static String behind(List<Layer> flat, Layer text) {
        var ink = TextSetter.set(text).ink();
        var middle = new Bounds(ink.x() + ink.width() / 2, ink.y() + ink.height() / 2, 0, 0);
        String color = "#ffffff";
        for (Layer layer : flat) {
            if (layer == text) {
                break;
            }
            if (layer.kind() == Kind.RECT && layer.fill() != null && layer.bounds().contains(middle)) {
                color = layer.fill().stops().getFirst();
            }
        }
        return color;
    }
}
