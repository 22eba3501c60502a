package agentos.showcase.expert.voice.dialogue;

import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whom a sentence names, by its words alone: "Celia, ..." and "塞莉亚，..." ask the one who speaks next; "Thank you, Celia" and "谢谢塞莉亚" thank the one who
/// spoke before.
final class Addressing {
    private Addressing() {}

    /// Words that say who spoke a sentence.
    ///
    /// @param sentence number of the sentence that the person spoke
    /// @param person   index among the people
    /// @param by       number of the sentence that says so
    record Call(int sentence, int person, int by) {}

    static List<Call> calls(Meeting meeting) {
        var calls = new ArrayList<Call>();
        for (var sentence : meeting.sentences()) {
            for (int person = 0; person < meeting.people().size(); person++) {
                Localized name = meeting.people().get(person).name();
                if (thanks(sentence.text(), name) && sentence.number() > 1) {
                    calls.add(new Call(sentence.number() - 1, person, sentence.number()));
                } else if (asks(sentence.text(), name) && sentence.number() < meeting.sentences().size()) {
                    calls.add(new Call(sentence.number() + 1, person, sentence.number()));
                }
            }
        }
        return calls;
    }

    static boolean thanks(Localized text, Localized name) {
        return Pattern.compile("(?i)\\b(?:thank you|thanks),? " + Pattern.quote(name.en()) + "\\b").matcher(text.en()).find()
                || text.zh().contains("谢谢" + name.zh());
    }

    static boolean asks(Localized text, Localized name) {
        return Pattern.compile("(?:^|[.!?] )" + Pattern.quote(name.en()) + ",").matcher(text.en()).find()
                || Pattern.compile("(?:^|[。！？])" + Pattern.quote(name.zh()) + "，").matcher(text.zh()).find();
    }

    static Optional<Call> of(int sentence, List<Call> calls) {
        return calls.stream().filter(call -> call.sentence() == sentence).findFirst();
    }

    /// The person of each speaker, so that as many calls as can be agree; -1 for a speaker that nobody is left for. One speaker that no call names takes the
    /// one name that is left.
    static int[] match(List<Call> calls, int[] labels, int speakers, int people) {
        int[] best = new int[speakers];
        java.util.Arrays.fill(best, -1);
        long[] most = {-1};
        int[] tried = best.clone();
        tryAll(0, tried, new boolean[people], calls, labels, best, most);
        return best;
    }

    private static void tryAll(int speaker, int[] tried, boolean[] taken, List<Call> calls, int[] labels, int[] best, long[] most) {
        if (speaker == tried.length) {
            long agree = 2 * calls.stream().filter(call -> tried[labels[call.sentence() - 1]] == call.person()).count();
            long named = java.util.Arrays.stream(tried).filter(person -> person >= 0).count();
            if (agree * 100 + named > most[0]) {
                most[0] = agree * 100 + named;
                System.arraycopy(tried, 0, best, 0, best.length);
            }
            return;
        }
        for (int person = 0; person < taken.length; person++) {
            if (!taken[person]) {
                taken[person] = true;
                tried[speaker] = person;
                tryAll(speaker + 1, tried, taken, calls, labels, best, most);
                taken[person] = false;
            }
        }
        tried[speaker] = -1;
        tryAll(speaker + 1, tried, taken, calls, labels, best, most);
    }
}
