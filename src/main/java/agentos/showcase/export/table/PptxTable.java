package agentos.showcase.export.table;

import agentos.showcase.benchmark.ShownTable.Cell;
import agentos.showcase.benchmark.ShownTable.Heading;
import agentos.showcase.benchmark.ShownTable.Line;
import agentos.showcase.benchmark.ShownTable.Parameters;
import agentos.showcase.benchmark.ShownTable.Scores;
import agentos.showcase.benchmark.ShownTable.Summary;
import agentos.showcase.export.table.TableWords.Lead;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/// Slides of 16:9: the table as a native table that can be edited, on one slide where it can be read, and a native chart behind it. The notes are speaker notes.
final class PptxTable {
    static final int WIDTH = 960;
    static final int HEIGHT = 540;
    static final double MARGIN = 30;
    static final String FACE = "Arial";
    static final String CHINESE = "Microsoft YaHei";
    static final Color INK = new Color(0x14171c);
    static final Color MUTED = new Color(0x565e6b);
    static final Color ACCENT = new Color(0x4a37d4);
    private static final Color SOFT = new Color(0xf3f1ff);
    private static final Color SUNKEN = new Color(0xf4f5f8);
    private static final Color EDITED = new Color(0xfcf1dc);
    private static final Color RULE = new Color(0xe1e3e9);
    private static final Color STRONG = new Color(0x7f8795);
    private static final double TOP = 64;

    private final TableWords words;
    private final XMLSlideShow show;
    private final PptxLayout layout;

    private PptxTable(TableWords words, XMLSlideShow show) {
        this.words = words;
        this.show = show;
        layout = PptxLayout.of(words, HEIGHT - TOP - 42);
    }

    static byte[] write(TableWords words) throws IOException {
        try (var show = new XMLSlideShow()) {
            show.setPageSize(new Dimension(WIDTH, HEIGHT));
            OfficeProperties.set(show.getProperties(), words.title());
            new PptxTable(words, show).tables();
            PptxChart.add(words, show);
            var bytes = new ByteArrayOutputStream();
            show.write(bytes);
            return SameZip.of(bytes.toByteArray());
        }
    }

    private void tables() {
        int count = layout.parts().size();
        for (int i = 0; i < count; i++) {
            String title = count == 1 ? words.title() : words.text("slides.part", words.title(), i + 1, count);
            var slide = slide(show, title);
            table(slide, layout.parts().get(i));
            legend(slide, words.legend(Lead.UNDERLINED));
            notes(show, slide, words);
        }
    }

