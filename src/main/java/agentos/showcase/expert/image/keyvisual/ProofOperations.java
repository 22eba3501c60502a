package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.data.Data;
import agentos.showcase.evidence.CheckResult;
import agentos.showcase.evidence.ConsistencyCheck;
import agentos.showcase.evidence.Library;
import agentos.showcase.expert.Outputs;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.expert.host.CheckTable;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Product;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Measures finished key visuals, from their layers and painted pixels, against the constraints that the visitor set.
///
/// - `image.proof`: `with.of` = names of drawings; a table of what they measure, per drawing `contrast`, `outside`, `overlaps`, `logos`,
///   `over` (text beyond the limit, per cent); with two or more also `pairs`, and a second output, the wall. `with.checks` as for
///   `host.verify`, over everything made so far and this table: what does not hold is sent back.
final class ProofOperations {
    /// Palettes nearer than this look alike; subjects that overlap more than this are cropped alike.
    private static final double PALETTES = 4;
    private static final double CROPS = 0.75;

    private ProofOperations() {}

    static Product proof(Assignment assignment, Library library) throws OperationFailed {
        var visuals = new LinkedHashMap<String, Visual>();
        for (String name : assignment.with().get("of").texts()) {
            visuals.put(name, Visual.read(Outputs.value(assignment, name), name));
        }
        if (visuals.isEmpty()) {
            throw Say.failed("proof.nothing");
        }
        Data table = table(assignment, visuals);
        var outputs = new ArrayList<Artefact>();
        outputs.add(Outputs.artefact(assignment, 0, Artefact.Type.TABLE, Outputs.title(assignment), table));
        double least = visuals.keySet().stream().mapToDouble(name -> table.get(name).get("contrast").number()).min().orElse(1);
        long wrong = visuals.keySet().stream().mapToLong(name -> faults(table.get(name))).sum();
        if (assignment.task().makes().size() > 1) {
            outputs.add(wall(assignment, visuals, table));
        }
        List<CheckResult> results = results(assignment, outputs, library);
        Localized note = wrong == 0
                ? Say.TEXTS.both("note.proof", visuals.size() * Language.values().length, Outputs.number(least, 1))
                : Say.TEXTS.both("note.proof.wrong", wrong, Outputs.number(least, 1));
        return Product.checked(outputs, note, results, ConsistencyCheck.links(results));
    }

    private static long faults(Data measured) {
        return (measured.get("contrast").number() < 4.5 ? 1 : 0) + (measured.get("outside").items().isEmpty() ? 0 : 1)
                + (measured.get("overlaps").items().isEmpty() ? 0 : 1) + (measured.get("logos").integer(0) == 1 ? 0 : 1)
                + (measured.get("over").number() > 0 ? 1 : 0);
    }

    /// What `with.checks` find in everything made so far, these outputs included.
    static List<CheckResult> results(Assignment assignment, List<Artefact> outputs, Library library) throws OperationFailed {
        var values = new LinkedHashMap<>(assignment.values());
        outputs.forEach(output -> values.put(output.name(), output.data()));
        return ConsistencyCheck.run(CheckTable.checks(assignment), values, library);
    }

    // ---- measuring ------------------------------------------------------------------------------------------------------------

    static Data table(Assignment assignment, Map<String, Visual> visuals) throws OperationFailed {
        Data constraints = Outputs.value(assignment, "constraints");
        double margin = constraints.get("margin").number();
        double limit = constraints.get("text").number();
        var rows = new ArrayList<Data>();
        var fields = Data.object();
        for (var entry : visuals.entrySet()) {
            var found = entry.getValue().inspect(margin);
            Inspection en = found.get(Language.EN);
            Inspection zh = found.get(Language.ZH);
            Data measured = measured(en, zh, limit);
            fields.put(entry.getKey(), measured);
            rows(rows, visuals.size() > 1 ? Say.TEXTS.both("proof.of", letter(entry.getKey())) : Localized.EMPTY, en, zh, limit, margin);
        }
        if (visuals.size() > 1) {
            fields.put("pairs", pairs(visuals));
        }
        return Outputs.table(Say.TEXTS, List.of("rule", "en", "zh", "wanted"), rows).build().merge(fields.build());
    }

    private static Data measured(Inspection en, Inspection zh, double limit) {
        var outside = new ArrayList<Data>();
        var overlaps = new ArrayList<Data>();
        for (Inspection one : List.of(en, zh)) {
            String code = one == en ? "en" : "zh";
            one.outside().forEach(layer -> outside.add(Data.of(code + ": " + layer)));
            one.overlaps().forEach(pair -> overlaps.add(Data.of(code + ": " + pair)));
        }
        double share = Math.max(en.share(), zh.share());
        return Data.object()
                .put("contrast", Data.of(Math.min(en.contrast(), zh.contrast()), 2))
                .put("outside", outside)
                .put("overlaps", overlaps)
                .put("logos", Math.min(en.logos(), zh.logos()))
                .put("share", Data.of(share, 1))
                .put("over", Data.of(Math.max(0, share - limit), 2))
                .put("en", en.data())
                .put("zh", zh.data())
                .build();
    }

