package agentos.showcase.pack;

import agentos.showcase.pack.OwnDocument.Refused;
import agentos.showcase.pack.OwnDocument.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Reads the text of a saved web page as Markdown: its headings, paragraphs, list items and block quotes, without what frames them.
final class HtmlFile {
    private static final String FRAME = "script, style, noscript, template, nav, aside, form, button, iframe, svg, [hidden], body > header, body > footer";
    private static final Pattern DAY = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?");

    private HtmlFile() {}

    static Text read(byte[] content) throws Refused {
        Document page = parse(content);
        String title = Stream.of(meta(page, "meta[property=og:title]"), text(page.selectFirst("h1")), page.title()).filter(found -> !found.isBlank()).findFirst().orElse("");
        var authors = page.select("meta[name=author], meta[name=citation_author], meta[name=DC.creator]").eachAttr("content").stream()
                .map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
        String date = Stream.of("meta[property=article:published_time]", "meta[name=citation_publication_date]", "meta[name=date]", "meta[name=DC.date]")
                .map(query -> meta(page, query)).filter(found -> !found.isEmpty()).findFirst()
                .orElseGet(() -> page.select("time[datetime]").attr("datetime"));
        page.select(FRAME).remove();
        Element main = Stream.of("article", "main", "[role=main]").map(page::selectFirst).filter(found -> found != null).findFirst().orElse(page.body());
        return new Text(title, authors, day(date), meta(page, "meta[property=og:site_name]"), List.of(), main == null ? "" : markdown(main));
    }

    private static Document parse(byte[] content) throws Refused {
        boolean marked = content.length >= 2 && ((content[0] & 0xFF) == 0xFE || (content[0] & 0xFF) == 0xFF);
        try {
            String declared = Jsoup.parse(new ByteArrayInputStream(content), null, "").charset().name();
            boolean guessed = declared.equals("UTF-8") && !PlainFile.isUtf8(content);
            return Jsoup.parse(new ByteArrayInputStream(content), marked ? null : guessed ? "GB18030" : declared, "");
        } catch (IOException _) {
            throw new Refused("pack.own.encoding");
        }
    }

    private static String meta(Document page, String query) {
        return page.select(query).attr("content").strip();
    }

    private static String text(Element element) {
        return element == null ? "" : element.text();
    }

    private static String day(String date) {
        Matcher day = DAY.matcher(date.replace('/', '-'));
        return day.lookingAt() ? day.group() : "";
    }

    private static String markdown(Element main) {
        var out = new StringBuilder();
        main.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    words(out, text.getWholeText());
                } else if (node instanceof Element element) {
                    if (element.nameIs("br")) {
                        out.append('\n');
                    } else if (element.isBlock()) {
                        paragraph(out);
                        out.append(mark(element));
                    }
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element.isBlock()) {
                    paragraph(out);
                } else if (node instanceof Element element && element.nameIs("td")) {
                    out.append(' ');
                }
            }
        });
        return out.toString().strip() + "\n";
    }

    private static String mark(Element element) {
        String name = element.normalName();
        return name.matches("h[1-6]") ? "#".repeat(name.charAt(1) - '0') + " " : name.equals("li") ? "- " : name.equals("blockquote") ? "> " : "";
    }

    /// White space of the source means one space, and none at the beginning of a line.
    private static void words(StringBuilder out, String text) {
        for (char sign : text.toCharArray()) {
            boolean space = Character.isWhitespace(sign) || sign == '\u00a0';
            char last = out.isEmpty() ? '\n' : out.charAt(out.length() - 1);
            if (!space) {
                out.append(sign);
            } else if (last != ' ' && last != '\n') {
                out.append(' ');
            }
        }
    }

    /// A mark that nothing followed yet stays with what comes.
    private static void paragraph(StringBuilder out) {
        int end = out.length();
        if (end == 0 || out.toString().endsWith("\n\n") || out.substring(out.lastIndexOf("\n") + 1).matches("(?:#{1,6}|-|>) ")) {
            return;
        }
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.setLength(end);
        out.append(end > 0 && out.charAt(end - 1) == '\n' ? "\n" : "\n\n");
    }
}
