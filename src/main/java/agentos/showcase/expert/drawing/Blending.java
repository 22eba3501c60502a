package agentos.showcase.expert.drawing;

import agentos.showcase.expert.drawing.Layer.Blend;
import java.awt.Composite;
import java.awt.CompositeContext;
import java.awt.RenderingHints;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/// Blends as browsers do, in encoded sRGB (W3C, "Compositing and Blending Level 1", 5.8 and 10.1).
///
/// @param opacity 0 to 1
record Blending(Blend blend, float opacity) implements Composite {
    @Override
    public CompositeContext createContext(ColorModel source, ColorModel target, RenderingHints hints) {
        return new CompositeContext() {
            @Override
            public void dispose() {
                // holds nothing
            }

            @Override
            public void compose(Raster from, Raster below, WritableRaster out) {
                int width = Math.min(from.getWidth(), below.getWidth());
                int height = Math.min(from.getHeight(), below.getHeight());
                for (int y = 0; y < height; y++) {
                    for (int x = 0; x < width; x++) {
                        int over = source.getRGB(from.getDataElements(from.getMinX() + x, from.getMinY() + y, null));
                        int under = target.getRGB(below.getDataElements(below.getMinX() + x, below.getMinY() + y, null));
                        out.setDataElements(out.getMinX() + x, out.getMinY() + y, target.getDataElements(mix(over, under), null));
                    }
                }
            }
        };
    }

    private int mix(int over, int under) {
        double a = (over >>> 24) / 255.0 * opacity;
        double b = (under >>> 24) / 255.0;
        double alpha = a + b * (1 - a);
        if (alpha <= 0) {
            return 0;
        }
        int mixed = (int) Math.round(alpha * 255) << 24;
        for (int shift = 0; shift <= 16; shift += 8) {
            double s = (over >> shift & 255) / 255.0;
            double d = (under >> shift & 255) / 255.0;
            double c = (a * (1 - b) * s + a * b * blended(d, s) + (1 - a) * b * d) / alpha;
            mixed |= (int) Math.clamp(Math.round(c * 255), 0, 255) << shift;
        }
        return mixed;
    }

    private double blended(double below, double over) {
        return switch (blend) {
            case MULTIPLY -> below * over;
            case SCREEN -> below + over - below * over;
            case DARKEN -> Math.min(below, over);
            case LIGHTEN -> Math.max(below, over);
        };
    }
}
