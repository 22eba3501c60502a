package agentos.showcase.expert.image.materials;

import agentos.showcase.data.Data;
import agentos.showcase.expert.Operation;
import agentos.showcase.expert.Outputs;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.expert.drawing.render.Scene.Material;
import agentos.showcase.expert.drawing.render.Scene;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Product;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One scene in several materials, and the proof that nothing but the material changes.
///
/// Inputs: `view` = `{name, camera}`, `light` = `{name, light}`, `tone` = `{name, tint, ground}` with the fields of
/// [Scene]; decisions put others over them.
/// - `image.scene-compose` makes a record (how the subject stands in the frame) and a clay sketch of it.
/// - `image.scene-light` makes the `scene` in clay with its light, and a plan of the set.
/// - `image.material`, `with.material`: the scene in that material; `with.camera` and `with.light` stand over the scene's own.
/// - `image.tile`, `with.material`, `with.part` = `left` or `right`: half of that picture; `image.join-tiles`, `with.tiles`: the whole of two.
/// - `image.compare-masks`, `with.of` = names of pictures: overlaps of masks as a table, and a picture of the masks.
/// - `image.three-up` and `image.spliced`, `with.of`: the pictures side by side, and as one; with `compare`, see [Comparison#pictures].
public final class MaterialsOperations {
    static final Texts TEXTS = Texts.of("materials");

    private MaterialsOperations() {}

    public static Map<String, Operation> operations() {
        return Map.of(
                "image.scene-compose", MaterialsOperations::compose,
                "image.scene-light", MaterialsOperations::light,
                "image.material", MaterialsOperations::material,
                "image.tile", MaterialsOperations::tile,
                "image.join-tiles", MaterialsOperations::join,
                "image.compare-masks", MaterialsOperations::compare,
                "image.three-up", MaterialsOperations::threeUp,
                "image.spliced", MaterialsOperations::spliced);
    }

    private static Product compose(Assignment assignment) throws OperationFailed {
        Scene scene = scene(assignment.value("view").get("camera"), Data.NIL, Data.NIL);
        var framing = Framing.of(scene);
        Localized view = assignment.value("view").get("name").localized();
        Data sketch = Drawings.artefact(view, language -> SketchPicture.draw(scene, framing, view, language));
        return Product.of(List.of(
                        Outputs.artefact(assignment, 0, Artefact.Type.RECORD, framing.data(scene, view)),
                        Outputs.artefact(assignment, 1, Artefact.Type.DRAWING, sketch)),
                TEXTS.both("note.compose", view, percent(framing.share()), percent(framing.margin())));
    }

    private static Product light(Assignment assignment) throws OperationFailed {
        Scene scene = scene(assignment.value("view").get("camera"), assignment.value("light").get("light"), Data.NIL);
        Localized name = assignment.value("light").get("name").localized();
        Data plan = Drawings.artefact(name, language -> PlanPicture.draw(scene, name, language));
        Data record = Data.object().put("name", name).put("scene", scene.data())
                .put("shadow", Data.of(100 * Comparison.shadowShare(scene), 1)).build();
        return Product.of(List.of(
                        Outputs.artefact(assignment, 0, Artefact.Type.RECORD, record),
                        Outputs.artefact(assignment, 1, Artefact.Type.DRAWING, plan)),
                TEXTS.both("note.light", name, whole(scene.light().azimuth()), whole(scene.light().elevation()), percent(Comparison.shadowShare(scene))));
    }

    private static Product material(Assignment assignment) throws OperationFailed {
        Scene scene = dressed(assignment);
        Localized name = name(scene.material());
        Data picture = Drawings.artefact(name, language -> ProductPicture.draw(scene, language));
        return Product.of(Outputs.artefact(assignment, 0, Artefact.Type.DRAWING, picture), note(scene));
    }

    private static Product tile(Assignment assignment) throws OperationFailed {
        Scene scene = dressed(assignment);
        boolean left = assignment.with().get("part").text().equals("left");
        Data picture = Drawings.artefact(name(scene.material()), language -> ProductPicture.half(scene, left));
        return Product.of(Outputs.artefact(assignment, 0, Artefact.Type.DRAWING, picture),
                TEXTS.both(left ? "note.tile.left" : "note.tile.right", name(scene.material())));
    }

    private static Product join(Assignment assignment) throws OperationFailed {
        var scenes = new ArrayList<Scene>();
        for (String tile : assignment.with().get("tiles").texts()) {
            scenes.add(pictured(assignment, tile));
        }
        if (scenes.size() != 2 || !scenes.getFirst().equals(scenes.getLast())) {
            throw new OperationFailed(TEXTS.both("tiles.differ"));
        }
        Scene scene = scenes.getFirst();
        Data picture = Drawings.artefact(name(scene.material()), language -> ProductPicture.draw(scene, language));
        return Product.of(Outputs.artefact(assignment, 0, Artefact.Type.DRAWING, picture), TEXTS.both("note.join", name(scene.material())));
    }

