package agentos.showcase.export.chart;

import agentos.showcase.benchmark.ShownTable.Cell;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.export.chart.ChartData.Kind;
import agentos.showcase.export.chart.ChartData.Model;
import agentos.showcase.export.chart.ChartData.Part;
import agentos.showcase.export.chart.ChartData.Row;
import java.util.ArrayList;
import java.util.List;

/// All rows and models as cells, shaded from the lowest to the highest score of their row, with the score in each.
final class HeatChart {
    private static final double HEADING = 0.85;
    private static final double LEAST_LINE = 1.15;
    private static final double LEAST_TYPE = 0.75;
    private static final double LEAST_COLUMN = 2.1;
    private static final double MOST_LINE = 2.1;

    private final Sheet sheet;
    private final List<Model> models;
    private double em;

    HeatChart(Sheet sheet) {
        this.sheet = sheet;
        this.models = Sheet.first(sheet.data.models(), (int) Math.max(1, 0.7 * sheet.room().width() / (LEAST_COLUMN * sheet.em)));
        this.em = sheet.em;
    }

    void draw() {
        sheet.head(sheet.say(sheet.data.table().title()), sheet.say("heat.about"));
        var rows = withoutEmptyHeadings(sheet.data.rows().stream().filter(row -> row.kind() != Kind.PARAMETER).toList());
        if (rows.isEmpty() || models.isEmpty()) {
            sheet.empty(sheet.say("empty.row"));
            return;
        }
        int hidden = rows.size();
        double room = sheet.room().height() - 5 * sheet.em;
        rows = fitting(rows, room / (LEAST_LINE * 0.8 * sheet.em));
        hidden -= rows.size();
        var notes = new ArrayList<>(List.of(sheet.say("heat.missing")));
        if (hidden > 0) {
            notes.add(sheet.say("heat.hidden", hidden));
        }
        if (models.size() < sheet.data.models().size()) {
            notes.add(sheet.say("note.hidden", sheet.data.models().size() - models.size()));
        }
        sheet.foot(notes);
        plot(rows, sheet.room());
    }

    private static List<Row> withoutEmptyHeadings(List<Row> rows) {
        var kept = new ArrayList<Row>();
        for (int i = 0; i < rows.size(); i++) {
            boolean heading = rows.get(i).kind() == Kind.HEADING;
            if (!heading || i + 1 < rows.size() && rows.get(i + 1).kind() != Kind.HEADING) {
                kept.add(rows.get(i));
            }
        }
        return kept;
    }

    private List<Row> fitting(List<Row> rows, double lines) {
        double used = 0;
        var kept = new ArrayList<Row>();
        for (Row row : rows) {
            used += weight(row);
            if (used > Math.max(1, lines)) {
                break;
            }
            kept.add(row);
        }
        return kept;
    }

    private static double weight(Row row) {
        return row.kind() == Kind.HEADING ? HEADING : 1;
    }

    private void plot(List<Row> rows, Bounds room) {
        double weights = rows.stream().mapToDouble(HeatChart::weight).sum();
        // names over the columns take up to four lines; type shrinks with the lines when there are many
        double line = Math.min(MOST_LINE * sheet.em, (room.height() - 5 * sheet.em) / weights);
        em = Math.min(sheet.em, Math.max(0.78 * sheet.em, line / 1.32));
        double names = Math.min(0.3 * room.width(), rows.stream().filter(row -> row.kind() != Kind.HEADING)
                .mapToDouble(row -> sheet.wide(sheet.say(row.name()), type(sheet.palette.text()))).max().orElse(0));
        double left = room.x() + names + 0.7 * em;
        double column = (room.right() - left) / models.size();
        double head = heads(room, left, column);
        line = Math.min(MOST_LINE * sheet.em, (room.bottom() - head) / weights);
        double y = head;
        for (Row row : rows) {
            double high = weight(row) * line;
            if (row.kind() == Kind.HEADING) {
                var heading = type(sheet.palette.muted()).sized(0.82 * em).inBold();
                sheet.add(sheet.line("group:" + row.id(), sheet.cut(sheet.say(row.name()), heading, names), heading, room.x(), y + high * 0.6).as("axis"));
            } else {
                row(row, room.x(), names, left, column, y, high);
            }
            y += high;
        }
        frames(rows, left, column, head, y);
    }

