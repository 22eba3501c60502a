package agentos.showcase.expert.image.infographic;

import agentos.showcase.data.Data;
import agentos.showcase.data.Finding;
import agentos.showcase.data.Json;
import agentos.showcase.expert.Operation;
import agentos.showcase.expert.Outputs;
import agentos.showcase.expert.drawing.Colors;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.expert.drawing.Edits;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Product;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A specification table becomes an infographic whose layers can be read back.
///
/// Inputs: `table` = `[{"id", "name", "value", "range"?}]`, `product` (see [InfographicPicture]), `emphasis` = `{"row", "name"}`,
/// `arrangement` = `{"layout", "name"}`, `colours` = `{"name", "palette"}` with the fields of [Palette].
/// - `image.read-specs`: the table as it stands; `image.recognise-specs`: kind, numbers and unit of every row, and a picture of it;
///   `with.misread` = `{row: value}` and `with.lose-unit` = `[row]` make mistakes.
/// - `image.choose-forms`: a form per row, with the reason; `image.pick-colours`: the palette with its contrasts.
/// - `image.arrange-rows`, `with.layout` over the visitor's, `with.skip` = `[row]`: a layout, and a picture of it.
/// - `image.draw-infographic`, `with.stretch` = `{row: factor}`: the infographic.
/// - `image.edit-layers`: the `draft` with the `edits` of a visitor, see [Retouch].
/// - `image.list-layers`: its layers as a table; `image.read-layers`: what they say, against the table, and a picture of that.
public final class InfographicOperations {
    static final Texts TEXTS = Texts.of("infographic");

    private InfographicOperations() {}

    public static Map<String, Operation> operations() {
        return Map.of(
                "image.edit-layers", InfographicOperations::retouch,
                "image.read-specs", InfographicOperations::read,
                "image.recognise-specs", InfographicOperations::recognise,
                "image.choose-forms", InfographicOperations::forms,
                "image.pick-colours", InfographicOperations::colours,
                "image.arrange-rows", InfographicOperations::arrange,
                "image.draw-infographic", InfographicOperations::draw,
                "image.list-layers", InfographicOperations::list,
                "image.read-layers", Audit::perform);
    }

    private static Product read(Assignment assignment) throws OperationFailed {
        var rows = new ArrayList<Data>();
        var given = table(assignment);
        var table = given.rows();
        for (Data row : table) {
            rows.add(Outputs.row("", row.get("name").localized(), row.get("value").localized(), row.get("range").localized()));
        }
        long scales = table.stream().filter(row -> row.get("range").isPresent()).count();
        Data data = Outputs.table(TEXTS, List.of("name", "value", "range"), rows).put("count", rows.size()).put("scales", scales).build();
        // read once here, so that a table with a mistake is refused before anybody works on it
        specs(assignment);
        return Product.of(Outputs.artefact(assignment, 0, Artefact.Type.TABLE, data), note(given, rows.size(), scales));
    }

    private static Localized note(SpecTable table, int rows, long scales) {
        if (table.findings().isEmpty()) {
            return TEXTS.both("note.read", rows, scales);
        }
        Finding first = table.findings().getFirst();
        return TEXTS.both("note.read.doubt", rows, table.findings().size(), first.line(), first.sentence());
    }

