package agentos.showcase.expert.research.chain;

import agentos.showcase.evidence.Library;
import agentos.showcase.evidence.Library.Hit;
import agentos.showcase.evidence.Link.Stance;
import agentos.showcase.evidence.search.Words;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An inquiry into a question in a visitor's own words: its [Parts] are the claims, the passages that the search finds for them the statements, and
/// [ByRule] says which of these support or refute. Nothing is put into other words: the claims are the visitor's, the statements the documents'.
final class FreeInquiry {
    private static final Texts TEXTS = Texts.of("chain");
    private static final int SEARCHED = 12;
    private static final int OF_A_PART = 5;
    private static final int OF_A_DOCUMENT = 2;
    /// A passage scores at least this share of the best.
    private static final double NEAR_THE_BEST = 0.4;
    private static final Pattern HOW_MANY = Pattern.compile("(?i)\\b(?:how (?:much|many|large|long|fast|far|often)|what (?:number|share|percentage))\\b|多少|几[个条次]|多大|多长|多快|多远");

    private FreeInquiry() {}

    static Inquiry of(String question, Library library) {
        var parts = Parts.of(question);
        if (parts.parts().isEmpty()) {
            return new Inquiry(question.isBlank() ? TEXTS.both("free.nothing") : Localized.same(question.strip()), List.of(), List.of(), List.of(),
                    TEXTS.both(question.isBlank() ? "free.blank" : "free.nonsense"));
        }
        var subs = new ArrayList<Inquiry.Sub>();
        var statements = new ArrayList<Inquiry.Statement>();
        for (int i = 0; i < parts.parts().size(); i++) {
            var part = parts.parts().get(i);
            Localized text = Localized.same(part.text());
            subs.add(new Inquiry.Sub("own-" + (i + 1), text, text, List.of(), part.open()));
            statements.addAll(statements("own-" + (i + 1), part, parts.language(), library));
        }
        return new Inquiry(Localized.same(question.strip().replaceAll("\\s+", " ")), subs, statements, List.of(),
                statements.isEmpty() ? TEXTS.both("free.not-found") : Localized.EMPTY);
    }

    private record Judged(Hit hit, Optional<Stance> stance) {
        boolean hasNumber() {
            return hit.passage().codePoints().anyMatch(Character::isDigit);
        }
    }

    /// The passages that speak for or against come first, then those that only bear on the part. Where a number is asked for, those with one come
    /// first; then those with most of the question's own numbers; then those with most of its words; then those that the search likes better.
    private static List<Inquiry.Statement> statements(String claim, Parts.Part part, Language language, Library library) {
        List<Hit> hits = library.search(part.text(), language, SEARCHED);
        // What has no edition in the language of the question is searched in the one that it has.
        List<Hit> others = library.search(part.text(), language.other(), SEARCHED).stream()
                .filter(hit -> library.document(hit.document().id(), language).isEmpty()).toList();
        double best = hits.stream().mapToDouble(Hit::score).max().orElse(0);
        boolean counting = HOW_MANY.matcher(part.text()).find();
        var words = Words.of(language);
        var asked = words.asked(part.text());
        var numbers = asked.stream().filter(word -> word.codePoints().anyMatch(Character::isDigit)).collect(Collectors.toSet());
        var rule = new ByRule(part.text(), language);
        var judged = Stream.concat(hits.stream().filter(hit -> hit.score() >= NEAR_THE_BEST * best), others.stream())
                .map(hit -> new Judged(hit, part.open() ? Optional.empty() : rule.stance(hit.passage())))
                .sorted(Comparator.<Judged>comparingInt(each -> each.stance.isPresent() ? 0 : 1)
                        .thenComparingInt(each -> counting && !each.hasNumber() ? 1 : 0)
                        .thenComparingLong(each -> -held(numbers, words, each.hit.passage()))
                        .thenComparingLong(each -> -held(asked, words, each.hit.passage()))).toList();
        Map<String, Integer> of = new HashMap<>();
        var statements = new ArrayList<Inquiry.Statement>();
        for (Judged each : judged) {
            String document = each.hit.document().id();
            if (statements.size() < OF_A_PART && of.merge(document, 1, Integer::sum) <= OF_A_DOCUMENT) {
                statements.add(new Inquiry.Statement(claim + "-" + (statements.size() + 1), claim, each.stance.orElse(null), document,
                        Localized.same(each.hit.passage()), each.hit.document().language()));
            }
        }
        return statements;
    }

    private static long held(Set<String> asked, Words words, String passage) {
        var there = words.asked(passage);
        return asked.stream().filter(there::contains).count();
    }
}
