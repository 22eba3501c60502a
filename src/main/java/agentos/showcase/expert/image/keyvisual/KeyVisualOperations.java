package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.data.Data;
import agentos.showcase.evidence.Library;
import agentos.showcase.expert.Operation;
import agentos.showcase.expert.Outputs;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.expert.image.keyvisual.Layout.Conflict;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Product;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A brand's key visual: from style references, copy and constraints to a layout, a draft, variants, and further turns.
///
/// They read the values `references`, `style`, `copy`, `brand`, `formats` and `constraints` (`format`, `corner`, `margin`, `text`).
/// - `image.references`: paints every reference by its own rule and colours; the board.
/// - `image.layout`: solves the constraints for `constraints.format`; `with.margin` replaces the safe margin; a second output: the copy, measured in
///   both scripts.
/// - `image.draft`: paints the `layout`; `with.skip`: layers left out (`logo`), `with.without`: picture layers left out, by the
///   beginning of their ids, `with.ink`: role of the colour that texts take whatever stands behind them.
/// - `image.variant`: the draft with `with.palette`, `with.crop`, `with.manner` of its own, laid out anew; `with.ink` too.
/// - `image.proof`: see [ProofOperations]; `image.follow` and `image.compare`: see [TurnOperations].
public final class KeyVisualOperations {
    private KeyVisualOperations() {}

    /// @param library where checks that quote documents look
    public static Map<String, Operation> operations(Library library) {
        return Map.of(
                "image.references", KeyVisualOperations::references,
                "image.layout", KeyVisualOperations::layout,
                "image.draft", KeyVisualOperations::draft,
                "image.variant", KeyVisualOperations::variant,
                "image.follow", TurnOperations::follow,
                "image.proof", assignment -> ProofOperations.proof(assignment, library),
                "image.compare", assignment -> TurnOperations.compare(assignment, library));
    }

    // ---- reading --------------------------------------------------------------------------------------------------------------

    private static Product references(Assignment assignment) throws OperationFailed {
        var references = Reference.list(Outputs.value(assignment, "references"));
        var pictures = ReferenceBoard.pictures(references);
        double nearest = Double.MAX_VALUE;
        Localized pair = Localized.EMPTY;
        for (int i = 0; i < references.size(); i++) {
            for (int j = i + 1; j < references.size(); j++) {
                double distance = Distance.palettes(references.get(i).palette("first"), references.get(j).palette("first"));
                if (distance < nearest) {
                    nearest = distance;
                    pair = Say.TEXTS.both("references.pair", references.get(i).title(), references.get(j).title());
                }
            }
        }
        int colors = references.stream().mapToInt(reference -> reference.palettes().size() * 7).sum();
        Data data = Drawings.artefact(Outputs.title(assignment), ReferenceBoard.draw(references, pictures, Language.EN), ReferenceBoard.draw(references, pictures, Language.ZH))
                .merge(Data.object().put("count", references.size()).put("colors", colors).put("nearest", Data.of(nearest, 1))
                        .put("ids", Data.strings(references.stream().map(Reference::id).toList())).build());
        return Product.of(Outputs.artefact(assignment, 0, Artefact.Type.DRAWING, Outputs.title(assignment), data),
                Say.TEXTS.both("note.references", references.size(), colors, pair, Outputs.number(nearest, 0)));
    }

    // ---- layout ---------------------------------------------------------------------------------------------------------------

    private static Product layout(Assignment assignment) throws OperationFailed {
        Data constraints = Outputs.value(assignment, "constraints");
        var reference = Reference.chosen(Outputs.value(assignment, "references"), Outputs.value(assignment, "style").text());
        Data format = format(assignment);
        double margin = assignment.with().get("margin").number(constraints.get("margin").number(-1));
        Design design = Design.of(Data.object().put("scenery", reference.scenery()).put("width", format.get("width")).put("height", format.get("height"))
                .put("margin", margin).put("limit", constraints.get("text")).put("corner", constraints.get("corner"))
                .put("palette", reference.palette("first").data()).put("crop", crop(format, "first").data()).put("manner", reference.manner().data())
                .put("parts", Data.strings(List.of("headline", "subline", "action"))).put("veil", 0).build());
        Copy copy = Copy.of(assignment);
        var placements = new EnumMap<Language, Placement>(Language.class);
        var conflicts = new EnumMap<Language, List<Conflict>>(Language.class);
        var sheets = new EnumMap<Language, Drawing>(Language.class);
        for (Language language : Language.values()) {
            var layout = new Layout(design, copy, language);
            var solved = layout.solve();
            placements.put(language, solved.placement());
            conflicts.put(language, solved.conflicts());
            sheets.put(language, LayoutSheet.draw(design, solved.placement(), layout, solved.conflicts(), language));
        }
        var open = new ArrayList<Data>();
        var all = new ArrayList<Data>();
        conflicts.forEach((language, list) -> list.forEach(conflict -> {
            Data item = Data.object().put("language", language.code()).put("kind", conflict.kind()).put("sentence", conflict.sentence()).put("solved", conflict.solved()).build();
            all.add(item);
            if (!conflict.solved()) {
                open.add(item);
            }
        }));
        Data data = Drawings.artefact(Outputs.title(assignment), sheets.get(Language.EN), sheets.get(Language.ZH)).merge(Data.object()
                .put("design", design.data())
                .put("placement", Data.object().put("en", placements.get(Language.EN).data()).put("zh", placements.get(Language.ZH).data()).build())
                .put("conflicts", all).put("open", open).build());
        Localized note = Say.TEXTS.both("note.layout", Math.round(placements.get(Language.EN).headline().type().size()),
                Math.round(placements.get(Language.ZH).headline().type().size()),
                new Localized(text(conflicts, Language.EN), text(conflicts, Language.ZH)));
        var sheet = Outputs.artefact(assignment, 0, Artefact.Type.DRAWING, Outputs.title(assignment), data);
        return Product.of(List.of(sheet, Outputs.artefact(assignment, 1, Artefact.Type.TABLE, Say.TEXTS.both("measures.title"), measures(copy))), note);
    }

