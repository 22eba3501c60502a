package agentos.showcase.expert.gui;

import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Kind;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.drawing.Layer.Stroke;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.text.Language;
import java.util.ArrayList;
import java.util.List;

/// Draws a picture of an application with the marks that somebody put on it. What is blurred is taken out, not covered.
final class SheetDrawing {
    private static final String[] MOSAIC = {"#b9c0cc", "#cdd3dc", "#a9b2c0", "#dde1e8", "#c3cad5"};

    private SheetDrawing() {}

    /// @param style `vivid`, or `print` for black and grey that survive a copier
    static List<Layer> layers(Screen sheet, List<Mark> marks, Language language, String style) {
        var canvas = new Canvas(language);
        Bounds area = sheet.area();
        canvas.box(area, 14, Ink.SURFACE, Ink.LINE, 2);
        canvas.box(area.x() + 1, area.y() + 88, area.width() - 2, 2, 0, Ink.HAIR);
        var widgets = new Widgets(canvas);
        sheet.elements().forEach(widgets::draw);

        var kept = new ArrayList<Layer>();
        for (Layer layer : canvas.layers()) {
            if (layer.kind() != Kind.TEXT || marks.stream().noneMatch(m -> m.tool() == Mark.Tool.BLUR && hides(m.at(), layer))) {
                kept.add(layer);
            }
        }
        var over = new Canvas(language);
        over.addAll(kept);
        String ink = style.equals("print") ? "#1d2433" : Ink.AGENT;
        int number = 0;
        for (Mark mark : marks) {
            switch (mark.tool()) {
                case BLUR -> mosaic(over, mark.at());
                case BOX -> over.frame(mark.at(), 14, ink, 6, style.equals("print") ? 16 : 0);
                case ARROW -> arrow(over, mark.at(), ink);
                case NUMBER -> {
                    number++;
                    double x = mark.at().x() + mark.at().width() / 2;
                    double y = mark.at().y() + mark.at().height() / 2;
                    over.dot(x, y, mark.at().width() / 2 + 4, Ink.WHITE);
                    over.dot(x, y, mark.at().width() / 2, ink);
                    over.centred(String.valueOf(number), mark.at().x(), mark.at().y(), mark.at().width(), mark.at().height(), 30, true, Ink.WHITE);
                }
            }
        }
        return over.layers();
    }

    /// How many texts among these layers still say one of the secrets, whole or shortened with an ellipsis.
    static long leaks(List<Layer> layers, List<String> secrets) {
        return layers.stream().filter(l -> l.kind() == Kind.TEXT && secrets.stream().anyMatch(secret -> says(l.text(), secret))).count();
    }

    private static boolean says(String text, String secret) {
        String cut = text.endsWith("…") ? text.substring(0, text.length() - 1).strip() : "";
        return text.contains(secret) || cut.length() >= 2 && secret.startsWith(cut);
    }

    private static boolean hides(Bounds blur, Layer text) {
        Bounds b = text.bounds();
        double written = Math.min(b.width(), Measure.width(text.text(), text.type().size(), text.type().bold()));
        return blur.contains(new Bounds(b.x() + written / 2, b.y() + b.height() / 2, 0, 0));
    }

    /// Blocks whose shades follow from their place alone: nothing of what lay beneath is left in them.
    private static void mosaic(Canvas canvas, Bounds at) {
        double block = 22;
        int columns = (int) Math.ceil(at.width() / block);
        int rows = (int) Math.ceil(at.height() / block);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double x = at.x() + column * block;
                double y = at.y() + row * block;
                canvas.box(x, y, Math.min(block, at.right() - x), Math.min(block, at.bottom() - y), 0, MOSAIC[(row * 7 + column * 3 + row * column) % MOSAIC.length]);
            }
        }
    }

    /// From the upper left of its box to the lower right, with the head there.
    private static void arrow(Canvas canvas, Bounds at, String ink) {
        double tipX = at.right();
        double tipY = at.bottom();
        double length = Math.hypot(at.width(), at.height());
        double ux = at.width() / length;
        double uy = at.height() / length;
        double neckX = tipX - 34 * ux;
        double neckY = tipY - 34 * uy;
        String head = "M " + Moved.number(tipX) + " " + Moved.number(tipY)
                + " L " + Moved.number(neckX - 20 * uy) + " " + Moved.number(neckY + 20 * ux)
                + " L " + Moved.number(neckX + 20 * uy) + " " + Moved.number(neckY - 20 * ux) + " Z";
        canvas.line(at.x(), at.y(), neckX, neckY, Ink.WHITE, 15);
        canvas.path(head, at, Paint.plain(Ink.WHITE), new Stroke(Ink.WHITE, 7, 0));
        canvas.line(at.x(), at.y(), neckX, neckY, ink, 8);
        canvas.shape(head, at, ink);
    }
}
