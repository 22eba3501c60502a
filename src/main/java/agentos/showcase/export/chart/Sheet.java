package agentos.showcase.export.chart;

import agentos.showcase.benchmark.ShownTable.Cell;
import agentos.showcase.data.Pointer;
import agentos.showcase.expert.drawing.Colors;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.drawing.Layer.Stroke;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Paths;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.export.chart.ChartData.Model;
import agentos.showcase.export.chart.ChartData.Part;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.List;

/// A chart in the making: its paper, its type and the marks that all forms share.
final class Sheet {
    private static final Texts TEXTS = Texts.of("chart");
    /// The type is this part of the height and of the width, whichever is less: 27 px on a screen of 1080 lines.
    private static final double LINES = 40;
    private static final double COLUMNS = 34;
    /// Larger type than this leaves no room for the plot.
    private static final double MOST_TYPE = 1.4;
    private static final int MOST_TITLE_LINES = 2;
    private static final String CUT = "\u2026";

    final ChartData data;
    final ChartSpec spec;
    final Palette palette;
    final Language language;
    final double width;
    final double height;
    final double em;
    private final List<Layer> layers = new ArrayList<>();
    private double top;
    private double bottom;

    Sheet(ChartData data, ChartSpec spec, Palette palette, Language language, double width, double height) {
        this.data = data;
        this.spec = spec;
        this.palette = palette;
        this.language = language;
        this.width = width;
        this.height = height;
        double fitting = Math.min(height / LINES, width / COLUMNS);
        em = Math.clamp(spec.type(), fitting, MOST_TYPE * fitting);
        top = 1.1 * em;
        bottom = height - 0.9 * em;
        add(Layer.rect("ground", new Bounds(0, 0, width, height), 0, palette.ground()).as("ground"));
    }

    Drawing drawing() {
        return new Drawing(width, height, layers);
    }

    void add(Layer layer) {
        layers.add(layer);
    }

