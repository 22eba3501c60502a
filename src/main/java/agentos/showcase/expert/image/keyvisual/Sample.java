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
    static final double SCALE = 0.25;
    private static final double[] LINEAR = new double[256];

    static {
        for (int i = 0; i < 256; i++) {
            LINEAR[i] = Colors.linear(i);
        }
    }

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
        double[] range = {2, -1};
        each(areas, rgb -> {
            double light = luminance(rgb);
            range[0] = Math.min(range[0], light);
            range[1] = Math.max(range[1], light);
        });
        // between the darkest and the lightest pixel: where the colour itself lies in between, something is as bright as it
        boolean between = own >= range[0] && own <= range[1];
        return range[1] < 0 ? 21 : between ? 1 : Math.min(Colors.contrast(own, range[0]), Colors.contrast(own, range[1]));
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

    /// As [Colors#luminance], looked up: it is asked for every pixel.
    private static double luminance(int rgb) {
        return 0.2126 * LINEAR[rgb >> 16 & 255] + 0.7152 * LINEAR[rgb >> 8 & 255] + 0.0722 * LINEAR[rgb & 255];
    }

    private void each(List<Bounds> areas, java.util.function.IntConsumer pixel) {
        int[] pixels = ((java.awt.image.DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (Bounds area : areas) {
            int right = Math.min(image.getWidth() - 1, (int) Math.floor(area.right() * SCALE));
            int bottom = Math.min(image.getHeight() - 1, (int) Math.floor(area.bottom() * SCALE));
            for (int y = Math.max(0, (int) Math.floor(area.y() * SCALE)); y <= bottom; y++) {
                for (int x = Math.max(0, (int) Math.floor(area.x() * SCALE)); x <= right; x++) {
                    pixel.accept(pixels[y * image.getWidth() + x]);
                }
            }
        }
    }
}
