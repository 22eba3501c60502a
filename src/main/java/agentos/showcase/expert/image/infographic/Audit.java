package agentos.showcase.expert.image.infographic;

import static agentos.showcase.expert.image.infographic.InfographicOperations.TEXTS;

import agentos.showcase.data.Data;
import agentos.showcase.expert.Outputs;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.expert.image.infographic.ReadBack.Reading;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Product;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Reads the finished drawings of both languages back and holds them against the table, and against what was recognised, so that it
/// is plain whose mistake a mistake is; and measures the sheet.
final class Audit {
    private Audit() {}

    static Product perform(Assignment assignment) throws OperationFailed {
        var table = InfographicOperations.specs(assignment);
        var understood = InfographicOperations.understood(assignment);
        var en = InfographicOperations.drawing(assignment, Language.EN);
        var zh = InfographicOperations.drawing(assignment, Language.ZH);
        var readings = ReadBack.of(en, table, Language.EN);
        var chinese = ReadBack.of(zh, table, Language.ZH);
        var draft = Retouch.of(assignment.value("draft"));
        var meant = new ArrayList<>(ReadBack.of(draft.before().en(), understood, Language.EN));
        meant.addAll(ReadBack.of(draft.before().zh(), understood, Language.ZH));
        var rows = new ArrayList<Data>();
        for (int i = 0; i < table.size(); i++) {
            Reading one = readings.get(i);
            Reading other = chinese.get(i);
            Spec spec = table.get(i);
            boolean ok = one.ok() && other.ok();
            rows.add(Outputs.row(ok ? "good" : "bad", spec.name(), new Localized(spec.printed(Language.EN), spec.printed(Language.ZH)),
                    one.drawn() ? new Localized(one.text(), other.text()) : TEXTS.both("readback.none"), Localized.same(ReadBack.shown(one, spec)),
                    TEXTS.both(ok ? "readback.same" : "readback.other")));
        }
        var measures = Measures.of(readings, chinese, en, zh);
        Data data = measures.put(Outputs.table(InfographicOperations.TEXTS, List.of("name", "table", "words", "mark", "verdict"), rows))
                .put("as-recognised", truths(meant, reading -> !reading.drawn() || reading.numbers() && reading.unit() && reading.marked()))
                .put("by-hand", Data.strings(byHand(assignment, measures, draft, table)))
                .build();
        Data picture = Drawings.artefact(TEXTS.both("readback.title"), language -> picture(assignment, language, language == Language.ZH ? zh : en, table));
        long good = rows.stream().filter(row -> row.get("mark").text().equals("good")).count();
        return Product.of(List.of(Outputs.artefact(assignment, 0, Artefact.Type.TABLE, data),
                        Outputs.artefact(assignment, 1, Artefact.Type.DRAWING, picture)),
                TEXTS.both("note.read-back", good, rows.size(), data.get("largest-error").text(), data.get("contrast").text()));
    }

    private static Drawing picture(Assignment assignment, Language language, Drawing drawn, List<Spec> table) {
        try {
            return AidPictures.readBack(drawn, InfographicOperations.layout(assignment), InfographicOperations.byId(table),
                    ReadBack.of(drawn, table, language), InfographicOperations.palette(assignment), language);
        } catch (OperationFailed e) {
            throw new IllegalStateException(e);
        }
    }

    /// What holds in the picture as it was drawn and does not any more since a hand was on it, as the card's checks point at it: no task is to
    /// blame for that.
    private static List<String> byHand(Assignment assignment, Measures measures, Retouch draft, List<Spec> table) {
        if (!assignment.value("infographic").get("edits").isPresent()) {
            return List.of();
        }
        var before = Measures.of(ReadBack.of(draft.before().en(), table, Language.EN), ReadBack.of(draft.before().zh(), table, Language.ZH),
                draft.before().en(), draft.before().zh());
        return measures.failing().stream().filter(name -> !before.failing().contains(name)).map(name -> "/audit/" + name).toList();
    }

    static List<Data> truths(List<Reading> readings, Predicate<Reading> holds) {
        return readings.stream().map(reading -> Data.of(holds.test(reading))).toList();
    }
}
