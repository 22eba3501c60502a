package agentos.showcase.expert.image.infographic;

import agentos.showcase.data.Data;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Kind;
import agentos.showcase.expert.drawing.LayerBoxes;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.expert.image.check.ImageCheck;
import agentos.showcase.expert.image.check.Legibility;
import agentos.showcase.expert.image.check.Touching;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a designer would measure on a finished sheet.
///
/// @param overlaps what covers each other: texts and scales as `one/other` by their layers, and names of rows that reach into another row
/// @param outside  names of rows, and texts, that reach into the margin
/// @param clipped  names of texts that are higher or wider than their bounds
/// @param contrast the least contrast of a text with the pixels behind it (WCAG 2.2); 21 without texts
/// @param smallest size of the smallest text in units, on A4 and on a screen; 0 without texts
record Inspection(List<String> overlaps, List<String> outside, List<String> clipped, double contrast, Legibility smallest) {
    /// Per cent of the shorter side; a line may be as thick as the missing unit.
    private static final double MARGIN = 100 * (Layout.MARGIN - 1) / Layout.HEIGHT;
    private static final ImageCheck.Wanted WANTED = new ImageCheck.Wanted(4.5, MARGIN, 40, false, Optional.empty(), 10);

    static Inspection of(Drawing drawing) {
        var measured = new HashMap<String, Data>();
        ImageCheck.of(drawing, WANTED).forEach(result -> measured.put(result.id(), result.measured()));
        var overlaps = new ArrayList<>(measured.get("overlap").get("pairs").texts());
        var outside = new ArrayList<>(measured.get("safe-area").get("outside").texts());
        var rows = new LinkedHashMap<String, Bounds>();
        collect(drawing.layers(), LayerBoxes.of(drawing), rows);
        var names = List.copyOf(rows.keySet());
        var sheet = new Bounds(0, 0, drawing.width(), drawing.height()).inset(Layout.MARGIN - 1);
        for (int i = 0; i < names.size(); i++) {
            Bounds box = rows.get(names.get(i));
            for (String other : names.subList(i + 1, names.size())) {
                if (box.intersects(rows.get(other).inset(Touching.TOLERANCE))) {
                    overlaps.add(names.get(i));
                }
            }
            if (!sheet.contains(box)) {
                outside.add(names.get(i));
            }
        }
        var clipped = drawing.flat().stream().filter(layer -> layer.kind() == Kind.TEXT && layer.visible() && isClipped(layer)).map(Layer::name).toList();
        double smallest = measured.containsKey("legible") ? measured.get("legible").get("units").number() : 0;
        return new Inspection(overlaps, outside, clipped, measured.containsKey("contrast") ? measured.get("contrast").get("least").number() : 21,
                Legibility.of(smallest, drawing));
    }

    private static boolean isClipped(Layer text) {
        var set = TextSetter.set(text);
        return set.height() > text.bounds().height() + 1 || set.width() > text.bounds().width() + 1;
    }

    /// The boxes of all rows that can be seen, by their names.
    private static void collect(List<Layer> layers, LayerBoxes boxes, Map<String, Bounds> rows) {
        for (Layer layer : layers) {
            if (layer.visible() && layer.role().equals("row")) {
                boxes.box(layer.id()).ifPresent(box -> rows.put(layer.name(), box));
            } else if (layer.visible()) {
                collect(layer.children(), boxes, rows);
            }
        }
    }
}