    private static Product compare(Assignment assignment) throws OperationFailed {
        Scene reference = reference(assignment);
        var scenes = pictured(assignment);
        var comparisons = scenes.stream().map(scene -> Comparison.of(scene, reference)).toList();
        Data proof = Drawings.artefact(TEXTS.both("proof.title"), language -> ProofPicture.draw(comparisons, language));
        double least = comparisons.stream().mapToDouble(Comparison::silhouette).min().orElse(0);
        double edges = comparisons.stream().mapToDouble(Comparison::edges).min().orElse(0);
        double shadow = comparisons.stream().mapToDouble(Comparison::shadow).min().orElse(0);
        return Product.of(List.of(
                        Outputs.artefact(assignment, 0, Artefact.Type.TABLE, Comparison.table(comparisons)),
                        Outputs.artefact(assignment, 1, Artefact.Type.DRAWING, proof)),
                TEXTS.both("note.compare", percent(least), percent(edges), percent(shadow)));
    }

    private static Product threeUp(Assignment assignment) throws OperationFailed {
        Scene reference = reference(assignment);
        var comparisons = pictured(assignment).stream().map(scene -> Comparison.of(scene, reference)).toList();
        Localized headline = TEXTS.both("three.headline", assignment.value("view").get("name").localized(), assignment.value("light").get("name").localized());
        Localized tone = assignment.value("tone").get("name").localized();
        Data picture = Drawings.artefact(TEXTS.both("three.title"), language -> ThreeUpPicture.draw(comparisons, headline, tone, language));
        return Product.of(Outputs.artefact(assignment, 0, Artefact.Type.DRAWING, picture.merge(compared(comparisons))),
                TEXTS.both("note.three-up", comparisons.size(), tone));
    }

    private static Product spliced(Assignment assignment) throws OperationFailed {
        var scenes = pictured(assignment);
        Scene reference = reference(assignment);
        double seams = Comparison.seams(scenes);
        Data compared = compared(scenes.stream().map(scene -> Comparison.of(scene, reference)).toList());
        Data picture = Drawings.artefact(TEXTS.both("spliced.title"), language -> ProductPicture.spliced(scenes, language));
        return Product.of(Outputs.artefact(assignment, 0, Artefact.Type.DRAWING,
                        picture.merge(compared).merge(Data.object().put("seams", Data.of(seams, 4)).build())),
                TEXTS.both("note.spliced", scenes.size(), percent(seams)));
    }

    private static Data compared(List<Comparison> comparisons) {
        return Data.object().put("compare", Comparison.pictures(comparisons)).build();
    }

    // ---- what they share ------------------------------------------------------------------------------------------------------

    private static Localized note(Scene scene) {
        return TEXTS.both("note.material", name(scene.material()), whole(scene.camera().azimuth()), whole(scene.camera().elevation()),
                whole(scene.light().azimuth()), whole(scene.light().elevation()));
    }

    static Localized name(Material material) {
        return TEXTS.both("material." + material.code());
    }

    static String whole(double value) {
        return Data.of(value, 0).text().replace('-', '−') + "°";
    }

    static Localized percent(double share) {
        // rounded down: 99.96 % is not all of it
        return Localized.same(Data.of(Math.floor(share * 1000 + 1e-9) / 10, 1).text() + "%");
    }

    /// The clay scene that every material must keep to.
    private static Scene reference(Assignment assignment) throws OperationFailed {
        Data scene = assignment.value("lighting").get("scene");
        if (!scene.isPresent()) {
            throw Outputs.missing("lighting");
        }
        return read(scene);
    }

    private static Scene dressed(Assignment assignment) throws OperationFailed {
        Data own = Data.object().put("material", assignment.with().get("material").text())
                .put("tint", assignment.value("tone").get("tint")).put("ground", assignment.value("tone").get("ground")).build();
        Data over = Data.object().put("camera", assignment.with().get("camera")).put("light", assignment.with().get("light")).build();
        return read(reference(assignment).data().merge(own).merge(over));
    }

    private static Scene scene(Data camera, Data light, Data tone) throws OperationFailed {
        if (!camera.isPresent()) {
            throw Outputs.missing("view/camera");
        }
        return read(Data.object().put("material", "clay").put("tint", tone.get("tint")).put("ground", tone.get("ground").text("#c9c6c1"))
                .put("camera", camera).put("light", light).build());
    }

    private static Scene read(Data scene) throws OperationFailed {
        try {
            return Scene.of(scene);
        } catch (IllegalArgumentException e) {
            throw new OperationFailed(TEXTS.both("scene.unreadable", e.getMessage()));
        }
    }

    private static List<Scene> pictured(Assignment assignment) throws OperationFailed {
        var scenes = new ArrayList<Scene>();
        for (String name : assignment.with().get("of").texts()) {
            scenes.add(pictured(assignment, name));
        }
        if (scenes.isEmpty()) {
            throw Outputs.missing("with/of");
        }
        return scenes;
    }

    /// The scene as it stands in the picture itself, not as it was ordered.
    private static Scene pictured(Assignment assignment, String name) throws OperationFailed {
        Data picture = assignment.value(name);
        if (picture.get("drawings").items().isEmpty()) {
            throw Outputs.missing(name);
        }
        var layer = Drawings.find(Drawings.read(picture.at("/drawings/0/en")), ProductPicture.RENDER);
        if (layer.isEmpty()) {
            throw Outputs.missing(name);
        }
        return read(layer.get().scene());
    }
}
