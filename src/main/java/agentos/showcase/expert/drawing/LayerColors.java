package agentos.showcase.expert.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The colours that a drawing's layers are in.
public final class LayerColors {
    private static final int ALIKE = 48;

    private LayerColors() {}

    /// Where a colour that is given to a layer goes: into its text, along its outline where it has one, else inside. Nothing where it has none.
    public static Optional<LayerEdit.Part> part(Layer layer) {
        if (layer.kind() == Layer.Kind.TEXT) {
            return Optional.of(LayerEdit.Part.TEXT);
        }
        if (layer.stroke() != null) {
            return Optional.of(LayerEdit.Part.OUTLINE);
        }
        boolean shape = layer.kind() == Layer.Kind.RECT || layer.kind() == Layer.Kind.ELLIPSE || layer.kind() == Layer.Kind.PATH;
        return shape ? Optional.of(LayerEdit.Part.FILL) : Optional.empty();
    }

    /// The colour there now, of a gradient the first.
    public static Optional<String> color(Layer layer) {
        return part(layer).flatMap(part -> switch (part) {
            case TEXT -> Optional.ofNullable(layer.type()).map(Layer.Type::color);
            case OUTLINE -> Optional.of(layer.stroke().color());
            case FILL -> Optional.ofNullable(layer.fill()).map(fill -> fill.stops().getFirst());
        });
    }

    /// The colours of all layers, those in which most layers are first, without those that are hardly told from one before.
    ///
    /// @param most how many at most
    public static List<String> palette(Drawing drawing, int most) {
        var counted = new LinkedHashMap<String, Integer>();
        drawing.flat().forEach(layer -> {
            color(layer).ifPresent(color -> counted.merge(color, 1, Integer::sum));
            if (layer.stroke() != null && layer.fill() != null) {
                counted.merge(layer.fill().stops().getFirst(), 1, Integer::sum);
            }
        });
        var colors = new ArrayList<>(counted.entrySet());
        colors.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
        var palette = new ArrayList<String>();
        for (var color : colors) {
            if (palette.size() < most && palette.stream().noneMatch(other -> distance(other, color.getKey()) < ALIKE)) {
                palette.add(color.getKey());
            }
        }
        return palette;
    }

    /// The largest difference in red, green or blue.
    private static int distance(String one, String other) {
        int[] a = Colors.parse(one);
        int[] b = Colors.parse(other);
        return Math.max(Math.abs(a[0] - b[0]), Math.max(Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2])));
    }
}
