package agentos.showcase.expert.voice.dialogue;

import agentos.showcase.data.Data;
import agentos.showcase.expert.Outputs;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/// A conversation as it was taken down.
///
/// @param people who was invited
public record Meeting(Localized title, LocalDate date, List<Person> people, List<Sentence> sentences) {
    private static final Texts TEXTS = Texts.of("voice");
    public Meeting {
        people = List.copyOf(people);
        sentences = List.copyOf(sentences);
    }

    public record Person(Localized name, Localized role) {}

    /// @param number from 1
    /// @param at     start, seconds
    /// @param to     end, seconds; may lie behind the start of the next sentence
    public record Sentence(int number, double at, double to, Localized text) {
        public boolean overlaps(Sentence other) {
            return at < other.to && other.at < to;
        }
    }

    /// Reads the value `meeting`.
    ///
    /// @throws OperationFailed when it has no date, no people, or a sentence without text or length
    static Meeting of(Assignment assignment) throws OperationFailed {
        Data meeting = Outputs.value(assignment, "meeting");
        var people = meeting.get("people").items().stream().map(one -> new Person(one.get("name").localized(), one.get("role").localized())).toList();
        var sentences = new ArrayList<Sentence>();
        for (Data one : meeting.get("sentences").items()) {
            var sentence = new Sentence(sentences.size() + 1, one.get("at").number(-1), one.get("to").number(-1), one.get("text").localized());
            boolean late = !sentences.isEmpty() && sentence.at < sentences.getLast().at;
            if (sentence.at < 0 || sentence.to <= sentence.at || late || sentence.text.isEmpty()) {
                throw new OperationFailed(TEXTS.both("meeting.sentence", sentence.number));
            }
            sentences.add(sentence);
        }
        if (people.isEmpty() || sentences.size() < 2) {
            throw new OperationFailed(TEXTS.both("meeting.empty"));
        }
        try {
            return new Meeting(meeting.get("title").localized(), LocalDate.parse(meeting.get("date").text()), people, sentences);
        } catch (DateTimeParseException _) {
            throw new OperationFailed(TEXTS.both("meeting.date", meeting.get("date").text("?")));
        }
    }

    Sentence sentence(int number) {
        return sentences.get(number - 1);
    }

    double length() {
        return sentences.stream().mapToDouble(Sentence::to).max().orElse(0);
    }

    /// Pairs of sentences that are spoken at the same time, as stretches `[from, to]` in seconds.
    List<double[]> overlaps() {
        var found = new ArrayList<double[]>();
        for (int i = 0; i < sentences.size(); i++) {
            for (int j = i + 1; j < sentences.size(); j++) {
                if (sentences.get(i).overlaps(sentences.get(j))) {
                    found.add(new double[] {sentences.get(j).at, Math.min(sentences.get(i).to, sentences.get(j).to)});
                }
            }
        }
        return found;
    }

    /// `m:ss`.
    static String clock(double seconds) {
        int whole = (int) seconds;
        return whole / 60 + ":" + (whole % 60 < 10 ? "0" : "") + whole % 60;
    }
}