    private static Product recognise(Assignment assignment) throws OperationFailed {
        Data misread = assignment.with().get("misread");
        var lost = assignment.with().get("lose-unit").texts();
        var specs = new ArrayList<Spec>();
        for (Spec spec : specs(assignment)) {
            Spec seen = spec;
            if (misread.get(spec.id()).isPresent()) {
                Value wrong = Value.read(misread.get(spec.id()).text());
                seen = new Spec(spec.id(), spec.index(), spec.name(), wrong, wrong, spec.from(), spec.to());
            }
            if (lost.contains(spec.id())) {
                seen = new Spec(spec.id(), spec.index(), spec.name(), bare(spec.en()), bare(spec.zh()), spec.from(), spec.to());
            }
            specs.add(seen);
        }
        var rows = specs.stream().map(spec -> Outputs.row("", spec.name(), new Localized(spec.printed(Language.EN), spec.printed(Language.ZH)),
                TEXTS.both("kind." + spec.en().kind().name().toLowerCase(java.util.Locale.ROOT)), new Localized(spec.en().unit(), spec.zh().unit()))).toList();
        long units = specs.stream().map(spec -> spec.en().unit()).filter(unit -> !unit.isEmpty()).distinct().count();
        long kinds = specs.stream().map(spec -> spec.en().kind()).distinct().count();
        Data data = Outputs.table(TEXTS, List.of("name", "value", "kind", "unit"), rows)
                .put("specs", specs.stream().map(Json::data).toList()).put("kinds", kinds).put("units", units).build();
        return Product.of(List.of(Outputs.artefact(assignment, 0, Artefact.Type.TABLE, data),
                        Outputs.artefact(assignment, 1, Artefact.Type.DRAWING, Drawings.artefact(TEXTS.both("recognised.title"), language -> AidPictures.recognised(specs, language)))),
                TEXTS.both("note.recognise", kinds, units, specs.size()));
    }

    private static Value bare(Value value) {
        return new Value(value.kind(), value.low(), value.high(), value.text(), "");
    }

    private static Product forms(Assignment assignment) throws OperationFailed {
        var specs = understood(assignment);
        var rows = specs.stream().map(spec -> Outputs.row("", spec.name(), Form.of(spec).title(), Form.of(spec).reason())).toList();
        var used = specs.stream().map(Form::of).distinct().toList();
        Data data = Outputs.table(TEXTS, List.of("name", "form", "reason"), rows)
                .put("forms", Data.strings(specs.stream().map(spec -> Form.of(spec).code()).toList()))
                .put("used", used.size()).build();
        return Product.of(Outputs.artefact(assignment, 0, Artefact.Type.TABLE, data),
                TEXTS.both("note.forms", specs.size(), used.size(), Localized.list(used.stream().map(Form::title).toList())));
    }

    private static Product colours(Assignment assignment) throws OperationFailed {
        Palette palette = palette(assignment);
        var rows = new ArrayList<Data>();
        for (String[] pair : new String[][] {
                {"text", palette.text(), palette.panel()}, {"soft", palette.soft(), palette.panel()}, {"lead", palette.heroText(), palette.hero()},
                {"quantity", palette.accent(), palette.track()}, {"share", palette.second(), palette.track()}, {"leadmark", palette.heroAccent(), palette.heroTrack()}}) {
            rows.add(Outputs.row("", TEXTS.both("colour." + pair[0]), Localized.same(pair[1]), Localized.same(pair[2]),
                    Localized.same(Data.of(Colors.contrast(pair[1], pair[2]), 1).text() + " : 1")));
        }
        Data data = Outputs.table(TEXTS, List.of("use", "colour", "behind", "contrast"), rows)
                .put("palette", Json.data(palette))
                .put("text", Data.of(palette.textContrast(), 2)).put("marks", Data.of(palette.markContrast(), 2)).build();
        return Product.of(Outputs.artefact(assignment, 0, Artefact.Type.TABLE, data), TEXTS.both("note.colours", assignment.value("colours").get("name").localized(),
                Data.of(palette.textContrast(), 1).text(), Data.of(palette.markContrast(), 1).text()));
    }

    private static Product arrange(Assignment assignment) throws OperationFailed {
        var skipped = assignment.with().get("skip").texts();
        var specs = understood(assignment).stream().filter(spec -> !skipped.contains(spec.id())).toList();
        String name = assignment.with().get("layout").text(assignment.value("arrangement").get("layout").text("dashboard"));
        String lead = leading(specs, assignment.value("emphasis").get("row").text());
        var layout = Layout.of(name, specs, lead);
        var byId = byId(specs);
        var palette = palette(assignment);
        Data wireframe = Drawings.artefact(TEXTS.both("wireframe.title"), language -> AidPictures.wireframe(layout, byId, palette, language));
        Data data = Data.object().put("layout", Json.data(layout)).put("rows", layout.slots().size())
                .put("lead", byId.containsKey(lead) ? byId.get(lead).name() : Localized.EMPTY).build();
        return Product.of(List.of(Outputs.artefact(assignment, 0, Artefact.Type.RECORD, data), Outputs.artefact(assignment, 1, Artefact.Type.DRAWING, wireframe)),
                TEXTS.both("note.arrange", TEXTS.both("layout." + layout.name()), layout.slots().size(), assignment.value("emphasis").get("name").localized()));
    }

