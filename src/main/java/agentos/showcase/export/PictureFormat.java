package agentos.showcase.export;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.DrawingFile;
import agentos.showcase.expert.drawing.DrawingPainter;
import agentos.showcase.expert.drawing.SvgWriter;
import java.nio.charset.StandardCharsets;

/// A drawing as a file of its own. Same drawing, same bytes.
public enum PictureFormat {
    PNG(".png"),
    /// Two pixels a unit.
    PNG_2X("@2x.png"),
    /// With a named group per layer.
    SVG(".svg"),
    /// Editable, see [DrawingFile].
    LAYERS(".layers.json");

    private final String ending;

    PictureFormat(String ending) {
        this.ending = ending;
    }

    /// What a file name ends with.
    public String ending() {
        return ending;
    }

    public byte[] bytes(Drawing drawing) {
        return switch (this) {
            case PNG -> DrawingPainter.png(drawing, 1);
            case PNG_2X -> DrawingPainter.png(drawing, 2);
            case SVG -> SvgWriter.write(drawing).getBytes(StandardCharsets.UTF_8);
            case LAYERS -> DrawingFile.bytes(drawing);
        };
    }
}
