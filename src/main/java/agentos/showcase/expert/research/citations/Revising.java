package agentos.showcase.expert.research.citations;

import static agentos.showcase.expert.research.citations.CitationOperations.TEXTS;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.evidence.Library;
import agentos.showcase.expert.Outputs;
import agentos.showcase.expert.research.citations.Draft.Citation;
import agentos.showcase.expert.research.citations.Draft.Sentence;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Product;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What is done with doubtful citations: the sentence goes, the words of the source take its place, or a note says what the source says.
final class Revising {
    private Revising() {}

    static Product revise(Assignment assignment, Library library, References references) throws OperationFailed {
        var draft = Draft.of(assignment);
        var doubts = Doubt.all(Outputs.pointed(assignment, "doubts", "doubts").get("doubts"));
        Set<String> missing = new TreeSet<>(assignment.value("traces").get("missing").texts());
        String treatment = assignment.value("treatment").text();
        if (!Set.of("drop", "source", "note").contains(treatment)) {
            throw new OperationFailed(TEXTS.both("treatment.unknown", treatment));
        }
        var sentences = new ArrayList<Sentence>();
        var rows = new ArrayList<Data>();
        for (var sentence : draft.sentences()) {
            var mine = doubts.stream().filter(doubt -> doubt.sentence().equals(sentence.id())).toList();
            var sound = sentence.cites().stream().filter(citation -> mine.stream().noneMatch(doubt -> doubt.cited().equals(citation.document()))).toList();
            Sentence kept = mine.isEmpty() ? sentence : !sound.isEmpty() ? sentence.citing(sound) : treated(sentence, mine.getFirst(), treatment);
            if (kept != null) {
                sentences.add(kept);
            }
            rows.add(Outputs.row(kept == sentence ? "" : kept == null ? "muted" : "changed", (kept == null ? sentence : kept).text(),
                    Localized.list((kept == null ? List.<Citation>of() : kept.cites()).stream().map(citation -> CitationOperations.label(citation.document(), library, references)).toList()),
                    TEXTS.both(kept == sentence ? "treated.kept" : "treated." + (sound.isEmpty() ? treatment : "sound"))));
        }
        var revised = new Draft(draft.title(), draft.subject(), sentences);
        var lineage = Lineage.of(revised, library, references, missing);
        Data table = Outputs.table(TEXTS, List.of("sentence", "cited", "treated"), rows)
                .put("draft", Json.data(revised)).put("trails", Json.data(lineage.trails()))
                .put("sources", Data.strings(List.copyOf(lineage.sources())))
                .put("sentences", sentences.size()).build();
        return Product.of(Outputs.artefact(assignment, Artefact.Type.TABLE, table),
                doubts.isEmpty() ? TEXTS.both("note.revise.none") : TEXTS.both("note.revise." + treatment, sentences.size(), library.title(doubts.getFirst().source())));
    }

    private static Sentence treated(Sentence sentence, Doubt doubt, String treatment) {
        return switch (treatment) {
            case "drop" -> null;
            case "source" -> new Sentence(sentence.id(), doubt.words(), List.of(new Citation(doubt.source(), doubt.words())), null);
            default -> new Sentence(sentence.id(), sentence.text(), sentence.cites(), TEXTS.both("note.editor", doubt.words()));
        };
    }
}
