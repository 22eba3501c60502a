package agentos.showcase.expert.voice.dialogue;

import agentos.showcase.data.Data;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.List;

/// Who spoke each sentence, and what each speaker is called.
///
/// @param labels   speaker of each sentence; -1 for nobody
/// @param names    what each speaker is called on screen
/// @param people   index of the invited person that each speaker is; -1 for none
/// @param doubtful number of the sentence that is least certain
public record Speakers(List<Integer> labels, List<Localized> names, List<Integer> people, int doubtful) {
    private static final Texts TEXTS = Texts.of("voice");
    public Speakers {
        labels = List.copyOf(labels);
        names = List.copyOf(names);
        people = List.copyOf(people);
    }

    int of(int sentence) {
        return labels.get(sentence - 1);
    }

    Localized name(int speaker) {
        return speaker < 0 ? TEXTS.both("speaker.open") : names.get(speaker);
    }

    Localized nameOf(int sentence) {
        return name(of(sentence));
    }

    static Localized letter(int speaker) {
        return TEXTS.both("speaker.letter", Character.toString('A' + speaker));
    }

    /// Seconds that each speaker speaks.
    double[] talk(Meeting meeting) {
        double[] talk = new double[names.size()];
        for (var sentence : meeting.sentences()) {
            if (of(sentence.number()) >= 0) {
                talk[of(sentence.number())] += sentence.to() - sentence.at();
            }
        }
        return talk;
    }

    Data data() {
        return Data.object()
                .put("labels", labels.stream().map(label -> Data.of((long) label)).toList())
                .put("names", names.stream().map(Data::of).toList())
                .put("people", people.stream().map(person -> Data.of((long) person)).toList())
                .put("doubtful", doubtful).build();
    }

    static Speakers read(Data data) {
        var names = new ArrayList<Localized>();
        data.get("names").items().forEach(name -> names.add(name.localized()));
        return new Speakers(data.get("labels").items().stream().map(label -> label.integer(-1)).toList(), names,
                data.get("people").items().stream().map(person -> person.integer(-1)).toList(), data.get("doubtful").integer(1));
    }
}
