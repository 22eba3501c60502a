package agentos.showcase.expert.voice.dialogue;

import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds tasks and decisions in sentences by their form, in each language on its own.
///
/// - A promise: "I will <what>", "<对象>我来<做>". Whoever says it owns the task.
/// - A request that is accepted: "<Name>, can you <what>?" or "<名字>，你能<做什么>吗？", followed by "Yes", "Sure", "好的". Whoever accepts owns it.
/// - A decision: "We decide: ...", "Agreed: ...", "那就定了：...", "同意：...".
final class Promises {
    private static final Pattern PROMISE_EN = Pattern.compile("(?i)\\bI(?: will|['’]ll| am going to) (?<what>[^.;!]+)");
    private static final Pattern PROMISE_ZH = Pattern.compile("(?<object>[^，。：；]+?)我来(?<verb>[^，。；]+)");
    private static final Pattern REQUEST_EN = Pattern.compile("(?i)\\b(?:can|could|would) you (?<what>[^?]+)\\?");
    private static final Pattern REQUEST_ZH = Pattern.compile("你能(?:不能)?(?<what>[^？]+?)吗？");
    private static final Pattern ACCEPTED_EN = Pattern.compile("(?i)^(?:yes|sure|of course|will do|ok)\\b.*");
    private static final Pattern ACCEPTED_ZH = Pattern.compile("^(?:好|行|没问题|可以).*");
    private static final Pattern DECISION_EN = Pattern.compile("(?i)^(?:then )?(?:we decide|agreed|it is decided)(?: that|:)? (?<what>.+?)[.!]?$");
    private static final Pattern DECISION_ZH = Pattern.compile("^(?:那就定了|我们决定|同意)[：，](?<what>.+?)[。！]?$");

    private Promises() {}

    /// @param what   without the date
    /// @param source number of the sentence that says what
    /// @param spoken number of the sentence whose speaker owns it
    /// @param due    null when no day is named
    record Promise(String what, int source, int spoken, LocalDate due) {}

    static List<Promise> in(Meeting meeting, Language language) {
        boolean chinese = language == Language.ZH;
        var found = new ArrayList<Promise>();
        for (var sentence : meeting.sentences()) {
            String text = sentence.text().in(language);
            var due = Dates.in(text, language, meeting.date());
            String bare = due.map(date -> text.replace("在" + date.phrase(), "").replace(date.phrase(), "")).orElse(text);
            Matcher promise = (chinese ? PROMISE_ZH : PROMISE_EN).matcher(bare);
            Matcher request = (chinese ? REQUEST_ZH : REQUEST_EN).matcher(bare);
            LocalDate day = due.map(Dates.Found::date).orElse(null);
            if (promise.find()) {
                found.add(new Promise(tidy(chinese ? promise.group("verb") + promise.group("object") : promise.group("what")), sentence.number(), sentence.number(), day));
            } else if (request.find() && sentence.number() < meeting.sentences().size()) {
                String reply = meeting.sentence(sentence.number() + 1).text().in(language);
                if ((chinese ? ACCEPTED_ZH : ACCEPTED_EN).matcher(reply).matches()) {
                    found.add(new Promise(tidy(request.group("what")), sentence.number(), sentence.number() + 1, day));
                }
            }
        }
        return found;
    }

    private static String tidy(String what) {
        return what.strip().replaceAll("\\s+", " ").replaceAll("[，,]$", "");
    }

    /// Decisions by the number of their sentence.
    record Decided(int source, Localized what) {}

    static List<Decided> decisions(Meeting meeting) {
        var found = new ArrayList<Decided>();
        for (var sentence : meeting.sentences()) {
            Matcher english = DECISION_EN.matcher(sentence.text().en());
            Matcher chinese = DECISION_ZH.matcher(sentence.text().zh());
            if (english.matches() && chinese.matches()) {
                found.add(new Decided(sentence.number(), new Localized(capital(english.group("what")), chinese.group("what"))));
            }
        }
        return found;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
