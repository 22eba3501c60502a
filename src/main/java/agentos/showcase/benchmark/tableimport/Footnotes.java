package agentos.showcase.benchmark.tableimport;

import agentos.showcase.data.Location;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The footnote marks of a table: where they stand, and what the file says that they mean. What it says is taken over, and told, because only
/// its author knows whether the sentence belongs to the mark.
final class Footnotes {
    private static final Pattern TELLS = Pattern.compile("(?i)mark|denot|indicat|asterisk|dagger|represent|means?\\b|refer|signif|taken|report|from|evaluat|表示|标注|标记|代表|带|为|指|来自|引用");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final RawTable table;
    private final Map<String, Use> uses = new LinkedHashMap<>();

    /// @param names of rows and models that carry the mark
    private record Use(Location first, int[] count, Set<String> names) {}

    private record Meaning(String text, int line) {}

    Footnotes(RawTable table) {
        this.table = table;
    }

    void add(List<String> marks, Location where) {
        add(marks, where, "");
    }

    /// @param name of the row or model that the marks stand on; empty for a value
    void add(List<String> marks, Location where, String name) {
        for (String mark : marks) {
            var use = uses.computeIfAbsent(mark, _ -> new Use(where, new int[1], new LinkedHashSet<>()));
            use.count()[0]++;
            if (!name.isEmpty()) {
                use.names().add(name);
            }
        }
    }

    /// One note and one finding for each mark.
    List<Localized> notes(Map<String, String> answers, Report report) {
        var notes = new ArrayList<Localized>();
        uses.forEach((mark, use) -> {
            Localized on = use.names().isEmpty() ? Localized.EMPTY : Report.TEXTS.both("mark.on", Report.names(List.copyOf(use.names())));
            String answer = answers.getOrDefault(mark, "").strip();
            if (!answer.isEmpty()) {
                notes.add(Localized.same(mark + " " + answer).plus(on));
                return;
            }
            Optional<Meaning> meaning = meaning(mark);
            if (meaning.isPresent()) {
                report.warn("mark-meaning", use.first(), mark, use.count()[0], meaning.get().text(), meaning.get().line() == 0 ? Localized.EMPTY : Report.TEXTS.both("mark.line", meaning.get().line()));
                notes.add(Localized.same(mark + " " + meaning.get().text()).plus(on));
            } else {
                report.warn("mark", use.first(), mark, use.count()[0]);
                notes.add(Report.TEXTS.both("mark.unknown", mark).plus(on));
            }
        });
        return notes;
    }

    private Optional<Meaning> meaning(String mark) {
        String plain = plain(mark);
        if (table.notes().containsKey(plain)) {
            return Optional.of(new Meaning(table.notes().get(plain), 0));
        }
        String start = "^\\s*(?:" + Pattern.quote(mark) + "|\\[" + Pattern.quote(plain) + "]" + (plain.equals(mark) ? "" : "|" + Pattern.quote(plain) + "[.):]") + ")\\s*[:：=]?\\s*(?=[^*\\s])";
        Pattern begins = Pattern.compile(start + ".{3,}");
        var first = table.remarks().stream().filter(remark -> begins.matcher(remark.text()).find()).toList();
        // Several lines that begin with an asterisk are a list, unless one of them tells what a mark means.
        var chosen = first.size() == 1 || !mark.equals("*") ? first.stream().findFirst() : first.stream().filter(remark -> TELLS.matcher(remark.text()).find()).findFirst();
        if (chosen.isPresent()) {
            return Optional.of(new Meaning(chosen.get().text().replaceFirst(start, "").strip(), chosen.get().line()));
        }
        Pattern holds = Pattern.compile("(?:^|[\\s(（\"'“”‘])" + Pattern.quote(mark) + "(?:[\\s)）\"'“”’,.:;，。]|$)");
        for (var remark : table.remarks()) {
            for (String sentence : remark.text().split("(?<=[.!?。；;])\\s+")) {
                if (holds.matcher(sentence).find() && TELLS.matcher(sentence).find()) {
                    return Optional.of(new Meaning(sentence.replaceFirst("^(?i)(?:[•·]|notes?\\s*:)\\s*", "").strip(), remark.line()));
                }
            }
        }
        return Optional.empty();
    }

    /// The sentence that says what bold or underlined means.
    Optional<RawTable.Remark> remark(String word) {
        return table.remarks().stream().filter(remark -> Pattern.compile("(?i)" + word).matcher(remark.text()).find() && TELLS.matcher(remark.text()).find()).findFirst()
                .map(remark -> new RawTable.Remark(remark.text().replaceFirst("^[•·]\\s*", ""), remark.line()));
    }

    private static String plain(String mark) {
        var plain = new StringBuilder();
        for (char c : mark.replaceAll("[\\[\\]]", "").toCharArray()) {
            int digit = RAISED.indexOf(c);
            plain.append(digit < 0 ? c : (char) ('0' + digit));
        }
        return plain.toString();
    }
}
