package agentos.showcase.expert.gui;

import agentos.showcase.data.Data;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.text.Texts;

/// Draws one element by its role. Names of fields stand above their boxes, problems below.
final class Widgets {
    private static final Texts TEXTS = Texts.of("gui");

    private final Canvas canvas;

    Widgets(Canvas canvas) {
        this.canvas = canvas;
    }

    void draw(Element element) {
        switch (element.role()) {
            case HEADING -> heading(element);
            case TEXT -> text(element);
            case LINK -> link(element);
            case BUTTON -> button(element);
            case FIELD, PASSWORD -> field(element, false);
            case CHOICE -> field(element, true);
            case TILE -> tile(element);
            case CHART -> chart(element);
            case TABLE -> table(element);
            case TOGGLE, RANGE, TAB, TOOL, PICTURE, DROP -> { }
        }
    }

    private void heading(Element element) {
        Bounds at = element.bounds();
        if (element.content().get("sub").isPresent()) {
            canvas.label(canvas.say(element.name()), at.x(), at.y() - 4, at.width(), 56, 42, true, Ink.TEXT);
            canvas.label(canvas.say(element.content().get("sub").localized()), at.x(), at.y() + 52, at.width(), 36, 26, false, Ink.SOFT);
        } else {
            boolean large = at.height() > 44;
            canvas.label(canvas.say(element.name()), at.x(), at.y(), at.width(), at.height(), large ? 42 : 28, true, large ? Ink.TEXT : Ink.ACCENT_DARK);
        }
    }

    private void text(Element element) {
        Bounds at = element.bounds();
        if (element.content().get("hint").isPresent()) {
            canvas.paragraph(canvas.say(element.content().get("hint").localized()), at, 24, false, Ink.SOFT);
        } else {
            canvas.label(canvas.say(element.name()), at.x(), at.y(), at.width(), at.height(), 26, false, Ink.SOFT);
        }
    }

    private void link(Element element) {
        Bounds at = element.bounds();
        String name = canvas.say(element.name());
        canvas.label(name, at.x(), at.y(), at.width(), at.height(), 25, false, Ink.ACCENT);
        double width = Math.min(at.width(), Measure.width(name, 25, false));
        canvas.line(at.x(), at.y() + at.height() - 5, at.x() + width, at.y() + at.height() - 5, "#3451d166", 1.5);
    }

    /// A button whose hint says `quiet` steps back behind the others.
    private void button(Element element) {
        Bounds at = element.bounds();
        boolean quiet = element.content().get("hint").localized().en().equals("quiet");
        if (quiet) {
            canvas.box(at, 12, Ink.SURFACE, Ink.LINE, 2);
        } else {
            canvas.shaded(at.x(), at.y(), at.width(), at.height(), 12, Paint.linear(90, "#4763e6", Ink.ACCENT));
        }
        canvas.centred(canvas.say(element.name()), at.x() + 16, at.y(), at.width() - 32, at.height(), 27, true, quiet ? Ink.TEXT : Ink.WHITE);
    }

    private void field(Element element, boolean choice) {
        Bounds at = element.bounds();
        var state = element.state();
        String label = canvas.say(element.name());
        canvas.label(label, at.x(), at.y() - 36, at.width(), 32, 24, true, Ink.SOFT);
        if (element.content().get("required").truth()) {
            canvas.label("*", at.x() + Math.min(at.width() - 12, Measure.width(label, 24, true) + 8), at.y() - 36, 20, 32, 24, true, Ink.BAD);
        }
        String edge = state.invalid() ? Ink.BAD : state.focused() ? Ink.ACCENT : Ink.LINE;
        if (state.focused() && !state.invalid()) {
            canvas.box(at.x() - 5, at.y() - 5, at.width() + 10, at.height() + 10, 15, "#3451d12e");
        }
        canvas.box(at, 11, state.invalid() ? "#fffafa" : Ink.FIELD, edge, state.invalid() || state.focused() ? 3 : 2);
        String value = canvas.say(element.value());
        double room = at.width() - (choice ? 76 : 40);
        if (value.isEmpty()) {
            canvas.label(canvas.say(element.content().get("hint").localized()), at.x() + 20, at.y(), room, at.height(), 26, false, Ink.FAINT);
        } else {
            canvas.label(value, at.x() + 20, at.y(), room, at.height(), 27, false, Ink.TEXT);
            if (state.focused() && !choice) {
                double caret = at.x() + 24 + Math.min(room, Measure.width(value, 27, false));
                canvas.box(caret, at.y() + 15, 2.5, at.height() - 30, 1, Ink.ACCENT);
            }
        }
        if (choice) {
            chevron(at.right() - 34, at.y() + at.height() / 2, 9, Ink.SOFT);
        }
        if (state.invalid()) {
            canvas.label(canvas.say(state.problem()), at.x(), at.bottom() + 2, at.width(), 26, 21, true, Ink.BAD);
        }
    }

