package agentos.showcase.pack;

import agentos.showcase.data.Data;
import agentos.showcase.data.Finding;
import agentos.showcase.data.Location;
import agentos.showcase.evidence.Document;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Whether documents exist in both languages and what they refer to is there.
final class DocumentCheck {
    private static final Texts TEXTS = Texts.of("pack");

    private DocumentCheck() {}

    /// @param references an array of objects with an `id`, or an object by id; [Data#NIL] where there is no such file
    static List<Finding> check(List<Document> documents, Data references) {
        var findings = new ArrayList<Finding>();
        var ids = new HashSet<String>();
        documents.forEach(document -> ids.add(document.id()));
        var known = ids(references);
        for (Document document : documents) {
            var other = document.language().other();
            if (!isOwn(document) && documents.stream().noneMatch(d -> d.id().equals(document.id()) && d.language() == other)) {
                findings.add(warning("pack.document.language." + other.code(), "pack.document.language", document));
            }
            for (String reference : document.references()) {
                if (references.isPresent() && !known.contains(reference)) {
                    findings.add(warning("pack.document.reference", "pack.document.reference", document, reference));
                }
            }
            for (String id : Stream.concat(Stream.of(document.repeats(), document.supersedes()), document.misquotes().stream()).toList()) {
                if (!id.isEmpty() && !ids.contains(id)) {
                    findings.add(warning("pack.document.unknown", "pack.document.unknown", document, id));
                }
            }
        }
        return findings;
    }

    /// What an owner put there as it was is in one language.
    private static boolean isOwn(Document document) {
        return !DocumentReader.NAME.matcher(document.file()).matches();
    }

    private static Set<String> ids(Data references) {
        var ids = new HashSet<>(references.fields().keySet());
        references.items().forEach(item -> ids.add(item.get("id").text()));
        references.fields().values().forEach(list -> list.items().forEach(item -> ids.add(item.get("id").text())));
        return ids;
    }

    private static Finding warning(String key, String code, Document document, Object... arguments) {
        return Finding.warning(code, document.file(), new Location(1, 1), "", TEXTS.both(key, arguments));
    }
}