    private static void rows(List<Data> rows, Localized before, Inspection en, Inspection zh, double limit, double margin) {
        for (String layer : en.contrasts().keySet()) {
            double a = en.contrasts().get(layer);
            double b = zh.contrasts().getOrDefault(layer, 1.0);
            rows.add(row(before.plus(Say.TEXTS.both("proof.contrast", Say.name(layer))), ratio(a), ratio(b), Say.TEXTS.both("proof.contrast.wanted"), Math.min(a, b) >= 4.5));
        }
        rows.add(row(before.plus(Say.TEXTS.both("proof.outside")), list(en.outside()), list(zh.outside()), Say.TEXTS.both("proof.outside.wanted", Outputs.number(margin, 0)),
                en.outside().isEmpty() && zh.outside().isEmpty()));
        rows.add(row(before.plus(Say.TEXTS.both("proof.overlaps")), list(en.overlaps()), list(zh.overlaps()), Say.TEXTS.both("proof.none"),
                en.overlaps().isEmpty() && zh.overlaps().isEmpty()));
        rows.add(row(before.plus(Say.TEXTS.both("proof.logos")), Outputs.number(en.logos(), 0), Outputs.number(zh.logos(), 0), Localized.same("1"),
                en.logos() == 1 && zh.logos() == 1));
        rows.add(row(before.plus(Say.TEXTS.both("proof.share")), percent(en.share()), percent(zh.share()), Say.TEXTS.both("proof.share.wanted", Outputs.number(limit, 0)),
                Math.max(en.share(), zh.share()) <= limit));
    }

    private static Data row(Localized rule, Localized en, Localized zh, Localized wanted, boolean good) {
        return Outputs.row(good ? "good" : "bad", rule, en, zh, wanted);
    }

    private static Localized ratio(double contrast) {
        return Outputs.number(contrast, 1).plus(Localized.same(" : 1"));
    }

    private static Localized percent(double value) {
        return Outputs.number(value, 1).plus(Localized.same(" %"));
    }

    private static Localized list(List<String> ids) {
        if (ids.isEmpty()) {
            return Say.TEXTS.both("proof.none");
        }
        return Localized.list(ids.stream().map(id -> {
            String[] parts = id.split("/");
            return parts.length == 2 ? Say.TEXTS.both("proof.pair", Say.name(parts[0]), Say.name(parts[1])) : Say.name(parts[0]);
        }).toList());
    }

    // ---- variants -------------------------------------------------------------------------------------------------------------

    private static Data pairs(Map<String, Visual> visuals) {
        var names = List.copyOf(visuals.keySet());
        var pairs = new ArrayList<Data>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                Design a = visuals.get(names.get(i)).design();
                Design b = visuals.get(names.get(j)).design();
                double palettes = Distance.palettes(a.palette(), b.palette());
                double crops = Distance.overlap(a.crop().subject(a.width(), a.height()), b.crop().subject(b.width(), b.height()));
                boolean type = !type(visuals.get(names.get(i))).equals(type(visuals.get(names.get(j))));
                pairs.add(Data.object().put("a", names.get(i)).put("b", names.get(j)).put("palettes", Data.of(palettes, 1)).put("crops", Data.of(crops, 2))
                        .put("type", type).put("ok", palettes >= PALETTES && crops <= CROPS && type).build());
            }
        }
        return Data.list(pairs);
    }

    /// What the headline looks like in the drawing itself.
    private static String type(Visual visual) {
        var type = Drawings.find(visual.drawings().get(Language.EN), "headline").orElseThrow().type();
        return type.bold() + " " + type.align() + " " + Math.round(type.tracking() * 100) + " " + Math.round(type.size() / 12);
    }

    private static Artefact wall(Assignment assignment, Map<String, Visual> visuals, Data table) throws OperationFailed {
        var entries = new ArrayList<VariantWall.Entry>();
        visuals.forEach((name, visual) -> {
            String letter = letter(name);
            entries.add(new VariantWall.Entry(letter, assignment.with().get("recipes").get(letter).localized(), visual, table.get(name).get("contrast").number()));
        });
        Localized title = assignment.with().get("wall").localized();
        return Outputs.artefact(assignment, 1, Artefact.Type.DRAWING, title,
                Drawings.artefact(Localized.EMPTY, VariantWall.draw(entries, Language.EN), VariantWall.draw(entries, Language.ZH)));
    }

    /// `variant-b` is B.
    private static String letter(String name) {
        return name.substring(name.lastIndexOf('-') + 1).toUpperCase(java.util.Locale.ROOT);
    }
}
