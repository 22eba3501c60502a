package agentos.showcase.benchmark.tableimport;

import agentos.showcase.data.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The sheets of a workbook (XLSX). A number reads as the sheet shows it, a formula as its last value.
final class SheetTables {
    private SheetTables() {}

    static List<RawTable> read(byte[] bytes, Report report) {
        if (!fits(bytes, report)) {
            return List.of();
        }
        var tables = new ArrayList<RawTable>();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var formatter = new DataFormatter(Locale.ROOT);
            formatter.setUseCachedValuesForFormulaCells(true);
            for (Sheet sheet : workbook) {
                tables.addAll(Blocks.split(RawTable.Kind.SHEET, sheet.getSheetName(), rows((XSSFSheet) sheet, formatter, report)));
            }
        } catch (IOException | RuntimeException e) {
            // POI tells a broken, an encrypted and a foreign file by a dozen exceptions; to a person they are one thing.
            report.error("workbook", Location.NONE);
            return List.of();
        }
        return tables;
    }

    /// Counts what the parts unpack to before anything is built of them: a workbook of a few kilobytes can hold gigabytes.
    private static boolean fits(byte[] bytes, Report report) {
        byte[] buffer = new byte[8192];
        long unpacked = 0;
        int parts = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                parts++;
                for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > Bounds.UNPACKED) {
                        report.error("workbook-size", Location.NONE, Bounds.UNPACKED >> 20);
                        return false;
                    }
                }
                if (parts > Bounds.PARTS) {
                    report.error("workbook-parts", Location.NONE, Bounds.PARTS);
                    return false;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            report.error("workbook", Location.NONE);
            return false;
        }
        return true;
    }

    private static List<List<RawCell>> rows(XSSFSheet sheet, DataFormatter formatter, Report report) {
        int last = sheet.getLastRowNum();
        if (last >= Bounds.ROWS) {
            report.error("too-many-rows", new Location(Bounds.ROWS + 1, 1), Bounds.ROWS);
            return List.of();
        }
        Map<Long, CellRangeAddress> spans = new HashMap<>();
        Set<Long> covered = new HashSet<>();
        for (var region : sheet.getMergedRegions()) {
            if ((long) region.getNumberOfCells() > (long) Bounds.ROWS * Bounds.COLUMNS || covered.size() > Bounds.ROWS * Bounds.COLUMNS) {
                report.error("too-many-columns", new Location(region.getFirstRow() + 1, region.getFirstColumn() + 1), Bounds.COLUMNS);
                return List.of();
            }
            spans.put(key(region.getFirstRow(), region.getFirstColumn()), region);
            for (int row = region.getFirstRow(); row <= region.getLastRow(); row++) {
                for (int column = region.getFirstColumn(); column <= region.getLastColumn(); column++) {
                    covered.add(key(row, column));
                }
            }
        }
        var rows = new ArrayList<List<RawCell>>();
        for (int r = 0; r <= last; r++) {
            var cells = new ArrayList<RawCell>();
            Row row = sheet.getRow(r);
            int width = row == null ? 0 : Math.max(0, row.getLastCellNum());
            if (width > Bounds.COLUMNS) {
                report.error("too-many-columns", new Location(r + 1, Bounds.COLUMNS + 1), Bounds.COLUMNS);
                return List.of();
            }
            for (int c = 0; c < width; c++) {
                CellRangeAddress span = spans.get(key(r, c));
                if (span == null && covered.contains(key(r, c))) {
                    continue;
                }
                int colspan = span == null ? 1 : span.getLastColumn() - span.getFirstColumn() + 1;
                int rowspan = span == null ? 1 : span.getLastRow() - span.getFirstRow() + 1;
                cells.add(cell(row.getCell(c), new Location(r + 1, c + 1), colspan, rowspan, formatter));
            }
            rows.add(cells.isEmpty() ? List.of(RawCell.plain("", new Location(r + 1, 1))) : cells);
        }
        return rows;
    }

    private static RawCell cell(Cell cell, Location where, int colspan, int rowspan, DataFormatter formatter) {
        if (cell == null) {
            return new RawCell("", false, false, where, colspan, rowspan);
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        String text = type == CellType.ERROR ? "#" : formatter.formatCellValue(cell);
        RawCell read = CellText.ofField(text, where);
        Font font = cell.getSheet().getWorkbook().getFontAt(cell.getCellStyle().getFontIndex());
        return new RawCell(read.text(), read.bold() || font.getBold(), read.underlined() || font.getUnderline() != Font.U_NONE, where, colspan, rowspan);
    }

    private static long key(int row, int column) {
        return (long) row << 32 | column;
    }
}
