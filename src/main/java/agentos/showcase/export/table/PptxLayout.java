package agentos.showcase.export.table;

import agentos.showcase.benchmark.ShownTable.Cell;
import agentos.showcase.benchmark.ShownTable.Heading;
import agentos.showcase.benchmark.ShownTable.Line;
import agentos.showcase.benchmark.ShownTable.Summary;
import agentos.showcase.export.table.TableWords.Lead;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// How a table stands on slides: the size of its type, its columns, and what goes on which slide. Lengths are points.
///
/// @param size    of the type
/// @param head    height of the head
/// @param row     height of a line
/// @param names   width of the first column
/// @param before  by column: widest part before the point
/// @param behind  by column: widest part from the point on, signs included
/// @param parts   what is on each slide
record PptxLayout(double size, double head, double row, double names, List<Double> before, List<Double> behind, List<Part> parts) {
    static final double INSET = 4;
    static final double ABOVE = 1;
    private static final double ROOM = PptxTable.WIDTH - 2 * PptxTable.MARGIN;
    private static final double LARGEST = 14;
    /// Smaller type cannot be read from the back of a room; the table then goes over several slides, in a larger size.
    private static final double SMALLEST = 10.5;
    private static final double SPLIT = 12;
    private static final int MOST_CELLS = 20_000;

    /// @param lines indices of the lines
    record Part(int from, int to, List<Integer> lines) {}

    static PptxLayout of(TableWords words, double height) {
        var table = words.table();
        if ((long) table.lines().size() * table.columns().size() > MOST_CELLS) {
            throw new UnwritableTable("wrong.slides", table.lines().size(), table.columns().size());
        }
        var all = IntStream.range(0, table.lines().size()).boxed().toList();
        for (double size = LARGEST; size >= SMALLEST; size -= 0.5) {
            var layout = sized(words, size);
            double needed = layout.head + all.size() * layout.row;
            double even = (ROOM - layout.names) / table.columns().size();
            if (needed <= height && layout.narrowest(words) <= even) {
                return layout.with(List.of(new Part(0, table.columns().size(), all)), roomy(layout, height, all.size()));
            }
        }
        var split = sized(words, SPLIT).split(words, height);
        for (double size = LARGEST; size > SPLIT; size -= 0.5) {
            var larger = sized(words, size).split(words, height);
            if (larger.parts.size() <= split.parts.size()) {
                return larger;
            }
        }
        return split;
    }

    /// On as many slides as this size needs, columns even.
    private PptxLayout split(TableWords words, double height) {
        var table = words.table();
        int most = Math.max(1, (int) ((ROOM - names) / narrowest(words)));
        int columns = Math.ceilDiv(table.columns().size(), Math.ceilDiv(table.columns().size(), most));
        var headed = headed(words, columns);
        var runs = runs(table.lines(), Math.max(2, (int) ((height - headed.head) / row)));
        var split = new ArrayList<Part>();
        for (var run : runs) {
            for (int from = 0; from < table.columns().size(); from += columns) {
                split.add(new Part(from, Math.min(table.columns().size(), from + columns), run));
            }
        }
        return headed.with(split, roomy(headed, height, runs.stream().mapToInt(List::size).max().orElse(0)));
    }

    /// A few lines are spread a little, not over the whole slide.
    private static double roomy(PptxLayout layout, double height, int lines) {
        return Math.min(layout.row * 1.5, lines == 0 ? layout.row : (height - layout.head) / lines);
    }

    private PptxLayout with(List<Part> newParts, double newRow) {
        return new PptxLayout(size, head, newRow, names, before, behind, newParts);
    }

