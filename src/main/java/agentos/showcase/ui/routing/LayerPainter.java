package agentos.showcase.ui.routing;

import agentos.showcase.expert.drawing.Colors;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.TextSetter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;

/// Paints a drawing on a canvas: rectangles, ellipses, paths and texts, back to front.
///
/// Used for one drawing: colours are read once each.
final class LayerPainter {
    /// Which face is on: one of the two, which come from the stylesheet.
    private static final BiConsumer<GraphicsContext, Font> FACE = GraphicsContext::setFont;

    private final Font regular;
    private final Font bold;
    private final Map<String, Color> colors = new HashMap<>();

    /// @param regular face of plain texts, at any size
    /// @param bold    face of bold texts
    LayerPainter(Font regular, Font bold) {
        this.regular = regular;
        this.bold = bold;
    }

    void paint(Drawing drawing, GraphicsContext on) {
        on.clearRect(0, 0, on.getCanvas().getWidth(), on.getCanvas().getHeight());
        on.setFontSmoothingType(FontSmoothingType.GRAY);
        on.setTextBaseline(VPos.BASELINE);
        on.setLineJoin(StrokeLineJoin.ROUND);
        drawing.flat().stream().filter(Layer::visible).forEach(layer -> paint(layer, on));
    }

    private void paint(Layer layer, GraphicsContext on) {
        on.setGlobalAlpha(layer.opacity());
        var b = layer.bounds();
        switch (layer.kind()) {
            case RECT -> {
                if (prepare(layer, on)) {
                    on.fillRoundRect(b.x(), b.y(), b.width(), b.height(), 2 * layer.radius(), 2 * layer.radius());
                }
                if (layer.stroke() != null) {
                    on.strokeRoundRect(b.x(), b.y(), b.width(), b.height(), 2 * layer.radius(), 2 * layer.radius());
                }
            }
            case ELLIPSE -> {
                if (prepare(layer, on)) {
                    on.fillOval(b.x(), b.y(), b.width(), b.height());
                }
                if (layer.stroke() != null) {
                    on.strokeOval(b.x(), b.y(), b.width(), b.height());
                }
            }
            case PATH -> {
                boolean filled = prepare(layer, on);
                on.beginPath();
                on.appendSVGPath(layer.path());
                if (filled) {
                    on.fill();
                }
                if (layer.stroke() != null) {
                    on.stroke();
                }
            }
            case TEXT -> text(layer, on);
            case GROUP, RENDER -> throw new IllegalArgumentException("a chart has no " + layer.kind());
        }
        on.setGlobalAlpha(1);
    }

    /// @return whether there is something to fill
    private boolean prepare(Layer layer, GraphicsContext on) {
        var stroke = layer.stroke();
        if (stroke != null) {
            on.setStroke(color(stroke.color()));
            on.setLineWidth(stroke.width());
            on.setLineCap(stroke.dash() > 0 ? StrokeLineCap.BUTT : StrokeLineCap.ROUND);
            on.setLineDashes(stroke.dash() > 0 ? new double[] {stroke.dash(), stroke.dash()} : null);
        }
        if (layer.fill() != null) {
            on.setFill(color(layer.fill().stops().getFirst()));
        }
        return layer.fill() != null;
    }

    /// The face is scaled, so that a text is as wide as the drawing's layout took it for.
    private void text(Layer layer, GraphicsContext on) {
        Font face = layer.type().bold() ? bold : regular;
        double scale = layer.type().size() / face.getSize();
        FACE.accept(on, face);
        on.setFill(color(layer.type().color()));
        for (var line : TextSetter.set(layer).lines()) {
            on.save();
            on.translate(line.x(), line.baseline());
            on.scale(scale, scale);
            on.fillText(line.text(), 0, 0);
            on.restore();
        }
    }

    private Color color(String color) {
        return colors.computeIfAbsent(color, text -> {
            int[] c = Colors.parse(text);
            return new Color(c[0] / 255.0, c[1] / 255.0, c[2] / 255.0, c[3] / 255.0);
        });
    }
}
