package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Paths;
import agentos.showcase.run.Expertise.OperationFailed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How a style builds a picture around the subject: its texture and composition rule.
@FunctionalInterface
interface Scenery {
    void paint(Brush brush);

    /// By the name that a style reference uses.
    Map<String, Scenery> ALL = new TreeMap<>(Map.of(
            "mist", MistScenery::paint,
            "geometry", GeometryScenery::paint,
            "wash", WashScenery::paint,
            "aurora", AuroraScenery::paint,
            "podium", PodiumScenery::paint));

    /// The picture without any text, as one group of named layers cut to its frame.
    ///
    /// @throws OperationFailed when there is no such scenery
    static Layer picture(String scenery, double width, double height, Palette palette, Crop crop) throws OperationFailed {
        Scenery painter = ALL.get(scenery);
        if (painter == null) {
            throw Say.failed("scenery.unknown", scenery, String.join(", ", ALL.keySet()));
        }
        var brush = new Brush(width, height, palette, crop);
        painter.paint(brush);
        return Layer.group("scene", named(brush.layers())).clipped(Paths.rect(0, 0, width, height)).as("picture");
    }

    private static List<Layer> named(List<Layer> layers) {
        var named = new ArrayList<Layer>();
        layers.forEach(layer -> named.add(layer.named(layer.id())));
        return named;
    }
}
