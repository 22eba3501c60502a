package agentos.showcase.export.chart;

import agentos.showcase.benchmark.ShownTable.Cell;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.export.chart.ChartData.Kind;
import agentos.showcase.export.chart.ChartData.Model;
import agentos.showcase.export.chart.ChartData.Part;
import agentos.showcase.export.chart.ChartData.Row;
import java.util.ArrayList;
import java.util.List;

/// One row of the table, a line per model, best first: as dots with intervals, or as bars from zero.
final class RowChart {
    private static final double LEAST_LINE = 1.35;
    private static final double MOST_LINE = 3.4;

    private final Sheet sheet;
    private final boolean bars;
    private final Row row;
    private final List<Model> shown;

    private RowChart(Sheet sheet, boolean bars, Row row) {
        this.sheet = sheet;
        this.bars = bars;
        this.row = row;
        this.shown = new ArrayList<>(sheet.data.ranked(row));
        shown.addAll(sheet.data.bounded(row));
        sheet.data.models().stream().filter(model -> !shown.contains(model)).forEach(shown::add);
    }

    static void dots(Sheet sheet) {
        draw(sheet, false);
    }

    static void bars(Sheet sheet) {
        draw(sheet, true);
    }

    private static void draw(Sheet sheet, boolean bars) {
        var row = sheet.data.row(sheet.spec.row());
        if (row.isEmpty() || row.get().drawn().isEmpty()) {
            sheet.head(row.map(r -> sheet.say(r.name())).orElse(sheet.say(sheet.data.table().title())), "");
            sheet.empty(sheet.say(row.isEmpty() ? "empty.row" : "empty.scores"));
        } else {
            new RowChart(sheet, bars, row.get()).draw();
        }
    }

    private void draw() {
        sheet.head(sheet.say(row.name()), sheet.say(row.about()));
        double room = sheet.room().height() - sheet.axisHeight() - 2.5 * sheet.em;
        var fitting = Sheet.first(shown, (int) Math.max(1, room / (LEAST_LINE * sheet.em)));
        sheet.foot(notes(shown.size() - fitting.size()));
        plot(fitting, sheet.room());
    }

    private void plot(List<Model> models, Bounds room) {
        double em = sheet.em;
        double line = Math.min(MOST_LINE * em, (room.height() - sheet.axisHeight()) / models.size());
        var scored = models.stream().filter(this::drawn).toList();
        double ranks = scored.stream().mapToDouble(model -> sheet.wide(place(model), sheet.type(0.9, sheet.palette.muted()))).max().orElse(0);
        double names = Math.min(0.42 * room.width(), models.stream()
                .mapToDouble(model -> sheet.wide(sheet.say(model.name()), sheet.type(model, 1))).max().orElse(0));
        double values = scored.stream().mapToDouble(model -> sheet.wide(ChartData.isBounded(cell(model)) ? bounds(cell(model)) : cell(model).text(), sheet.type(model, 1).inBold())).max().orElse(0);
        double left = room.x() + ranks + 0.6 * em;
        double from = left + names + 1.2 * em;
        double to = room.right() - values - 0.9 * em;
        var scale = scale(from, Math.max(from + em, to));
        double bottom = room.y() + line * models.size();
        lead(scored, room, line);
        sheet.axisBelow("", scale, room.y(), bottom, sheet.say("unit." + sheet.data.unit(row)));
        for (int i = 0; i < models.size(); i++) {
            var model = models.get(i);
            double y = room.y() + (i + 0.5) * line;
            var type = sheet.type(model, 1);
            if (!drawn(model)) {
                missing(model, type, names, left, from, y);
                continue;
            }
            var cell = cell(model);
            sheet.add(sheet.line(Sheet.id("rank", row.id(), model.id()), place(model), sheet.type(0.9, sheet.palette.muted()).right(),
                    room.x() + ranks, y).as("rank"));
            sheet.add(sheet.line(Sheet.id("name", row.id(), model.id()), sheet.cut(sheet.say(model.name()), type, names), type, left, y).as("label"));
            if (ChartData.isBounded(cell)) {
                sheet.add(sheet.span(cell, model, scale, y));
                bounds(cell, model, scale.at(cell.high()) + 0.5 * sheet.em, y);
            } else if (bars) {
                bar(cell, model, scale, y, line);
            } else {
                dot(cell, model, scale, y, from);
            }
        }
    }

    private boolean drawn(Model model) {
        return row.drawn().stream().anyMatch(cell -> cell.model().equals(model.id()));
    }

    /// A model without a score keeps its line, so that nobody takes it for one that was left out.
    private void missing(Model model, Type type, double names, double left, double from, double y) {
        var muted = model.part() == Part.QUIET ? type.colored(sheet.palette.muted()) : type;
        sheet.add(sheet.line(Sheet.id("name", row.id(), model.id()), sheet.cut(sheet.say(model.name()), muted, names), muted, left, y).as("label"));
        sheet.add(sheet.line(Sheet.id("missing", row.id(), model.id()), sheet.say("note.none"), sheet.type(0.9, sheet.palette.muted()), from + 0.3 * sheet.em, y)
                .as("missing"));
    }

