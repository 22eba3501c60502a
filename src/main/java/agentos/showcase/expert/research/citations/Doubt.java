package agentos.showcase.expert.research.citations;

import static agentos.showcase.expert.research.citations.CitationOperations.TEXTS;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.List;

/// A citation that does not say what it is cited for.
///
/// @param sentence id of the citing sentence
/// @param cited    id of the document that the sentence cites
/// @param source   id of the document whose words are compared: the cited one, or one that it misquotes
/// @param says     the citing sentence
/// @param words    what the source says
/// @param marksSays  words of the sentence that the source does not bear, in either language
/// @param marksWords what stands in the source instead
/// @param reason   the difference in a few words
public record Doubt(String sentence, String cited, String source, Localized says, Localized words, Marks marksSays, Marks marksWords, Localized reason) {

    public record Marks(List<String> en, List<String> zh) {
        public List<String> in(Language language) {
            return language == Language.ZH ? zh : en;
        }
    }

    static List<Doubt> all(Data doubts) {
        return doubts.items().stream().map(item -> Json.read(item, Doubt.class)).toList();
    }

    /// What is wrong with the trails of a draft.
    static List<Doubt> of(Draft draft, Lineage lineage) {
        var doubts = new ArrayList<Doubt>();
        for (var sentence : draft.sentences()) {
            for (var trail : lineage.trails()) {
                if (trail.sentence().equals(sentence.id()) && doubts.stream().noneMatch(doubt -> doubt.sentence.equals(sentence.id()) && doubt.cited.equals(trail.cited().id()))) {
                    compare(sentence, trail, doubts);
                }
            }
        }
        return doubts;
    }

    private static void compare(Draft.Sentence sentence, Lineage.Trail trail, List<Doubt> doubts) {
        for (var step : trail.steps()) {
            boolean misquoted = step.bond() == Lineage.Bond.MISQUOTES;
            if (misquoted || step == trail.cited()) {
                var en = Fit.of(sentence.text().en(), step.words().en(), Language.EN);
                var zh = Fit.of(sentence.text().zh(), step.words().zh(), Language.ZH);
                if (misquoted || !en.holds() || !zh.holds()) {
                    doubts.add(new Doubt(sentence.id(), trail.cited().id(), step.id(), sentence.text(), step.words(),
                            new Marks(suspicious(sentence.text().en(), en, Language.EN), suspicious(sentence.text().zh(), zh, Language.ZH)),
                            new Marks(instead(step.words().en(), en, Language.EN), instead(step.words().zh(), zh, Language.ZH)),
                            new Localized(reason(en, misquoted, Language.EN), reason(zh, misquoted, Language.ZH))));
                    return;
                }
            }
        }
    }

    private static List<String> suspicious(String text, Fit fit, Language language) {
        var marks = new ArrayList<>(fit.strange());
        if (fit.turned()) {
            marks.addAll(Fit.denials(text, language));
        }
        return marks;
    }

    private static List<String> instead(String text, Fit fit, Language language) {
        var marks = new ArrayList<>(fit.strange().isEmpty() ? List.<String>of() : fit.instead());
        if (fit.turned()) {
            marks.addAll(Fit.denials(text, language));
        }
        return marks;
    }

    private static String reason(Fit fit, boolean misquoted, Language language) {
        String what = !fit.strange().isEmpty()
                ? TEXTS.get(language, fit.instead().isEmpty() ? "doubt.number" : "doubt.number.instead", list(fit.strange(), language), list(fit.instead(), language))
                : fit.turned() ? TEXTS.get(language, "doubt.turned")
                : TEXTS.get(language, "doubt.words", Math.round(fit.shared() * 100));
        return misquoted ? TEXTS.get(language, "doubt.misquoted", what) : what;
    }

    private static String list(List<String> items, Language language) {
        return String.join(language == Language.ZH ? "、" : ", ", items);
    }
}
