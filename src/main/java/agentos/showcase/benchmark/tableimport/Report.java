package agentos.showcase.benchmark.tableimport;

import agentos.showcase.data.Finding;
import agentos.showcase.data.Location;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.List;

/// Gathers findings about one file, in sentences of the bundle `tableimport`.
final class Report {
    static final Texts TEXTS = Texts.of("tableimport");

    private final String file;
    private final List<Finding> findings = new ArrayList<>();

    Report(String file) {
        this.file = file;
    }

    void warn(String key, Location where, Object... arguments) {
        findings.add(Finding.warning("import." + key, file, where, "", TEXTS.both("finding." + key, arguments)));
    }

    void error(String key, Location where, Object... arguments) {
        findings.add(Finding.error("import." + key, file, where, "", TEXTS.both("finding." + key, arguments)));
    }

    String file() {
        return file;
    }

    /// In the order of their places, those about the whole file first.
    List<Finding> findings() {
        var sorted = new ArrayList<>(findings);
        sorted.sort(java.util.Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column));
        return List.copyOf(sorted);
    }

    /// A name that the file does not give, in both languages: names of models and benchmarks are the same in either.
    static String inBoth(String key, Object... arguments) {
        var both = TEXTS.both(key, arguments);
        return both.en() + " · " + both.zh();
    }

    static Localized names(List<String> names) {
        int shown = 8;
        var some = names.stream().limit(shown).map(Localized::same).toList();
        var list = Localized.list(some);
        return names.size() > shown ? list.plus(TEXTS.both("and-more", names.size() - shown)) : list;
    }
}
