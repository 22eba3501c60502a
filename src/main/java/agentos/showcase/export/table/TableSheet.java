package agentos.showcase.export.table;

import static agentos.showcase.export.table.TableLayout.ACCENT;
import static agentos.showcase.export.table.TableLayout.INK;
import static agentos.showcase.export.table.TableLayout.MUTED;
import static agentos.showcase.export.table.TableLayout.PAD;

import agentos.showcase.benchmark.ShownTable.Cell;
import agentos.showcase.benchmark.ShownTable.Heading;
import agentos.showcase.benchmark.ShownTable.Line;
import agentos.showcase.benchmark.ShownTable.Parameters;
import agentos.showcase.benchmark.ShownTable.Scores;
import agentos.showcase.benchmark.ShownTable.Summary;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.export.table.TableWords.Lead;
import java.util.ArrayList;
import java.util.List;

/// Draws a table, or a part of it, on one sheet.
record TableSheet(TableWords words, TableLayout layout) {
    static final double MARGIN = 36;
    /// Room for the page number.
    static final double FOOT = 18;
    private static final Type TITLE = Type.of(24, INK).inBold();
    private static final Type NOTE = Type.of(11.5, MUTED).led(1.35);
    private static final String RULE = "#e1e3e9";
    private static final String STRONG = "#7f8795";
    private static final String SOFT = "#f3f1ff";
    private static final String SUNKEN = "#f4f5f8";
    private static final String EDITED = "#fcf1dc";
    private static final double GAP = 14;

    /// @param lines  indices of the lines on this sheet; none for a sheet of notes
    /// @param titled whether the whole title stands above
    /// @param noted  whether legend and notes stand below
    /// @param number of this sheet, from 1
    /// @param count  how many sheets there are
    record Part(int from, int to, List<Integer> lines, boolean titled, boolean noted, int number, int count) {}

    /// Height of what stands above the table.
    double above(boolean titled) {
        return words.title().isBlank() ? 0 : TextSetter.height(words.title(), TITLE.sized(titled ? 24 : 14), Math.max(400, layout.width())) + GAP;
    }

    /// Height of legend and notes for a width.
    double below(double width) {
        return paragraphs().stream().mapToDouble(text -> TextSetter.height(text, NOTE, width) + 3).sum() + GAP;
    }

    /// The legend on one line where it fits, then the notes.
    private List<String> paragraphs() {
        var all = new ArrayList<String>();
        var legend = words.legend(Lead.UNDERLINED);
        if (!legend.isEmpty()) {
            all.add(String.join("   ", legend));
        }
        all.addAll(words.notes());
        return all;
    }

    Drawing draw(Part part, double width, double height) {
        double room = width - 2 * MARGIN;
        var set = layout.columns(part.from(), part.to()).stretched(room);
        var layers = new ArrayList<Layer>();
        layers.add(Layer.rect("paper", new Bounds(0, 0, width, height), 0, "#ffffff"));
        double y = MARGIN;
        if (!words.title().isBlank()) {
            var type = TITLE.sized(part.titled() ? 24 : 14);
            layers.add(Layer.text("title", new Bounds(MARGIN, y, room, TextSetter.height(words.title(), type, room)), words.title(), type));
            y += above(part.titled());
        }
        if (!part.lines().isEmpty()) {
            y = table(part, set, y, room, layers);
        }
        if (part.noted()) {
            y += GAP;
            int i = 0;
            for (String text : paragraphs()) {
                double tall = TextSetter.height(text, NOTE, room);
                layers.add(Layer.text("note-" + ++i, new Bounds(MARGIN, y, room, tall), text, NOTE));
                y += tall + 3;
            }
        }
        if (part.count() > 1) {
            layers.add(Layer.text("page", new Bounds(MARGIN, height - MARGIN - 4, room, FOOT), words.text("pages.page", part.number(), part.count()), NOTE.right()));
        }
        return new Drawing(width, height, layers);
    }

