package agentos.showcase.expert.image.check;

import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.expert.drawing.TextSetter.Setting;
import java.util.List;

/// What a text really covers: line by line, not the box that it was given.
public final class Ink {
    /// From the top of the capitals to the end of the descenders, as a factor on the size.
    public static final double LINE = 0.99;
    private static final double CAPITALS = 0.74;

    private Ink() {}

    /// @param text a text layer
    public static List<Bounds> lines(Layer text) {
        return lines(TextSetter.set(text), text.type().size());
    }

    /// What each line covers, from the top of the capitals to the end of the descenders.
    public static List<Bounds> lines(Setting set, double size) {
        return set.lines().stream().map(line -> new Bounds(line.x(), line.baseline() - CAPITALS * size, line.width(), LINE * size)).toList();
    }

    public static double area(List<Bounds> lines) {
        return lines.stream().mapToDouble(line -> line.width() * line.height()).sum();
    }
}