    /// The models' names over their columns: in one or two lines where they fit, else turned to read upwards.
    ///
    /// @return where the rows begin
    private double heads(Bounds room, double left, double column) {
        boolean turned = models.stream().anyMatch(model -> wrapped(model, column - 0.4 * em).size() > 2 || tears(model, column - 0.4 * em));
        double along = turned ? Math.min(0.2 * room.height(), models.stream()
                .mapToDouble(model -> TextSetter.balancedWidth(sheet.say(model.name()), head(model), longest(model))).max().orElse(0) + 0.2 * em)
                : 1.2 * em * models.stream().mapToInt(model -> wrapped(model, column - 0.4 * em).size()).max().orElse(1);
        double bottom = room.y() + along + 0.3 * em;
        for (int i = 0; i < models.size(); i++) {
            var model = models.get(i);
            double middle = left + (i + 0.5) * column;
            // a turned block is set in bounds of its own length, about the same middle
            var box = turned ? new Bounds(middle - along / 2, room.y() + along / 2 - column / 2, along, column)
                    : new Bounds(left + i * column + 0.2 * em, room.y(), column - 0.4 * em, along);
            var type = turned ? head(model).middled().turned(-90) : head(model).centred();
            sheet.add(Layer.text("head:" + model.id(), box, sheet.say(model.name()), type).as("label"));
        }
        return bottom;
    }

    /// Room for half of the name, so that long names take two lines.
    private double longest(Model model) {
        return Math.max(4.5 * em, 0.62 * sheet.wide(sheet.say(model.name()), head(model)));
    }

    private List<String> wrapped(Model model, double width) {
        return TextSetter.lines(sheet.say(model.name()), head(model), width);
    }

    private boolean tears(Model model, double width) {
        return wrapped(model, width).size() > sheet.say(model.name()).split("[ -]").length;
    }

    private Type head(Model model) {
        return sheet.type(model, 1).sized(0.92 * em).led(1.1);
    }

    private void row(Row row, double x, double names, double left, double column, double y, double high) {
        boolean chosen = sheet.spec.row().map(row.id()::equals).orElse(false);
        var type = type(sheet.palette.text());
        sheet.add(sheet.line("row:" + row.id(), sheet.cut(sheet.say(row.name()), chosen ? type.inBold() : type, names), chosen ? type.inBold() : type,
                x, y + high / 2).as("label"));
        double gap = Math.min(0.08 * em, high / 12);
        for (int i = 0; i < models.size(); i++) {
            var cell = row.cells().get(models.get(i).id());
            if (cell == null) {
                continue;
            }
            var box = new Bounds(left + i * column + gap, y + gap, column - 2 * gap, high - 2 * gap);
            if (ChartData.isBounded(cell) && !cell.isMissing()) {
                cell(cell, box, sheet.palette.heat(0));
                continue;
            }
            if (cell.value() == null) {
                sheet.add(sheet.line(Sheet.id("missing", row.id(), models.get(i).id()), "\u2013", type(sheet.palette.muted()).centred(),
                        box.x() + box.width() / 2, box.y() + box.height() / 2).as("missing"));
                continue;
            }
            cell(cell, box, sheet.palette.heat(shade(row, cell)));
        }
    }

    private void cell(Cell cell, Bounds box, String color) {
        sheet.add(sheet.of(cell, Layer.rect(Sheet.id("mark", cell.row(), cell.model()), box, 0.12 * em, color), "mark"));
        var type = type(sheet.palette.text()).centred();
        var set = cell.best() ? type.inBold() : type;
        double fits = Math.min(1, (box.width() - 0.2 * em) / sheet.wide(cell.text(), set));
        // bounds too long for the column are told by the mark itself
        String text = fits < LEAST_TYPE ? "\u2026" : cell.text();
        double size = fits < LEAST_TYPE ? 1 : fits;
        sheet.add(sheet.of(cell, sheet.line(Sheet.id("value", cell.row(), cell.model()), text, set.sized(size * set.size()),
                box.x() + box.width() / 2, box.y() + box.height() / 2), "label"));
    }

    /// A row with a single score is neither low nor high.
    private static double shade(Row row, Cell cell) {
        if (cell.shade() != null) {
            return cell.shade();
        }
        var all = row.scored().stream().mapToDouble(Cell::value).summaryStatistics();
        return all.getMax() > all.getMin() ? (cell.value() - all.getMin()) / (all.getMax() - all.getMin()) : 0.5;
    }

    /// Outlines around the columns of the models that stand out.
    private void frames(List<Row> rows, double left, double column, double top, double bottom) {
        double first = rows.getFirst().kind() == Kind.HEADING ? 0.2 * em : 0;
        for (int i = 0; i < models.size(); i++) {
            var model = models.get(i);
            if (model.part() != Part.QUIET) {
                sheet.add(Layer.rect("frame:" + model.id(), new Bounds(left + i * column, top + first, column, bottom - top - first), 0.2 * em, "#000000")
                        .filled(null).outlined(sheet.color(model.part()), 0.14 * em).as("frame"));
            }
        }
    }

    private Type type(String color) {
        return Type.of(0.92 * em, color);
    }
}
