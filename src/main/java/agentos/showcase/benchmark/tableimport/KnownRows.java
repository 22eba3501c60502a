package agentos.showcase.benchmark.tableimport;

import agentos.showcase.pack.BenchmarkTable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Rows of a table whose items and dimensions are known, found by the name under which another table prints the same benchmark.
final class KnownRows {
    private static final Pattern YEAR = Pattern.compile("\\b(AIME|HMMT)\\s*[-']?\\s*(2\\d)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WITHOUT_TOOLS = Pattern.compile("(?i)\\s*\\((?:no|without|w/o)[ -]?(?:tools?|tool use)\\)|（无工具）");
    private static final Pattern WITH_TOOLS = Pattern.compile("(?i)\\((?:with|w/|\\+)[ -]?tools?(?: use)?\\)|（使用工具）");
    private static final Pattern WITH_CONTEXT = Pattern.compile("(?i)\\((?:with|w/)\\s*context[^)]*\\)");
    private static final Pattern REMARK = Pattern.compile("\\s*[(（\\[].*$");
    /// Another usual name of a known benchmark.
    private static final Map<String, String> ALIASES = Map.of("xbenchdeepsearch", "xbench", "humanityslastexam", "hle", "tau2benchtelecom", "tau2benchtelecom",
            "tau2telecom", "tau2benchtelecom", "imoanswer", "imoanswerbench", "browsecompchinese", "browsecompzh");

    private final Map<String, BenchmarkTable.Row> rows = new LinkedHashMap<>();

    KnownRows(BenchmarkTable known) {
        known.rows().forEach(row -> rows.putIfAbsent(key(row.name()), row));
    }

    /// The row of the same benchmark in the same variant.
    Optional<BenchmarkTable.Row> same(String name) {
        String key = key(name);
        return Optional.ofNullable(rows.get(ALIASES.getOrDefault(key, key)));
    }

    /// The row of the same benchmark in another variant: its family and dimension hold, its number of items may not.
    Optional<BenchmarkTable.Row> related(String name) {
        String bare = REMARK.matcher(name).replaceFirst("");
        return bare.equals(name) || bare.isBlank() ? Optional.empty() : same(bare);
    }

    static String base(String name) {
        String bare = REMARK.matcher(name).replaceFirst("").strip();
        return bare.isEmpty() ? name : bare;
    }

    private static String key(String name) {
        String text = YEAR.matcher(name).replaceAll("$1 20$2");
        text = WITHOUT_TOOLS.matcher(text).replaceAll("");
        text = WITH_TOOLS.matcher(text).replaceAll("(with tools)");
        text = WITH_CONTEXT.matcher(text).replaceAll("(with context)");
        return Names.key(text);
    }
}
