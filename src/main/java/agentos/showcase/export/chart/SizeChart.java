package agentos.showcase.export.chart;

import agentos.showcase.benchmark.PrintedValue;
import agentos.showcase.benchmark.ShownTable.Cell;
import agentos.showcase.expert.drawing.Colors;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.export.chart.ChartData.Model;
import agentos.showcase.export.chart.ChartData.Part;
import agentos.showcase.export.chart.ChartData.Row;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// A row's scores over the size of the models on a logarithmic axis. Models whose size is not published stand in a lane of their own, because
/// leaving them out would show the others as better than they are.
final class SizeChart {
    private static final double LABEL = 0.9;
    /// From this width on, in sizes of the type, every label has its value.
    private static final double ROOMY = 50;

    private final Sheet sheet;

    SizeChart(Sheet sheet) {
        this.sheet = sheet;
    }

    private record Point(Model model, Cell cell, double size) {}

    void draw() {
        var row = sheet.data.row(sheet.spec.row());
        var parameter = sheet.data.parameter(sheet.spec.parameter());
        if (row.isEmpty() || row.get().scored().isEmpty() || parameter.isEmpty()) {
            sheet.head(row.map(r -> sheet.say(r.name())).orElse(sheet.say(sheet.data.table().title())), "");
            sheet.empty(sheet.say(row.isEmpty() ? "empty.row" : parameter.isEmpty() ? "empty.size" : "empty.scores"));
            return;
        }
        String sizes = sheet.say(parameter.get().name()).replaceFirst("^#", "");
        sheet.head(sheet.say("size.title", row.get().name(), Localized.same(sizes)), sheet.say("size.about"));
        var points = sheet.data.ranked(row.get()).stream()
                .map(model -> new Point(model, row.get().cells().get(model.id()), size(parameter.get(), model).orElse(Double.NaN))).toList();
        var notes = new ArrayList<String>();
        boolean known = row.get().scored().stream().anyMatch(cell -> cell.low() != null);
        notes.add(sheet.say(known ? row.get().kind() == ChartData.Kind.SUMMARY ? "note.bounds" : "note.interval" : "note.no-interval"));
        var missing = sheet.data.models().stream().filter(model -> row.get().cell(model.id()).isEmpty()).map(Model::name).toList();
        if (!missing.isEmpty()) {
            notes.add(missing.size() > 6 ? sheet.say("note.many-missing", missing.size()) : sheet.say("note.missing", Localized.list(missing)));
        }
        sheet.foot(notes);
        plot(row.get(), points, sizes);
    }

    private static Optional<Double> size(Row parameter, Model model) {
        return Optional.ofNullable(parameter.cells().get(model.id()))
                .map(cell -> cell.value() != null ? cell.value()
                        : PrintedValue.number(cell.text()).map(Number::doubleValue).orElse(null))
                .filter(size -> size > 0);
    }

    private void plot(Row row, List<Point> points, String sizes) {
        double em = sheet.em;
        var room = sheet.room();
        var placed = points.stream().filter(point -> !Double.isNaN(point.size())).toList();
        var unplaced = points.stream().filter(point -> Double.isNaN(point.size())).toList();
        double lane = unplaced.isEmpty() ? 0 : Math.min(0.42 * room.width(), Math.max(sheet.wide(sheet.say("size.lane"), laneType()),
                unplaced.stream().mapToDouble(point -> sheet.wide(text(point), type(point))).max().orElse(0) + 1.9 * em) + 1.2 * em);
        double top = room.y() + 1.6 * em;
        double bottom = room.bottom() - sheet.axisHeight();
        var y = scale(row, bottom - 0.3 * em, top);
        var type = sheet.type(0.85, sheet.palette.muted());
        double numbers = y.ticks().stream().mapToDouble(tick -> sheet.wide(y.print(tick), type)).max().orElse(0);
        double left = room.x() + numbers + 0.6 * em;
        double right = room.right() - lane;
        for (double tick : y.ticks()) {
            String text = y.print(tick);
            sheet.add(sheet.rule("y:grid:" + text, left, y.at(tick), room.right(), y.at(tick), sheet.palette.line(), 0.08));
            sheet.add(sheet.line("y:tick:" + text, text, type.right(), left - 0.5 * em, y.at(tick)).as("axis"));
        }
        String unit = sheet.say("unit." + sheet.data.unit(row));
        sheet.add(sheet.line("y:unit", sheet.cut(unit, type, right - room.x()), type, room.x(), room.y() + 0.4 * em).as("axis"));
        if (!placed.isEmpty()) {
            var all = placed.stream().mapToDouble(Point::size).summaryStatistics();
            var x = Scale.logarithmic(all.getMin(), all.getMax(), left, right - (lane > 0 ? 0.8 * em : 0));
            sheet.axisBelow("x:", x, top, bottom, sheet.say("size.axis", Localized.same(sizes)));
            cloud(placed, x, y, new Bounds(left, top - 0.6 * em, right - left - (lane > 0 ? 0.3 * em : 0), bottom - top + 0.6 * em));
        }
        if (!unplaced.isEmpty()) {
            lane(unplaced, y, right, room.right(), top, bottom);
        }
    }

