package agentos.showcase.export.chart;

import agentos.showcase.benchmark.ShownTable.Cell;
import agentos.showcase.expert.drawing.Colors;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.export.chart.ChartData.Model;
import agentos.showcase.export.chart.ChartData.Part;
import agentos.showcase.export.chart.ChartData.Row;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// A line per model from one way of counting to another: a row as printed and normalised, or the ranks in two rows.
final class SlopeChart {
    private static final double LABEL_LINE = 1.3;
    /// More models than this are counted, not named.
    private static final int MOST_NAMED = 6;

    private final Sheet sheet;

    SlopeChart(Sheet sheet) {
        this.sheet = sheet;
    }

    /// One side: what is read from a cell, and where it stands.
    private record Side(String name, Row row, ToDoubleFunction<Cell> value, java.util.function.Function<Cell, String> text, String suffix) {
        Cell cell(Model model) {
            return row.cells().get(model.id());
        }
    }

    void draw() {
        var data = sheet.data;
        var row = data.row(sheet.spec.row());
        if (row.isEmpty()) {
            sheet.head(sheet.say(data.table().title()), "");
            sheet.empty(sheet.say("empty.row"));
            return;
        }
        var counterpart = sheet.spec.counterpart().filter(_ -> sheet.spec.against().isEmpty()).map(table -> ChartData.of(table, sheet.spec.highlight()));
        if (counterpart.isPresent()) {
            boolean forwards = !data.table().look().normalised();
            var first = forwards ? data : counterpart.get();
            var second = forwards ? counterpart.get() : data;
            sheet.head(sheet.say(row.get().name()), sheet.say("slope.scales"));
            both(values(first, row.get(), "raw"), values(second, row.get(), "normalised"), false);
            return;
        }
        var other = sheet.spec.against().flatMap(data::row).or(() -> after(row.get()));
        if (other.isEmpty()) {
            sheet.head(sheet.say(row.get().name()), "");
            sheet.empty(sheet.say("empty.slope"));
            return;
        }
        sheet.head(sheet.say("slope.title", row.get().name(), other.get().name()), sheet.say("slope.ranks"));
        both(ranks(row.get()), ranks(other.get()), true);
    }

    /// The next row with scores, or the one before the last.
    private java.util.Optional<Row> after(Row row) {
        var rows = sheet.data.rows().stream().filter(r -> r.scored().size() > 1 || r.id().equals(row.id())).toList();
        int at = rows.indexOf(row);
        return rows.size() < 2 ? java.util.Optional.empty() : java.util.Optional.of(rows.get(at + 1 < rows.size() ? at + 1 : at - 1));
    }

    private Side values(ChartData data, Row wanted, String key) {
        var row = data.row(wanted.id()).orElse(wanted);
        return new Side(sheet.say("slope." + key) + " \u00b7 " + sheet.say("unit.short." + data.unit(row)), row, Cell::value, Cell::text, ":" + key);
    }

    private Side ranks(Row row) {
        return new Side(sheet.say(row.name()), row, cell -> -ChartData.place(row, cell), cell -> Integer.toString(ChartData.place(row, cell)), "");
    }

    private void both(Side left, Side right, boolean rank) {
        var paired = sheet.data.ranked(left.row()).stream().filter(model -> right.row().cell(model.id()).isPresent()).toList();
        double lines = (sheet.room().height() - 7 * sheet.em) / (LABEL_LINE * sheet.em);
        var models = Sheet.first(paired, (int) Math.max(1, lines)).stream()
                // those that stand out are drawn last, over the others
                .sorted(Comparator.comparing((Model model) -> model.part() != Part.QUIET)).toList();
        var notes = new ArrayList<String>();
        var missing = sheet.data.models().stream().filter(model -> !paired.contains(model)).map(Model::name).toList();
        if (missing.size() > MOST_NAMED) {
            notes.add(sheet.say("note.many-missing", missing.size()));
        } else if (!missing.isEmpty()) {
            notes.add(sheet.say(rank ? "note.one-sided" : "note.missing", Localized.list(missing)));
        }
        if (models.size() < paired.size()) {
            notes.add(sheet.say("note.hidden", paired.size() - models.size()));
        }
        if (!rank) {
            notes.add(sheet.say(sameScale(left, right, models) ? "note.same-scale" : "note.own-scale"));
        }
        sheet.foot(notes);
        if (models.isEmpty()) {
            sheet.empty(sheet.say("empty.slope"));
            return;
        }
        plot(left, right, models);
    }

