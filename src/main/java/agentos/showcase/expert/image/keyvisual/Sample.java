package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.expert.drawing.Colors;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.DrawingPainter;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;

/// Pixels really painted, small: layers are painted one after the other, and what stands there so far can be read.
final class Sample {
    /// Pixels a unit.
    static final double SCALE = 0.3;

    private final double width;
    private final double height;
    private final BufferedImage image;

    Sample(double width, double height) {
        this.width = width;
        this.height = height;
        this.image = new BufferedImage((int) Math.ceil(width * SCALE), (int) Math.ceil(height * SCALE), BufferedImage.TYPE_INT_RGB);
    }

    private Sample(Sample other) {
        this(other.width, other.height);
        image.setData(other.image.getData());
    }

    Sample copy() {
        return new Sample(this);
    }

    Sample paint(Layer layer) {
        Graphics2D g = image.createGraphics();
        try {
            g.scale(SCALE, SCALE);
            DrawingPainter.paint(new Drawing(width, height, List.of(layer)), g);
        } finally {
            g.dispose();
        }
        return this;
    }

    /// The least contrast of a colour with any pixel in these areas, by WCAG 2.2.
    double contrast(String color, List<Bounds> areas) {
        double own = Colors.luminance(color);
        double[] worst = {21};
        each(areas, rgb -> worst[0] = Math.min(worst[0], Colors.contrast(own, luminance(rgb))));
        return worst[0];
    }

    /// The mean of red, green and blue over these areas, 0 to 255 each.
    double[] mean(List<Bounds> areas) {
        double[] sum = new double[4];
        each(areas, rgb -> {
            sum[0] += rgb >> 16 & 255;
            sum[1] += rgb >> 8 & 255;
            sum[2] += rgb & 255;
            sum[3]++;
        });
        return sum[3] == 0 ? new double[3] : new double[] {sum[0] / sum[3], sum[1] / sum[3], sum[2] / sum[3]};
    }

    double[] mean() {
        return mean(List.of(new Bounds(0, 0, width, height)));
    }

    private static double luminance(int rgb) {
        return Colors.luminance(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }

    private void each(List<Bounds> areas, java.util.function.IntConsumer pixel) {
        for (Bounds area : areas) {
            int right = Math.min(image.getWidth() - 1, (int) Math.floor(area.right() * SCALE));
            int bottom = Math.min(image.getHeight() - 1, (int) Math.floor(area.bottom() * SCALE));
            for (int y = Math.max(0, (int) Math.floor(area.y() * SCALE)); y <= bottom; y++) {
                for (int x = Math.max(0, (int) Math.floor(area.x() * SCALE)); x <= right; x++) {
                    pixel.accept(image.getRGB(x, y));
                }
            }
        }
    }
}