    String say(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    String say(Localized text) {
        return text.in(language);
    }

    // ---- words around the plot ---------------------------------------------------------------------------------------------------------

    /// Title and one sentence at the top.
    void head(String title, String about) {
        double room = width - 2 * margin();
        var type = Type.of(1.35 * em, palette.text()).inBold();
        block("title", title, type, room, "title");
        if (!about.isBlank()) {
            top += 0.15 * em;
            block("about", about, Type.of(0.95 * em, palette.muted()).led(1.25), room, "note");
        }
        top += 0.7 * em;
    }

    private void block(String id, String text, Type type, double room, String role) {
        var lines = TextSetter.lines(text, type, room);
        String shown = lines.size() <= MOST_TITLE_LINES ? text
                : String.join("\n", lines.subList(0, MOST_TITLE_LINES - 1)) + "\n" + cut(lines.get(MOST_TITLE_LINES - 1) + CUT, type, room);
        double high = TextSetter.height(shown, type, room);
        add(Layer.text(id, new Bounds(margin(), top, room, high), shown, type).as(role));
        top += high;
    }

    /// One sentence or several below the plot.
    void foot(List<String> notes) {
        String text = String.join(language == Language.ZH ? "" : " ", notes.stream().filter(note -> !note.isBlank()).toList());
        if (text.isEmpty()) {
            return;
        }
        double room = width - 2 * margin();
        var type = Type.of(0.85 * em, palette.muted()).led(1.3);
        double high = TextSetter.height(text, type, room);
        add(Layer.text("foot", new Bounds(margin(), bottom - high, room, high), text, type).as("note"));
        bottom -= high + 0.5 * em;
    }

    double margin() {
        return 1.1 * em;
    }

    /// What is left for the plot.
    Bounds room() {
        return new Bounds(margin(), top, width - 2 * margin(), Math.max(em, bottom - top));
    }

    /// A chart that has nothing to show says so.
    void empty(String sentence) {
        var room = room();
        add(Layer.text("empty", room, sentence, Type.of(em, palette.muted()).centred()).as("note"));
    }

    /// The first so many models, and always those that stand out.
    static List<Model> first(List<Model> models, int most) {
        if (models.size() <= most) {
            return models;
        }
        long loud = models.stream().skip(most).filter(model -> model.part() != Part.QUIET).count();
        var list = new ArrayList<Model>();
        for (int i = 0; i < models.size(); i++) {
            if (i < most - loud || models.get(i).part() != Part.QUIET) {
                list.add(models.get(i));
            }
        }
        return list;
    }

    // ---- text ---------------------------------------------------------------------------------------------------------------------------

    Type type(double size, String color) {
        return Type.of(size * em, color);
    }

    /// How a model's label is set: its own colour and bold when it stands out.
    Type type(Model model, double size) {
        return model.part() == Part.QUIET ? type(size, palette.text()) : type(size, palette.readable(color(model.part()))).inBold();
    }

    double wide(String text, Type type) {
        return TextSetter.width(text, type);
    }

    /// The text, cut with an ellipsis where it is wider than the room.
    String cut(String text, Type type, double room) {
        if (wide(text, type) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 1 && wide(text.substring(0, end).stripTrailing() + CUT, type) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + CUT;
    }

    /// One line of text about a height; `x` is its left end, middle or right end, as the type is aligned.
    Layer line(String id, String text, Type type, double x, double y) {
        double wide = wide(text, type) + 0.5;
        double left = x - switch (type.align()) {
            case "center" -> wide / 2;
            case "right" -> wide;
            default -> 0;
        };
        double high = 1.2 * type.size();
        return Layer.text(id, new Bounds(left, y - high / 2, wide, high), text, type.middled());
    }

    // ---- marks --------------------------------------------------------------------------------------------------------------------------

    static String id(String what, String row, String model) {
        return what + ":" + row + ":" + model;
    }

    static String pointer(String row, String model) {
        return Pointer.child(Pointer.child("", row), model);
    }

    String color(Part part) {
        return switch (part) {
            case OWN -> palette.own();
            case HIGHLIGHT -> palette.highlight();
            case QUIET -> palette.quiet();
        };
    }

    /// A part of a cell's drawing: says in words and by a pointer which cell it shows.
    Layer of(Cell cell, Layer layer, String role) {
        String model = data.model(cell.model()).map(m -> say(m.name())).orElse(cell.model());
        String row = data.row(cell.row()).map(r -> say(r.name())).orElse(cell.row());
        return layer.named(say("mark.name", row, model, cell.text())).as(role).bound(pointer(cell.row(), cell.model()));
    }

    /// A mark about a point: a diamond for the own model, a square for the highlighted one, a circle for the others.
    Layer mark(String id, Cell cell, Model model, double x, double y, double radius) {
        String color = color(model.part());
        var shape = switch (model.part()) {
            case OWN -> diamond(id, x, y, 1.3 * radius, color);
            case HIGHLIGHT -> Layer.rect(id, about(x, y, 0.95 * radius), 0.15 * radius, color);
            case QUIET -> Layer.ellipse(id, about(x, y, radius), color);
        };
        return of(cell, shape.outlined(palette.ground(), 0.12 * em), "mark");
    }

    static Layer diamond(String id, double x, double y, double radius, String color) {
        return Layer.path(id, about(x, y, radius), Paths.polygon(true, x, y - radius, x + radius, y, x, y + radius, x - radius, y),
                Paint.plain(color), null);
    }

    static Layer triangle(String id, double x, double y, double radius, String color) {
        return Layer.path(id, about(x, y, radius), Paths.polygon(true, x, y - radius, x + radius, y + 0.75 * radius, x - radius, y + 0.75 * radius),
                Paint.plain(color), null);
    }

    static Bounds about(double x, double y, double radius) {
        return new Bounds(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /// The interval of a cell from left to right; nothing to add when it is not known.
    void interval(Cell cell, Model model, Scale scale, double y) {
        if (cell.low() == null || cell.high() == null) {
            return;
        }
        double from = scale.at(cell.low());
        double thick = 0.2 * em;
        String color = model.part() == Part.QUIET ? Colors.mix(palette.ground(), palette.quiet(), 0.75) : color(model.part());
        add(of(cell, Layer.rect(id("interval", cell.row(), cell.model()),
                new Bounds(from, y - thick / 2, Math.max(thick, scale.at(cell.high()) - from), thick), thick / 2, color), "interval"));
    }

    /// What stands for a cell of which only the bounds are known.
    Layer span(Cell cell, Model model, Scale scale, double y) {
        double from = scale.at(cell.low());
        double thick = 0.6 * em;
        String color = model.part() == Part.QUIET ? palette.soft() : color(model.part());
        return of(cell, Layer.rect(id("mark", cell.row(), cell.model()), new Bounds(from, y - thick / 2, Math.max(thick, scale.at(cell.high()) - from), thick),
                0.15 * em, color), "mark");
    }

    Layer rule(String id, double x1, double y1, double x2, double y2, String color, double thick) {
        var bounds = new Bounds(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
        return Layer.path(id, bounds, Paths.polygon(false, x1, y1, x2, y2), null, new Stroke(color, thick * em, 0)).as("axis");
    }

    /// An axis along the bottom of a plot: grid, numbers, and what they mean.
    void axisBelow(String prefix, Scale scale, double top, double bottom, String unit) {
        var type = type(0.85, palette.muted()).centred();
        double last = Double.NEGATIVE_INFINITY;
        for (double tick : scale.ticks()) {
            double x = scale.at(tick);
            String text = scale.print(tick);
            double half = wide(text, type) / 2;
            boolean zero = tick == 0 && !scale.log();
            add(rule(prefix + "grid:" + text, x, top, x, bottom, zero ? palette.axis() : palette.line(), 0.08));
            if (x - half > last) {
                add(line(prefix + "tick:" + text, text, type, x, bottom + 0.85 * em).as("axis"));
                last = x + half + 0.5 * em;
            }
        }
        if (!unit.isEmpty()) {
            add(line(prefix + "unit", cut(unit, type, width - 2 * margin()), type.right(), scale.to(), bottom + 2.1 * em).as("axis"));
        }
    }

    /// Room for an axis along the bottom.
    double axisHeight() {
        return 2.8 * em;
    }
}
