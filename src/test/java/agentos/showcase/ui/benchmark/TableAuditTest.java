package agentos.showcase.ui.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.pack.Overview;
import agentos.showcase.pack.PackLoader;
import agentos.showcase.ui.TestPack;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableAuditTest {
    @Test
    void thePackThatShipsDisagreesInTheKnownPlaces() {
        var pack = PackLoader.load(Path.of("showcase-data"));
        assertThat(TableAudit.of(pack.overview(), pack.benchmark()))
                .extracting(remark -> remark.kind() + " " + remark.row().orElse(""))
                .containsExactlyInAnyOrder("CLAIM aime-2025", "CLAIM hmmt-feb-2025", "BOLD swe-bench-multilingual", "NO_BOLD aime-2025",
                        "NO_BOLD hmmt-nov-2025", "NO_BOLD browsecomp-zh", "NO_BOLD xbench", "SINGLE tau2-bench-telecom", "COPY xbench", "NAMES ");
    }

    @Test
    void aTableThatAgreesHasNothingToSay() {
        var models = List.of(new BenchmarkTable.Model("a", "A"), new BenchmarkTable.Model("b", "B"));
        var row = new BenchmarkTable.Row("r", "R", "g", "d", null, null, 0, null, null, List.of("1.0", "2.0"), List.of("b"));
        var table = new BenchmarkTable(null, "a", models, null, null, List.of(row), null, null);
        assertThat(TableAudit.of(Overview.EMPTY, table)).isEmpty();
    }

    @Test
    void aTieNeedsOnlyOneOfItsBestInBold() {
        assertThat(TableAudit.of(Overview.EMPTY, TestPack.table())).extracting(TableAudit.Remark::kind)
                .containsExactly(TableAudit.Kind.NO_BOLD, TableAudit.Kind.SINGLE, TableAudit.Kind.NO_BOLD);
    }
}
