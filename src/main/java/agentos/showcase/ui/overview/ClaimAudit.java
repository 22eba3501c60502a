package agentos.showcase.ui.overview;

import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.pack.Overview;
import agentos.showcase.text.Localized;
import java.math.BigDecimal;

/// Whether a number in a highlight is the number in the table or fact that it repeats.
///
/// @param claim   the number
/// @param outcome what comparing gave
/// @param found   what stands there, as printed; empty when nothing does
public record ClaimAudit(Overview.NumberClaim claim, Outcome outcome, String found) {

    public enum Outcome { SUPPORTED, CONTRADICTED, STATED, NOT_CHECKABLE }

    /// A claim that leads to a cell is compared with the cell; one that leads only to a fact is stated, not measured.
    public static ClaimAudit of(Overview.NumberClaim claim, Overview overview, BenchmarkTable table) {
        if (claim.cell() != null) {
            String printed = table.printed(claim.cell().row(), claim.cell().model()).orElse("");
            if (printed.isEmpty() || printed.equals(BenchmarkTable.MISSING)) {
                return new ClaimAudit(claim, Outcome.NOT_CHECKABLE, "");
            }
            return new ClaimAudit(claim, same(claim.printed(), printed) ? Outcome.SUPPORTED : Outcome.CONTRADICTED, printed);
        }
        return overview.facts().stream().filter(fact -> fact.id().equals(claim.fact())).findFirst()
                .map(fact -> new ClaimAudit(claim, same(claim.printed(), fact.printed()) ? Outcome.STATED : Outcome.CONTRADICTED, fact.printed()))
                .orElse(new ClaimAudit(claim, Outcome.NOT_CHECKABLE, ""));
    }

    /// `54` and `54.0` are one number; `11B` and `11B` one word.
    private static boolean same(String a, String b) {
        try {
            return new BigDecimal(a).compareTo(new BigDecimal(b)) == 0;
        } catch (NumberFormatException e) {
            return a.equals(b);
        }
    }

    /// Where to look: the row's name and the model's, or nothing for a fact.
    Localized place(BenchmarkTable table) {
        if (claim.cell() == null) {
            return Localized.EMPTY;
        }
        String model = table.model(claim.cell().model()).map(BenchmarkTable.Model::name).orElse(claim.cell().model());
        return table.nameOf(claim.cell().row()).plus(Localized.same(" · " + model));
    }
}