    private void plot(Side left, Side right, List<Model> models) {
        double em = sheet.em;
        var room = sheet.room();
        double names = Math.min(0.4 * room.width(), models.stream()
                .mapToDouble(model -> sheet.wide(label(left, model, true, sheet.type(model, 1), room.width()), sheet.type(model, 1)) + 0.5).max().orElse(0));
        double x1 = room.x() + names + 1.4 * em;
        double x2 = room.right() - names - 1.4 * em;
        double top = room.y() + 2.4 * em;
        double bottom = room.bottom() - 0.8 * em;
        heading(left, "left", x1, room, true);
        heading(right, "right", x2, room, false);
        boolean shared = sameScale(left, right, models);
        var leftScale = scale(shared ? Stream.of(left, right).toList() : List.of(left), models, bottom, top);
        var rightScale = scale(shared ? Stream.of(left, right).toList() : List.of(right), models, bottom, top);
        sheet.add(sheet.rule("axis:left", x1, top - 0.4 * em, x1, bottom + 0.4 * em, sheet.palette.line(), 0.1));
        sheet.add(sheet.rule("axis:right", x2, top - 0.4 * em, x2, bottom + 0.4 * em, sheet.palette.line(), 0.1));
        for (Model model : models) {
            boolean loud = model.part() != Part.QUIET;
            String color = loud ? sheet.color(model.part()) : Colors.mix(sheet.palette.ground(), sheet.palette.quiet(), 0.7);
            sheet.add(sheet.of(left.cell(model), sheet.rule(Sheet.id("line", left.row().id(), model.id()), x1, leftScale.at(left.value().applyAsDouble(left.cell(model))),
                    x2, rightScale.at(right.value().applyAsDouble(right.cell(model))), color, loud ? 0.28 : 0.13), "line"));
        }
        side(left, models, leftScale, x1, names, true);
        side(right, models, rightScale, x2, names, false);
    }

    private void heading(Side side, String id, double x, Bounds room, boolean left) {
        var type = sheet.type(0.9, sheet.palette.muted()).inBold();
        double most = room.width() / 2 - sheet.em;
        String text = sheet.cut(side.name(), type, most);
        double wide = sheet.wide(text, type);
        double middle = Math.clamp(x, room.x() + wide / 2, room.right() - wide / 2);
        middle = left ? Math.min(middle, room.x() + room.width() / 2 - 0.5 * sheet.em - wide / 2) : Math.max(middle, room.x() + room.width() / 2 + 0.5 * sheet.em + wide / 2);
        sheet.add(sheet.line("heading:" + id, text, type.centred(), middle, room.y() + 0.7 * sheet.em).as("axis"));
    }

    /// Marks, and labels moved apart, with a leader where one had to move far.
    private void side(Side side, List<Model> models, Scale scale, double x, double names, boolean left) {
        double em = sheet.em;
        double[] wanted = models.stream().mapToDouble(model -> scale.at(side.value().applyAsDouble(side.cell(model)))).toArray();
        double gap = Math.min(LABEL_LINE * em, (scale.from() - scale.to() + 1.2 * em) / Math.max(1, models.size() - 1));
        double[] places = Labels.spread(wanted, gap, scale.to() - 0.4 * em, scale.from() + 0.8 * em);
        for (int i = 0; i < models.size(); i++) {
            var model = models.get(i);
            var cell = side.cell(model);
            double way = left ? -1 : 1;
            if (Math.abs(places[i] - wanted[i]) > 0.35 * em) {
                sheet.add(sheet.rule(Sheet.id("leader", side.row().id(), model.id()) + side.suffix(), x + way * 0.5 * em, wanted[i], x + way * 1.15 * em, places[i],
                        sheet.palette.axis(), 0.06).as("leader"));
            }
            var type = sheet.type(model, Math.min(1, gap / (1.25 * em)));
            String text = label(side, model, left, type, names);
            sheet.add(sheet.of(cell, sheet.line(Sheet.id("label", side.row().id(), model.id()) + side.suffix(), text, left ? type.right() : type,
                    x + way * 1.3 * em, places[i]), "label"));
        }
        for (int i = 0; i < models.size(); i++) {
            var cell = side.cell(models.get(i));
            sheet.add(sheet.mark(Sheet.id("mark", side.row().id(), models.get(i).id()) + side.suffix(), cell, models.get(i), x, wanted[i], 0.42 * em));
        }
    }

    /// Where there is little room the name is cut, never the number.
    private String label(Side side, Model model, boolean left, Type type, double room) {
        String value = side.text().apply(side.cell(model));
        String name = sheet.cut(sheet.say(model.name()), type, room - sheet.wide("  " + value, type));
        return left ? name + "  " + value : value + "  " + name;
    }

    /// Two sides are drawn on one scale when neither leaves 0 to 100 or both are ranks.
    private boolean sameScale(Side left, Side right, List<Model> models) {
        return Stream.of(left, right).allMatch(side -> models.stream().mapToDouble(model -> side.value().applyAsDouble(side.cell(model)))
                .allMatch(value -> value < 0 || value <= 100)) && left.suffix().isEmpty() == right.suffix().isEmpty()
                && (left.suffix().isEmpty() || sheet.data.hundred(List.of(left.row(), right.row())));
    }

    private Scale scale(List<Side> sides, List<Model> models, double bottom, double top) {
        var values = sides.stream().flatMapToDouble(side -> models.stream().mapToDouble(model -> side.value().applyAsDouble(side.cell(model)))).summaryStatistics();
        double air = values.getMax() > values.getMin() ? 0 : 1;
        return new Scale(values.getMin() - air, values.getMax() + air, 1, false, bottom, top);
    }
}