    private double table(Part part, TableLayout set, double top, double room, List<Layer> layers) {
        double bottom = top + set.head() + part.lines().stream().mapToDouble(set.lines()::get).sum();
        var back = new ArrayList<Layer>();
        var front = new ArrayList<Layer>();
        double x = MARGIN + set.names();
        for (int i = part.from(); i < part.to(); i++) {
            var column = words.table().columns().get(i);
            var setColumn = set.columns().get(i - part.from());
            var bounds = new Bounds(x, top, setColumn.width(), bottom - top);
            if (column.own() || column.highlighted()) {
                back.add(Layer.rect("column-" + column.id(), bounds, 0, SOFT));
            }
            if (column.highlighted()) {
                front.add(Layer.rect("highlight-" + column.id(), bounds, 0, ACCENT).filled(null).outlined(ACCENT, 1.5));
            }
            var type = TableLayout.COLUMN.colored(column.own() ? ACCENT : INK);
            String name = words.in(column.name());
            double tall = TextSetter.height(name, type, setColumn.width() - PAD);
            front.add(Layer.text("head-" + column.id(), new Bounds(x + PAD / 2, top + set.head() - tall - 6, setColumn.width() - PAD, tall), name, type));
            x += setColumn.width();
        }
        corner(set, top, front);
        double y = top + set.head();
        Line before = null;
        for (int index : part.lines()) {
            Line line = words.table().lines().get(index);
            double height = set.lines().get(index);
            if (before != null && !(line instanceof Heading) && !(before instanceof Heading)) {
                boolean apart = line.getClass() != before.getClass();
                back.add(Layer.line("rule-" + line.id(), MARGIN, y, MARGIN + room, y, apart ? STRONG : RULE, apart ? 1 : 0.75));
            }
            line(line, part, set, y, height, room, back, front);
            before = line;
            y += height;
        }
        front.add(Layer.line("rule-top", MARGIN, top, MARGIN + room, top, INK, 1.5));
        front.add(Layer.line("rule-head", MARGIN, top + set.head(), MARGIN + room, top + set.head(), STRONG, 1));
        front.add(Layer.line("rule-bottom", MARGIN, bottom, MARGIN + room, bottom, INK, 1.5));
        layers.add(Layer.group("ground", back));
        layers.addAll(front);
        return bottom;
    }

    private void corner(TableLayout set, double top, List<Layer> front) {
        String corner = words.in(words.table().corner());
        if (!corner.isBlank()) {
            var type = new Type(12.5, true, "left", true, INK, 1.2);
            double tall = TextSetter.height(corner, type, set.names() - PAD);
            front.add(Layer.text("corner", new Bounds(MARGIN + PAD, top + set.head() - tall - 6, set.names() - PAD, tall), corner, type));
        }
    }

    private void line(Line line, Part part, TableLayout set, double y, double height, double room, List<Layer> back, List<Layer> front) {
        String name = words.in(line.name());
        if (line instanceof Heading) {
            back.add(Layer.rect("band-" + line.id(), new Bounds(MARGIN, y, room, height), 0, SUNKEN));
            front.add(Layer.text("heading-" + line.id(), new Bounds(MARGIN + PAD, y, room - 2 * PAD, height), name, TableLayout.GROUP));
            return;
        }
        boolean own = line instanceof Scores scores && scores.own();
        if (own) {
            back.add(Layer.rect("own-" + line.id(), new Bounds(MARGIN, y, room, height), 0, SOFT));
        }
        var type = TableLayout.nameType(line);
        type = own ? type.inBold().colored(ACCENT) : line instanceof Parameters ? type.colored(MUTED) : type;
        var children = new ArrayList<Layer>();
        children.add(Layer.text("name-" + line.id(), new Bounds(MARGIN + PAD, y, set.names() - 2 * PAD, height), name, type));
        double x = MARGIN + set.names();
        for (int i = part.from(); i < part.to(); i++) {
            var column = set.columns().get(i - part.from());
            cell(line.cells().get(i), line instanceof Parameters, new Bounds(x, y, column.width(), height), column.point(), back, children);
            x += column.width();
        }
        front.add(Layer.group("line-" + line.id(), children).as(line instanceof Summary ? "summary" : ""));
    }

    private void cell(Cell cell, boolean muted, Bounds box, double point, List<Layer> back, List<Layer> front) {
        String id = cell.row() + "-" + cell.model();
        if (cell.edited()) {
            back.add(Layer.rect("edited-" + id, box.inset(1), 0, EDITED));
        } else if (words.table().look().heat() && cell.shade() != null) {
            back.add(Layer.rect("heat-" + id, box, 0, TableLayout.heat(cell.shade())));
        }
        var numeral = Numeral.of(cell.text());
        var type = TableLayout.cellType(cell);
        type = muted ? type.colored(MUTED) : type;
        double wide = TextSetter.width(cell.text(), type);
        double x = box.x() + (numeral.isNumber() ? point - TextSetter.width(numeral.head(), type) : (box.width() - wide) / 2);
        front.add(Layer.text("cell-" + id, new Bounds(x, box.y(), wide + 1, box.height()), cell.text(), type));
        String signs = TableWords.signs(cell, Lead.UNDERLINED);
        if (!signs.isEmpty()) {
            front.add(Layer.text("sign-" + id, new Bounds(x + wide + 1, box.y() - 4, 40, box.height()), signs, TableLayout.SIGN));
        }
        if (TableWords.shares(cell)) {
            double under = box.y() + box.height() / 2 + 8;
            front.add(Layer.line("lead-" + id, x, under, x + wide, under, type.color(), 1));
        }
    }
}
