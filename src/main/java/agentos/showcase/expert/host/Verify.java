package agentos.showcase.expert.host;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.evidence.Check;
import agentos.showcase.evidence.CheckResult;
import agentos.showcase.evidence.ConsistencyCheck;
import agentos.showcase.evidence.Library;
import agentos.showcase.expert.Outputs;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Product;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// The host's consistency check: one row per rule, and evidence for or against the claims that rules bear on.
///
/// A check may have `unless`, a pointer of a truth: where it holds there is nothing to check, and the check is left away.
/// Beside the table its output has `total`, `held`, `ok` and `checks` (`{id, title, ok, measured, wanted, place, claim?}`).
final class Verify {
    private static final Texts TEXTS = Slots.TEXTS;

    private Verify() {}

    static Product perform(Assignment assignment, Library library) throws OperationFailed {
        var checks = new ArrayList<Check>();
        var values = new Data.Obj(assignment.values());
        for (Data check : assignment.with().get("checks").items()) {
            Data unless = check.get("unless");
            if (!unless.isPresent() || !values.at(unless.text()).truth()) {
                checks.add(read(without(check)));
            }
        }
        if (checks.isEmpty()) {
            throw new OperationFailed(TEXTS.both("verify.empty"));
        }
        List<CheckResult> results = ConsistencyCheck.run(checks, assignment.values(), library);
        return Product.checked(
                List.of(Outputs.artefact(assignment, Artefact.Type.TABLE, table(results))),
                Slots.note(assignment, sentence(results)), results, ConsistencyCheck.links(results));
    }

    private static Data without(Data check) {
        var fields = new LinkedHashMap<>(check.fields());
        fields.remove("unless");
        return new Data.Obj(fields);
    }

    private static Check read(Data check) throws OperationFailed {
        try {
            return Json.read(check, Check.class);
        } catch (tools.jackson.core.JacksonException | IllegalArgumentException _) {
            throw new OperationFailed(TEXTS.both("verify.unreadable", check.get("id").text("?")));
        }
    }

    private static Data table(List<CheckResult> results) {
        long held = results.stream().filter(CheckResult::holds).count();
        return Outputs.table(TEXTS, List.of("rule", "measured", "wanted", "verdict"), results.stream().map(Verify::row).toList())
                .put("total", results.size())
                .put("held", held)
                .put("ok", held == results.size())
                .put("checks", results.stream().map(Verify::entry).toList())
                .build();
    }

    private static Data row(CheckResult result) {
        return Outputs.row(result.holds() ? "good" : "bad", result.title(), result.measured(), result.wanted(),
                TEXTS.both(result.holds() ? "verify.holds" : "verify.fails"));
    }

    private static Data entry(CheckResult result) {
        var entry = Data.object()
                .put("id", result.check())
                .put("title", result.title())
                .put("ok", result.holds())
                .put("measured", result.measured())
                .put("wanted", result.wanted())
                .put("place", result.place());
        return (result.claim() == null ? entry : entry.put("claim", result.claim())).build();
    }

    private static Localized sentence(List<CheckResult> results) {
        var failed = results.stream().filter(result -> !result.holds()).toList();
        if (failed.isEmpty()) {
            return TEXTS.both("verify.note.all", results.size());
        }
        var reasons = failed.stream()
                .map(result -> TEXTS.both("verify.note.one", result.title(), result.measured(), result.wanted()))
                .toList();
        return TEXTS.both("verify.note.some", results.size() - failed.size(), results.size(), reasons.getFirst(),
                failed.size() == 1 ? Localized.EMPTY : TEXTS.both("verify.note.more", failed.size() - 1));
    }
}
