package agentos.showcase.expert.research.chain;

import agentos.showcase.evidence.Document;
import agentos.showcase.evidence.Library;
import agentos.showcase.evidence.Library.Hit;
import agentos.showcase.evidence.Link.Stance;
import agentos.showcase.expert.research.common.Quotations;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Reads statements and documents: what stands where, and what the document is worth.
final class Readings {
    private static final int SEARCHED = 40;
    private static final int OF_A_CLAIM = 2;

    private Readings() {}

    /// @param quote the words as the reader took them down
    static Reading of(Inquiry.Statement statement, Localized quote, Library library) {
        return reading(statement.id(), statement.claim(), statement.stance(), statement.document(), quote, statement.quote(), statement.language(), library);
    }

    /// What a document says on an inquiry that was not read for it: the inquiry's own statements from it; else the passages that the search finds in
    /// it, which bear on the claims and say neither yes nor no unless [ByRule] takes a free question's for it.
    static List<Reading> of(Inquiry inquiry, String document, Library library) {
        var stated = inquiry.statements().stream().filter(statement -> statement.document().equals(document)).map(s -> of(s, s.quote(), library)).toList();
        if (!stated.isEmpty()) {
            return stated;
        }
        var readings = new ArrayList<Reading>();
        for (Inquiry.Sub sub : inquiry.subs()) {
            var hits = new EnumMap<Language, List<String>>(Language.class);
            for (Language language : Language.values()) {
                var passages = library.search(sub.claim().in(language), language, SEARCHED).stream()
                        .filter(hit -> hit.document().id().equals(document)).map(Hit::passage).limit(OF_A_CLAIM).toList();
                if (!passages.isEmpty()) {
                    hits.put(language, passages);
                }
            }
            readings.addAll(readings(inquiry, sub, document, hits, library));
        }
        return readings;
    }

    private static List<Reading> readings(Inquiry inquiry, Inquiry.Sub sub, String document, Map<Language, List<String>> hits, Library library) {
        var readings = new ArrayList<Reading>();
        for (int i = 0; i < OF_A_CLAIM; i++) {
            int place = i;
            var there = hits.entrySet().stream().filter(hit -> hit.getValue().size() > place).map(Map.Entry::getKey).toList();
            if (there.isEmpty()) {
                continue;
            }
            Language only = there.size() == 1 ? there.getFirst() : null;
            Localized quote = only == null ? new Localized(hits.get(Language.EN).get(i), hits.get(Language.ZH).get(i)) : Localized.same(hits.get(only).get(i));
            Stance stance = !inquiry.isFree() || sub.open() || only == null ? null
                    : new ByRule(sub.claim().in(only), only).stance(quote.in(only)).orElse(null);
            readings.add(reading(sub.id() + "-" + document + "-" + (i + 1), sub.id(), stance, document, quote, quote, only, library));
        }
        return readings;
    }

    /// @param original the words as they are meant to stand in the document
    private static Reading reading(String id, String claim, Stance stance, String document, Localized quote, Localized original, Language only,
            Library library) {
        Language language = only == null ? Language.EN : only;
        var found = library.document(document, language).or(() -> library.document(document, language.other()));
        return new Reading(id, claim, stance, document, library.title(document), library.publisher(document),
                found.map(Document::date).orElse(""), found.map(Document::kind).orElse(""), quote,
                new Localized(place(document, quote, Language.EN, library), place(document, quote, Language.ZH, library)), stands(document, quote, only, library),
                found.map(each -> Quotations.sources(each, library)).orElse(List.of()),
                Quotations.holding(original.in(language), document, language, library).filter(quotation -> !quotation.stands()).map(Quotations.Quotation::source).orElse(""),
                found.flatMap(each -> Quotations.successor(each, library)).map(Document::id).orElse(""), only);
    }

    private static boolean stands(String document, Localized quote, Language only, Library library) {
        return Arrays.stream(Language.values()).filter(language -> only == null || only == language)
                .allMatch(language -> library.stands(document, language, quote.in(language)));
    }

    private static String place(String id, Localized words, Language language, Library library) {
        return library.find(id, language, words.in(language)).map(span -> span.start() + "-" + span.end()).orElse("");
    }
}
