package agentos.showcase.ui.control.reading;

import agentos.showcase.evidence.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// A Markdown text as blocks to read, each knowing where its signs stand in the text, so that a stretch of the text can be shown in it.
///
/// What Markdown has no form for here (pictures, HTML) is read as its text. A table is a block whose lines are rows, `|` between the cells.
record Page(List<Block> blocks) {
    private static final Parser PARSER = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

    Page {
        blocks = List.copyOf(blocks);
    }

    enum Kind {
        HEADING, PARAGRAPH, ITEM, QUOTE, CODE, TABLE
    }

    enum Style {
        STRONG, EMPHASIS, CODE
    }

    /// A run of signs in one style.
    ///
    /// @param start offset of its first sign in the whole text
    /// @param end   offset behind its last sign; further on than the text is long where signs are escaped
    record Piece(String text, int start, int end, Set<Style> styles) {}

    /// @param level of a heading, from 1; how deep a list item is nested, from 1
    /// @param mark  what stands before a list item; empty for all else
    record Block(Kind kind, int level, String mark, List<Piece> pieces) {
        Block {
            pieces = List.copyOf(pieces);
        }

        String text() {
            var text = new StringBuilder();
            pieces.forEach(piece -> text.append(piece.text()));
            return text.toString();
        }

        /// What of this block lies in a stretch of the whole text, in offsets of [#text]; null for nothing.
        Span within(Span whole) {
            int from = -1;
            int to = -1;
            int here = 0;
            for (Piece piece : pieces) {
                int length = piece.text().length();
                if (length > 0 && piece.start() < whole.end() && whole.start() < piece.end()) {
                    boolean exact = piece.end() - piece.start() == length;
                    int first = exact ? Math.max(0, whole.start() - piece.start()) : 0;
                    int last = exact ? Math.min(length, whole.end() - piece.start()) : length;
                    from = from < 0 ? here + first : from;
                    to = here + last;
                }
                here += length;
            }
            return from < 0 || to <= from ? null : new Span(from, to);
        }
    }

    static Page of(String markdown) {
        var reader = new Reader(markdown);
        reader.blocks(PARSER.parse(markdown), 0, "", Kind.PARAGRAPH);
        return new Page(reader.found);
    }

    private static final class Reader {
        private final String whole;
        private final List<Block> found = new ArrayList<>();

        Reader(String whole) {
            this.whole = whole;
        }

        /// @param mark what stands before the first block
        void blocks(Node parent, int depth, String mark, Kind kind) {
            String next = mark;
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                block(child, depth, next, kind);
                next = "";
            }
        }

        private void block(Node block, int depth, String mark, Kind kind) {
            switch (block) {
                case Heading heading -> found.add(new Block(Kind.HEADING, heading.getLevel(), "", pieces(heading)));
                case Paragraph paragraph when isTable(paragraph) -> found.add(new Block(Kind.TABLE, 0, "", List.of(source(paragraph))));
                case Paragraph paragraph -> found.add(new Block(kind, depth, mark, pieces(paragraph)));
                case BulletList list -> list(list, depth + 1, 0);
                case OrderedList list -> list(list, depth + 1, list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber());
                case BlockQuote quote -> blocks(quote, depth, "", Kind.QUOTE);
                case FencedCodeBlock _, IndentedCodeBlock _ -> found.add(new Block(Kind.CODE, 0, "", List.of(source(block))));
                case ThematicBreak _ -> { }
                default -> {
                    if (!block.getSourceSpans().isEmpty()) {
                        found.add(new Block(kind, depth, mark, List.of(source(block))));
                    }
                }
            }
        }

        /// @param first number of the first item; 0 for bullets
        private void list(Node list, int depth, int first) {
            int number = first;
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                if (item instanceof ListItem) {
                    blocks(item, depth, first == 0 ? "•" : number++ + ".", Kind.ITEM);
                }
            }
        }

        private boolean isTable(Paragraph paragraph) {
            return paragraph.getSourceSpans().size() > 1 && paragraph.getSourceSpans().stream()
                    .allMatch(line -> whole.substring(line.getInputIndex(), line.getInputIndex() + line.getLength()).startsWith("|"));
        }

        /// A block just as it stands in the text.
        private Piece source(Node block) {
            List<SourceSpan> lines = block.getSourceSpans();
            int start = lines.getFirst().getInputIndex();
            int end = lines.getLast().getInputIndex() + lines.getLast().getLength();
            return new Piece(whole.substring(start, end), start, end, Set.of());
        }

        private static List<Piece> pieces(Node inlines) {
            var pieces = new ArrayList<Piece>();
            add(pieces, inlines, Set.of());
            return pieces;
        }

        private static void add(List<Piece> pieces, Node parent, Set<Style> styles) {
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                switch (child) {
                    case Text text -> pieces.add(piece(text.getLiteral(), text, styles));
                    case Code code -> pieces.add(piece(code.getLiteral(), code, with(styles, Style.CODE)));
                    case SoftLineBreak _ -> pieces.add(new Piece(" ", 0, 0, styles));
                    case HardLineBreak _ -> pieces.add(new Piece("\n", 0, 0, styles));
                    case StrongEmphasis strong -> add(pieces, strong, with(styles, Style.STRONG));
                    case Emphasis emphasis -> add(pieces, emphasis, with(styles, Style.EMPHASIS));
                    default -> add(pieces, child, styles);
                }
            }
        }

        private static Piece piece(String literal, Node node, Set<Style> styles) {
            List<SourceSpan> spans = node.getSourceSpans();
            if (spans.isEmpty()) {
                return new Piece(literal, 0, 0, styles);
            }
            return new Piece(literal, spans.getFirst().getInputIndex(), spans.getLast().getInputIndex() + spans.getLast().getLength(), styles);
        }

        private static Set<Style> with(Set<Style> styles, Style one) {
            var all = java.util.EnumSet.of(one);
            all.addAll(styles);
            return all;
        }
    }
}
