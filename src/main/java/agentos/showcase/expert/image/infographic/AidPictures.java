package agentos.showcase.expert.image.infographic;

import static agentos.showcase.expert.image.infographic.InfographicOperations.TEXTS;

import agentos.showcase.expert.drawing.Colors;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Pen;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.text.Language;
import java.util.List;
import java.util.Map;

/// The pictures on the way: the table as it was understood, the sheet as it is laid out, the finished sheet as it was read back.
final class AidPictures {
    private static final String PAPER = "#f5f1e8";
    private static final String INK = "#1d2730";
    private static final String SOFT = "#56616b";
    private static final String RULE = "#d8d0c0";
    private static final String NUMBER = "#0b5ea8";
    private static final String UNIT = "#a8430c";
    private static final String GOOD = "#0f7a5a";
    private static final String BAD = "#c2410c";
    private static final double LEFT = 56;
    private static final double WIDE = Layout.WIDTH - 2 * LEFT;

    private final Pen pen;
    private final Language language;

    private AidPictures(Pen pen, Language language) {
        this.pen = pen;
        this.language = language;
    }

    private static AidPictures onPaper(Language language) {
        return new AidPictures(Pen.on(Paint.plain(PAPER)), language);
    }

    /// The rows with their numbers and units marked, and what they were taken for.
    static Drawing recognised(List<Spec> specs, Language language) {
        var picture = onPaper(language);
        picture.head("recognised.headline", specs.size());
        double top = 148;
        double step = Math.min(84, (Layout.HEIGHT - top - 44) / Math.max(1, specs.size()));
        for (int i = 0; i < specs.size(); i++) {
            picture.row(specs.get(i), top + i * step, step);
        }
        return picture.pen.drawing();
    }

    private void head(String key, Object... arguments) {
        String text = TEXTS.get(language, key, arguments);
        var type = Type.of(50, INK).inBold();
        pen.fitted(text, LEFT, 52, WIDE, 70, 30, type);
    }

    private void row(Spec spec, double y, double step) {
        pen.box(LEFT, y, WIDE, 2, 0, RULE);
        pen.text(spec.name().in(language), LEFT, y, 500, step, Type.of(27, INK).middled());
        double x = 590;
        Value value = spec.in(language);
        x = token(value.kind() == Value.Kind.TEXT ? value.text() : spec.text(language), x, y, step, value.kind() == Value.Kind.TEXT ? INK : NUMBER);
        if (!value.unit().isEmpty()) {
            token(value.unit(), x, y, step, UNIT);
        }
        pen.text(TEXTS.get(language, "kind." + value.kind().name().toLowerCase(java.util.Locale.ROOT)), 1000, y, 250, step, Type.of(25, SOFT).middled());
        pen.text(Form.of(spec).title().in(language), 1270, y, Layout.WIDTH - LEFT - 1270, step, Type.of(27, INK).inBold().middled());
    }

    private double token(String text, double x, double y, double step, String color) {
        var type = Type.of(28, color).inBold().centred();
        double width = TextSetter.width(text, type) + 32;
        pen.box(x, y + step / 2 - 23, width, 46, 12, Colors.mix(color, PAPER, 0.84));
        pen.text(text, x, y, width, step, type);
        return x + width + 10;
    }

    /// The rooms of the rows, with the form that goes into each.
    static Drawing wireframe(Layout layout, Map<String, Spec> specs, Palette palette, Language language) {
        var picture = onPaper(language);
        picture.pen.add(Pen.ground("sheet", Paint.plain(palette.ground())).as("background"));
        if (layout.hero().width() > 0) {
            picture.pen.box(layout.hero().x(), layout.hero().y(), layout.hero().width(), layout.hero().height(), layout.hero().x() == 0 ? 0 : 28, palette.hero());
        }
        picture.frame(layout.head(), TEXTS.get(language, "wireframe.head"), "", layout.name().equals("poster") ? palette.leading() : palette.plain(false), 34);
        if (layout.image().width() > 0) {
            picture.frame(layout.image(), TEXTS.get(language, "wireframe.emblem"), "", palette.leading(), 30);
        }
        for (var slot : layout.slots()) {
            Spec spec = specs.get(slot.row());
            var tone = slot.lead() ? palette.leading() : palette.plain(slot.panel());
            picture.frame(slot.bounds().inset(6), Form.of(spec).title().in(language), spec.name().in(language), tone, slot.lead() ? 48 : 30);
        }
        return picture.pen.drawing();
    }

