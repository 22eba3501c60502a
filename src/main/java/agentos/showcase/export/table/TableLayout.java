package agentos.showcase.export.table;

import agentos.showcase.benchmark.ShownTable.Cell;
import agentos.showcase.benchmark.ShownTable.Heading;
import agentos.showcase.benchmark.ShownTable.Line;
import agentos.showcase.benchmark.ShownTable.Summary;
import agentos.showcase.expert.drawing.Colors;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.export.table.TableWords.Lead;
import java.util.ArrayList;
import java.util.List;

/// How wide and high the parts of a table are when it is set in the house's face, in units of a drawing.
///
/// @param names   width of the first column
/// @param columns of the others, in order
/// @param lines   height of each line, in order
/// @param head    height of the head
record TableLayout(double names, List<Column> columns, List<Double> lines, double head) {
    static final String INK = "#14171c";
    static final String MUTED = "#565e6b";
    static final String ACCENT = "#4a37d4";
    static final double PAD = 9;
    static final Type NAME = Type.of(14, INK).middled();
    static final Type CELL = Type.of(14, INK).middled();
    static final Type SIGN = Type.of(9, INK).middled();
    static final Type COLUMN = Type.of(12.5, INK).inBold().centred().led(1.2);
    static final Type GROUP = Type.of(11.5, MUTED).inBold().middled().tracked(0.04);
    private static final double ROW = 27;
    private static final double WIDEST_NAME = 300;
    private static final double WIDEST_HEAD = 92;
    private static final double NARROWEST = 62;
    /// Columns are equally wide unless one of them needs more than this.
    private static final double EQUAL = 124;

    TableLayout {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /// @param before widest part before the point
    /// @param behind widest part from the point on, signs included
    record Column(double width, double before, double behind) {
        /// Where the point stands, from the column's left.
        double point() {
            return (width - before - behind) / 2 + before;
        }

        Column widened(double by) {
            return new Column(width + by, before, behind);
        }
    }

    static TableLayout of(TableWords words) {
        var table = words.table();
        double names = 110;
        names = Math.max(names, TextSetter.width(words.in(table.corner()), COLUMN));
        for (Line line : table.lines()) {
            if (!(line instanceof Heading)) {
                names = Math.max(names, TextSetter.width(words.in(line.name()), nameType(line)));
            }
        }
        names = Math.min(WIDEST_NAME, names) + 2 * PAD;
        var columns = new ArrayList<Column>();
        double head = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            var column = column(words, i);
            columns.add(column);
        }
        double widest = columns.stream().mapToDouble(Column::width).max().orElse(0);
        if (widest <= EQUAL) {
            columns.replaceAll(column -> column.widened(widest - column.width()));
        }
        for (int i = 0; i < table.columns().size(); i++) {
            head = Math.max(head, TextSetter.height(words.in(table.columns().get(i).name()), COLUMN, columns.get(i).width() - PAD));
        }
        head = Math.max(head, TextSetter.height(words.in(table.corner()), COLUMN, names - PAD));
        double room = names - 2 * PAD;
        var lines = table.lines().stream()
                .map(line -> line instanceof Heading ? ROW
                        : Math.max(ROW, TextSetter.height(words.in(line.name()), nameType(line), room) + 8)).toList();
        return new TableLayout(names, columns, lines, head + 14);
    }

    private static Column column(TableWords words, int index) {
        double before = 0;
        double behind = 0;
        double plain = 0;
        for (Line line : words.table().lines()) {
            if (line.cells().isEmpty()) {
                continue;
            }
            Cell cell = line.cells().get(index);
            var numeral = Numeral.of(cell.text());
            var type = cellType(cell);
            double signs = TextSetter.width(TableWords.signs(cell, Lead.UNDERLINED), SIGN) + 1;
            if (numeral.isNumber()) {
                before = Math.max(before, TextSetter.width(numeral.head(), type));
                behind = Math.max(behind, TextSetter.width(numeral.tail(), type) + signs);
            } else {
                plain = Math.max(plain, TextSetter.width(cell.text(), type) + 2 * signs);
            }
        }
        String name = words.in(words.table().columns().get(index).name());
        double word = java.util.Arrays.stream(name.split("\\s")).mapToDouble(part -> TextSetter.width(part, COLUMN)).max().orElse(0);
        double head = TextSetter.balancedWidth(name, COLUMN, Math.max(WIDEST_HEAD, word + 1));
        double width = Math.max(NARROWEST, Math.max(head, Math.max(before + behind, plain)) + 2 * PAD);
        return new Column(width, before, behind);
    }

    /// A cell's ground by its place between worst and best: white towards a light blue, on which ink keeps a contrast of more than 7 to 1.
    ///
    /// @return `#rrggbb`
    static String heat(double shade) {
        double share = 0.32 * Math.clamp(shade, 0, 1);
        return Colors.of(255 * (1 - share), 255 - (255 - 0x72) * share, 255 - (255 - 0xb2) * share);
    }

    static Type nameType(Line line) {
        return line instanceof Summary ? NAME.inBold() : NAME;
    }

    static Type cellType(Cell cell) {
        var type = cell.best() ? CELL.inBold() : CELL;
        return cell.isMissing() ? type.colored(MUTED) : type;
    }

    double width() {
        return names + columns.stream().mapToDouble(Column::width).sum();
    }

    double height() {
        return head + lines.stream().mapToDouble(Double::doubleValue).sum();
    }

    /// The same with some of the columns only.
    TableLayout columns(int from, int to) {
        return new TableLayout(names, columns.subList(from, to), lines, head);
    }

    /// The same with columns widened evenly until the whole is so wide.
    TableLayout stretched(double width) {
        double each = Math.max(0, width - width()) / columns.size();
        return new TableLayout(names, columns.stream().map(column -> column.widened(each)).toList(), lines, head);
    }
}
