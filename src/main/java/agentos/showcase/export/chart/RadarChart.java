package agentos.showcase.export.chart;

import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Stroke;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Paths;
import agentos.showcase.export.chart.ChartData.Model;
import agentos.showcase.export.chart.ChartData.Row;
import java.util.List;

/// Dimensions around a circle, up to three models as outlines without filling: a filled area grows with the square of the scores, and with the
/// order of the axes. An outline is open where a score is missing.
final class RadarChart {
    private static final double[] DASHES = {0, 0.9, 0.35};
    private static final int LEAST_AXES = 3;
    /// The names of more axes cover each other.
    private static final int MOST_AXES = 12;

    private final Sheet sheet;
    private final List<Row> rows;
    private double cx;
    private double cy;
    private double radius;
    private Scale scale;

    RadarChart(Sheet sheet) {
        this.sheet = sheet;
        this.rows = ProfileChart.rows(sheet.data);
    }

    void draw() {
        sheet.head(sheet.say("profile.title"), sheet.say("radar.about"));
        var models = sheet.spec.radar().stream().map(sheet.data::model).flatMap(java.util.Optional::stream).toList();
        if (rows.size() < LEAST_AXES || rows.size() > MOST_AXES || models.isEmpty()) {
            sheet.empty(sheet.say("empty.radar", LEAST_AXES, MOST_AXES));
            return;
        }
        sheet.foot(List.of(sheet.say("unit." + sheet.data.unit(rows.getFirst())) + sheet.say("sentence.end")));
        var room = sheet.room();
        boolean beside = room.width() > 1.35 * room.height();
        double legend = beside ? 0 : 1.8 * sheet.em * models.size();
        double titles = rows.stream().mapToDouble(row -> sheet.wide(sheet.say(row.name()), title())).max().orElse(0);
        radius = Math.max(sheet.em, Math.min((room.height() - legend) / 2 - 3.2 * sheet.em, room.width() / 2 - Math.min(Math.max(titles, 7 * sheet.em), 9 * sheet.em) - sheet.em));
        cx = room.x() + room.width() / 2;
        cy = room.y() + (room.height() - legend) / 2;
        var values = rows.stream().flatMap(row -> models.stream().flatMap(model -> row.cell(model.id()).stream())).mapToDouble(cell -> cell.value()).summaryStatistics();
        scale = Scale.nice(Math.min(0, values.getMin()), sheet.data.hundred(rows) ? 100 : values.getMax(), 5, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0, radius);
        grid();
        for (int i = 0; i < rows.size(); i++) {
            values(i, models);
        }
        for (int i = models.size() - 1; i >= 0; i--) {
            outline(models.get(i), i);
        }
        for (int i = 0; i < models.size(); i++) {
            double y = beside ? room.y() + (0.9 + 1.8 * i) * sheet.em : room.bottom() - legend + (0.9 + 1.8 * i) * sheet.em;
            legend(models.get(i), i, room.x() + (beside ? 0 : 0.5 * sheet.em), y);
        }
    }

    private Type title() {
        return sheet.type(0.95, sheet.palette.text());
    }

    private double x(int axis, double length) {
        return cx + length * Math.sin(2 * Math.PI * axis / rows.size());
    }

    private double y(int axis, double length) {
        return cy - length * Math.cos(2 * Math.PI * axis / rows.size());
    }

    private void grid() {
        for (double tick : scale.ticks()) {
            var points = new double[2 * rows.size()];
            for (int i = 0; i < rows.size(); i++) {
                points[2 * i] = x(i, scale.at(tick));
                points[2 * i + 1] = y(i, scale.at(tick));
            }
            String text = scale.print(tick);
            if (scale.at(tick) > 0) {
                sheet.add(Layer.path("ring:" + text, Sheet.about(cx, cy, scale.at(tick)), Paths.polygon(true, points), null,
                        new Stroke(sheet.palette.line(), 0.1 * sheet.em, 0)).as("axis"));
            }
            sheet.add(sheet.line("tick:" + text, text, sheet.type(0.75, sheet.palette.muted()).right(), cx - 0.3 * sheet.em, cy - scale.at(tick)).as("axis"));
        }
        for (int i = 0; i < rows.size(); i++) {
            sheet.add(sheet.rule("spoke:" + rows.get(i).id(), cx, cy, x(i, radius), y(i, radius), sheet.palette.line(), 0.1));
            name(i);
        }
    }

