package agentos.showcase.expert.voice.speech;

import agentos.showcase.data.Data;
import agentos.showcase.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What was understood: for every word its readings with what the sound and the words around it make of them together.
///
/// The probability of a reading is the sum over all paths through the confusion network that hold it (forward-backward algorithm); an edge counts
/// its sound times its place in the word order to the power of [#CONTEXT].
public record Recognition(Language language, List<Word> words) {
    /// What the word order weighs against the sound.
    private static final double CONTEXT = 0.14;
    /// A word below this is doubtful.
    static final double SURE = 0.85;

    public Recognition {
        words = List.copyOf(words);
    }

    /// @param options readings with their probability, likeliest first
    public record Word(double at, double to, List<Utterance.Reading> options) {
        public Word {
            options = options.stream().sorted(Comparator.comparingDouble(reading -> -reading.probability())).toList();
        }

        public String text() {
            return options.getFirst().word();
        }

        public double certainty() {
            return options.getFirst().probability();
        }

        public boolean isDoubtful() {
            return certainty() < SURE;
        }
    }

    static Recognition of(Utterance utterance, WordOrder order) {
        var slots = utterance.slots();
        int n = slots.size();
        double[][] forward = new double[n][];
        double[][] backward = new double[n][];
        for (int i = 0; i < n; i++) {
            var here = slots.get(i).options();
            forward[i] = new double[here.size()];
            for (int j = 0; j < here.size(); j++) {
                double sum = 0;
                if (i == 0) {
                    sum = edge(utterance, order, "", here.get(j).word());
                } else {
                    for (int k = 0; k < forward[i - 1].length; k++) {
                        sum += forward[i - 1][k] * edge(utterance, order, slots.get(i - 1).options().get(k).word(), here.get(j).word());
                    }
                }
                forward[i][j] = sum * here.get(j).probability();
            }
            level(forward[i]);
        }
        for (int i = n - 1; i >= 0; i--) {
            backward[i] = new double[forward[i].length];
            for (int j = 0; j < backward[i].length; j++) {
                double sum = i == n - 1 ? 1 : 0;
                for (int k = 0; i < n - 1 && k < backward[i + 1].length; k++) {
                    var next = slots.get(i + 1).options().get(k);
                    sum += edge(utterance, order, slots.get(i).options().get(j).word(), next.word()) * next.probability() * backward[i + 1][k];
                }
                backward[i][j] = sum;
            }
            level(backward[i]);
        }
        var words = new ArrayList<Word>();
        for (int i = 0; i < n; i++) {
            double[] share = new double[forward[i].length];
            for (int j = 0; j < share.length; j++) {
                share[j] = forward[i][j] * backward[i][j];
            }
            level(share);
            words.add(word(slots.get(i).at(), slots.get(i).to(), slots.get(i).options(), share));
        }
        return new Recognition(utterance.language(), words);
    }

    private static double edge(Utterance utterance, WordOrder order, String before, String word) {
        return Math.exp(CONTEXT * order.score(utterance.language(), before, word));
    }

    /// Makes the numbers sum to 1.
    private static void level(double[] numbers) {
        double sum = java.util.Arrays.stream(numbers).sum();
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] /= sum;
        }
    }

    private static Word word(double at, double to, List<Utterance.Reading> options, double[] share) {
        var readings = new ArrayList<Utterance.Reading>();
        for (int j = 0; j < share.length; j++) {
            readings.add(new Utterance.Reading(options.get(j).word(), options.get(j).spoken(), share[j]));
        }
        return new Word(at, to, readings);
    }

    /// The sentence as it is written.
    public String text() {
        var text = new StringBuilder();
        for (Word word : words) {
            boolean space = !text.isEmpty() && !(han(text.codePointBefore(text.length())) && han(word.text().codePointAt(0)));
            text.append(space ? " " : "").append(word.text());
        }
        return text.append(language == Language.ZH ? "？" : "?").toString();
    }

    private static boolean han(int character) {
        return Character.isIdeographic(character);
    }

    /// Place of the word that is least certain; function words too, since they too can turn a question round.
    int weakest() {
        int weakest = 0;
        for (int i = 1; i < words.size(); i++) {
            weakest = words.get(i).certainty() < words.get(weakest).certainty() ? i : weakest;
        }
        return weakest;
    }

    double mean() {
        return words.stream().mapToDouble(Word::certainty).average().orElse(0);
    }

    long doubtful() {
        return words.stream().filter(Word::isDoubtful).count();
    }

    /// The weakest word in its second reading, sure now because a person said so.
    Recognition corrected() {
        int at = weakest();
        var options = words.get(at).options();
        if (options.size() < 2) {
            return this;
        }
        var changed = new ArrayList<>(words);
        changed.set(at, new Word(words.get(at).at(), words.get(at).to(), List.of(
                new Utterance.Reading(options.get(1).word(), options.get(1).spoken(), 1),
                new Utterance.Reading(options.get(0).word(), options.get(0).spoken(), 0))));
        return new Recognition(language, changed);
    }

    /// This and a second hearing of the same words: two independent observations, so their probabilities multiply.
    Recognition heardAgain() {
        return new Recognition(language, words.stream().map(word -> {
            double[] share = word.options().stream().mapToDouble(option -> option.probability() * option.probability()).toArray();
            level(share);
            return word(word.at(), word.to(), word.options(), share);
        }).toList());
    }

    Data data() {
        return Data.object().put("language", language.code()).put("text", text()).put("mean", Data.of(mean(), 3)).put("doubtful", doubtful())
                .put("words", words.stream().map(word -> (Data) Data.object().put("at", word.at()).put("to", word.to())
                        .put("options", word.options().stream().map(option -> (Data) Data.object()
                                .put("word", option.word()).put("say", option.spoken()).put("p", Data.of(option.probability(), 6)).build()).toList())
                        .build()).toList()).build();
    }

    public static Recognition read(Data data) {
        return new Recognition(Language.of(data.get("language").text()).orElse(Language.EN), data.get("words").items().stream()
                .map(word -> new Word(word.get("at").number(), word.get("to").number(), word.get("options").items().stream()
                        .map(option -> new Utterance.Reading(option.get("word").text(), option.get("say").text(), option.get("p").number())).toList()))
                .toList());
    }
}
