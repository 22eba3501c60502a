package agentos.showcase.expert.voice.dialogue;

import agentos.showcase.data.Data;
import agentos.showcase.expert.Outputs;
import agentos.showcase.expert.voice.speech.Numbers;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Product;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Summary and minutes in Markdown.
final class Minutes {
    private static final Texts TEXTS = Texts.of("voice");
    private static final int CENTRAL = 3;
    private static final Pattern WORD = Pattern.compile("[a-z]{5,}");
    private static final Pattern PAIR = Pattern.compile("(?=(\\p{IsHan}{2}))");

    private Minutes() {}

    /// The sentences whose words come back most often in the others: the middle of the talk. Questions and thanks are left out, and what stands among the
    /// decisions and tasks already.
    static List<Meeting.Sentence> central(Meeting meeting) {
        var uses = new HashMap<String, Integer>();
        meeting.sentences().forEach(sentence -> words(sentence).forEach(word -> uses.merge(word, 1, Integer::sum)));
        var scores = new HashMap<Integer, Double>();
        for (var sentence : meeting.sentences()) {
            Set<String> words = words(sentence);
            scores.put(sentence.number(), words.stream().mapToInt(word -> uses.get(word) - 1).sum() / Math.sqrt(Math.max(1, words.size())));
        }
        var listed = new HashSet<Integer>();
        Promises.decisions(meeting).forEach(decision -> listed.add(decision.source()));
        Promises.in(meeting, Language.EN).forEach(promise -> listed.add(promise.source()));
        return meeting.sentences().stream()
                .filter(sentence -> !listed.contains(sentence.number()) && !sentence.text().en().endsWith("?") && meeting.people().stream().noneMatch(person -> Addressing.thanks(sentence.text(), person.name())))
                .sorted(Comparator.<Meeting.Sentence>comparingDouble(sentence -> -scores.get(sentence.number())).thenComparingInt(Meeting.Sentence::number))
                .limit(CENTRAL).sorted(Comparator.comparingInt(Meeting.Sentence::number)).toList();
    }

    private static Set<String> words(Meeting.Sentence sentence) {
        var words = new HashSet<String>();
        WORD.matcher(sentence.text().en().toLowerCase(Locale.ROOT)).results().forEach(found -> words.add(found.group()));
        PAIR.matcher(sentence.text().zh()).results().forEach(found -> words.add(found.group(1)));
        return words;
    }

    static Product summary(Assignment assignment) throws OperationFailed {
        var meeting = Meeting.of(assignment);
        var who = Speakers.read(Outputs.value(assignment, "who"));
        var decisions = Promises.decisions(meeting);
        double[] talk = who.talk(meeting);
        int most = 0;
        for (int i = 1; i < talk.length; i++) {
            most = talk[i] > talk[most] ? i : most;
        }
        double all = java.util.Arrays.stream(talk).sum();
        Localized head = TEXTS.both("summary.head", who.names().size(), meeting.sentences().size(), Math.round(meeting.length()), who.name(most), Numbers.percent(talk[most] / all));
        Localized text = new Localized(summary(meeting, who, decisions, head, Language.EN), summary(meeting, who, decisions, head, Language.ZH));
        Data data = Data.object().put("text", text).put("head", head)
                .put("decisions", decisions.stream().map(one -> (Data) Data.object().put("what", one.what()).put("source", one.source())
                        .put("quote", meeting.sentence(one.source()).text()).put("who", who.nameOf(one.source())).build()).toList())
                .put("central", central(meeting).stream().map(sentence -> Data.of((long) sentence.number())).toList()).build();
        return Product.of(Outputs.artefact(assignment, Artefact.Type.TEXT, data),
                TEXTS.both("note.summary", who.name(most), Numbers.percent(talk[most] / all), decisions.size()));
    }

    private static String summary(Meeting meeting, Speakers who, List<Promises.Decided> decisions, Localized head, Language language) {
        var page = new StringBuilder(head.in(language)).append("\n\n## ").append(TEXTS.get(language, "summary.decisions")).append("\n\n");
        decisions.forEach(one -> page.append(TEXTS.get(language, "summary.decision", one.what(), who.nameOf(one.source()), one.source())).append('\n'));
        page.append("\n## ").append(TEXTS.get(language, "summary.central")).append("\n\n");
        central(meeting).forEach(one -> page.append(TEXTS.get(language, "summary.sentence", who.nameOf(one.number()), one.text(), one.number())).append('\n'));
        return page.toString().stripTrailing();
    }

    static Product minutes(Assignment assignment) throws OperationFailed {
        var meeting = Meeting.of(assignment);
        var who = Speakers.read(Outputs.value(assignment, "who"));
        var tasks = Tasks.read(assignment);
        var decisions = Promises.decisions(meeting);
        var text = new Localized(page(meeting, who, tasks, decisions, Language.EN), page(meeting, who, tasks, decisions, Language.ZH));
        Data data = Data.object().put("text", text).put("tasks", tasks.size()).put("decisions", decisions.size()).put("sentences", meeting.sentences().size()).build();
        return Product.of(Outputs.artefact(assignment, Artefact.Type.TEXT, data),
                TEXTS.both("note.minutes", decisions.size(), tasks.size(), meeting.sentences().size()));
    }

    private static String page(Meeting meeting, Speakers who, List<Tasks.Item> tasks, List<Promises.Decided> decisions, Language language) {
        var lines = new ArrayList<String>();
        lines.add("# " + meeting.title().in(language));
        lines.add("");
        lines.add(TEXTS.get(language, "minutes.head", Dates.print(meeting.date()), Localized.list(who.names())));
        lines.add("");
        lines.add("## " + TEXTS.get(language, "summary.decisions"));
        lines.add("");
        decisions.forEach(one -> lines.add(TEXTS.get(language, "summary.decision", one.what(), who.nameOf(one.source()), one.source())));
        lines.add("");
        lines.add("## " + TEXTS.get(language, "minutes.tasks"));
        lines.add("");
        tasks.forEach(one -> lines.add(TEXTS.get(language, "minutes.task", one.name(), one.what(), one.day(), one.source())));
        lines.add("");
        lines.add("## " + TEXTS.get(language, "minutes.transcript"));
        lines.add("");
        meeting.sentences().forEach(one -> lines.add(TEXTS.get(language, "minutes.sentence", one.number(), Meeting.clock(one.at()), who.nameOf(one.number()), one.text())));
        return String.join("\n", lines);
    }
}
