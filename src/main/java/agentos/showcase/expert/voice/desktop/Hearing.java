package agentos.showcase.expert.voice.desktop;

import agentos.showcase.data.Data;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What was recognised of one utterance in one language: for every word the candidates with their scores, and the best one.
///
/// @param words in the order in which they were spoken
record Hearing(List<Word> words) {
    Hearing {
        words = List.copyOf(words);
    }

    /// @param candidates best first, one at least
    record Word(List<Candidate> candidates) {
        Word {
            candidates = List.copyOf(candidates);
        }

        Candidate best() {
            return candidates.getFirst();
        }
    }

    /// @param score from 0 to 1
    record Candidate(String text, double score) {}

    /// Reads `[[[word, score], ...], ...]`, a list of candidates per word.
    ///
    /// @param noise `[{"word": place from 0, "by": how much the clearest candidate of this word loses}]`
    static Hearing of(Data lattice, Data noise) {
        var words = new ArrayList<Word>();
        for (Data candidates : lattice.items()) {
            double lost = noise.items().stream().filter(n -> n.get("word").integer(-1) == words.size()).mapToDouble(n -> n.get("by").number()).sum();
            var heard = new ArrayList<Candidate>();
            for (Data candidate : candidates.items()) {
                double score = candidate.get(1).number() - (heard.isEmpty() ? lost : 0);
                heard.add(new Candidate(candidate.get(0).text(), Math.clamp(score, 0, 1)));
            }
            heard.sort(Comparator.comparingDouble((Candidate c) -> -c.score()));
            words.add(new Word(heard));
        }
        return new Hearing(words);
    }

    String text(boolean spaced) {
        return String.join(spaced ? " " : "", words.stream().map(w -> w.best().text()).toList());
    }

    /// The weakest word.
    double confidence() {
        return words.stream().mapToDouble(w -> w.best().score()).min().orElse(0);
    }

    Data toData() {
        return Data.list(words.stream().map(word -> (Data) Data.list(word.candidates().stream()
                .map(c -> (Data) Data.list(List.of(Data.of(c.text()), Data.of(c.score(), 2)))).toList())).toList());
    }
}
