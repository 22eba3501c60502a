package agentos.showcase.export.table;

import agentos.showcase.benchmark.ShownTable.Cell;
import agentos.showcase.benchmark.ShownTable.Heading;
import agentos.showcase.benchmark.ShownTable.Line;
import agentos.showcase.benchmark.ShownTable.Parameters;
import agentos.showcase.benchmark.ShownTable.Scores;
import agentos.showcase.benchmark.ShownTable.Summary;
import agentos.showcase.export.table.TableWords.Lead;
import agentos.showcase.export.table.XlsxStyles.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook: the table with numbers as numbers, the method and the sources, the intervals, and the working of the dimensions' scores as formulas.
final class XlsxTable {
    /// Rows of the first sheet: the title, the head, then the lines.
    private static final int HEAD = 1;
    private static final int FIRST = 2;
    /// Widths are in 256ths of a digit's.
    private static final int DIGIT = 256;
    /// How many rows can be read on one page.
    private static final int PAGE = 60;

    private final TableWords words;
    private final XSSFWorkbook store = new XSSFWorkbook();
    /// Light rows that are written as they stand: a tree of XML for every cell takes a large table many seconds. All rows stay at hand, because formulas look back.
    private final SXSSFWorkbook book = new SXSSFWorkbook(store, -1);
    private final XlsxStyles styles = new XlsxStyles(store);
    private final NumberFormats formats;
    private final Map<XlsxWorking.Place, CellReference> places = new LinkedHashMap<>();
    private final Map<Summary, Integer> summaries = new LinkedHashMap<>();

    private XlsxTable(TableWords words) {
        this.words = words;
        formats = new NumberFormats(words.table().lines().stream().map(Line::cells).toList(), words.table().columns().size());
    }

    static byte[] write(TableWords words) throws IOException {
        var writer = new XlsxTable(words);
        try (writer.book) {
            // Java's own reader of zips, which packs it anew, does not take the long form.
            writer.book.setZip64Mode(Zip64Mode.Never);
            OfficeProperties.set(writer.store.getProperties(), words.title());
            var sheet = writer.table();
            XlsxMethod.add(words, writer.book, writer.styles);
            writer.intervals();
            new XlsxWorking(words, writer.book, writer.styles).add(sheet, writer.places, writer.summaries);
            var bytes = new ByteArrayOutputStream();
            writer.book.write(bytes);
            return SameZip.of(bytes.toByteArray());
        }
    }

    private Sheet table() {
        var sheet = book.createSheet(words.text("sheet.table"));
        styles.text(sheet.createRow(0), 0, words.title(), Kind.TITLE);
        sheet.getRow(0).setHeightInPoints(26);
        head(sheet, HEAD, 1);
        int at = FIRST;
        for (Line line : words.table().lines()) {
            line(line, sheet.createRow(at), sheet);
            at++;
        }
        at++;
        for (String sentence : words.legend(Lead.SIGNED)) {
            styles.text(sheet.createRow(at++), 0, sentence, Kind.NOTE);
        }
        for (String sentence : words.notes()) {
            styles.text(sheet.createRow(at++), 0, sentence, Kind.NOTE);
        }
        sheet.createFreezePane(1, FIRST);
        sheet.setRepeatingRows(new CellRangeAddress(HEAD, HEAD, -1, -1));
        print(sheet);
        return sheet;
    }

    /// The head, each name over so many columns.
    private void head(Sheet sheet, int at, int span) {
        Row row = sheet.createRow(at);
        row.setHeightInPoints(34);
        styles.text(row, 0, words.in(words.table().corner()), Kind.CORNER);
        int column = 1;
        for (var shown : words.table().columns()) {
            styles.text(row, column, words.in(shown.name()), shown.own() ? Kind.OWN_HEAD : Kind.HEAD);
            column += span;
        }
        int widest = words.table().lines().stream().filter(line -> !(line instanceof Heading)).mapToInt(line -> digits(words.in(line.name()))).max().orElse(0);
        sheet.setColumnWidth(0, Math.clamp(widest + 3, 14, 60) * DIGIT);
        for (int i = 0; i < words.table().columns().size(); i++) {
            int longest = 0;
            for (String word : words.in(words.table().columns().get(i).name()).split(" ")) {
                longest = Math.max(longest, digits(word));
            }
            for (Line line : words.table().lines()) {
                longest = Math.max(longest, line.cells().isEmpty() ? 0 : digits(line.cells().get(i).text()));
            }
            sheet.setColumnWidth(1 + i, Math.clamp(longest + 3, 11, 40) * DIGIT);
        }
    }