    private void name(int axis) {
        double across = Math.sin(2 * Math.PI * axis / rows.size());
        double x = x(axis, radius + 0.8 * sheet.em);
        double y = nameAt(axis);
        double most = Math.abs(across) < 0.1 ? 14 * sheet.em : across > 0 ? sheet.room().right() - x : x - sheet.room().x();
        String text = sheet.cut(sheet.say(rows.get(axis).name()), title(), most);
        var type = Math.abs(across) < 0.1 ? title().centred() : across > 0 ? title() : title().right();
        sheet.add(sheet.line("row:" + rows.get(axis).id(), text, type, x, y).as("label"));
    }

    /// The models' values below the name of an axis, each in its colour and in the order of the legend.
    private void values(int axis, List<Model> models) {
        double across = Math.sin(2 * Math.PI * axis / rows.size());
        var type = sheet.type(0.85, sheet.palette.muted());
        var texts = models.stream().map(model -> rows.get(axis).cell(model.id()).map(cell -> cell.text()).orElse("\u2013")).toList();
        double gap = 0.6 * sheet.em;
        double all = texts.stream().mapToDouble(text -> sheet.wide(text, type.inBold())).sum() + gap * (texts.size() - 1);
        double x = x(axis, radius + 0.8 * sheet.em);
        x -= Math.abs(across) < 0.1 ? all / 2 : across > 0 ? 0 : all;
        double y = nameAt(axis) + 1.25 * sheet.em;
        for (int i = 0; i < texts.size(); i++) {
            sheet.add(sheet.line(Sheet.id("value", rows.get(axis).id(), models.get(i).id()), texts.get(i),
                    type.inBold().colored(sheet.palette.readable(color(i))), x, y).as("label"));
            x += sheet.wide(texts.get(i), type.inBold()) + gap;
        }
    }

    /// Names at the top stand higher, so that the values below them clear the outermost ring.
    private double nameAt(int axis) {
        double up = Math.cos(2 * Math.PI * axis / rows.size());
        return y(axis, radius + 1.1 * sheet.em) - (up > 0.9 ? 1.25 * sheet.em : up < -0.9 ? 0 : 0.6 * sheet.em);
    }

    private void outline(Model model, int index) {
        String color = color(index);
        var path = new StringBuilder();
        boolean whole = true;
        for (int i = 0; i <= rows.size(); i++) {
            int axis = i % rows.size();
            var cell = rows.get(axis).cell(model.id());
            boolean before = rows.get((axis + rows.size() - 1) % rows.size()).cell(model.id()).isPresent();
            if (cell.isPresent()) {
                double length = scale.at(cell.get().value());
                path.append(path.isEmpty() || !before ? " M " : " L ").append(Paths.point(x(axis, length), y(axis, length)));
            }
            whole &= cell.isPresent();
        }
        if (!path.isEmpty()) {
            sheet.add(Layer.path("outline:" + model.id(), Sheet.about(cx, cy, radius), path.toString().strip() + (whole ? " Z" : ""), null,
                    new Stroke(color, 0.22 * sheet.em, DASHES[index] * sheet.em)).named(sheet.say(model.name())).as("line"));
        }
        for (int i = 0; i < rows.size(); i++) {
            int axis = i;
            rows.get(i).cell(model.id()).ifPresent(cell -> {
                double length = scale.at(cell.value());
                sheet.add(sheet.of(cell, shape(Sheet.id("mark", rows.get(axis).id(), model.id()), index, x(axis, length), y(axis, length))
                        .outlined(sheet.palette.ground(), 0.1 * sheet.em), "mark"));
            });
        }
    }

    private void legend(Model model, int index, double x, double y) {
        sheet.add(shape("key:" + model.id(), index, x + 0.6 * sheet.em, y).as("key"));
        var type = sheet.type(1, sheet.palette.readable(color(index))).inBold();
        sheet.add(sheet.line("label:" + model.id(), sheet.say(model.name()), type, x + 1.5 * sheet.em, y).as("label"));
    }

    private String color(int index) {
        return List.of(sheet.palette.own(), sheet.palette.highlight(), sheet.palette.third()).get(index);
    }

    private Layer shape(String id, int index, double x, double y) {
        double size = 0.45 * sheet.em;
        return switch (index) {
            case 0 -> Sheet.diamond(id, x, y, 1.25 * size, color(index));
            case 1 -> Layer.rect(id, Sheet.about(x, y, 0.9 * size), 0.1 * size, color(index));
            default -> Sheet.triangle(id, x, y, 1.15 * size, color(index));
        };
    }
}
