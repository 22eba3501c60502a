package agentos.showcase.expert.image.infographic;

import static agentos.showcase.expert.image.infographic.InfographicOperations.TEXTS;

import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Stroke;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Paths;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.expert.image.infographic.Palette.Tone;
import agentos.showcase.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Draws one row as a group of named layers, each bound to the cell of the table that it shows.
///
/// Roles: `name`, `value`, `unit`, `track` (the scale), `mark` (what shows the value on it), `icon`, `label`, `panel`, `rule`.
final class RowPainter {
    private static final double LABEL = 22;
    /// A leading row so many times wider than high has its scale beside its value.
    private static final double BAND = 4;
    /// A leading row that is not wider stands on a panel that keeps the distance to its edges.
    private static final double NARROW_LEAD = 520;
    /// In less width names stay small, so that they keep their words together.
    private static final double NARROW = 460;
    /// No ring of a list is larger.
    private static final double LARGEST_LINE_DIAL = 190;
    /// Least heights at which a scale stands below a value, in a list and on a tile.
    private static final double LOW_LINE = 90;
    private static final double LOW_TILE = 116;
    /// Least height at which the number in a dial is large enough to be read.
    private static final double LOW_DIAL = 92;

    private final Spec spec;
    private final Layout.Slot slot;
    private final Tone tone;
    private final Language language;
    private final Bounds in;
    private final double nameSize;
    /// How much larger type and marks are where a slot is higher than they need.
    private final double grow;
    private final double label;
    /// Whether it is a line of a list: name at the left, value at the right.
    private final boolean line;
    private final List<Layer> layers = new ArrayList<>();

    private RowPainter(Spec spec, Layout.Slot slot, Tone tone, Language language) {
        this.spec = spec;
        this.slot = slot;
        this.tone = tone;
        this.language = language;
        double x = slot.panel() ? 24 : slot.lead() && slot.bounds().width() > NARROW_LEAD ? 36 : 0;
        double y = slot.panel() ? 18 : slot.lead() ? (x > 0 ? 30 : 8) : 16;
        var b = slot.bounds();
        this.in = new Bounds(b.x() + x, b.y() + y, b.width() - 2 * x, b.height() - 2 * y);
        this.line = !slot.panel() && !slot.lead();
        this.grow = slot.lead() ? 1 : line ? Math.clamp(in.height() / 118, 1, 2) : Math.clamp(in.height() / 150, 1, 2.6);
        this.nameSize = slot.lead() ? 34 : 24 * Math.min(grow, in.width() < NARROW ? 1.2 : 1.5);
        this.label = slot.lead() ? 27 : LABEL * Math.min(grow, 1.35);
    }

    static Layer draw(Spec spec, Layout.Slot slot, Tone tone, Language language) {
        return new RowPainter(spec, slot, tone, language).draw();
    }

    /// Id of a row's group.
    static String layer(Spec spec) {
        return "row-" + spec.id();
    }

    private Layer draw() {
        var b = slot.bounds();
        if (slot.panel()) {
            add(Layer.rect(id("panel"), b, 20, tone.ground()).as("panel"), "panel");
        } else if (!slot.lead()) {
            add(Layer.rect(id("rule"), new Bounds(b.x(), b.y(), b.width(), 2), 0, tone.track()).as("rule"), "rule");
        }
        switch (isLow() ? Form.NUMBER : Form.of(spec)) {
            case BAR -> scale(spec.from(), spec.en().low(), tone.accent());
            case SPAN -> scale(spec.en().low(), spec.en().high(), tone.accent());
            case DIAL -> dial();
            case ICONS -> icons();
            case NUMBER -> number();
            case TIMELINE -> timeline();
            case WORDS -> words();
        }
        return Layer.group(layer(spec), layers).named(spec.name().in(language)).as("row").bound("/specs/" + spec.index());
    }

    /// Whether the slot is too low for name, value and a scale under each other: then the value stands alone.
    private boolean isLow() {
        return switch (Form.of(spec)) {
            case BAR, SPAN -> in.height() < (line ? LOW_LINE : LOW_TILE);
            case TIMELINE -> in.height() < (line ? LOW_LINE : LOW_TILE + 18);
            case DIAL -> in.height() < LOW_DIAL;
            case ICONS, NUMBER, WORDS -> false;
        };
    }