    private static Product draw(Assignment assignment) throws OperationFailed {
        var picture = new InfographicPicture(assignment.value("product"), byId(understood(assignment)), layout(assignment), palette(assignment));
        Data stretch = assignment.with().get("stretch");
        Localized title = assignment.value("product").get("name").localized();
        Data data = Drawings.artefact(title, language -> stretched(picture.draw(language), stretch));
        int layers = Drawings.read(data.at("/drawings/0/en")).flat().size();
        return Product.of(Outputs.artefact(assignment, 0, Artefact.Type.DRAWING, data), TEXTS.both("note.draw", picture.layout().slots().size(), layers));
    }

    /// A mistake of the hand: the marks of these rows come out longer or shorter than they should.
    private static Drawing stretched(Drawing drawing, Data stretch) {
        if (stretch.fields().isEmpty()) {
            return drawing;
        }
        return new Drawing(drawing.width(), drawing.height(), drawing.layers().stream().map(row -> row.with(row.children().stream().map(layer -> {
            double factor = layer.role().equals("mark") && layer.kind() == Layer.Kind.RECT ? stretch.get(layer.id().replace("-mark", "")).number(1) : 1;
            var b = layer.bounds();
            return factor == 1 ? layer : Layer.rect(layer.id(), new Layer.Bounds(b.x(), b.y(), b.width() * factor, b.height()), layer.radius(),
                    layer.fill().stops().getFirst()).named(layer.name()).as(layer.role()).bound(layer.binding());
        }).toList())).toList());
    }

    /// The picture with what a visitor did to its layers; edits that cannot be read or done leave it as it was drawn, and that is said.
    private static Product retouch(Assignment assignment) throws OperationFailed {
        Data sheet = Data.object().put("specs", Outputs.value(assignment, "specs").get("specs")).put("layout", Outputs.value(assignment, "layout").get("layout"))
                .put("palette", Json.data(palette(assignment))).build();
        var drawn = Retouch.of(Outputs.value(assignment, "draft").merge(Data.object().put("sheet", sheet).build()));
        Edits edits = Edits.NONE;
        Localized note = TEXTS.both("note.edits.none");
        try {
            edits = Edits.read(assignment.value("edits"));
        } catch (tools.jackson.core.JacksonException _) {
            note = TEXTS.both("note.edits.unreadable");
        }
        var done = drawn.with(edits);
        if (!edits.list().isEmpty()) {
            var refused = done.refusals();
            note = refused.isEmpty() ? TEXTS.both("note.edits", edits.list().size()) : TEXTS.both("note.edits.some", edits.list().size(), refused.size(), refused.getFirst());
        }
        return Product.of(Outputs.artefact(assignment, 0, Artefact.Type.DRAWING, assignment.value("product").get("name").localized(), done.data()), note);
    }

