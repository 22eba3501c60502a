package agentos.showcase.expert.research.chain;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.evidence.Library;
import agentos.showcase.evidence.Library.Hit;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A document that the search brought up for a claim. Both language editions of the library are searched; a document counts as
/// found when either edition is.
///
/// @param rank       its best place in any of the searches, from 1
/// @param passage    the best passage; in a language whose edition was not found, the document's title
/// @param statements ids of the statements of the card that lie in passages found
record Finding(String claim, String document, int rank, Localized passage, List<String> statements) {

    static List<Finding> all(Data found) {
        return found.get("findings").items().stream().map(item -> Json.read(item, Finding.class)).toList();
    }

    /// @param limit how many passages each search may bring
    static List<Finding> search(Inquiry inquiry, Inquiry.Sub sub, Library library, int limit) {
        var ranks = new LinkedHashMap<String, Integer>();
        var best = new LinkedHashMap<String, Map<Language, String>>();
        var statements = new LinkedHashMap<String, Set<String>>();
        for (Language language : Language.values()) {
            for (Localized query : sub.queries()) {
                List<Hit> hits = library.search(query.in(language), language, limit);
                for (int i = 0; i < hits.size(); i++) {
                    Hit hit = hits.get(i);
                    String id = hit.document().id();
                    ranks.merge(id, i + 1, Math::min);
                    best.computeIfAbsent(id, _ -> new LinkedHashMap<>()).putIfAbsent(language, hit.passage());
                    inquiry.statements().stream()
                            .filter(statement -> statement.claim().equals(sub.id()) && statement.document().equals(id) && covers(hit, statement.quote().in(language)))
                            .forEach(statement -> statements.computeIfAbsent(id, _ -> new LinkedHashSet<>()).add(statement.id()));
                }
            }
        }
        var findings = new ArrayList<Finding>();
        ranks.forEach((id, rank) -> findings.add(new Finding(sub.id(), id, rank,
                new Localized(shown(best.get(id), id, Language.EN, library), shown(best.get(id), id, Language.ZH, library)),
                List.copyOf(statements.getOrDefault(id, Set.of())))));
        findings.sort(Comparator.comparingInt(Finding::rank).thenComparing(Finding::document));
        return findings;
    }

    private static boolean covers(Hit hit, String quote) {
        return hit.passage().contains(quote) || quote.contains(hit.passage());
    }

    private static String shown(Map<Language, String> passages, String document, Language language, Library library) {
        String passage = passages.get(language);
        return passage != null ? passage : library.document(document, language).map(found -> found.title()).orElse(document);
    }
}