    private String id(String part) {
        return spec.id() + "-" + part;
    }

    private void add(Layer layer, String part) {
        layers.add(layer.named(spec.name().in(language) + " · " + TEXTS.get(language, "part." + part)));
    }

    /// The name in at most two lines; returns the height that it takes.
    private double name(double x, double y, double width, double height) {
        var type = Type.of(nameSize, slot.lead() ? tone.text() : tone.soft()).led(1.18);
        String name = spec.name().in(language);
        double size = TextSetter.largest(name, type, width, height, 22, nameSize);
        double taken = TextSetter.height(name, type.sized(size), width);
        add(Layer.text(id("name"), new Bounds(x, y, width, taken), name, type.sized(size)).as("name").bound(pointer("name")), "name");
        return taken;
    }

    /// Digits and unit on one line whose box ends at this height; both in one text where the unit is a sign. Returns the width that they take.
    private double value(double bottom, double width, double wanted) {
        String text = spec.text(language);
        String unit = spec.in(language).unit();
        boolean sign = unit.equals("%") || unit.isEmpty();
        String whole = sign ? text + unit : text;
        double size = sign ? wanted : wanted * Math.min(1, width / together(whole, unit, wanted));
        var small = Type.of(Math.max(24, size * 0.5), tone.soft());
        double unitWidth = sign ? 0 : TextSetter.width(unit, small) + size * 0.14;
        var large = Type.of(size, tone.text()).inBold();
        // on one line, whatever room there is for a second
        large = large.sized(Math.max(24, size * Math.min(1, (width - unitWidth) / TextSetter.width(whole, large))));
        double wide = TextSetter.width(whole, large);
        double height = TextSetter.height(1, large);
        double x = line ? in.right() - wide - unitWidth - 1 : in.x();
        add(Layer.text(id("value"), new Bounds(x, bottom - height, wide + 1, height), whole, large).as("value").bound(pointer("value")), "value");
        if (!sign) {
            // on the same baseline
            double y = bottom - height + TextSetter.ASCENT * (large.size() - small.size());
            double left = x + wide + size * 0.14;
            add(Layer.text(id("unit"), new Bounds(left, y, TextSetter.width(unit, small) + 1, TextSetter.height(1, small)), unit, small)
                    .as("unit").bound(pointer("value")), "unit");
        }
        return wide + unitWidth;
    }

    /// How wide digits and unit come out at a size.
    private double together(String digits, String unit, double size) {
        return TextSetter.width(digits, Type.of(size, tone.text()).inBold()) + size * 0.14 + TextSetter.width(unit, Type.of(size * 0.5, tone.soft()));
    }

    /// Name and value above what shows the value: under each other on a tile, on one line in a list.
    private void heading(double bottom, double size) {
        if (line) {
            double fit = Math.min(size, (bottom - in.y()) / 1.17);
            double room = Math.min(in.width() * 0.52, in.width() - value(bottom, in.width() * 0.46, fit) - 16);
            double tall = Math.min(bottom - in.y(), 62 * grow);
            double taken = TextSetter.height(spec.name().in(language), Type.of(nameSize, tone.soft()).led(1.18), room);
            // the name's last line stands on the baseline of the value
            name(in.x(), bottom - Math.min(tall, taken) - TextSetter.DESCENT * (fit - nameSize), room, tall);
        } else {
            double named = name(in.x(), in.y(), in.width(), slot.lead() ? 90 : 30 * grow);
            value(bottom, in.width(), Math.min(size, (bottom - in.y() - named) / 1.17));
        }
    }

    private String pointer(String field) {
        return "/specs/" + spec.index() + "/" + field;
    }

    /// Digits have no descenders, so a value may hang a little below its room, but not over the edge of the sheet.
    private double drop(double size) {
        return slot.lead() ? 0 : size * 0.06;
    }

    private double valueSize() {
        return slot.lead() ? Math.min(in.height() > in.width() ? 240 : 172, in.height() * 0.48) : Math.clamp(in.height() * 0.33, 36, 52 * grow);
    }

