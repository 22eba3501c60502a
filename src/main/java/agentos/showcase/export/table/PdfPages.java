package agentos.showcase.export.table;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Paths;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.text.Language;
import java.awt.Color;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Drawings as the landscape A4 pages of a PDF. Text stays text, in a subset of the house's face, so that it can be searched and copied.
public final class PdfPages {
    private static final PDRectangle A4 = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
    /// Any number will do, as long as it is the same for the same table.
    private static final long ID = 1;

    private final PDPageContentStream out;
    private final Face regular;
    private final Face bold;
    private final double scale;

    private PdfPages(PDPageContentStream out, Face regular, Face bold, double scale) {
        this.out = out;
        this.regular = regular;
        this.bold = bold;
        this.scale = scale;
    }

    /// @param letters which characters the face has
    private record Face(PDFont font, CmapLookup letters) {
        static Face load(PDDocument document, String weight) throws IOException {
            try (var in = PdfPages.class.getResourceAsStream("/agentos/showcase/ui/fonts/ShowcaseSans-" + weight + ".ttf")) {
                var face = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
                // Ligatures would move what the layout has measured, and are not what a reader copies.
                face.setEnableGsub(false);
                return new Face(PDType0Font.load(document, face, true), face.getUnicodeCmapLookup());
            }
        }

        /// A character that the face lacks becomes a square.
        String known(String text) {
            var known = new StringBuilder();
            text.codePoints().filter(c -> !Character.isISOControl(c)).forEach(c -> known.appendCodePoint(letters.getGlyphId(c) != 0 ? c : letters.getGlyphId('□') != 0 ? '□' : '?'));
            return known.toString();
        }
    }

    public static byte[] write(List<Drawing> pages, String title, Language language) throws IOException {
        try (var document = new PDDocument()) {
            document.setDocumentId(ID);
            document.getDocumentInformation().setTitle(title);
            document.getDocumentCatalog().setLanguage(language.locale().toLanguageTag());
            var regular = Face.load(document, "Regular");
            var bold = Face.load(document, "Bold");
            for (Drawing drawing : pages) {
                var page = new PDPage(A4);
                document.addPage(page);
                try (var out = new PDPageContentStream(document, page)) {
                    var writer = new PdfPages(out, regular, bold, A4.getWidth() / drawing.width());
                    for (Layer layer : drawing.layers()) {
                        writer.layer(layer);
                    }
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void layer(Layer layer) throws IOException {
        switch (layer.kind()) {
            case GROUP -> {
                for (Layer child : layer.children()) {
                    layer(child);
                }
            }
            case RECT -> {
                Bounds b = layer.bounds();
                out.addRect(x(b.x()), y(b.bottom()), n(b.width()), n(b.height()));
                paint(layer);
            }
            case PATH -> {
                path(layer.path());
                paint(layer);
            }
            case TEXT -> text(layer);
            case ELLIPSE -> {
                ellipse(layer.bounds());
                paint(layer);
            }
            case RENDER -> throw new IllegalArgumentException("no page has a " + layer.kind());
        }
    }

    private void paint(Layer layer) throws IOException {
        if (layer.fill() != null) {
            out.setNonStrokingColor(Color.decode(layer.fill().stops().getFirst()));
        }
        if (layer.stroke() != null) {
            out.setStrokingColor(Color.decode(layer.stroke().color()));
            out.setLineWidth(n(layer.stroke().width()));
        }
        if (layer.fill() == null) {
            out.stroke();
        } else if (layer.stroke() == null) {
            out.fill();
        } else {
            out.fillAndStroke();
        }
    }

    private void path(String data) throws IOException {
        double[] at = new double[6];
        for (var steps = Paths.shape(data).getPathIterator(null); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> out.moveTo(x(at[0]), y(at[1]));
                case PathIterator.SEG_LINETO -> out.lineTo(x(at[0]), y(at[1]));
                case PathIterator.SEG_CUBICTO -> out.curveTo(x(at[0]), y(at[1]), x(at[2]), y(at[3]), x(at[4]), y(at[5]));
                case PathIterator.SEG_CLOSE -> out.closePath();
                default -> throw new IllegalArgumentException("no page has a quadratic curve");
            }
        }
    }

    /// Four curves that are a thousandth of the radius off the circle at most.
    private void ellipse(Bounds b) throws IOException {
        double k = 0.5523;
        double cx = b.x() + b.width() / 2;
        double cy = b.y() + b.height() / 2;
        double rx = b.width() / 2;
        double ry = b.height() / 2;
        out.moveTo(x(cx + rx), y(cy));
        out.curveTo(x(cx + rx), y(cy + k * ry), x(cx + k * rx), y(cy + ry), x(cx), y(cy + ry));
        out.curveTo(x(cx - k * rx), y(cy + ry), x(cx - rx), y(cy + k * ry), x(cx - rx), y(cy));
        out.curveTo(x(cx - rx), y(cy - k * ry), x(cx - k * rx), y(cy - ry), x(cx), y(cy - ry));
        out.curveTo(x(cx + k * rx), y(cy - ry), x(cx + rx), y(cy - k * ry), x(cx + rx), y(cy));
        out.closePath();
    }

    private void text(Layer layer) throws IOException {
        var type = layer.type();
        var face = type.bold() ? bold : regular;
        for (var line : TextSetter.set(layer).lines()) {
            String text = face.known(line.text());
            if (text.isBlank()) {
                continue;
            }
            out.beginText();
            out.setFont(face.font(), n(type.size()));
            out.setCharacterSpacing(n(type.tracking() * type.size()));
            out.setNonStrokingColor(Color.decode(type.color()));
            out.newLineAtOffset(x(line.x()), y(line.baseline()));
            out.showText(text);
            out.endText();
        }
    }

    private float n(double units) {
        return (float) (units * scale);
    }

    private float x(double units) {
        return n(units);
    }

    /// A page's origin is at its bottom.
    private float y(double units) {
        return A4.getHeight() - n(units);
    }
}