    /// The copy in one size, in both scripts.
    private static Data measures(Copy copy) {
        var rows = new ArrayList<Data>();
        var ems = Data.object();
        for (String part : List.of("headline", "subline", "action", "brand")) {
            Localized text = copy.text(part);
            Type type = new Type(1, !part.equals("subline"), "left", false, "#000000", 1.2);
            double en = TextSetter.width(Copy.joined(text.en(), Language.EN), type);
            double zh = TextSetter.width(Copy.joined(text.zh(), Language.ZH), type);
            rows.add(Outputs.row("", Say.TEXTS.both("part." + part),
                    new Localized(Copy.joined(text.en(), Language.EN), Copy.joined(text.zh(), Language.ZH)), Outputs.number(en, 1), Outputs.number(zh, 1)));
            ems.put(part, Data.object().put("en", Data.of(en, 2)).put("zh", Data.of(zh, 2)).build());
        }
        Data fields = Data.object().put("ems", ems.build()).put("parts", rows.size()).build();
        return Outputs.table(Say.TEXTS, List.of("part", "words", "ems.en", "ems.zh"), rows).build().merge(fields);
    }

    private static String text(Map<Language, List<Conflict>> conflicts, Language language) {
        return conflicts.get(language).isEmpty() ? "" : conflicts.get(language).getLast().sentence().in(language);
    }

    private static Data format(Assignment assignment) throws OperationFailed {
        String id = Outputs.value(assignment, "constraints").get("format").text();
        Data formats = Outputs.value(assignment, "formats");
        if (!formats.get(id).isPresent()) {
            throw Say.failed("format.unknown", id, String.join(", ", formats.fields().keySet()));
        }
        return formats.get(id);
    }

    private static Crop crop(Data format, String name) throws OperationFailed {
        Data crop = format.get("crops").get(name);
        if (!crop.isPresent()) {
            throw Say.failed("format.crop", name, String.join(", ", format.get("crops").fields().keySet()));
        }
        return Crop.of(crop);
    }

    // ---- painting -------------------------------------------------------------------------------------------------------------

    private static Product draft(Assignment assignment) throws OperationFailed {
        Data layout = Outputs.value(assignment, "layout");
        if (!layout.get("placement").isPresent()) {
            throw Say.failed("visual.missing", "layout");
        }
        var placements = new EnumMap<Language, Placement>(Language.class);
        for (Language language : Language.values()) {
            placements.put(language, Placement.of(layout.get("placement").get(language.code())));
        }
        Visual visual = Visual.of(Design.of(layout.get("design")), placements, Copy.of(assignment), manual(assignment));
        return Product.of(drawn(assignment, visual), Say.TEXTS.both("note.draft", layers(visual),
                visual.design().veil() == 0 ? Say.TEXTS.both("note.veil.none") : Say.TEXTS.both("note.veil", Math.round(100 * visual.design().veil()))));
    }

    private static Product variant(Assignment assignment) throws OperationFailed {
        Design draft = Visual.read(Outputs.value(assignment, "draft"), "draft").design();
        var reference = Reference.chosen(Outputs.value(assignment, "references"), Outputs.value(assignment, "style").text());
        Data with = assignment.with();
        Copy copy = Copy.of(assignment);
        Data recipe = Data.object().put("palette", reference.palette(with.get("palette").text("first")).data())
                .put("crop", crop(format(assignment), with.get("crop").text("first")).data())
                .put("manner", reference.manner().data().merge(with.get("manner"))).put("veil", 0).build();
        Design design = Design.of(draft.data().merge(recipe));
        var placements = new EnumMap<Language, Placement>(Language.class);
        for (Language language : Language.values()) {
            placements.put(language, new Layout(design, copy, language).solve().placement());
        }
        Visual visual = Visual.of(design, placements, copy, manual(assignment));
        return Product.of(drawn(assignment, visual), Say.TEXTS.both("note.variant", with.get("recipe").localized(),
                Outputs.number(Distance.palettes(draft.palette(), design.palette()), 0),
                Math.round(design.crop().zoom() * 100), Math.round(placements.get(Language.EN).headline().type().size())));
    }

    static Composer.Manual manual(Assignment assignment) {
        Data with = assignment.with();
        return new Composer.Manual(with.get("ink").text(), !with.get("skip").texts().contains("logo"), with.get("without").texts());
    }

    static Artefact drawn(Assignment assignment, Visual visual) throws OperationFailed {
        return Outputs.artefact(assignment, 0, Artefact.Type.DRAWING, Outputs.title(assignment), visual.data(Localized.EMPTY));
    }

    private static int layers(Visual visual) {
        return visual.drawings().get(Language.EN).flat().size();
    }
}
