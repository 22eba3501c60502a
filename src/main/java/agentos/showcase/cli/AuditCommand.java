package agentos.showcase.cli;

import agentos.showcase.benchmark.AuditDocument;
import agentos.showcase.benchmark.AuditItem;
import agentos.showcase.benchmark.ClaimsAudit;
import agentos.showcase.benchmark.GrainCheck;
import agentos.showcase.data.Json;
import agentos.showcase.pack.Overview;
import agentos.showcase.text.Texts;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "audit", mixinStandardHelpOptions = true,
        description = "Holds the highlights' numbers and comparisons against the benchmark table, and the table against itself.",
        footer = "Exit code 1 when there are findings. A table of another product is held against itself only.")
final class AuditCommand implements Callable<Integer> {
    @Mixin
    private TableOptions tables;

    @Option(names = "--json", description = "as JSON: every claim with its verdict, and the findings")
    private boolean json;

    @Override
    public Integer call() {
        var console = tables.common().console();
        var pack = tables.common().studio().pack();
        var table = tables.table(pack);
        boolean same = table.own().equals(pack.benchmark().own());
        var audit = ClaimsAudit.of(same ? pack.overview() : Overview.EMPTY, table);
        if (json) {
            console.print(Json.pretty(AuditDocument.of(audit, table)).stripTrailing());
        } else {
            audit.claims().stream().filter(item -> !audit.findings().contains(item)).forEach(item -> print(item, console));
            audit.findings().forEach(item -> print(item, console));
            grain(GrainCheck.of(table), console);
            console.print(console.text("audit.count", audit.findings().size()));
        }
        return audit.findings().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private static void grain(List<GrainCheck.Grain> grains, Console console) {
        long once = grains.stream().filter(grain -> grain.runs() == 1).count();
        long never = grains.stream().filter(grain -> !grain.isExplained()).count();
        console.print(console.text("audit.grain", once, grains.size(), grains.size() - once - never, GrainCheck.MOST_RUNS, never));
    }

    private static void print(AuditItem item, Console console) {
        String mark = Texts.of("benchmark").get(console.language(), item.mark().key());
        console.print("[" + mark + "] " + item.sentence().in(console.language()));
    }
}
