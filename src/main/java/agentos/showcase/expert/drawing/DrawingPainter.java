package agentos.showcase.expert.drawing;

import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.render.Renderings;
import agentos.showcase.expert.drawing.render.Scene;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// Paints drawings. Text is painted as outlines, so that a picture has the same pixels on every screen and the same
/// proportions at every size.
public final class DrawingPainter {
    /// A side of a rendered picture has no more pixels than this; beyond, it is enlarged.
    private static final int MOST_PIXELS = 4096;

    private DrawingPainter() {}

    /// The drawing as large as it fits into so many pixels, centred, with nothing painted beside it.
    public static BufferedImage paint(Drawing drawing, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        double scale = Math.min(width / drawing.width(), height / drawing.height());
        Graphics2D g = image.createGraphics();
        try {
            g.translate((width - drawing.width() * scale) / 2, (height - drawing.height() * scale) / 2);
            g.scale(scale, scale);
            paint(drawing, g);
        } finally {
            g.dispose();
        }
        return image;
    }

    /// The whole drawing at so many pixels a unit.
    public static BufferedImage paint(Drawing drawing, double scale) {
        return paint(drawing, (int) Math.max(1, Math.round(drawing.width() * scale)), (int) Math.max(1, Math.round(drawing.height() * scale)));
    }

    public static byte[] png(Drawing drawing, double scale) {
        return png(paint(drawing, scale));
    }

