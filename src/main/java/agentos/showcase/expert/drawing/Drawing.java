package agentos.showcase.expert.drawing;

import java.util.ArrayList;
import java.util.List;

/// A picture as a tree of named layers, in units of its own width and height; the first layer is at the back.
///
/// Colours are `#rrggbb` or `#rrggbbaa`, angles are degrees clockwise, lengths are units of the drawing.
public record Drawing(double width, double height, List<Layer> layers) {
    /// Longest side, in units.
    public static final double LONGEST = 10_000;
    /// Largest area, in square units: more than 8K.
    private static final double LARGEST = 40_000_000;

    /// Whether a drawing can have this size.
    public static boolean isSize(double width, double height) {
        return width >= 1 && height >= 1 && width <= LONGEST && height <= LONGEST && width * height <= LARGEST;
    }

    public Drawing {
        if (!isSize(width, height)) {
            throw new IllegalArgumentException("a drawing is 1 to 10,000 units wide and high, not " + width + " x " + height);
        }
        layers = List.copyOf(layers);
    }

    /// All layers that are not groups, back to front.
    public List<Layer> flat() {
        var found = new ArrayList<Layer>();
        layers.forEach(layer -> collect(layer, found));
        return found;
    }

    private static void collect(Layer layer, List<Layer> found) {
        if (layer.children().isEmpty()) {
            found.add(layer);
        } else {
            layer.children().forEach(child -> collect(child, found));
        }
    }
}
