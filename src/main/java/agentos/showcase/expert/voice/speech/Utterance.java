package agentos.showcase.expert.voice.speech;

import agentos.showcase.data.Data;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.text.Language;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What was said, word by word, each with the readings that it may have: a confusion network.
public record Utterance(Language language, List<Slot> slots) {
    private static final Texts TEXTS = Texts.of("voice");

    /// The room's unrest adds so much to the score of a reading, for every dB that it is louder and every part that cannot be made out.
    private static final double PER_DECIBEL = 0.5;

    public Utterance {
        slots = List.copyOf(slots);
    }

    /// @param at      start, seconds
    /// @param to      end, seconds
    /// @param clarity how much of the word can be made out, 0 to 1
    /// @param options readings, likeliest first; their probabilities sum to 1
    public record Slot(double at, double to, double clarity, List<Reading> options) {
        public Slot {
            options = options.stream().sorted(Comparator.comparingDouble(reading -> -reading.probability())).toList();
        }
    }

    /// @param spoken the sounds: the spelling or pinyin
    public record Reading(String word, String spoken, double probability) {}

    /// Reads `[{"at", "to", "word", "say"?, "p", "or": [{"word", "say"?, "p"}]}]` and puts it into a room: the less of a word can be made out, the
    /// less its sound decides, and the more a louder reading is taken for it.
    ///
    /// @param snr how far speech stands above the room, dB
    static Utterance of(Data words, Language language, double snr) throws OperationFailed {
        var slots = new ArrayList<Slot>();
        double before = 0;
        for (Data word : words.items()) {
            double at = word.get("at").number(-1);
            double to = word.get("to").number(-1);
            if (at < before || to <= at || word.get("word").text().isBlank()) {
                throw new OperationFailed(TEXTS.both("utterance.unreadable", slots.size() + 1));
            }
            before = to;
            var said = new ArrayList<Data>(List.of(word));
            said.addAll(word.get("or").items());
            double clarity = Sounds.audible(spoken(word), snr);
            slots.add(new Slot(at, to, clarity, weighed(said, clarity)));
        }
        if (slots.isEmpty()) {
            throw new OperationFailed(TEXTS.both("utterance.empty"));
        }
        return new Utterance(language, slots);
    }

    private static String spoken(Data word) {
        return word.get("say").text(word.get("word").text());
    }

    private static List<Reading> weighed(List<Data> said, double clarity) {
        double[] scores = said.stream().mapToDouble(word -> clarity * Math.log(Math.clamp(word.get("p").number(0.01), 0.001, 1))
                + (1 - clarity) * PER_DECIBEL * Sounds.mean(spoken(word))).toArray();
        double[] shares = shares(scores);
        var readings = new ArrayList<Reading>();
        for (int i = 0; i < shares.length; i++) {
            readings.add(new Reading(said.get(i).get("word").text(), spoken(said.get(i)), shares[i]));
        }
        return readings;
    }

    /// Probabilities out of logarithmic scores.
    static double[] shares(double[] scores) {
        return agentos.showcase.routing.Softmax.of(scores);
    }

    /// Seconds until the last word is over, with a little silence behind it.
    double length() {
        return slots.getLast().to() + 0.35;
    }

    Data data() {
        return Data.object().put("language", language.code()).put("slots", slots.stream().map(slot -> (Data) Data.object()
                .put("at", slot.at()).put("to", slot.to()).put("clarity", Data.of(slot.clarity(), 4))
                .put("options", slot.options().stream().map(reading -> (Data) Data.object()
                        .put("word", reading.word()).put("say", reading.spoken()).put("p", Data.of(reading.probability(), 6)).build()).toList())
                .build()).toList()).build();
    }

    static Utterance read(Data data) {
        return new Utterance(Language.of(data.get("language").text()).orElse(Language.EN), data.get("slots").items().stream()
                .map(slot -> new Slot(slot.get("at").number(), slot.get("to").number(), slot.get("clarity").number(),
                        slot.get("options").items().stream()
                                .map(option -> new Reading(option.get("word").text(), option.get("say").text(), option.get("p").number())).toList()))
                .toList());
    }
}
