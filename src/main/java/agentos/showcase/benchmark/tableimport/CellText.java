package agentos.showcase.benchmark.tableimport;

import agentos.showcase.data.Location;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The markup of a cell as a reader sees it. Markdown and HTML stand mixed in model cards, so both go the same way: Markdown becomes HTML, HTML is
/// walked through.
final class CellText {
    /// A cell has no blocks: `-` is a missing value there and no list.
    private static final Parser MARKDOWN = Parser.builder().enabledBlockTypes(Set.of()).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().build();
    private static final Pattern REFERENCE = Pattern.compile("\\[\\^([^\\]\\s]{1,20})]");
    private static final Pattern LINK_BY_NAME = Pattern.compile("\\[([^\\[\\]]{1,200})]\\[[^\\[\\]]{0,200}]");
    private static final Pattern MARK = Pattern.compile("[*∗⋆†‡§¶#,\\s]+|\\d{1,2}(?:[,\\s]+\\d{1,2})*|[a-z]|\\[\\w{1,3}]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Set<String> STRONG = Set.of("b", "strong");
    private static final Set<String> UNDERLINE = Set.of("u", "ins");
    private static final Set<String> BREAKS = Set.of("br", "p", "div", "li");

    private CellText() {}

    static RawCell ofMarkdown(String source, Location where) {
        String text = source.strip();
        text = text.length() <= 2 * Bounds.CELL ? text : text.substring(0, 2 * Bounds.CELL);
        if (text.isEmpty()) {
            return RawCell.plain("", where);
        }
        if (text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == ' ' || c == '-' || c == '/' || c == '%')) {
            return RawCell.plain(text.replaceAll("\\s+", " "), where);
        }
        text = LINK_BY_NAME.matcher(text).replaceAll("$1");
        String marked = REFERENCE.matcher(Tex.inText(text, true)).replaceAll("\\\\[$1\\\\]");
        return ofHtml(Jsoup.parseBodyFragment(HTML.render(MARKDOWN.parse(marked))).body(), where, 1, 1);
    }

    static RawCell ofHtml(Element element, Location where, int colspan, int rowspan) {
        var walk = new Walk();
        element.traverse(walk);
        String text = clean(walk.text.length() <= 2 * Bounds.CELL ? walk.text.toString() : walk.text.substring(0, 2 * Bounds.CELL));
        boolean stars = text.matches("\\*\\*[^*].*\\*\\*");
        return new RawCell(cut(stars ? text.substring(2, text.length() - 2) : text), walk.bold || stars, walk.underlined, where, colspan, rowspan);
    }

    /// A field of a file of separated values or a workbook. Some people paste Markdown or HTML there, so emphasis, breaks and references are read.
    static RawCell ofField(String source, Location where) {
        boolean marked = source.contains("**") || source.contains("</") || source.contains("<br") || source.contains("[^") || source.contains("\\*") || source.indexOf('$') >= 0;
        return marked ? ofMarkdown(source.replace('\n', ' '), where) : RawCell.plain(cut(clean(source.length() <= 2 * Bounds.CELL ? source : source.substring(0, 2 * Bounds.CELL))), where);
    }

    /// The plain words of a line of prose.
    static String prose(String line) {
        String body = line.strip().replaceFirst("^(>\\s*)+", "");
        String list = body.replaceFirst("^[-+•]\\s*(?=\\S)", "");
        return ofMarkdown(list.isEmpty() ? "" : list, Location.NONE).text();
    }

    static String clean(String text) {
        String bare = text.strip();
        if (bare.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '$' && c != '\\')) {
            return bare;
        }
        return Tex.inText(text, false).replaceAll("[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD]", "").replaceAll("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+", " ").strip();
    }

    static String cut(String text) {
        return text.length() <= Bounds.CELL ? text : text.substring(0, Bounds.CELL);
    }

    /// Gathers text; jsoup walks without recursion, so that deep nesting cannot overflow.
    private static final class Walk implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private int strong;
        private int underline;
        private int raised;
        private int pieces;
        private boolean bold;
        private boolean underlined;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                String tag = element.normalName();
                strong += STRONG.contains(tag) || isStrong(element) ? 1 : 0;
                underline += UNDERLINE.contains(tag) ? 1 : 0;
                raised += tag.equals("sup") ? 1 : 0;
                if (tag.equals("sub") && element.text().matches("\\p{L}[\\p{L}\\p{N} -]+")) {
                    text.append(' ');
                }
                if (BREAKS.contains(tag)) {
                    text.append(' ');
                } else if (tag.equals("img")) {
                    text.append(element.attr("alt"));
                }
            } else if (node instanceof TextNode words) {
                add(words.getWholeText());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                String tag = element.normalName();
                strong -= STRONG.contains(tag) || isStrong(element) ? 1 : 0;
                underline -= UNDERLINE.contains(tag) ? 1 : 0;
                raised -= tag.equals("sup") ? 1 : 0;
            }
        }

        private void add(String words) {
            boolean first = pieces == 0;
            if (raised > 0 && !text.isEmpty() && MARK.matcher(words.strip()).matches()) {
                String mark = words.strip();
                text.append(mark.matches("[a-z]|\\d+[,\\s].*") ? "[" + mark.replaceAll("[,\\s]+", "][") + "]" : Tex.raised(mark, ""));
                return;
            }
            text.append(words);
            if (WORD.matcher(words).find()) {
                pieces++;
                bold = first ? strong > 0 : bold;
                underlined |= first && underline > 0;
            }
        }

        private static boolean isStrong(Element element) {
            return element.hasAttr("style") && element.attr("style").matches("(?i).*font-weight\\s*:\\s*(bold|[6-9]00).*");
        }
    }
}
