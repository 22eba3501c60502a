package agentos.showcase.export.chart;

import agentos.showcase.benchmark.ShownTable.Cell;
import agentos.showcase.benchmark.ShownTables;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.export.chart.ChartData.Model;
import agentos.showcase.export.chart.ChartData.Part;
import agentos.showcase.export.chart.ChartData.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Every dimension as a small dot plot, all on one scale. Wide: side by side, a line per model. Narrow, or with many dimensions: strips on which
/// all models are dots and those that matter are named. A table without dimensions shows its benchmarks.
final class ProfileChart {
    private static final int MOST_PANELS = 8;
    private static final double LEAST_PANEL = 8.5;
    private static final double LEAST_STRIP = 1.2;

    private final Sheet sheet;
    private List<Row> rows;

    ProfileChart(Sheet sheet) {
        this.sheet = sheet;
        this.rows = rows(sheet.data);
    }

    static List<Row> rows(ChartData data) {
        var dimensions = data.summaries().stream().filter(row -> !row.id().equals(ShownTables.OVERALL)).toList();
        return dimensions.isEmpty() ? data.scores() : dimensions;
    }

    void draw() {
        boolean dimensions = !sheet.data.summaries().isEmpty();
        sheet.head(sheet.say(dimensions ? "profile.title" : "profile.rows"), sheet.say("profile.about"));
        var scored = rows.stream().flatMap(row -> row.drawn().stream()).toList();
        if (scored.isEmpty()) {
            sheet.empty(sheet.say("empty.scores"));
            return;
        }
        double names = sheet.data.models().stream().mapToDouble(model -> sheet.wide(sheet.say(model.name()), sheet.type(model, 1))).max().orElse(0);
        double panel = (sheet.room().width() - names - sheet.em) / rows.size();
        boolean wide = rows.size() <= MOST_PANELS && panel >= LEAST_PANEL * sheet.em
                && sheet.room().height() / (sheet.data.models().size() + 4.0) >= 1.3 * sheet.em;
        int all = rows.size();
        if (!wide) {
            rows = rows.subList(0, Math.min(all, mostStrips()));
        }
        var notes = new ArrayList<String>();
        if (rows.size() < all) {
            notes.add(sheet.say("heat.hidden", all - rows.size()));
        }
        if (scored.stream().anyMatch(cell -> cell.low() != null)) {
            notes.add(sheet.say(dimensions ? "note.bounds" : "note.interval"));
        }
        if (rows.stream().anyMatch(row -> row.scored().size() < sheet.data.models().size())) {
            notes.add(sheet.say(dimensions ? "profile.missing" : "heat.missing"));
        }
        sheet.foot(wide ? notes : notes.subList(0, Math.min(1, notes.size())));
        if (wide) {
            panels(names);
        } else {
            strips();
        }
    }

    private Scale scale(double from, double to, int steps) {
        var ends = ChartData.ends(rows);
        double most = sheet.data.most(rows);
        return Scale.nice(ends.getMin(), ends.getMax(), steps, Double.isInfinite(most) ? Double.NEGATIVE_INFINITY : 0, most, from, to);
    }

    // ---- side by side -------------------------------------------------------------------------------------------------------------------

    private void panels(double names) {
        double em = sheet.em;
        var room = sheet.room();
        var models = sheet.data.models();
        double top = room.y() + 2 * em;
        double line = Math.min(3 * em, (room.bottom() - sheet.axisHeight() - top) / models.size());
        double bottom = top + line * models.size();
        double left = room.x() + names + 1.2 * em;
        double panel = (room.right() - left) / rows.size();
        for (int i = 0; i < models.size(); i++) {
            var model = models.get(i);
            if (model.part() != Part.QUIET) {
                sheet.add(Layer.rect("band:" + model.id(), new Bounds(room.x() - 0.4 * em, top + i * line, room.width() + 0.8 * em, line), 0.2 * em,
                        sheet.palette.lead()).as("band"));
            }
            sheet.add(sheet.line("name:" + model.id(), sheet.say(model.name()), sheet.type(model, 1), room.x(), top + (i + 0.5) * line).as("label"));
        }
        for (int i = 0; i < rows.size(); i++) {
            double x = left + i * panel;
            var scale = scale(x + 0.6 * em, x + panel - 3.4 * em, (int) Math.max(2, (panel - 4 * em) / (2.2 * em)));
            panel(rows.get(i), scale, x, panel, top, line, bottom, i == rows.size() - 1);
        }
    }

