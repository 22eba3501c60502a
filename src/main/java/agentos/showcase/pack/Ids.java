package agentos.showcase.pack;

import agentos.showcase.data.Finding;
import agentos.showcase.data.JsonFile;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Ids that must be unique, and references that must lead somewhere.
final class Ids {
    private static final Texts TEXTS = Texts.of("pack");

    private Ids() {}

    /// An error for every item whose id an earlier one has.
    ///
    /// @param pointer of the list
    static <T> List<Finding> twice(JsonFile file, String pointer, List<T> items, Function<T, String> id) {
        var seen = new HashSet<String>();
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < items.size(); i++) {
            if (!seen.add(id.apply(items.get(i)))) {
                findings.add(file.error("pack.id.duplicate", pointer + "/" + i + "/id", TEXTS.both("pack.id.duplicate", id.apply(items.get(i)))));
            }
        }
        return findings;
    }

    /// An error when the id is not among the known ones.
    static List<Finding> unknown(JsonFile file, String pointer, String id, Set<String> known) {
        return known.contains(id) ? List.of()
                : List.of(file.error("pack.id.unknown", pointer, TEXTS.both("pack.id.unknown", id, String.join(", ", known))));
    }
}