    private void frame(Bounds b, String title, String line, Palette.Tone tone, double size) {
        pen.add(Layer.rect(pen.id("frame"), b, 14, tone.ground()).dashed(tone.soft(), 2.5, 10));
        double room = b.width() - 36;
        var type = Type.of(size, tone.text()).inBold();
        double height = TextSetter.height(1, type);
        double total = height + (line.isEmpty() ? 0 : 40);
        double y = b.y() + (b.height() - total) / 2;
        pen.text(title, b.x() + 18, y, room, height, new Type(TextSetter.largest(title, type, room, height, 22, size), true, "center", false, tone.text(), 1.3));
        if (!line.isEmpty()) {
            var small = new Type(23, false, "center", false, tone.soft(), 1.2);
            pen.fitted(line, b.x() + 18, y + height + 4, room, 34, 22, small);
        }
    }

    /// The finished sheet behind a veil; on every row what was read out of it.
    static Drawing readBack(Drawing drawn, Layout layout, Map<String, Spec> specs, List<ReadBack.Reading> readings, Palette palette, Language language) {
        var picture = new AidPictures(new Pen(), language);
        picture.pen.add(Layer.group("sheet", drawn.layers()));
        picture.pen.add(Pen.ground("veil", Paint.plain(palette.ground() + "e0")));
        for (var slot : layout.slots()) {
            readings.stream().filter(reading -> reading.row().equals(slot.row())).findFirst()
                    .ifPresent(reading -> picture.verdict(slot.bounds().inset(5), specs.get(slot.row()), reading));
        }
        long missing = readings.stream().filter(reading -> !reading.drawn()).count();
        long good = readings.stream().filter(ReadBack.Reading::ok).count();
        String text = missing > 0 ? TEXTS.get(language, "readback.missing", good, readings.size(), missing) : TEXTS.get(language, "readback.headline", good, readings.size());
        var type = Type.of(34, "#ffffff").inBold().centred();
        double width = TextSetter.width(text, type) + 88;
        var head = layout.head();
        picture.pen.box(head.x(), head.y(), Math.min(width, head.width() + 60), 84, 42, good == readings.size() ? GOOD : BAD);
        picture.pen.text(text, head.x() + 16, head.y(), Math.min(width, head.width() + 60) - 32, 84,
                type.sized(TextSetter.largest(text, type, Math.min(width, head.width() + 60) - 40, 60, 22, 34)));
        return picture.pen.drawing();
    }

    private void verdict(Bounds b, Spec spec, ReadBack.Reading reading) {
        String color = reading.ok() ? GOOD : BAD;
        pen.add(Layer.rect(pen.id("frame"), b, 16, reading.ok() ? "#ffffff00" : "#c2410c26").outlined(color, reading.ok() ? 3 : 6));
        String words = (reading.ok() ? "✓ " : "✗ ") + reading.text();
        var type = Type.of(27, "#ffffff").inBold().centred();
        double room = b.width() - 36;
        double size = TextSetter.largest(words, type, room - 36, 40, 22, 27);
        double width = Math.min(room, TextSetter.width(words, type.sized(size)) + 36);
        double y = b.y() + (b.height() - (Double.isNaN(reading.low()) ? 52 : 100)) / 2;
        pen.chip(words, b.x() + (b.width() - width) / 2, y, width, 52, 26, color, type.sized(size));
        if (!Double.isNaN(reading.low())) {
            String mark = TEXTS.get(language, "readback." + Form.of(spec).code(), ReadBack.shown(reading, spec));
            var small = Type.of(23, INK).inBold().centred();
            double wide = TextSetter.width(mark, small) + 32;
            pen.chip(mark, b.x() + (b.width() - wide) / 2, y + 58, wide, 42, 21, "#fffdf8", small);
        }
    }
}