    private void panel(Row row, Scale scale, double x, double panel, double top, double line, double bottom, boolean last) {
        double em = sheet.em;
        boolean chosen = sheet.spec.row().map(row.id()::equals).orElse(false);
        var title = sheet.type(1, chosen ? sheet.palette.readable(sheet.palette.own()) : sheet.palette.text()).inBold();
        sheet.add(sheet.line("row:" + row.id(), sheet.cut(sheet.say(row.name()), title, panel - 0.6 * em), title, scale.from() - 0.2 * em, top - 1.1 * em).as("label"));
        sheet.axisBelow(row.id() + ":", scale, top, bottom, last ? sheet.say("unit." + sheet.data.unit(row)) : "");
        for (int i = 0; i < sheet.data.models().size(); i++) {
            var model = sheet.data.models().get(i);
            double y = top + (i + 0.5) * line;
            var found = row.drawn().stream().filter(cell -> cell.model().equals(model.id())).findFirst();
            if (found.isPresent() && found.get().value() == null) {
                sheet.add(sheet.span(found.get(), model, scale, y));
                continue;
            }
            if (found.isEmpty()) {
                sheet.add(sheet.line(Sheet.id("missing", row.id(), model.id()), "\u2013", sheet.type(0.9, sheet.palette.muted()), scale.from(), y).as("missing"));
                continue;
            }
            var cell = found.get();
            double mark = scale.at(cell.value());
            sheet.add(sheet.rule(Sheet.id("guide", row.id(), model.id()), scale.from(), y, mark, y, sheet.palette.line(), 0.08).as("guide"));
            sheet.interval(cell, model, scale, y);
            sheet.add(sheet.mark(Sheet.id("mark", row.id(), model.id()), cell, model, mark, y, 0.4 * em));
            double end = cell.high() == null ? mark : Math.max(mark, scale.at(cell.high()));
            var type = sheet.type(model, 0.85);
            sheet.add(sheet.of(cell, sheet.line(Sheet.id("value", row.id(), model.id()), cell.text(), cell.best() ? type.inBold() : type,
                    Math.max(end, mark + 0.4 * em) + 0.3 * em, y), "label"));
        }
    }

    // ---- strips -------------------------------------------------------------------------------------------------------------------------

    private int mostStrips() {
        double lines = (sheet.room().height() - sheet.axisHeight() - 2 * sheet.em) / (LEAST_STRIP * sheet.em);
        return (int) Math.max(1, Math.floor(lines) * mostColumns());
    }

    private double mostColumns() {
        return Math.clamp(Math.floor(sheet.room().width() / (26 * sheet.em)), 1, 3);
    }

