package agentos.showcase.export.table;

import agentos.showcase.benchmark.ShownTable.Cell;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The styles of a workbook, each made once.
public final class XlsxStyles {
    private static final String INK = "14171c";
    private static final String MUTED = "565e6b";
    private static final String ACCENT = "4a37d4";
    private static final String LINE = "e1e3e9";
    private static final String STRONG = "7f8795";

    private final XSSFWorkbook book;
    private final Map<Object, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Letters, XSSFFont> fonts = new HashMap<>();

    public XlsxStyles(XSSFWorkbook book) {
        this.book = book;
    }

    /// What a cell with words is.
    public enum Kind { TITLE, CORNER, HEAD, OWN_HEAD, HEADING, NAME, MUTED_NAME, OWN_NAME, SUMMARY_NAME, NOTE, WRAPPED, LABEL }

    private record Letters(double size, boolean bold, String color) {}

    private record Look(boolean bold, boolean muted, String fill, String format) {}

    public void text(Row row, int column, String text, Kind kind) {
        var cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(styles.computeIfAbsent(kind, _ -> make(kind)));
    }

    public void number(Row row, int column, double value, String format) {
        var cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(plain(format));
    }

    public XSSFCellStyle plain(String format) {
        return cell(new Look(false, false, null, format));
    }

    /// A number that is there to be changed.
    public XSSFCellStyle input(String format) {
        return cell(new Look(true, false, "fcf1dc", format));
    }

    /// @param heat place between worst and best; null for no shading
    XSSFCellStyle cell(Cell cell, boolean own, boolean muted, Double heat, String format) {
        String fill = cell.edited() ? "fcf1dc" : heat != null ? TableLayout.heat(heat).substring(1) : own ? "f3f1ff" : null;
        return cell(new Look(cell.best(), muted || cell.isMissing(), fill, format));
    }

    private XSSFCellStyle cell(Look look) {
        return styles.computeIfAbsent(look, _ -> {
            var style = base(new Letters(11, look.bold(), look.muted() ? MUTED : INK));
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setDataFormat(book.createDataFormat().getFormat(look.format()));
            edge(style, LINE, BorderStyle.THIN);
            return look.fill() == null ? style : filled(style, look.fill());
        });
    }

    private XSSFCellStyle make(Kind kind) {
        return switch (kind) {
            case TITLE -> base(new Letters(16, true, INK));
            case CORNER -> head(base(new Letters(11, true, INK)), HorizontalAlignment.LEFT);
            case HEAD -> head(base(new Letters(11, true, INK)), HorizontalAlignment.RIGHT);
            case OWN_HEAD -> filled(head(base(new Letters(11, true, ACCENT)), HorizontalAlignment.RIGHT), "f3f1ff");
            case HEADING -> filled(base(new Letters(10, true, MUTED)), "f4f5f8");
            case NAME -> edge(base(new Letters(11, false, INK)), LINE, BorderStyle.THIN);
            case MUTED_NAME -> edge(base(new Letters(11, false, MUTED)), LINE, BorderStyle.THIN);
            case OWN_NAME -> edge(filled(base(new Letters(11, true, ACCENT)), "f3f1ff"), LINE, BorderStyle.THIN);
            case SUMMARY_NAME -> edge(base(new Letters(11, true, INK)), LINE, BorderStyle.THIN);
            case NOTE -> base(new Letters(9, false, MUTED));
            case WRAPPED -> top(base(new Letters(11, false, INK)));
            case LABEL -> top(base(new Letters(11, true, INK)));
        };
    }

    private XSSFCellStyle base(Letters letters) {
        var style = book.createCellStyle();
        style.setFont(fonts.computeIfAbsent(letters, this::font));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFFont font(Letters letters) {
        var font = book.createFont();
        font.setFontName("Arial");
        font.setFontHeight(letters.size());
        font.setBold(letters.bold());
        font.setColor(color(letters.color()));
        return font;
    }

    private static XSSFCellStyle head(XSSFCellStyle style, HorizontalAlignment alignment) {
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        style.setWrapText(true);
        return edge(style, STRONG, BorderStyle.MEDIUM);
    }

    private static XSSFCellStyle top(XSSFCellStyle style) {
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        return style;
    }

    private static XSSFCellStyle edge(XSSFCellStyle style, String color, BorderStyle line) {
        style.setBorderBottom(line);
        style.setBottomBorderColor(color(color));
        return style;
    }

    private static XSSFCellStyle filled(XSSFCellStyle style, String color) {
        style.setFillForegroundColor(color(color));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static XSSFColor color(String hex) {
        return new XSSFColor(java.util.HexFormat.of().parseHex(hex), null);
    }
}