    /// Width of a text in digits; a Chinese character is as wide as two.
    static int digits(String text) {
        return text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
    }

    private void line(Line line, Row row, Sheet sheet) {
        switch (line) {
            case Heading _ -> {
                for (int i = 0; i <= words.table().columns().size(); i++) {
                    styles.text(row, i, i == 0 ? words.in(line.name()) : "", Kind.HEADING);
                }
                if (words.table().columns().size() > 0) {
                    sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, words.table().columns().size()));
                }
            }
            case Parameters _ -> styles.text(row, 0, words.in(line.name()), Kind.MUTED_NAME);
            case Scores scores -> styles.text(row, 0, words.in(line.name()), scores.own() ? Kind.OWN_NAME : Kind.NAME);
            case Summary summary -> {
                styles.text(row, 0, words.in(line.name()), Kind.SUMMARY_NAME);
                summaries.put(summary, row.getRowNum());
            }
        }
        for (int i = 0; i < line.cells().size(); i++) {
            Cell shown = line.cells().get(i);
            boolean own = words.table().columns().get(i).own() || line instanceof Scores scores && scores.own();
            boolean muted = line instanceof Parameters;
            var cell = row.createCell(1 + i);
            int column = i;
            NumberFormats.number(shown).ifPresentOrElse(number -> {
                cell.setCellValue(number);
                cell.setCellStyle(styles.cell(shown, own, muted, heat(shown), formats.of(shown, column)));
            }, () -> {
                cell.setCellValue(shown.text());
                cell.setCellStyle(styles.cell(shown, own, muted, heat(shown), formats.text(shown, column)));
            });
            places.put(new XlsxWorking.Place(shown.row(), shown.model()), new CellReference(sheet.getSheetName(), row.getRowNum(), 1 + i, true, true));
        }
    }

    private Double heat(Cell cell) {
        return words.table().look().heat() ? cell.shade() : null;
    }

    /// Lower and upper ends, where any is known.
    private void intervals() {
        if (words.cells().stream().noneMatch(cell -> cell.low() != null && cell.high() != null)) {
            return;
        }
        var sheet = book.createSheet(words.text("sheet.intervals"));
        styles.text(sheet.createRow(0), 0, words.text("sheet.intervals"), Kind.TITLE);
        Row head = sheet.createRow(HEAD);
        head.setHeightInPoints(48);
        styles.text(head, 0, words.in(words.table().corner()), Kind.CORNER);
        sheet.setColumnWidth(0, 30 * DIGIT);
        int at = 1;
        for (var column : words.table().columns()) {
            styles.text(head, at, words.text("interval.low", column.name()), column.own() ? Kind.OWN_HEAD : Kind.HEAD);
            styles.text(head, at + 1, words.text("interval.high", column.name()), column.own() ? Kind.OWN_HEAD : Kind.HEAD);
            sheet.setColumnWidth(at, 12 * DIGIT);
            sheet.setColumnWidth(at + 1, 12 * DIGIT);
            at += 2;
        }
        int line = FIRST;
        for (Line shown : words.table().lines()) {
            if (shown.cells().stream().anyMatch(cell -> cell.low() != null && cell.high() != null)) {
                Row row = sheet.createRow(line++);
                styles.text(row, 0, words.in(shown.name()), Kind.NAME);
                for (int i = 0; i < shown.cells().size(); i++) {
                    end(row, 1 + 2 * i, shown.cells().get(i).low());
                    end(row, 2 + 2 * i, shown.cells().get(i).high());
                }
            }
        }
        sheet.createFreezePane(1, FIRST);
        sheet.setRepeatingRows(new CellRangeAddress(HEAD, HEAD, -1, -1));
        print(sheet);
    }

    private void end(Row row, int column, Double value) {
        if (value != null) {
            styles.number(row, column, value, "0.0");
        }
    }

    /// A landscape page as wide as the sheet; one page in all where it is not long.
    static void print(Sheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) (sheet.getLastRowNum() < PAGE ? 1 : 0));
        sheet.setDisplayGridlines(false);
    }
}