    private void scale(double from, double to, String color) {
        double thick = slot.lead() ? 34 : 14 * grow;
        double foot = label * 1.25;
        var room = in;
        double y = in.bottom() - foot - 6 - thick - spare(valueSize() * 1.17 + 8 + thick + 6 + foot);
        if (slot.lead() && in.width() > in.height() * BAND) {
            double wide = in.width() * 0.36;
            double named = name(in.x(), in.y(), wide, 90);
            value(in.bottom(), wide, (in.height() - named) / 1.17);
            room = new Bounds(in.x() + in.width() * 0.4, in.y(), in.width() * 0.6, in.height());
            y = in.y() + (in.height() - thick) / 2;
        } else {
            heading(y - (slot.lead() ? 22 : 8), valueSize());
        }
        add(Layer.rect(id("track"), new Bounds(room.x(), y, room.width(), thick), thick / 2, tone.track()).as("track").bound(pointer("range")), "track");
        double left = room.x() + room.width() * spec.place(from);
        double width = room.width() * (spec.place(to) - spec.place(from));
        add(Layer.rect(id("mark"), new Bounds(left, y, width, thick), thick / 2, color).as("mark").bound(pointer("value")), "mark");
        String unit = spec.in(language).unit();
        ends(number(spec.from()), number(spec.to()) + " " + unit, room, y + thick + 6, label);
    }

    /// In a list, half of the height that is left over, so that a row stands in the middle of its slot.
    private double spare(double needed) {
        return line ? Math.max(0, (in.height() - needed) / 2) : 0;
    }

    private static String number(double value) {
        return agentos.showcase.evidence.Wording.number(value).replace('-', '−');
    }

    private void ends(String left, String right, Bounds room, double y, double size) {
        double half = room.width() / 2 - 8;
        double widest = Math.max(TextSetter.width(left, Type.of(size, tone.soft())), TextSetter.width(right, Type.of(size, tone.soft())));
        var type = Type.of(Math.max(LABEL, size * Math.min(1, half / Math.max(1, widest))), tone.soft());
        double height = TextSetter.height(1, type);
        add(Layer.text(id("least"), new Bounds(room.x(), y, half, height), left, type).as("label").bound(pointer("range")), "label");
        add(Layer.text(id("most"), new Bounds(room.right() - half, y, half, height), right, type.right()).as("label").bound(pointer("range")), "label");
    }

    /// A ring that is full at 100 %, from the top clockwise, with the value in it.
    private void dial() {
        boolean high = slot.lead() && in.height() > in.width() * 0.55;
        double radius = Math.min(line ? Math.min(in.height(), LARGEST_LINE_DIAL) : in.height(), in.width() * (high ? 0.6 : 0.46)) / 2;
        double cx = in.right() - radius;
        double cy = in.y() + in.height() / 2;
        double width = radius * 0.24;
        double r = radius - width / 2;
        var box = new Bounds(cx - r, cy - r, 2 * r, 2 * r);
        add(ring("track", box, null, tone.track(), width).as("track").bound(pointer("range")), "track");
        double sweep = Math.min(359.99, 3.6 * spec.en().low());
        add(Layer.path(id("mark"), box, Paths.ring(cx, cy, radius - width, radius, -90, -90 + sweep), Layer.Paint.plain(tone.second()), null)
                .as("mark").bound(pointer("value")), "mark");
        var type = Type.of(radius * 0.5, tone.text()).inBold().centred();
        add(Layer.text(id("value"), new Bounds(cx - r + width / 2, cy - radius * 0.36, 2 * r - width, radius * 0.72), spec.text(language) + "%", type)
                .as("value").bound(pointer("value")), "value");
        beside(in.width() - 2 * radius - 20);
    }

    private Layer ring(String part, Bounds box, Layer.Paint inside, String color, double width) {
        return Layer.ellipse(id(part), box, color).filled(inside).outlined(color, width);
    }