    private static PptxLayout sized(TableWords words, double size) {
        var table = words.table();
        double names = table.lines().stream().filter(line -> !(line instanceof Heading)).mapToDouble(line -> width(words.in(line.name()), size)).max().orElse(0);
        var before = new ArrayList<Double>();
        var behind = new ArrayList<Double>();
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            var cells = table.lines().stream().filter(line -> !line.cells().isEmpty()).map(line -> line.cells().get(column)).toList();
            var numbers = cells.stream().filter(cell -> Numeral.of(cell.text()).isNumber()).toList();
            before.add(numbers.stream().mapToDouble(cell -> width(Numeral.of(cell.text()).head(), size)).max().orElse(0));
            behind.add(numbers.stream().mapToDouble(cell -> behind(cell, size)).max().orElse(0));
        }
        double width = Math.min(240, names * 1.06 + 2 * INSET + 4);
        return new PptxLayout(size, 0, size * 1.2 + 2 * ABOVE + 1, width, before, behind, List.of()).headed(words, table.columns().size());
    }

    /// The head as high as its names need when so many columns share the slide.
    private PptxLayout headed(TableWords words, int columns) {
        double even = (ROOM - names) / Math.max(1, columns);
        long lines = words.table().columns().stream().mapToLong(column -> lines(words.in(column.name()), size, Math.max(even, 50) - 2 * INSET)).max().orElse(1);
        return new PptxLayout(size, lines * size * 1.2 + 6, row, names, before, behind, parts);
    }

    /// The least width that the widest column needs.
    private double narrowest(TableWords words) {
        double heads = words.table().columns().stream().flatMap(column -> java.util.Arrays.stream(words.in(column.name()).split(" ")))
                .mapToDouble(word -> width(word, size) * 1.08).max().orElse(0) + 2 * INSET;
        double numbers = IntStream.range(0, before.size()).mapToDouble(i -> before.get(i) + behind.get(i)).max().orElse(0) + INSET;
        double texts = words.cells().stream().filter(cell -> !Numeral.of(cell.text()).isNumber())
                .mapToDouble(cell -> Math.min(200, width(cell.text(), size) * 1.08)).max().orElse(0) + INSET;
        return Math.max(Math.max(40, texts), Math.max(heads, numbers));
    }

    private static long lines(String name, double size, double room) {
        long lines = 1;
        double used = 0;
        for (String word : name.split(" ")) {
            double width = width(word, size) * 1.08;
            if (used > 0 && used + width(" ", size) + width > room) {
                lines++;
                used = 0;
            }
            used += width + (used > 0 ? width(" ", size) : 0);
        }
        return lines;
    }

    /// Widths of the columns on a slide, the first one first; together they fill it.
    List<Double> widths(Part part) {
        int count = part.to() - part.from();
        double even = (ROOM - names) / count;
        double each = parts.size() == 1 ? Math.min(even, 130) : even;
        return DoubleStream.concat(DoubleStream.of(ROOM - each * count), IntStream.range(0, count).mapToDouble(_ -> each)).boxed().toList();
    }

    double height(Part part) {
        return head + part.lines().size() * row;
    }

    /// Room at the right of a right-aligned number, so that all numbers of a column stand on one point in its middle.
    double inset(Cell cell, int column, Part part) {
        double width = widths(part).get(1 + column - part.from());
        if (!Numeral.of(cell.text()).isNumber()) {
            return Math.max(1, (width - width(cell.text(), size)) / 2);
        }
        double side = (width - before.get(column) - behind.get(column)) / 2;
        return Math.max(1, side + behind.get(column) - behind(cell, size));
    }

    private static double behind(Cell cell, double size) {
        return width(Numeral.of(cell.text()).tail(), size) + width(TableWords.signs(cell, Lead.UNDERLINED), size * 0.66);
    }

    /// Lines in runs of so many at most, about as long as each other and broken between groups where that is near; a run that begins within a group repeats
    /// its heading, none ends with one.
    private static List<List<Integer>> runs(List<Line> lines, int most) {
        var runs = new ArrayList<List<Integer>>();
        var run = new ArrayList<Integer>();
        int wanted = Math.ceilDiv(lines.size(), most);
        int even = Math.ceilDiv(lines.size(), wanted);
        int heading = -1;
        for (int i = 0; i < lines.size(); i++) {
            boolean isHeading = lines.get(i) instanceof Heading;
            boolean between = isHeading || i > 0 && lines.get(i) instanceof Summary && !(lines.get(i - 1) instanceof Summary);
            if (run.size() + (isHeading ? 2 : 1) > most && run.size() > 1 || between && run.size() >= even - 3 && runs.size() + 1 < wanted) {
                runs.add(List.copyOf(run));
                run.clear();
                if (heading >= 0 && !between) {
                    run.add(heading);
                }
            }
            heading = isHeading ? i : heading;
            run.add(i);
        }
        runs.add(List.copyOf(run));
        return runs;
    }

    /// Width of a text in Arial, from its advance widths: digits 0.556 em, points and spaces 0.278 em; letters by their kind.
    private static double width(String text, double size) {
        return size * text.codePoints().mapToDouble(c -> {
            if (c >= 0x2E80) {
                return 1;
            }
            return ".,:;' ilIjt/|!()".indexOf(c) >= 0 ? 0.29 : c == '-' || c == '*' ? 0.36 : Character.isUpperCase(c) ? 0.7 : c == 'm' || c == 'w' || c == '%' ? 0.83 : 0.556;
        }).sum();
    }
}
