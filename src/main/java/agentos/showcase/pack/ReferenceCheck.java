package agentos.showcase.pack;

import agentos.showcase.data.Data;
import agentos.showcase.data.Finding;
import agentos.showcase.data.JsonFile;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Whether every publication in `references.json` can be found again by what is said of it: authors, title, year, where it appeared, an identifier.
final class ReferenceCheck {
    private static final Texts TEXTS = Texts.of("pack");
    /// Fields of CSL-JSON of which one must say it.
    private static final Map<String, List<String>> PARTS = new java.util.TreeMap<>(Map.of(
            "title", List.of("title"), "venue", List.of("container-title", "publisher", "event-title"), "identifier", List.of("DOI", "number", "ISBN", "URL")));

    private ReferenceCheck() {}

    static List<Finding> check(JsonFile file) {
        var findings = new ArrayList<Finding>();
        var items = file.root().get("references").items();
        for (int i = 0; i < items.size(); i++) {
            var missing = missing(items.get(i));
            if (!missing.isEmpty()) {
                findings.add(file.warning("pack.reference", "/references/" + i,
                        TEXTS.both("pack.reference", items.get(i).get("id").text(), Localized.list(missing))));
            }
        }
        return findings;
    }

    private static List<Localized> missing(Data item) {
        var missing = new ArrayList<Localized>();
        var authors = item.get("author").items();
        if (authors.isEmpty() || authors.stream().anyMatch(author -> author.get("family").text().isBlank() && author.get("literal").text().isBlank())) {
            missing.add(TEXTS.both("reference.authors"));
        }
        if (item.get("issued").get("date-parts").get(0).get(0).integer(0) < 1000) {
            missing.add(TEXTS.both("reference.year"));
        }
        PARTS.forEach((part, fields) -> {
            if (fields.stream().allMatch(field -> item.get(field).text().isBlank())) {
                missing.add(TEXTS.both("reference." + part));
            }
        });
        return missing;
    }
}