    private void strips() {
        double em = sheet.em;
        var room = sheet.room();
        int columns = (int) Math.clamp(Math.ceil(rows.size() / 6.0), 1, mostColumns());
        int lines = (rows.size() + columns - 1) / columns;
        double gap = 2 * em;
        double wide = (room.width() - (columns - 1) * gap) / columns;
        double high = Math.min(6 * em, (room.height() - sheet.axisHeight()) / lines);
        for (int column = 0; column < columns; column++) {
            double x = room.x() + column * (wide + gap);
            var here = rows.subList(Math.min(rows.size(), column * lines), Math.min(rows.size(), (column + 1) * lines));
            if (here.isEmpty()) {
                continue;
            }
            boolean roomy = high >= 3.2 * em;
            double widest = rows.stream().mapToDouble(row -> sheet.wide(sheet.say(row.name()), sheet.type(0.92, sheet.palette.text()))).max().orElse(0);
            double names = roomy ? 0 : Math.min(0.34 * wide, widest) + 0.8 * em;
            var scale = scale(x + names + 0.5 * em, x + wide - 0.5 * em, (int) Math.clamp((wide - names) / (4 * em), 2, 10));
            sheet.axisBelow(column + ":", scale, room.y(), room.y() + high * here.size(), sheet.say("unit." + sheet.data.unit(here.getFirst())));
            for (int i = 0; i < here.size(); i++) {
                strip(here.get(i), scale, new Bounds(x, room.y() + i * high, wide, high), roomy, names);
            }
        }
    }

    private void strip(Row row, Scale scale, Bounds box, boolean roomy, double names) {
        double em = sheet.em;
        boolean chosen = sheet.spec.row().map(row.id()::equals).orElse(false);
        var title = sheet.type(roomy ? 1 : 0.92, sheet.palette.text());
        title = chosen || roomy ? title.inBold() : title;
        double y = roomy ? box.y() + 0.62 * box.height() : box.y() + box.height() / 2;
        var labels = new Labels(roomy ? new Bounds(box.x(), box.y(), box.width(), box.height()) : new Bounds(scale.from() - 0.4 * em, box.y(), box.width(), box.height()));
        var name = sheet.line("row:" + row.id(), sheet.cut(sheet.say(row.name()), title, roomy ? box.width() : names - 0.6 * em), title, box.x(),
                roomy ? box.y() + 0.75 * em : y).as("label");
        labels.block(name.bounds());
        sheet.add(name);
        sheet.add(sheet.rule("strip:" + row.id(), scale.from(), y, scale.to(), y, sheet.palette.line(), 0.12));
        labels.avoid(new Bounds(scale.from(), y - 0.1 * em, scale.to() - scale.from(), 0.2 * em));
        double radius = roomy ? 0.42 * em : Math.min(0.38 * em, 0.36 * box.height());
        var scored = sheet.data.models().stream().filter(model -> row.cell(model.id()).isPresent())
                .sorted(Comparator.comparing((Model model) -> model.part() == Part.QUIET ? 0 : 1)).toList();
        for (Model model : sheet.data.bounded(row)) {
            if (model.part() != Part.QUIET) {
                sheet.add(sheet.span(row.cells().get(model.id()), model, scale, y));
            }
        }
        for (Model model : scored) {
            var cell = row.cells().get(model.id());
            if (model.part() != Part.QUIET) {
                sheet.interval(cell, model, scale, y);
            }
            double mark = scale.at(cell.value());
            sheet.add(sheet.mark(Sheet.id("mark", row.id(), model.id()), cell, model, mark, y, radius));
            labels.block(Sheet.about(mark, y, radius));
        }
        if (roomy) {
            names(row, scored.reversed(), scale, y, radius, labels);
        }
    }

    /// Names those that stand out and the best.
    private void names(Row row, List<Model> models, Scale scale, double y, double radius, Labels labels) {
        for (Model model : models) {
            Cell cell = row.cells().get(model.id());
            if (model.part() == Part.QUIET && ChartData.place(row, cell) > 1) {
                continue;
            }
            var type = sheet.type(model, 0.85);
            String text = sheet.say(model.name()) + "  " + cell.text();
            double wide = sheet.wide(text, type) + 1;
            labels.beside(Sheet.about(scale.at(cell.value()), y, radius), wide, 1.15 * type.size(), 0.2 * sheet.em)
                    .ifPresent(place -> sheet.add(sheet.of(cell, sheet.line(Sheet.id("label", row.id(), model.id()), text, type, place.x(),
                            place.y() + place.height() / 2), "label")));
        }
    }
}
