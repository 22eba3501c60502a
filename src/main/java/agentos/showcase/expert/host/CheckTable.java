package agentos.showcase.expert.host;

import agentos.showcase.data.Data;
import agentos.showcase.evidence.Check;
import agentos.showcase.evidence.CheckResult;
import agentos.showcase.expert.Outputs;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.List;

/// The checks that a task is given, and the table of what they found: one row per rule.
///
/// Beside the table its data have `total`, `held`, `ok` and `checks` (`{id, title, ok, measured, wanted, place, claim?}`).
public final class CheckTable {
    private static final Texts TEXTS = Slots.TEXTS;

    private CheckTable() {}

    /// What stands in `with.checks`.
    ///
    /// @throws OperationFailed when one of them cannot be read
    public static List<Check> checks(Assignment assignment) throws OperationFailed {
        var checks = new ArrayList<Check>();
        for (Data check : assignment.with().get("checks").items()) {
            checks.add(Check.read(check).orElseThrow(() -> new OperationFailed(TEXTS.both("verify.unreadable", check.get("id").text("?")))));
        }
        return checks;
    }

    public static Data data(List<CheckResult> results) {
        long held = results.stream().filter(CheckResult::holds).count();
        return Outputs.table(TEXTS, List.of("rule", "measured", "wanted", "verdict"), results.stream().map(CheckTable::row).toList())
                .put("total", results.size())
                .put("held", held)
                .put("ok", held == results.size())
                .put("checks", results.stream().map(CheckTable::entry).toList())
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

    /// How many hold, and the first that does not.
    public static Localized sentence(List<CheckResult> results) {
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
