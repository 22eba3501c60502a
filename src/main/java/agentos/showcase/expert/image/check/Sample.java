package agentos.showcase.expert.image.check;

import agentos.showcase.expert.drawing.Colors;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.DrawingPainter;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Pixels really painted, small: layers are painted one after the other, and what stands there so far can be read.
public final class Sample {
    /// Pixels a unit, of all but the smallest drawings.
    private static final double SCALE = 0.25;
    private static final double SMALL = 800;
    private static final double LEAST_PIXELS = 400;
    private static final double[] LINEAR = new double[256];

    static {
        for (int i = 0; i < 256; i++) {
            LINEAR[i] = Colors.linear(i);
        }
    }

    private final double width;
    private final double height;
    private final double scale;
    private final BufferedImage image;

    public Sample(double width, double height) {
        this.width = width;
        this.height = height;
        this.scale = Math.max(width, height) < SMALL ? LEAST_PIXELS / Math.max(width, height) : SCALE;
        this.image = new BufferedImage((int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_RGB);
    }

    private Sample(Sample other) {
        this(other.width, other.height);
        image.setData(other.image.getData());
    }

    public Sample copy() {
        return new Sample(this);
    }

    public Sample paint(Layer layer) {
        Graphics2D g = image.createGraphics();
        try {
            g.scale(scale, scale);
            DrawingPainter.paint(new Drawing(width, height, List.of(layer)), g);
        } finally {
            g.dispose();
        }
        return this;
    }

    /// The least contrast of a colour with any pixel in these areas, by WCAG 2.2.
    public double contrast(String color, List<Bounds> areas) {
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

    /// As the other, for text that is seen through: at every pixel it has the colour that comes of both.
    ///
    /// @param alpha how opaque the text is, 0 to 1
    public double contrast(String color, double alpha, List<Bounds> areas) {
        int[] own = Colors.parse(color);
        double opaque = alpha * own[3] / 255.0;
        if (opaque >= 1) {
            return contrast(color, areas);
        }
        double[] least = {21};
        each(areas, rgb -> {
            int seen = 0;
            for (int shift = 0, part = 2; shift <= 16; shift += 8, part--) {
                seen |= (int) Math.round(own[part] * opaque + (rgb >> shift & 255) * (1 - opaque)) << shift;
            }
            least[0] = Math.min(least[0], Colors.contrast(luminance(seen), luminance(rgb)));
        });
        return least[0];
    }

    /// How often each colour stands in the picture, colours taken together by their five highest bits of red, green and blue;
    /// each as `0xrrggbb` of their middle.
    public Map<Integer, Integer> colors() {
        var counted = new TreeMap<Integer, Integer>();
        each(List.of(new Bounds(0, 0, width, height)), rgb -> counted.merge(rgb & 0xf8f8f8 | 0x040404, 1, Integer::sum));
        return counted;
    }

    /// The mean of red, green and blue over these areas, 0 to 255 each.
    public double[] mean(List<Bounds> areas) {
        double[] sum = new double[4];
        each(areas, rgb -> {
            sum[0] += rgb >> 16 & 255;
            sum[1] += rgb >> 8 & 255;
            sum[2] += rgb & 255;
            sum[3]++;
        });
        return sum[3] == 0 ? new double[3] : new double[] {sum[0] / sum[3], sum[1] / sum[3], sum[2] / sum[3]};
    }

    public double[] mean() {
        return mean(List.of(new Bounds(0, 0, width, height)));
    }

    /// As [Colors#luminance], looked up: it is asked for every pixel.
    private static double luminance(int rgb) {
        return 0.2126 * LINEAR[rgb >> 16 & 255] + 0.7152 * LINEAR[rgb >> 8 & 255] + 0.0722 * LINEAR[rgb & 255];
    }

    private void each(List<Bounds> areas, java.util.function.IntConsumer pixel) {
        int[] pixels = ((java.awt.image.DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (Bounds area : areas) {
            int right = Math.min(image.getWidth() - 1, (int) Math.floor(area.right() * scale));
            int bottom = Math.min(image.getHeight() - 1, (int) Math.floor(area.bottom() * scale));
            for (int y = Math.max(0, (int) Math.floor(area.y() * scale)); y <= bottom; y++) {
                for (int x = Math.max(0, (int) Math.floor(area.x() * scale)); x <= right; x++) {
                    pixel.accept(pixels[y * image.getWidth() + x]);
                }
            }
        }
    }
}
