package agentos.showcase.export.table;

import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.expert.drawing.DrawingPainter;
import agentos.showcase.expert.drawing.SvgWriter;
import agentos.showcase.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// A shown table as a file of any format: exactly what is shown, in its order, with the same marks everywhere. Same table, same bytes.
public final class TableExport {
    private TableExport() {}

    /// Writes the whole file; the stream stays open.
    ///
    /// @throws IOException     when the stream cannot be written to
    /// @throws UnwritableTable when the format cannot hold so large a table, or there is no column to write
    public static void write(ShownTable table, Language language, Format format, OutputStream out) throws IOException {
        if (table.columns().isEmpty()) {
            throw new UnwritableTable("wrong.nothing");
        }
        var words = new TableWords(table, language);
        out.write(switch (format) {
            case CSV -> utf8(CsvTable.write(words));
            case MARKDOWN -> utf8(MarkdownTable.write(words));
            case HTML -> utf8(HtmlTable.write(words));
            case LATEX -> utf8(LatexTable.write(words));
            case XLSX -> XlsxTable.write(words);
            case PPTX -> PptxTable.write(words);
            case PDF -> PdfPages.write(TablePicture.pages(words), table.title().in(language), language);
            case SVG -> utf8(SvgWriter.write(TablePicture.whole(words)));
            case PNG -> DrawingPainter.png(TablePicture.pixels(words, 1), 1);
            case PNG_2X -> DrawingPainter.png(TablePicture.pixels(words, 2), 2);
        });
        out.flush();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