    private void dot(Cell cell, Model model, Scale scale, double y, double from) {
        double x = scale.at(cell.value());
        sheet.add(sheet.rule(Sheet.id("guide", row.id(), model.id()), from, y, x, y, sheet.palette.line(), 0.08).as("guide"));
        sheet.interval(cell, model, scale, y);
        sheet.add(sheet.mark(Sheet.id("mark", row.id(), model.id()), cell, model, x, y, 0.46 * sheet.em));
        double end = cell.high() == null ? x + 0.55 * sheet.em : Math.max(x + 0.55 * sheet.em, scale.at(cell.high()));
        value(cell, model, end + 0.35 * sheet.em, y);
    }

    private void bar(Cell cell, Model model, Scale scale, double y, double line) {
        double zero = scale.at(0);
        double x = scale.at(cell.value());
        double thick = Math.min(1.5 * sheet.em, 0.62 * line);
        sheet.add(sheet.of(cell, Layer.rect(Sheet.id("mark", row.id(), model.id()),
                new Bounds(Math.min(zero, x), y - thick / 2, Math.abs(x - zero), thick), 0,
                model.part() == Part.QUIET ? sheet.palette.soft() : sheet.color(model.part())), "mark"));
        double end = Math.max(x, zero);
        if (cell.low() != null && cell.high() != null) {
            end = Math.max(end, scale.at(cell.high()));
            whisker(cell, model, scale, y);
        }
        value(cell, model, end + 0.4 * sheet.em, y);
    }

    /// On a bar the interval is drawn with an edge of the ground's colour, so that it can be seen inside and outside of the bar.
    private void whisker(Cell cell, Model model, Scale scale, double y) {
        double from = scale.at(cell.low());
        double to = scale.at(cell.high());
        double thick = 0.16 * sheet.em;
        sheet.add(sheet.of(cell, Layer.rect(Sheet.id("interval", row.id(), model.id()),
                new Bounds(from, y - thick / 2, Math.max(thick, to - from), thick), thick / 2, sheet.palette.text())
                .outlined(sheet.palette.ground(), 0.07 * sheet.em), "interval"));
    }

    private void value(Cell cell, Model model, double x, double y) {
        var type = sheet.type(model, 1);
        sheet.add(sheet.of(cell, sheet.line(Sheet.id("value", row.id(), model.id()), cell.text(), cell.best() ? type.inBold() : type, x, y), "label"));
    }

    private void bounds(Cell cell, Model model, double x, double y) {
        String text = bounds(cell);
        sheet.add(sheet.of(cell, sheet.line(Sheet.id("value", row.id(), model.id()), text, sheet.type(0.9, sheet.palette.muted()), x, y), "label"));
    }

    /// What stands beside a span; a method that asks for more data prints nothing.
    private String bounds(Cell cell) {
        return cell.isMissing() ? sheet.say("note.few") : cell.text();
    }

    /// The ground behind the rows that cannot be told from the best.
    private void lead(List<Model> models, Bounds room, double line) {
        long together = models.stream().map(this::cell).filter(cell -> cell.lead() || cell.best()).count();
        if (together < 2) {
            return;
        }
        for (int i = 0; i < models.size(); i++) {
            var cell = cell(models.get(i));
            if (cell.lead() || cell.best()) {
                sheet.add(Layer.rect(Sheet.id("lead", row.id(), models.get(i).id()),
                        new Bounds(room.x() - 0.5 * sheet.em, room.y() + i * line, room.width() + sheet.em, line), 0, sheet.palette.lead()).as("lead"));
            }
        }
    }

    private Scale scale(double from, double to) {
        var ends = ChartData.ends(List.of(row));
        double most = sheet.data.most(List.of(row));
        int steps = (int) Math.clamp((to - from) / (3.6 * sheet.em), 2, 10);
        double least = Double.isInfinite(most) ? Double.NEGATIVE_INFINITY : 0;
        if (bars) {
            return Scale.nice(Math.min(0, ends.getMin()), Math.max(0, sheet.data.isWhole(row) ? most : ends.getMax()), steps, least, most, from, to);
        }
        double air = Math.max(0.02 * (ends.getMax() - ends.getMin()), most == 1 ? 0.002 : 0.2);
        return Scale.nice(ends.getMin() - air, ends.getMax() + air, steps, least, most, from, to);
    }

    private Cell cell(Model model) {
        return row.cells().get(model.id());
    }

    private String place(Model model) {
        return row.scored().size() < 2 || cell(model).value() == null ? "" : Integer.toString(ChartData.place(row, cell(model)));
    }

    /// What has to be said below the chart.
    private List<String> notes(int hidden) {
        var notes = new ArrayList<String>();
        boolean known = row.drawn().stream().anyMatch(cell -> cell.low() != null);
        notes.add(known ? sheet.say(row.kind() == Kind.SUMMARY ? "note.bounds" : "note.interval")
                : row.kind() == Kind.SUMMARY ? "" : sheet.say("note.no-interval"));
        if (row.scored().stream().filter(cell -> cell.lead() || cell.best()).count() > 1 && row.scored().stream().anyMatch(Cell::lead)) {
            notes.add(sheet.say("note.lead"));
        }
        if (row.scored().size() == 1) {
            notes.add(sheet.say("note.single"));
        }
        if (hidden > 0) {
            notes.add(sheet.say("note.hidden", hidden));
        }
        return notes;
    }
}
