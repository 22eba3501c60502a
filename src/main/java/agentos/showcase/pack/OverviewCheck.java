package agentos.showcase.pack;

import agentos.showcase.data.Finding;
import agentos.showcase.data.JsonFile;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Whether the highlights' numbers stand in their sentences and lead to a cell or a fact.
final class OverviewCheck {
    private static final Texts TEXTS = Texts.of("pack");

    private final Overview overview;
    private final JsonFile file;
    private final List<Finding> findings = new ArrayList<>();

    private OverviewCheck(Overview overview, JsonFile file) {
        this.overview = overview;
        this.file = file;
    }

    static List<Finding> check(Overview overview, JsonFile file) {
        var check = new OverviewCheck(overview, file);
        check.findings.addAll(Ids.twice(file, "/highlights/items", overview.highlights().items(), Overview.Highlight::id));
        check.findings.addAll(Ids.twice(file, "/facts", overview.facts(), Overview.Fact::id));
        check.findings.addAll(Ids.twice(file, "/categories", overview.categories(), Overview.Category::id));
        var highlights = overview.highlights().items();
        for (int i = 0; i < highlights.size(); i++) {
            for (int j = 0; j < highlights.get(i).claims().size(); j++) {
                check.claim(highlights.get(i), highlights.get(i).claims().get(j), "/highlights/items/" + i + "/claims/" + j);
            }
        }
        return check.findings;
    }

    private void claim(Overview.Highlight highlight, Overview.NumberClaim claim, String pointer) {
        if (claim.printed() != null && (!highlight.text().en().contains(claim.printed()) || !highlight.text().zh().contains(claim.printed()))) {
            findings.add(file.warning("pack.claim.printed", pointer + "/printed", TEXTS.both("pack.claim.printed", claim.printed())));
        }
        if (claim.fact() != null) {
            var facts = new LinkedHashSet<String>();
            overview.facts().forEach(fact -> facts.add(fact.id()));
            findings.addAll(Ids.unknown(file, pointer + "/fact", claim.fact(), facts));
        }
    }

    /// Warnings for claims that point beside the benchmark table; the claims audit calls them not checkable.
    static List<Finding> cells(Overview overview, JsonFile file, BenchmarkTable table) {
        var findings = new ArrayList<Finding>();
        var highlights = overview.highlights().items();
        for (int i = 0; i < highlights.size(); i++) {
            for (int j = 0; j < highlights.get(i).claims().size(); j++) {
                var cell = highlights.get(i).claims().get(j).cell();
                String pointer = "/highlights/items/" + i + "/claims/" + j;
                if (cell != null) {
                    findings.addAll(cell(file, table, pointer + "/cell", cell));
                }
                var better = highlights.get(i).claims().get(j).better();
                if (better != null) {
                    findings.addAll(cell(file, table, pointer + "/better", new Overview.CellId(better.row(), better.model())));
                    if (better.than() != null) {
                        findings.addAll(cell(file, table, pointer + "/better/than", new Overview.CellId(better.row(), better.than())));
                    }
                }
            }
        }
        return findings;
    }

    private static List<Finding> cell(JsonFile file, BenchmarkTable table, String pointer, Overview.CellId cell) {
        return table.printed(cell.row(), cell.model()).isPresent() ? List.of()
                : List.of(file.warning("pack.claim.cell", pointer, TEXTS.both("pack.claim.cell", cell.row(), cell.model())));
    }
}
