package agentos.showcase.expert.voice.dialogue;

import agentos.showcase.data.Data;
import agentos.showcase.expert.Outputs;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Product;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/// Calendar entries in the form of RFC 5545, as the file in `ics` and to be read in `text`: one all-day event for every task with a day and every decision with one.
///
/// Lines end with CRLF and are folded at 75 octets; commas, semicolons, backslashes and line ends in texts are escaped (sections 3.1 and 3.3.11).
final class Calendar {
    private static final Texts TEXTS = Texts.of("voice");
    private static final int OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private Calendar() {}

    private record Entry(String id, LocalDate day, Localized summary, Localized description) {}

    static Product perform(Assignment assignment) throws OperationFailed {
        var meeting = Meeting.of(assignment);
        var entries = new ArrayList<Entry>();
        for (var task : Tasks.read(assignment)) {
            if (task.due() != null) {
                entries.add(new Entry("task-" + task.source(), task.due(), TEXTS.both("calendar.task", task.name(), task.what()),
                        TEXTS.both("calendar.source", task.source(), task.quote())));
            }
        }
        for (var decision : Promises.decisions(meeting)) {
            Dates.in(meeting.sentence(decision.source()).text().en(), Language.EN, meeting.date()).ifPresent(found ->
                    entries.add(new Entry("decision-" + decision.source(), found.date(), decision.what(),
                            TEXTS.both("calendar.source", decision.source(), meeting.sentence(decision.source()).text()))));
        }
        entries.sort(java.util.Comparator.comparing(Entry::day).thenComparing(Entry::id));
        var file = new Localized(file(meeting, entries, Language.EN), file(meeting, entries, Language.ZH));
        Data data = Data.object().put("text", file.map(lines -> "```\n" + lines.replace("\r\n", "\n") + "```")).put("ics", file).put("entries", entries.size()).build();
        return Product.of(Outputs.artefact(assignment, Artefact.Type.TEXT, data),
                entries.isEmpty() ? TEXTS.both("note.calendar.none")
                        : TEXTS.both("note.calendar", entries.size(), Dates.print(entries.getFirst().day()), Dates.print(entries.getLast().day())));
    }

    private static String file(Meeting meeting, List<Entry> entries, Language language) {
        var lines = new ArrayList<String>(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//AgentOS Showcase//Who said what//" + language.code().toUpperCase(java.util.Locale.ROOT),
                "CALSCALE:GREGORIAN", "METHOD:PUBLISH"));
        for (var entry : entries) {
            lines.add("BEGIN:VEVENT");
            lines.add("UID:" + entry.id + "-" + meeting.date().format(DAY) + "@agentos-showcase.invalid");
            lines.add("DTSTAMP:" + meeting.date().format(DAY) + "T120000Z");
            lines.add("DTSTART;VALUE=DATE:" + entry.day.format(DAY));
            lines.add("DTEND;VALUE=DATE:" + entry.day.plusDays(1).format(DAY));
            lines.add("SUMMARY;LANGUAGE=" + language.code() + ":" + escaped(entry.summary.in(language)));
            lines.add("DESCRIPTION;LANGUAGE=" + language.code() + ":" + escaped(entry.description.in(language)));
            lines.add("TRANSP:TRANSPARENT");
            lines.add("END:VEVENT");
        }
        lines.add("END:VCALENDAR");
        return String.join("", lines.stream().map(line -> folded(line) + "\r\n").toList());
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
    }

    /// A content line in pieces of at most 75 octets, never inside a character; a piece after the first begins with a space.
    static String folded(String line) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int character : line.codePoints().toArray()) {
            String one = Character.toString(character);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(one);
            octets += size;
        }
        return folded.toString();
    }
}