    public static byte[] png(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// Paints in units of the drawing; what reaches over its edge is cut off.
    public static void paint(Drawing drawing, Graphics2D target) {
        var g = (Graphics2D) target.create();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            g.setRenderingHint(RenderingHints.KEY_COLOR_RENDERING, RenderingHints.VALUE_COLOR_RENDER_QUALITY);
            g.clip(new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()));
            drawing.layers().forEach(layer -> paint(layer, g));
        } finally {
            g.dispose();
        }
    }

    private static void paint(Layer layer, Graphics2D target) {
        if (!layer.visible() || layer.opacity() <= 0) {
            return;
        }
        var g = (Graphics2D) target.create();
        try {
            if (layer.transform() != null) {
                g.transform(affine(layer.transform()));
            }
            if (layer.blend() == null && (layer.opacity() >= 1 || isOneMark(layer))) {
                g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) Math.min(1, layer.opacity())));
                content(layer, g);
            } else {
                apart(layer, g);
            }
        } finally {
            g.dispose();
        }
    }

    static AffineTransform affine(Layer.Transform t) {
        return new AffineTransform(t.a(), t.b(), t.c(), t.d(), t.e(), t.f());
    }

    /// Whether nothing in the layer can lie over something else in it, so that its opacity may go to each part.
    private static boolean isOneMark(Layer layer) {
        return switch (layer.kind()) {
            case GROUP -> layer.children().isEmpty();
            case RECT, ELLIPSE, PATH -> layer.fill() == null || layer.stroke() == null;
            case TEXT, RENDER, IMAGE -> true;
        };
    }

    /// Paints the layer by itself first: its opacity and blending hold for all that is in it together.
    private static void apart(Layer layer, Graphics2D g) {
        var transform = g.getTransform();
        Rectangle area = transform.createTransformedShape(g.getClip()).getBounds();
        if (layer.kind() != Layer.Kind.GROUP) {
            double rim = layer.stroke() == null ? 1 : layer.stroke().width() + 1;
            var box = outline(layer).getBounds2D();
            box.setRect(box.getX() - rim, box.getY() - rim, box.getWidth() + 2 * rim, box.getHeight() + 2 * rim);
            if (layer.kind() != Layer.Kind.TEXT) {
                area = area.intersection(transform.createTransformedShape(box).getBounds());
            }
        }
        if (area.isEmpty()) {
            return;
        }
        var image = new BufferedImage(area.width, area.height, BufferedImage.TYPE_INT_ARGB);
        var own = image.createGraphics();
        try {
            own.setRenderingHints(g.getRenderingHints());
            own.translate(-area.x, -area.y);
            own.clip(area);
            own.transform(transform);
            content(layer, own);
        } finally {
            own.dispose();
        }
        g.setTransform(AffineTransform.getTranslateInstance(area.x, area.y));
        float opacity = (float) Math.min(1, layer.opacity());
        g.setComposite(layer.blend() == null ? AlphaComposite.getInstance(AlphaComposite.SRC_OVER, opacity) : new Blending(layer.blend(), opacity));
        g.drawImage(image, 0, 0, null);
    }

    private static void content(Layer layer, Graphics2D g) {
        switch (layer.kind()) {
            case GROUP -> {
                if (!layer.path().isEmpty()) {
                    g.clip(Paths.shape(layer.path()));
                }
                layer.children().forEach(child -> paint(child, g));
            }
            case TEXT -> text(layer, g);
            case RECT, ELLIPSE, PATH -> shape(layer, g);
            case RENDER, IMAGE -> picture(layer, g);
        }
    }

    private static void shape(Layer layer, Graphics2D g) {
        Shape shape = outline(layer);
        if (layer.fill() != null) {
            g.setPaint(Gradients.paint(layer.fill(), placed(layer, shape)));
            g.fill(shape);
        }
        if (layer.stroke() != null) {
            var stroke = layer.stroke();
            g.setPaint(Colors.awt(stroke.color()));
            g.setStroke(stroke.dash() > 0
                    ? new BasicStroke((float) stroke.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 4, new float[] {(float) stroke.dash()}, 0)
                    : new BasicStroke((float) stroke.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(shape);
        }
    }

    /// Where a layer's gradient is spread: its bounds or, for a path without, the path's own.
    static Bounds placed(Layer layer, Shape shape) {
        if (layer.bounds().width() > 0 || layer.bounds().height() > 0) {
            return layer.bounds();
        }
        var box = shape.getBounds2D();
        return new Bounds(box.getX(), box.getY(), box.getWidth(), box.getHeight());
    }

    static Shape outline(Layer layer) {
        var b = layer.bounds();
        return switch (layer.kind()) {
            case ELLIPSE -> new Ellipse2D.Double(b.x(), b.y(), b.width(), b.height());
            case PATH -> Paths.shape(layer.path());
            // where dashes begin: SVG's rounded box starts at the left of its upper edge and goes clockwise
            default -> layer.radius() > 0 && layer.stroke() != null && layer.stroke().dash() > 0
                    ? Paths.shape(Paths.roundRect(b.x(), b.y(), b.width(), b.height(), layer.radius()))
                    : layer.radius() > 0
                    ? new RoundRectangle2D.Double(b.x(), b.y(), b.width(), b.height(),
                            Math.min(layer.radius() * 2, b.width()), Math.min(layer.radius() * 2, b.height()))
                    : new Rectangle2D.Double(b.x(), b.y(), b.width(), b.height());
        };
    }

    /// A scene is rendered in the pixels that the layer covers, so that it is as sharp as everything around it.
    private static void picture(Layer layer, Graphics2D g) {
        var b = layer.bounds();
        var transform = g.getTransform();
        if (layer.radius() > 0) {
            g.clip(outline(layer));
        }
        BufferedImage image = layer.kind() == Layer.Kind.IMAGE ? Pictures.decode(layer.image())
                : Renderings.picture(Scene.of(layer.scene()), pixels(b.width() * Math.hypot(transform.getScaleX(), transform.getShearY())),
                        pixels(b.height() * Math.hypot(transform.getScaleY(), transform.getShearX())));
        g.drawImage(image, new AffineTransform(b.width() / image.getWidth(), 0, 0, b.height() / image.getHeight(), b.x(), b.y()), null);
    }

    private static int pixels(double length) {
        return (int) Math.clamp(Math.round(length), 1, MOST_PIXELS);
    }

    private static void text(Layer layer, Graphics2D g) {
        var type = layer.type();
        var face = Faces.of(type.bold());
        var font = face.at(type.size());
        if (type.turn() != 0) {
            var b = layer.bounds();
            g.rotate(Math.toRadians(type.turn()), b.x() + b.width() / 2, b.y() + b.height() / 2);
        }
        g.setPaint(Colors.awt(type.color()));
        for (var line : TextSetter.set(layer).lines()) {
            if (line.text().isBlank()) {
                continue;
            }
            var glyphs = font.createGlyphVector(face.context(), line.text());
            if (glyphs.getNumGlyphs() == line.text().codePointCount(0, line.text().length())) {
                double x = 0;
                int glyph = 0;
                for (int character : line.text().codePoints().toArray()) {
                    glyphs.setGlyphPosition(glyph++, new java.awt.geom.Point2D.Double(x, 0));
                    x += (face.advance(character) + type.tracking()) * type.size();
                }
            }
            g.fill(glyphs.getOutline((float) line.x(), (float) line.baseline()));
        }
    }
}
