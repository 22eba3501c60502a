package agentos.showcase.expert.drawing;

import agentos.showcase.data.Data;
import agentos.showcase.data.Finding;
import agentos.showcase.data.JsonFile;
import agentos.showcase.data.Pointer;
import agentos.showcase.expert.drawing.render.Scene;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a file of layers means, beyond its form: sizes that can be painted, ids that are one layer's own, colours, paths, pictures.
final class LayerCheck {
    private static final String TOO_MUCH = "layers.limit";
    /// Shorter dashes are not seen.
    private static final double LEAST_DASH = 0.5;

    private final JsonFile file;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, String> ids = new HashMap<>();
    private int layers;
    private int pictures;
    private double dashes;

    LayerCheck(JsonFile file) {
        this.file = file;
    }

    /// Whether a finding says that the file is too much to be looked at closely.
    static boolean isTooMuch(Finding finding) {
        return finding.code().equals(TOO_MUCH);
    }

    List<Finding> check() {
        Data root = file.root();
        if (!(root instanceof Data.Obj)) {
            error("layers.form", "", "file.form");
            return findings;
        }
        size(root);
        layers(root.get("layers"), "/layers", 0);
        return findings;
    }

    private void size(Data root) {
        if (root.get("width") instanceof Data.Num && root.get("height") instanceof Data.Num) {
            double width = root.get("width").number();
            double height = root.get("height").number();
            if (!Drawing.isSize(width, height)) {
                error("layers.size", width < 1 || width > Drawing.LONGEST ? "/width" : "/height", "file.size", root.get("width").text(), root.get("height").text());
            }
        }
    }

    private void layers(Data list, String pointer, int depth) {
        if (depth > LayerLimits.DEPTH) {
            error(TOO_MUCH, pointer, "file.depth", LayerLimits.DEPTH);
            return;
        }
        var items = list.items();
        for (int i = 0; i < items.size(); i++) {
            if (++layers > LayerLimits.LAYERS) {
                if (layers == LayerLimits.LAYERS + 1) {
                    error(TOO_MUCH, Pointer.child(pointer, i), "file.many", LayerLimits.LAYERS);
                }
                return;
            }
            String here = Pointer.child(pointer, i);
            if (items.get(i) instanceof Data.Obj) {
                layer(items.get(i), here);
                layers(items.get(i).get("children"), here + "/children", depth + 1);
            }
        }
    }

    private void layer(Data layer, String pointer) {
        id(layer.get("id"), pointer + "/id");
        kind(layer.get("kind"), pointer + "/kind");
        var stops = layer.at("/fill/stops").items();
        for (int i = 0; i < stops.size(); i++) {
            color(stops.get(i), pointer + "/fill/stops/" + i);
        }
        for (String field : List.of("/stroke/color", "/type/color", "/scene/tint", "/scene/ground")) {
            color(layer.at(field), pointer + field);
        }
        path(layer, pointer);
        scene(layer, pointer + "/scene");
        image(layer.get("image"), pointer + "/image");
    }

    private void id(Data id, String pointer) {
        if (id instanceof Data.Str(var text)) {
            String first = ids.putIfAbsent(text, pointer);
            if (first != null) {
                error("layers.id", pointer, "file.id", text, file.locate(first).line());
            }
        }
    }

    private void kind(Data kind, String pointer) {
        var known = Arrays.stream(Layer.Kind.values()).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
        if (kind instanceof Data.Str(var text) && !known.contains(text)) {
            error("layers.kind", pointer, "file.kind", text, String.join(", ", known));
        }
    }

    private void color(Data color, String pointer) {
        if (color instanceof Data.Str(var text) && !Colors.isColor(text)) {
            error("layers.color", pointer, "edit.colour", text);
        }
    }

    private void path(Data layer, String pointer) {
        String data = layer.get("path").text();
        double length = 0;
        if (!data.isEmpty() && data.length() <= LayerLimits.LONGEST_PATH) {
            try {
                length = length(data);
                if (!(length <= LayerLimits.FURTHEST * 1000)) {
                    error("layers.path", pointer + "/path", "file.path.far");
                }
            } catch (IllegalArgumentException | java.awt.geom.IllegalPathStateException _) {
                error("layers.path", pointer + "/path", "file.path");
            }
        }
        double dash = layer.at("/stroke/dash").number(0);
        if (dash > 0) {
            double around = 2 * (layer.at("/bounds/width").number(0) + layer.at("/bounds/height").number(0));
            dashes += Math.max(length, around) / dash;
            if (dash < LEAST_DASH || dashes > LayerLimits.DASHES) {
                error("layers.dash", pointer + "/stroke/dash", "file.dash", LEAST_DASH);
            }
        }
    }

    /// An upper bound of a path's length, infinite when a coordinate is beyond all measure.
    private static double length(String data) {
        double length = 0;
        double[] c = new double[6];
        double[] at = new double[2];
        for (var steps = Paths.shape(data).getPathIterator(null); !steps.isDone(); steps.next()) {
            int points = switch (steps.currentSegment(c)) {
                case PathIterator.SEG_CLOSE -> 0;
                case PathIterator.SEG_QUADTO -> 2;
                case PathIterator.SEG_CUBICTO -> 3;
                default -> 1;
            };
            for (int i = 0; i < points; i++) {
                if (!(Math.abs(c[2 * i]) <= LayerLimits.FURTHEST && Math.abs(c[2 * i + 1]) <= LayerLimits.FURTHEST)) {
                    return Double.POSITIVE_INFINITY;
                }
                length += Math.hypot(c[2 * i] - at[0], c[2 * i + 1] - at[1]);
                at[0] = c[2 * i];
                at[1] = c[2 * i + 1];
            }
        }
        return length;
    }

    private void scene(Data layer, String pointer) {
        Data scene = layer.get("scene");
        if (!scene.isPresent()) {
            return;
        }
        countPicture(pointer);
        var known = Arrays.stream(Scene.Material.values()).map(Scene.Material::code).toList();
        if (scene.get("material") instanceof Data.Str(var text) && !known.contains(text)) {
            error("layers.material", pointer + "/material", "file.material", text, String.join(", ", known));
        }
    }

    private void image(Data image, String pointer) {
        if (!(image instanceof Data.Str(var address)) || address.isEmpty()) {
            return;
        }
        if (!countPicture(pointer)) {
            return;
        }
        try {
            if (Pictures.isEmpty(Pictures.decode(address))) {
                findings.add(file.warning("layers.image.empty", pointer, DrawingFile.TEXTS.both("file.image.empty")));
            }
        } catch (IllegalArgumentException _) {
            error("layers.image", pointer, "file.image", Pictures.PREFIX, Pictures.MOST_PIXELS);
        }
    }

    private boolean countPicture(String pointer) {
        if (++pictures == LayerLimits.PICTURES + 1) {
            error(TOO_MUCH, pointer, "file.pictures", LayerLimits.PICTURES);
        }
        return pictures <= LayerLimits.PICTURES;
    }

    private void error(String code, String pointer, String key, Object... arguments) {
        findings.add(file.error(code, pointer, DrawingFile.TEXTS.both(key, arguments)));
    }
}