    /// The name at the left, in the middle from top to bottom.
    private void beside(double width) {
        String name = spec.name().in(language);
        var type = Type.of(nameSize, slot.lead() || slot.panel() ? tone.text() : tone.soft()).led(1.2);
        double size = TextSetter.largest(name, type, width, in.height(), 22, nameSize);
        double height = TextSetter.height(name, type.sized(size), width);
        add(Layer.text(id("name"), new Bounds(in.x(), in.y() + (in.height() - height) / 2, width, height), name, type.sized(size))
                .as("name").bound(pointer("name")), "name");
    }

    private void icons() {
        int count = (int) spec.en().low();
        double size = valueSize() * (slot.lead() ? 1 : line ? 1 : 1.25);
        double from = in.x();
        double most = slot.lead() ? 40 : (line ? 22 : 29) * grow;
        double middle;
        if (line) {
            double radius = Math.min(in.width() / Math.max(1, count) * 0.4, most);
            double spare = spare(size * 1.17 + 10 + 2 * radius);
            double bottom = spare > 0 ? in.y() + spare + size * 1.17 : in.y() + in.height() * 0.48;
            heading(bottom, size);
            middle = spare > 0 ? bottom + 10 + radius : in.bottom() - in.height() * 0.22;
        } else {
            name(in.x(), in.y(), in.width(), slot.lead() ? 90 : 30 * grow);
            value(in.bottom() + drop(size), in.width() * 0.3, size);
            from += Math.max(size * 1.25, in.width() * 0.2);
            middle = in.bottom() - size * 0.42;
        }
        double step = Math.min((in.right() - from) / Math.max(1, count), slot.lead() ? 90 : (line ? 58 : 74) * grow);
        double radius = Math.min(step * 0.4, most);
        double first = line ? in.x() + radius : in.right() - step * (count - 1) - radius;
        for (int i = 0; i < count; i++) {
            double r = radius * 0.78;
            add(ring("icon-" + (i + 1), new Bounds(first + step * i - r, middle - r, 2 * r, 2 * r), Layer.Paint.plain(tone.ground()), tone.accent(), radius * 0.44)
                    .as("icon").bound(pointer("value")), "icon");
        }
    }

    private void number() {
        double size = slot.lead() ? valueSize() : Math.min(valueSize() * 1.5, 72 * grow);
        if (line) {
            beside(in.width() * 0.5);
            value(in.y() + (in.height() + size * 0.74) / 2 + size * 0.25, in.width() * 0.46, size);
        } else {
            name(in.x(), in.y(), in.width(), slot.lead() ? 90 : 60 * grow);
            value(in.bottom() + drop(size), in.width(), size);
        }
    }

    private void timeline() {
        double foot = label * 1.25;
        double size = Math.min(valueSize(), (line ? 36 : 40) * grow);
        double y = in.bottom() - foot - 16 - spare(size * 1.17 + 12 + 16 + foot);
        heading(y - 12, size);
        double thick = slot.lead() ? 10 : 6 * grow;
        double radius = slot.lead() ? 20 : 11 * grow;
        add(Layer.rect(id("track"), new Bounds(in.x(), y, in.width(), thick), thick / 2, tone.track()).as("track").bound(pointer("range")), "track");
        double at = in.x() + in.width() * spec.place(spec.en().low());
        add(Layer.ellipse(id("mark"), new Bounds(at - radius, y + thick / 2 - radius, 2 * radius, 2 * radius), tone.second()).as("mark").bound(pointer("value")), "mark");
        String year = Integer.toString(LocalDate.ofEpochDay((long) spec.from()).getYear());
        ends(TEXTS.get(language, "timeline.first", year), TEXTS.get(language, "timeline.last", year), in, y + 16, label);
    }

    private void words() {
        if (line) {
            number();
            return;
        }
        double named = name(in.x(), in.y(), in.width(), 60 * grow) + 8;
        var type = Type.of(slot.lead() ? 110 : 62 * grow, tone.text()).inBold().led(1.15);
        String text = spec.text(language);
        double size = TextSetter.largest(text, type, in.width(), in.height() - named, 24, type.size());
        double height = TextSetter.height(text, type.sized(size), in.width());
        add(Layer.text(id("value"), new Bounds(in.x(), in.bottom() + drop(size) - height, in.width(), height), text, type.sized(size)).as("value").bound(pointer("value")), "value");
    }
}
