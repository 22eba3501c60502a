package agentos.showcase.expert.research.citations;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.expert.research.citations.Lineage.Trail;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.List;
import java.util.Optional;

/// A summary with its citations set, where each of its sentences comes from, and what the check found, in one piece: what is shown, saved and copied
/// needs nothing else. It stands in the field `citing` of a text.
///
/// @param style    of the citations, as cards call it
/// @param name     of the style
/// @param sources  everything that a trail leads over, also what cannot be opened
/// @param items    CSL items of the list in order of appearance; the English edition where there are two
/// @param chinese  the same, the Chinese edition where there are two
/// @param doubts   citations that do not say what they are cited for, in the draft that was checked
/// @param numbers  by doubt, the place of its sentence in that draft, from 1
/// @param compared how many citations were compared
public record Citing(
        Localized title, String style, Localized name, List<Sentence> sentences, List<Entry> en, List<Entry> zh, List<Source> sources, List<Data> items,
        List<Data> chinese, List<Doubt> doubts, List<Integer> numbers, int compared, String treatment) {
    private static final String FIELD = "citing";

    public Citing {
        sentences = List.copyOf(sentences);
        en = List.copyOf(en);
        zh = List.copyOf(zh);
        sources = List.copyOf(sources);
        items = List.copyOf(items);
        chinese = List.copyOf(chinese);
        doubts = List.copyOf(doubts);
        numbers = List.copyOf(numbers);
    }

    /// @param mark what stands in the text for its citations, such as `[1, 4]`
    /// @param note of the editor; empty for nothing
    public record Sentence(String id, Localized text, Localized mark, Localized note, List<Trail> trails) {
        public Sentence {
            trails = List.copyOf(trails);
        }

        /// Ids of everything that it leads over, in order.
        public List<String> sources() {
            return trails.stream().flatMap(trail -> trail.steps().stream()).map(Lineage.Step::id).distinct().toList();
        }
    }

    /// A line of the reference list.
    public record Entry(String id, String text) {}

    /// @param authors as in `Oduya & Lin`
    /// @param kind    as in the document's front matter, or `publication`
    /// @param date    ISO date, or as much of it as is known
    /// @param first   whether a trail ends here: nobody before it is known to have said it
    /// @param missing whether it cannot be opened
    /// @param address where it can be read; empty for a document of the library
    public record Source(String id, Localized title, Localized authors, String kind, String date, boolean first, boolean missing, String address) {
        public boolean isPublication() {
            return kind.equals("publication");
        }

        /// `2024`; empty where no date is known.
        public String year() {
            return date.replaceAll("-.*", "");
        }
    }

    /// The summary in an output, if it has one.
    public static Optional<Citing> in(Data output) {
        Data field = output.get(FIELD);
        return field.isPresent() ? Optional.of(Json.read(field, Citing.class)) : Optional.empty();
    }

    Data.Builder into(Data.Builder output) {
        return output.put(FIELD, Json.data(this));
    }

    /// CSL items of the list in order of appearance, in the edition of this language where there are two.
    public List<Data> items(Language language) {
        return language == Language.ZH ? chinese : items;
    }

    /// The reference list of a language.
    public List<Entry> entries(Language language) {
        return language == Language.ZH ? zh : en;
    }

    /// @throws java.util.NoSuchElementException when there is none
    public Source source(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst().orElseThrow();
    }
}
