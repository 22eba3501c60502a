package agentos.showcase.expert.research.chain;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.evidence.Claim;
import agentos.showcase.evidence.Library;
import agentos.showcase.evidence.Link;
import agentos.showcase.evidence.Verdict;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A research question as the card states it, or as a visitor asks it.
///
/// @param question   what is asked
/// @param subs       what it comes apart into
/// @param statements sentences of the library and how a reader takes them; they count only when the search finds them
/// @param endings    possible conclusions, the first whose verdicts all fit is drawn
/// @param trouble    why nothing can be said, one sentence; empty when something can
public record Inquiry(Localized question, List<Sub> subs, List<Statement> statements, List<Ending> endings, Localized trouble) {
    /// The name of the question that a visitor asks in their own words.
    static final String OWN = "own";
    private static final Texts TEXTS = Texts.of("research");

    public Inquiry {
        trouble = trouble == null ? Localized.EMPTY : trouble;
        subs = List.copyOf(subs);
        statements = statements == null ? List.of() : List.copyOf(statements);
        endings = endings == null ? List.of() : List.copyOf(endings);
    }

    /// @param ask     the sub-question
    /// @param claim   the sentence that passages support or refute
    /// @param queries what is searched for; the claim itself where there are none
    /// @param open    whether it asks for something and claims nothing, so that no passage can support or refute it
    public record Sub(String id, Localized ask, Localized claim, List<Localized> queries, boolean open) {
        public Sub {
            queries = queries == null || queries.isEmpty() ? List.of(claim) : List.copyOf(queries);
        }

        public Claim asClaim() {
            return new Claim(id, claim);
        }
    }

    /// @param claim    id of the sub-question that it bears on
    /// @param stance   null for a sentence that only bears on it
    /// @param language of the only edition that it stands in; null for both
    public record Statement(String id, String claim, Link.Stance stance, String document, Localized quote, Language language) {}

    /// @param when the verdicts, by id of the sub-question, of which one must be the case
    /// @param yes  `yes`, `no` or `open`: the answer in a word
    public record Ending(Map<String, List<Verdict>> when, String answer, Localized text) {
        public Ending {
            when = new LinkedHashMap<>(when);
        }

        public boolean fits(Map<String, Verdict> verdicts) {
            return when.entrySet().stream().allMatch(entry -> entry.getValue().contains(verdicts.get(entry.getKey())));
        }
    }

    /// The inquiry that the value `question` names among the `questions`; for [#OWN] the one into the words of the value `asked`.
    ///
    /// @throws OperationFailed when there is none, or it cannot be read
    static Inquiry of(Assignment assignment, Library library) throws OperationFailed {
        String name = assignment.value("question").text();
        if (name.equals(OWN)) {
            return FreeInquiry.of(assignment.value("asked").text(), library);
        }
        Data data = assignment.value("questions").get(name);
        try {
            return Json.read(data, Inquiry.class);
        } catch (tools.jackson.core.JacksonException | NullPointerException _) {
            throw new OperationFailed(TEXTS.both("inquiry.unreadable", name));
        }
    }

    /// Whether a visitor asked it in their own words: nothing is concluded then, the documents are quoted.
    public boolean isFree() {
        return endings.isEmpty();
    }

    public Sub sub(String id) {
        return subs.stream().filter(sub -> sub.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sub-question " + id));
    }
}
