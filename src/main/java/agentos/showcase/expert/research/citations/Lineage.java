package agentos.showcase.expert.research.citations;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.evidence.Document;
import agentos.showcase.evidence.Library;
import agentos.showcase.expert.research.common.Quotations;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Where the sentences of a summary come from: one trail per citation, from the document cited back to who said it first.
///
/// From a document the trail goes on to
/// 1. the document whose words it quotes;
/// 2. a publication of its `references` that the cited words name by author and year;
/// 3. the document that it only `repeats`.
/// Where nothing of this leads on, the document is itself the first source.
public record Lineage(List<Trail> trails) {
    /// More hops than this are a circle.
    private static final int LONGEST = 6;

    public Lineage {
        trails = List.copyOf(trails);
    }

    /// How a trail comes from one source to the next.
    public enum Bond {
        /// The sentence cites it.
        @JsonProperty("cites") CITES,
        /// It is quoted word for word.
        @JsonProperty("quotes") QUOTES,
        /// It is quoted with words that do not stand in it.
        @JsonProperty("misquotes") MISQUOTES,
        /// The words name it by author and year.
        @JsonProperty("names") NAMES,
        /// The whole document repeats it.
        @JsonProperty("repeats") REPEATS,
        /// It should be there and cannot be opened.
        @JsonProperty("missing") MISSING
    }

    /// @param id          of a document or a publication
    /// @param publication or a document of the library
    /// @param words       what it says; empty for a publication, whose text is not in the library
    public record Step(String id, boolean publication, Bond bond, Localized words) {}

    /// @param sentence id of the citing sentence
    /// @param steps    from the document cited to the first source that can be reached, at least one
    public record Trail(String sentence, List<Step> steps) {
        public Trail {
            steps = List.copyOf(steps);
        }

        public Step cited() {
            return steps.getFirst();
        }

        public Step last() {
            return steps.getLast();
        }

        public boolean broken() {
            return steps.stream().anyMatch(step -> step.bond == Bond.MISSING);
        }
    }

    static Lineage read(Data data) {
        return new Lineage(data.items().stream().map(item -> Json.read(item, Trail.class)).toList());
    }

    /// @param missing ids of sources that cannot be opened
    static Lineage of(Draft draft, Library library, References references, Set<String> missing) {
        var trails = new ArrayList<Trail>();
        for (var sentence : draft.sentences()) {
            for (var citation : sentence.cites()) {
                follow(new Trail(sentence.id(), List.of(new Step(citation.document(), false, Bond.CITES, citation.quote()))), library, references, missing, trails);
            }
        }
        return new Lineage(trails);
    }

    /// Ids of everything that is cited or led to, in order of appearance.
    Set<String> sources() {
        var sources = new LinkedHashSet<String>();
        trails.forEach(trail -> trail.steps.stream().filter(step -> step.bond != Bond.MISSING).forEach(step -> sources.add(step.id)));
        return sources;
    }

    /// Ids of the sources at which a trail ends: nobody before them is known to have said it.
    Set<String> first() {
        var first = new LinkedHashSet<String>();
        trails.stream().filter(trail -> !trail.broken()).forEach(trail -> first.add(trail.last().id));
        return first;
    }

    boolean isPublication(String id) {
        return trails.stream().flatMap(trail -> trail.steps.stream()).anyMatch(step -> step.id.equals(id) && step.publication);
    }

    /// A passage that names two publications makes two trails.
    private static void follow(Trail trail, Library library, References references, Set<String> missing, List<Trail> trails) {
        var next = trail.last().publication || trail.last().bond == Bond.MISSING || trail.steps.size() >= LONGEST
                ? List.<Step>of() : next(trail.last(), library, references, missing);
        var fresh = next.stream().filter(step -> trail.steps.stream().noneMatch(before -> before.id.equals(step.id))).toList();
        if (fresh.isEmpty()) {
            trails.add(trail);
            return;
        }
        for (Step step : fresh) {
            var steps = new ArrayList<>(trail.steps);
            steps.add(step);
            follow(new Trail(trail.sentence, steps), library, references, missing, trails);
        }
    }

    private static List<Step> next(Step step, Library library, References references, Set<String> missing) {
        var document = library.edition(step.id, Language.EN);
        if (document.isEmpty()) {
            return List.of();
        }
        var quotation = Quotations.holding(step.words.en(), step.id, Language.EN, library);
        if (quotation.isPresent()) {
            String source = quotation.get().source();
            if (missing.contains(source) || library.edition(source, Language.EN).isEmpty()) {
                return List.of(new Step(source, false, Bond.MISSING, Localized.EMPTY));
            }
            return List.of(quotation.get().stands()
                    ? new Step(source, false, Bond.QUOTES, step.words)
                    : new Step(source, false, Bond.MISQUOTES, nearest(step.words, source, library)));
        }
        var named = named(document.get(), step.words, references, missing);
        if (!named.isEmpty()) {
            return named;
        }
        String repeated = document.get().repeats();
        if (repeated.isEmpty()) {
            return List.of();
        }
        return List.of(missing.contains(repeated) || library.edition(repeated, Language.EN).isEmpty()
                ? new Step(repeated, false, Bond.MISSING, Localized.EMPTY)
                : new Step(repeated, false, Bond.REPEATS, nearest(step.words, repeated, library)));
    }

    private static List<Step> named(Document document, Localized words, References references, Set<String> missing) {
        return document.references().stream()
                .filter(id -> references.named(id, words.en()))
                .map(id -> new Step(id, true, missing.contains(id) ? Bond.MISSING : Bond.NAMES, Localized.EMPTY))
                .toList();
    }

    /// The sentence of a document that is most about these words.
    static Localized nearest(Localized words, String document, Library library) {
        return new Localized(nearest(words.en(), document, Language.EN, library), nearest(words.zh(), document, Language.ZH, library));
    }

    private static String nearest(String words, String document, Language language, Library library) {
        return library.document(document, language).map(found -> Fit.nearest(words, found.body(), language)).orElse(document);
    }
}
