package agentos.showcase.evidence.search;

import agentos.showcase.evidence.Document;
import agentos.showcase.evidence.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes a document's Markdown apart into passages that can be quoted: its sentences, each with the heading above it.
///
/// Left out are headings (they are context), tables, rules and the entries of a list of references: none of them states anything
/// by itself. A paragraph may run over several lines; a list item or a line of a block quote is a paragraph of its own.
final class Passages {
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(.*)$");
    private static final Pattern REFERENCE = Pattern.compile("^[-*]\\s+\\[[^\\]\\s]+\\]\\s.*");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*+]|\\d+[.)]|>)\\s+");
    private static final Pattern RUN_IN = Pattern.compile("^\\*\\*([^*]+)\\*\\*\\s*");
    private static final Pattern RULE = Pattern.compile("^\\s*(?:\\|.*|-{3,}|\\*{3,}|```.*)$");

    /// @param heading the heading above, and a bold one at the head of the paragraph
    /// @param block   the paragraph that the sentence stands in
    record Passage(Document document, String heading, Span sentence, Span block) {
        String text() {
            return sentence.of(document.body());
        }

        String around() {
            return block.of(document.body());
        }
    }

    private final Document document;
    private final List<Passage> found = new ArrayList<>();
    private String heading = "";
    private int open = -1;

    private Passages(Document document) {
        this.document = document;
    }

    static List<Passage> of(Document document) {
        return new Passages(document).read();
    }

    private List<Passage> read() {
        String body = document.body();
        int start = 0;
        while (start < body.length()) {
            int end = body.indexOf('\n', start);
            end = end < 0 ? body.length() : end;
            line(body.substring(start, end), start);
            start = end + 1;
        }
        close(body.length());
        return found;
    }

    private void line(String line, int start) {
        Matcher title = HEADING.matcher(line);
        Matcher bullet = BULLET.matcher(line);
        boolean silent = line.isBlank() || RULE.matcher(line).matches() || REFERENCE.matcher(line).matches();
        if (title.matches()) {
            close(start);
            heading = title.group(1).strip();
        } else if (silent) {
            close(start);
        } else if (bullet.find()) {
            close(start);
            open = start + bullet.end();
        } else if (open < 0) {
            open = start;
        }
    }

    private void close(int end) {
        if (open < 0) {
            return;
        }
        String body = document.body();
        Matcher runIn = RUN_IN.matcher(body.substring(open, end));
        boolean headed = runIn.find() && runIn.end() < end - open;
        var block = new Span(headed ? open + runIn.end() : open, end);
        String above = headed ? heading + " " + runIn.group(1) : heading;
        Sentences.in(body, block).forEach(sentence -> found.add(new Passage(document, above, sentence, block)));
        open = -1;
    }
}