    private void chevron(double x, double y, double half, String color) {
        canvas.stroke("M " + (x - half) + " " + (y - half / 2) + " L " + x + " " + (y + half / 2) + " L " + (x + half) + " " + (y - half / 2), new Bounds(x - half, y - half / 2, 2 * half, half), color, 3, 0);
    }

    private void card(Bounds at) {
        canvas.box(at, 16, Ink.SURFACE, Ink.HAIR, 2);
    }

    private void tile(Element element) {
        Bounds at = element.bounds();
        card(at);
        canvas.box(at.x() + 24, at.y() + 30, 6, at.height() - 60, 3, Ink.ACCENT);
        canvas.label(canvas.say(element.name()), at.x() + 50, at.y() + 18, at.width() - 70, 36, 25, false, Ink.SOFT);
        canvas.label(element.content().get("big").text(), at.x() + 50, at.y() + 56, at.width() - 70, 64, 50, true, Ink.TEXT);
    }

    private void chart(Element element) {
        Bounds at = element.bounds();
        card(at);
        canvas.label(canvas.say(element.name()), at.x() + 30, at.y() + 16, at.width() - 60, 40, 26, true, Ink.TEXT);
        var bars = element.content().get("bars").items();
        double most = bars.stream().mapToDouble(b -> b.get("amount").number()).max().orElse(1);
        double left = at.x() + 36;
        double width = at.width() - 72;
        double base = at.bottom() - 58;
        double height = base - at.y() - 108;
        for (int i = 0; i <= 3; i++) {
            canvas.line(left, base - height * i / 3, left + width, base - height * i / 3, Ink.HAIR, i == 0 ? 2.5 : 1.5);
        }
        double slot = width / Math.max(1, bars.size());
        double bar = Math.min(110, slot * 0.62);
        boolean dense = bars.size() > 6;
        for (int i = 0; i < bars.size(); i++) {
            Data data = bars.get(i);
            double amount = data.get("amount").number();
            double tall = Math.max(4, height * amount / most);
            double x = left + slot * i + (slot - bar) / 2;
            boolean top = amount == most;
            canvas.shaded(x, base - tall, bar, tall, 8, Paint.linear(90, top ? "#3f8fd0" : "#9cc3e4", top ? "#0067a8" : "#7fb0d9"));
            String month = data.get("name").localized().in(canvas.language());
            canvas.centred(dense ? month.substring(Math.max(0, month.length() - 2)) : month, x - (slot - bar) / 2, base + 8, slot, 40, 23, false, Ink.SOFT);
            if (!dense || top) {
                canvas.centred(inShort(amount), x - 60, base - tall - 38, bar + 120, 34, 23, true, Ink.TEXT);
            }
        }
    }

    /// An amount in short: ten-thousands in Chinese, thousands or millions in English.
    private String inShort(double amount) {
        return amount >= 1_000_000 ? TEXTS.get(canvas.language(), "amount.million", Data.of(amount / 1_000_000, 2).text(), Data.of(amount / 10_000, 0).text())
                : TEXTS.get(canvas.language(), "amount.short", Data.of(amount / 1000, 0).text(), Data.of(amount / 10_000, 1).text());
    }

    private void table(Element element) {
        Bounds at = element.bounds();
        card(at);
        double x = at.x() + 30;
        double width = at.width() - 60;
        double y = at.y() + 14;
        canvas.label(canvas.say(element.content().get("head").localized()), x, y, width * 0.4, 46, 24, true, Ink.SOFT);
        canvas.right(TEXTS.get(canvas.language(), "report.orders"), x + width * 0.38, y, width * 0.24, 46, 24, true, Ink.SOFT);
        canvas.right(TEXTS.get(canvas.language(), "report.amount"), x + width * 0.62, y, width * 0.38, 46, 24, true, Ink.SOFT);
        y += 54;
        var rows = element.content().get("rows").items();
        int last = rows.size() - 1;
        double pitch = Math.min(64, (at.bottom() - 14 - y) / Math.max(1, rows.size()));
        double size = Math.min(26, pitch * 0.62);
        for (int i = 0; i < rows.size(); i++) {
            Data row = rows.get(i);
            canvas.line(x, y, x + width, y, i == last ? Ink.FAINT : Ink.HAIR, 2);
            canvas.label(row.get("name").localized().in(canvas.language()), x, y, width * 0.4, pitch, size, i == last, Ink.TEXT);
            canvas.right(row.get("orders").text(), x + width * 0.38, y, width * 0.24, pitch, size, i == last, Ink.TEXT);
            canvas.right(row.get("amount").text(), x + width * 0.62, y, width * 0.38, pitch, size, true, Ink.TEXT);
            y += pitch;
        }
    }
}