    private static Product list(Assignment assignment) throws OperationFailed {
        Drawing en = drawing(assignment, Language.EN);
        Drawing zh = drawing(assignment, Language.ZH);
        var others = new LinkedHashMap<String, Layer>();
        zh.flat().forEach(layer -> others.put(layer.id(), layer));
        var rows = new ArrayList<Data>();
        int bound = 0;
        for (Layer layer : en.flat()) {
            Layer other = others.getOrDefault(layer.id(), layer);
            var b = layer.bounds();
            String color = layer.type() != null ? layer.type().color() : layer.fill() != null ? layer.fill().stops().getFirst() : layer.stroke() != null ? layer.stroke().color() : "";
            rows.add(Outputs.row("", new Localized(layer.name(), other.name()), TEXTS.both("layer." + layer.kind().name().toLowerCase(java.util.Locale.ROOT)),
                    Localized.same(Math.round(b.x()) + ", " + Math.round(b.y()) + ", " + Math.round(b.width()) + " × " + Math.round(b.height())),
                    new Localized(layer.text(), other.text()), Localized.same(color), Localized.same(layer.binding())));
            bound += layer.binding().isEmpty() ? 0 : 1;
        }
        Data data = Outputs.table(TEXTS, List.of("layer", "what", "bounds", "text", "colour", "binding"), rows)
                .put("count", rows.size()).put("bound", bound).put("same", en.flat().size() == zh.flat().size()).build();
        return Product.of(Outputs.artefact(assignment, 0, Artefact.Type.TABLE, data), TEXTS.both("note.layers", rows.size(), bound));
    }

    // ---- what they share ------------------------------------------------------------------------------------------------------

    /// The table of the input: rows as the card has them, or read out of a text that a visitor pasted.
    ///
    /// @throws OperationFailed when no row of a text can be read, with the first reason
    private static SpecTable table(Assignment assignment) throws OperationFailed {
        Data input = assignment.value("table");
        if (!(input instanceof Data.Str(var text))) {
            return new SpecTable(input.items(), List.of());
        }
        var read = SpecTable.read("table", text);
        if (read.rows().isEmpty()) {
            Finding first = read.findings().getFirst();
            throw new OperationFailed(first.line() == 0 ? first.sentence() : TEXTS.both("table.line", first.line(), first.sentence()));
        }
        return read;
    }

    /// The row that matters most: the one the visitor chose, or the first with a number where the table does not have that one.
    private static String leading(List<Spec> specs, String chosen) {
        if (specs.stream().anyMatch(spec -> spec.id().equals(chosen))) {
            return chosen;
        }
        return specs.stream().filter(spec -> spec.en().kind() != Value.Kind.TEXT).findFirst().or(() -> specs.stream().findFirst()).map(Spec::id).orElse("");
    }

    /// The rows as the input has them.
    static List<Spec> specs(Assignment assignment) throws OperationFailed {
        var specs = new ArrayList<Spec>();
        for (Data row : table(assignment).rows()) {
            specs.add(Spec.read(row, specs.size()));
        }
        if (specs.isEmpty()) {
            throw new OperationFailed(TEXTS.both("table.empty"));
        }
        if (specs.size() > 16) {
            throw new OperationFailed(TEXTS.both("table.long", specs.size()));
        }
        return specs;
    }

    /// The rows as they were recognised.
    static List<Spec> understood(Assignment assignment) throws OperationFailed {
        var rows = Outputs.value(assignment, "specs").get("specs").items();
        return rows.stream().map(row -> Json.read(row, Spec.class)).toList();
    }

    static Map<String, Spec> byId(List<Spec> specs) {
        var byId = new LinkedHashMap<String, Spec>();
        specs.forEach(spec -> byId.put(spec.id(), spec));
        return byId;
    }

    static Palette palette(Assignment assignment) throws OperationFailed {
        try {
            // what was mixed, or - before that - what was chosen
            Data mixed = assignment.value("palette");
            return Palette.read(mixed.isPresent() ? mixed.get("palette") : Outputs.value(assignment, "colours").get("palette"));
        } catch (tools.jackson.core.JacksonException | IllegalArgumentException | NullPointerException _) {
            throw new OperationFailed(TEXTS.both("palette.unreadable"));
        }
    }

    static Layout layout(Assignment assignment) throws OperationFailed {
        return Layout.read(Outputs.value(assignment, "layout").get("layout"));
    }

    static Drawing drawing(Assignment assignment, Language language) throws OperationFailed {
        return Drawings.read(Outputs.value(assignment, "infographic").at("/drawings/0/" + language.code()));
    }
}
