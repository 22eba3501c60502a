package agentos.showcase.export.chart;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.DrawingPainter;
import agentos.showcase.expert.drawing.SvgWriter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A chart as a file. Same drawing, same bytes.
public final class ChartExport {
    private ChartExport() {}

    public enum Format {
        @JsonProperty("svg") SVG("svg"),
        @JsonProperty("png") PNG("png"),
        /// Two pixels a unit.
        @JsonProperty("png2x") PNG_2X("png");

        private final String extension;

        Format(String extension) {
            this.extension = extension;
        }

        /// Without the point.
        public String extension() {
            return extension;
        }
    }

    public static byte[] bytes(Drawing drawing, Format format) {
        return switch (format) {
            case SVG -> SvgWriter.write(drawing).getBytes(StandardCharsets.UTF_8);
            case PNG -> DrawingPainter.png(drawing, 1);
            case PNG_2X -> DrawingPainter.png(drawing, 2);
        };
    }

    /// @throws IOException when the file cannot be written
    public static void write(Drawing drawing, Format format, Path file) throws IOException {
        Files.write(file, bytes(drawing, format));
    }
}