    private Scale scale(Row row, double bottom, double top) {
        var ends = row.scored().stream().flatMapToDouble(cell -> DoubleStream.of(cell.value(),
                Objects.requireNonNullElse(cell.low(), cell.value()), Objects.requireNonNullElse(cell.high(), cell.value()))).summaryStatistics();
        double most = sheet.data.most(List.of(row));
        return Scale.nice(ends.getMin(), ends.getMax(), (int) Math.clamp((bottom - top) / (3 * sheet.em), 2, 8),
                Double.isInfinite(most) ? Double.NEGATIVE_INFINITY : 0, most, bottom, top);
    }

    private Type laneType() {
        return sheet.type(0.85, sheet.palette.muted());
    }

    private Type type(Point point) {
        return sheet.type(point.model(), LABEL);
    }

    /// In a narrow chart the axis tells the values of the models that do not stand out.
    private String text(Point point) {
        String name = sheet.say(point.model().name());
        return point.model().part() == Part.QUIET && sheet.width < ROOMY * sheet.em ? name : name + "  " + point.cell().text();
    }

    private void cloud(List<Point> points, Scale x, Scale y, Bounds box) {
        var labels = new Labels(box);
        double radius = 0.5 * sheet.em;
        var loudLast = points.stream().sorted(Comparator.comparing((Point point) -> point.model().part() != Part.QUIET)).toList();
        for (Point point : loudLast) {
            double at = x.at(point.size());
            whisker(point, at, y, labels);
            sheet.add(sheet.mark(Sheet.id("mark", point.cell().row(), point.model().id()), point.cell(), point.model(), at, y.at(point.cell().value()), radius));
            labels.block(Sheet.about(at, y.at(point.cell().value()), 1.2 * radius));
        }
        for (Point point : loudLast.reversed()) {
            var mark = Sheet.about(x.at(point.size()), y.at(point.cell().value()), 1.1 * radius);
            double wide = sheet.wide(text(point), type(point)) + 1;
            labels.beside(mark, wide, 1.2 * LABEL * sheet.em, 0.25 * sheet.em).ifPresent(place -> {
                leader(point, mark, place);
                label(point, place.x(), place.y() + place.height() / 2);
            });
        }
    }

    /// A line from a mark to a label that had to go further away.
    private void leader(Point point, Bounds mark, Bounds place) {
        var line = Labels.leader(mark, place);
        double far = line.getP1().distance(line.getP2());
        if (far > 1.6 * sheet.em) {
            double near = mark.width() / 2 / far;
            sheet.add(sheet.rule(Sheet.id("leader", point.cell().row(), point.model().id()), line.getX1() + (line.getX2() - line.getX1()) * near,
                    line.getY1() + (line.getY2() - line.getY1()) * near, line.getX2(), line.getY2(), sheet.palette.axis(), 0.06).as("leader"));
        }
    }

    private void label(Point point, double x, double y) {
        sheet.add(sheet.of(point.cell(), sheet.line(Sheet.id("label", point.cell().row(), point.model().id()), text(point), type(point), x, y), "label"));
    }

    private void lane(List<Point> points, Scale y, double from, double to, double top, double bottom) {
        double em = sheet.em;
        sheet.add(sheet.rule("lane", from, top - 0.4 * em, from, bottom, sheet.palette.axis(), 0.08));
        String text = sheet.cut(sheet.say("size.lane"), laneType(), to - from - 0.4 * em);
        sheet.add(sheet.line("lane:name", text, laneType(), from + 0.6 * em, top - 1.2 * em).as("axis"));
        double x = from + 1.1 * em;
        double[] wanted = points.stream().mapToDouble(point -> y.at(point.cell().value())).toArray();
        double gap = Math.min(1.35 * LABEL * em, (bottom - top) / points.size());
        double[] places = Labels.spread(wanted, gap, top, bottom - 0.3 * em);
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            whisker(point, x, y, null);
            if (Math.abs(places[i] - wanted[i]) > 0.3 * em) {
                sheet.add(sheet.rule(Sheet.id("leader", point.cell().row(), point.model().id()), x + 0.5 * em, wanted[i], x + 1.05 * em, places[i],
                        sheet.palette.axis(), 0.06).as("leader"));
            }
            label(point, x + 1.15 * em, places[i]);
        }
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            sheet.add(sheet.mark(Sheet.id("mark", point.cell().row(), point.model().id()), point.cell(), point.model(), x, wanted[i], 0.5 * em));
        }
    }

    private void whisker(Point point, double x, Scale y, Labels labels) {
        var cell = point.cell();
        if (cell.low() == null || cell.high() == null) {
            return;
        }
        boolean quiet = point.model().part() == Part.QUIET;
        double thick = (quiet ? 0.1 : 0.18) * sheet.em;
        double high = y.at(cell.high());
        var bounds = new Bounds(x - thick / 2, high, thick, Math.max(thick, y.at(cell.low()) - high));
        String color = quiet ? Colors.mix(sheet.palette.ground(), sheet.palette.quiet(), 0.6) : sheet.color(point.model().part());
        sheet.add(sheet.of(cell, Layer.rect(Sheet.id("interval", cell.row(), cell.model()), bounds, thick / 2, color), "interval"));
        if (labels != null) {
            labels.avoid(bounds);
        }
    }
}
