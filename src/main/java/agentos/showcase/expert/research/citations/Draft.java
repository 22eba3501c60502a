package agentos.showcase.expert.research.citations;

import static agentos.showcase.expert.research.citations.CitationOperations.TEXTS;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.text.Localized;
import java.util.List;
import java.util.stream.Stream;

/// A summary: sentences, each with the passages that it is tied to.
///
/// @param subject what it is about, in a few words
public record Draft(Localized title, Localized subject, List<Sentence> sentences) {
    public Draft {
        sentences = List.copyOf(sentences);
    }

    /// @param note what an editor adds behind the sentence; empty for nothing
    public record Sentence(String id, Localized text, List<Citation> cites, Localized note) {
        public Sentence {
            cites = cites == null ? List.of() : List.copyOf(cites);
            note = note == null ? Localized.EMPTY : note;
        }

        Sentence citing(List<Citation> others) {
            return new Sentence(id, text, others, note);
        }
    }

    /// @param document id in the library
    /// @param quote    the words of the document that the sentence leans on
    public record Citation(String document, Localized quote) {}

    Stream<Citation> citations() {
        return sentences.stream().flatMap(sentence -> sentence.cites().stream());
    }

    /// The draft that the value `topic` names among the `drafts`.
    ///
    /// @throws OperationFailed when there is none, or it cannot be read
    static Draft of(Assignment assignment) throws OperationFailed {
        String name = assignment.value("topic").text();
        return read(assignment.value("drafts").get(name), name);
    }

    static Draft read(Data data, String name) throws OperationFailed {
        try {
            return Json.read(data, Draft.class);
        } catch (tools.jackson.core.JacksonException | NullPointerException _) {
            throw new OperationFailed(TEXTS.both("draft.unreadable", name));
        }
    }
}