    /// A slide with its title where a screen reader and the outline find it.
    static XSLFSlide slide(XMLSlideShow show, String title) {
        var slide = show.createSlide(show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY));
        for (var shape : List.copyOf(slide.getShapes())) {
            if (shape instanceof XSLFTextShape text && text.getTextType() == Placeholder.TITLE) {
                text.setAnchor(new Rectangle2D.Double(MARGIN, 18, WIDTH - 2 * MARGIN, 40));
                text.setVerticalAlignment(VerticalAlignment.MIDDLE);
                text.setLeftInset(0);
                text.clearText();
                var paragraph = text.addNewTextParagraph();
                paragraph.setTextAlign(TextAlign.LEFT);
                run(paragraph.addNewTextRun(), title, 24, INK).setBold(true);
            } else {
                slide.removeShape(shape);
            }
        }
        return slide;
    }

    private static org.apache.poi.xslf.usermodel.XSLFTextRun run(org.apache.poi.xslf.usermodel.XSLFTextRun run, String text, double size, Color color) {
        run.setText(text);
        run.setFontFamily(FACE);
        run.setFontFamily(CHINESE, FontGroup.EAST_ASIAN);
        run.setFontSize(size);
        run.setFontColor(color);
        return run;
    }

    /// What the marks mean, on the slide's foot.
    static void legend(XSLFSlide slide, List<String> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        var box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(MARGIN, HEIGHT - 34, WIDTH - 2 * MARGIN, 28));
        box.setLeftInset(0);
        box.setRightInset(0);
        box.setTopInset(0);
        box.setBottomInset(0);
        box.setVerticalAlignment(VerticalAlignment.MIDDLE);
        box.clearText();
        run(box.addNewTextParagraph().addNewTextRun(), String.join("   ", sentences), 8.5, MUTED);
    }

    /// The notes as speaker notes, one paragraph each.
    static void notes(XMLSlideShow show, XSLFSlide slide, TableWords words) {
        var sheet = show.getNotesSlide(slide);
        for (var shape : sheet.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.clearText();
                words.notes().forEach(note -> shape.addNewTextParagraph().addNewTextRun().setText(note));
            }
        }
    }

    private void table(XSLFSlide slide, PptxLayout.Part part) {
        var shown = words.table();
        double size = layout.size();
        var widths = layout.widths(part);
        XSLFTable table = slide.createTable(part.lines().size() + 1, widths.size());
        table.setAnchor(new Rectangle2D.Double(MARGIN, TOP, WIDTH - 2 * MARGIN, layout.height(part)));
        for (int i = 0; i < widths.size(); i++) {
            table.setColumnWidth(i, widths.get(i));
        }
        table.setRowHeight(0, layout.head());
        words(table.getCell(0, 0), words.in(shown.corner()), INK, true, TextAlign.LEFT, VerticalAlignment.BOTTOM);
        for (int c = part.from(); c < part.to(); c++) {
            var column = shown.columns().get(c);
            var cell = table.getCell(0, 1 + c - part.from());
            words(cell, words.in(column.name()), column.own() ? ACCENT : INK, true, TextAlign.CENTER, VerticalAlignment.BOTTOM);
            fill(cell, column.own() || column.highlighted() ? SOFT : null);
        }
        edge(table, 0, STRONG, 1.25);
        for (int r = 0; r < part.lines().size(); r++) {
            Line line = shown.lines().get(part.lines().get(r));
            table.setRowHeight(r + 1, layout.row());
            line(table, r + 1, line, part, size);
            boolean last = r + 1 == part.lines().size();
            boolean apart = !last && shown.lines().get(part.lines().get(r + 1)).getClass() != line.getClass();
            edge(table, r + 1, last || apart ? STRONG : RULE, last ? 1.25 : 0.5);
        }
    }

    private void line(XSLFTable table, int row, Line line, PptxLayout.Part part, double size) {
        var name = table.getCell(row, 0);
        if (line instanceof Heading) {
            words(name, words.in(line.name()), MUTED, true, TextAlign.LEFT, VerticalAlignment.MIDDLE);
            for (int c = 0; c <= part.to() - part.from(); c++) {
                if (c > 0) {
                    words(table.getCell(row, c), "", MUTED, false, TextAlign.LEFT, VerticalAlignment.MIDDLE);
                }
                fill(table.getCell(row, c), SUNKEN);
            }
            if (part.to() > part.from()) {
                table.mergeCells(row, row, 0, part.to() - part.from());
            }
            return;
        }
        boolean own = line instanceof Scores scores && scores.own();
        words(name, words.in(line.name()), own ? ACCENT : line instanceof Parameters ? MUTED : INK, own || line instanceof Summary, TextAlign.LEFT, VerticalAlignment.MIDDLE);
        fill(name, own ? SOFT : null);
        for (int c = part.from(); c < part.to(); c++) {
            Cell cell = line.cells().get(c);
            var column = words.table().columns().get(c);
            var box = table.getCell(row, 1 + c - part.from());
            number(box, cell, line instanceof Parameters, layout.inset(cell, c, part));
            fill(box, cell.edited() ? EDITED : words.table().look().heat() && cell.shade() != null
                    ? Color.decode(TableLayout.heat(cell.shade())) : own || column.own() || column.highlighted() ? SOFT : null);
        }
    }

    private void words(XSLFTableCell cell, String text, Color color, boolean bold, TextAlign align, VerticalAlignment vertical) {
        cell.clearText();
        var paragraph = cell.addNewTextParagraph();
        paragraph.setTextAlign(align);
        run(paragraph.addNewTextRun(), text, layout.size(), color).setBold(bold);
        // Without words, the end of the paragraph decides how high the line is.
        paragraph.getXmlObject().addNewEndParaRPr().setSz((int) (layout.size() * 100));
        insets(cell, PptxLayout.INSET, PptxLayout.INSET);
        cell.setVerticalAlignment(vertical);
    }

    private void number(XSLFTableCell cell, Cell shown, boolean muted, double inset) {
        cell.clearText();
        var paragraph = cell.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.RIGHT);
        var run = run(paragraph.addNewTextRun(), shown.text(), layout.size(), muted || shown.isMissing() ? MUTED : INK);
        run.setBold(shown.best());
        run.setUnderlined(TableWords.shares(shown));
        String signs = TableWords.signs(shown, Lead.UNDERLINED);
        if (!signs.isEmpty()) {
            run(paragraph.addNewTextRun(), signs, layout.size(), INK).setSuperscript(true);
        }
        insets(cell, 1, inset);
        cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
    }

    private static void insets(XSLFTableCell cell, double left, double right) {
        cell.setLeftInset(left);
        cell.setRightInset(right);
        cell.setTopInset(PptxLayout.ABOVE);
        cell.setBottomInset(PptxLayout.ABOVE);
    }

    private static void fill(XSLFTableCell cell, Color color) {
        if (color != null) {
            cell.setFillColor(color);
        }
    }

    private static void edge(XSLFTable table, int row, Color color, double width) {
        for (int c = 0; c < table.getNumberOfColumns(); c++) {
            var cell = table.getCell(row, c);
            cell.setBorderColor(BorderEdge.bottom, color);
            cell.setBorderWidth(BorderEdge.bottom, width);
        }
    }
}
