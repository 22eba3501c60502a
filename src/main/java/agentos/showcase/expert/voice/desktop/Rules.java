package agentos.showcase.expert.voice.desktop;

import agentos.showcase.data.Data;
import agentos.showcase.expert.gui.Agent;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Matches heard words to what a desktop can be told, by the card's rules: a verb and, for most of them, an object.
///
/// @param intents as the card lists them
record Rules(List<Intent> intents) {
    private static final Agent LIKENESS = new Agent(List.of());
    private static final double VERB = 0.6;
    /// Below this nothing is done.
    static final double ENOUGH = 0.6;

    Rules {
        intents = List.copyOf(intents);
    }

    /// @param verbs   words of which one must be heard, per language
    /// @param objects words of which one must be heard too; none for `stop`
    record Intent(String id, Localized title, Data verbs, Data objects) {}

    /// @param score from 0 to 1: how alike the words are times how surely they were heard; six tenths for the verb, the rest for the object
    record Match(Intent intent, double score, String verb, String object) {}

    static Rules of(Data rules) {
        return new Rules(rules.items().stream().map(r -> new Intent(r.get("id").text(), r.get("title").localized(), r.get("verbs"), r.get("objects"))).toList());
    }

    /// All intents with their score, best first; ties in the order of the rules.
    List<Match> rank(Hearing hearing, Language language) {
        var matches = new ArrayList<Match>();
        for (Intent intent : intents) {
            var verb = best(hearing, intent.verbs().get(language.code()).texts());
            var objects = intent.objects().get(language.code()).texts();
            var object = objects.isEmpty() ? verb : best(hearing, objects);
            // An object alone says nothing about what to do with it.
            double score = verb.score() == 0 ? 0 : VERB * verb.score() + (1 - VERB) * object.score();
            matches.add(new Match(intent, score, verb.text(), objects.isEmpty() ? "" : object.text()));
        }
        matches.sort(Comparator.comparingDouble((Match m) -> -m.score()));
        return matches;
    }

    private static Hearing.Candidate best(Hearing hearing, List<String> wanted) {
        var best = new Hearing.Candidate("", 0);
        for (var word : hearing.words()) {
            for (String want : wanted) {
                double like = LIKENESS.similarity(word.best().text(), want);
                double score = like < 0.5 ? 0 : like * word.best().score();
                if (score > best.score()) {
                    best = new Hearing.Candidate(word.best().text(), score);
                }
            }
        }
        return best;
    }
}
