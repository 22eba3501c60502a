package agentos.showcase.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.pack.Overview;
import agentos.showcase.ui.TestPack;
import agentos.showcase.text.Localized;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimAuditTest {
    @ParameterizedTest
    @CsvSource({"95.9,aime,own,CONTRADICTED,94.8", "94.8,aime,own,SUPPORTED,94.8", "54.0,browse,own,SUPPORTED,54", "11B,params,own,SUPPORTED,11B",
            "1,browse,other,NOT_CHECKABLE,''", "1,nowhere,own,NOT_CHECKABLE,''"})
    void aClaimIsHeldAgainstItsCell(String printed, String row, String model, ClaimAudit.Outcome outcome, String found) {
        var claim = new Overview.NumberClaim(Localized.same("x"), printed, new Overview.CellId(row, model), null);
        var audit = ClaimAudit.of(claim, TestPack.overview(), TestPack.table());
        assertThat(audit.outcome()).isEqualTo(outcome);
        assertThat(audit.found()).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"11B,size,STATED", "12B,size,CONTRADICTED", "11B,nothing,NOT_CHECKABLE"})
    void aFactIsOnlyStated(String printed, String fact, ClaimAudit.Outcome outcome) {
        var claim = new Overview.NumberClaim(Localized.same("x"), printed, null, fact);
        assertThat(ClaimAudit.of(claim, TestPack.overview(), TestPack.table()).outcome()).isEqualTo(outcome);
    }
}
