package agentos.showcase.benchmark.tableimport;

import static agentos.showcase.benchmark.tableimport.Tables.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// Workbooks.
class SheetTablesTest {
    @Test
    void mergedCellsBoldFormatsAndFormulasReadAsTheSheetShowsThem() throws IOException {
        var imported = TableImport.read("scores.xlsx", workbook());
        assertThat(imported.findings()).isEmpty();
        var table = imported.first().orElseThrow();
        assertThat(table.title()).isEqualTo("Orbit scores");
        assertThat(Tables.groups(table)).containsExactly("Reasoning");
        assertThat(Tables.models(table)).containsExactly("Orbit-2", "GPT-5");
        assertThat(Tables.cells(table, "MMLU")).containsExactly("87.5%", "54");
        assertThat(Tables.cells(table, "GPQA")).containsExactly("54.0", "108");
        assertThat(Tables.row(table, "MMLU").bold()).containsExactly("orbit-2");
        assertThat(table.findings()).extracting(finding -> finding.file()).containsOnly("scores.xlsx [Base]");
        assertThat(found(table)).contains("5:1 unknown");
    }

    @Test
    void aWorkbookOfAnotherProgramIsRead() throws IOException {
        var table = Tables.first("sheet.xlsx");
        assertThat(Tables.groups(table)).containsExactly("Reasoning", "Code");
        assertThat(Tables.cells(table, "HLE")).containsExactly("22.1", "-");
        assertThat(Tables.cells(table, "SWE-bench Verified")).containsExactly("73.4%", "74.9");
    }

    @Test
    void aZipBombIsRefusedBeforeItIsOpened() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 40; i++) {
                zip.write(zeros);
            }
        }
        assertThat(out.size()).isLessThan(100_000);
        assertThat(found(TableImport.read("bomb.xlsx", out.toByteArray()).findings())).containsExactly("0:0 workbook-size");
    }

    @Test
    void whatIsNoWorkbookIsToldInOneSentence() {
        assertThat(found(TableImport.read("a.xlsx", new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9}).findings())).containsExactly("0:0 workbook");
        assertThat(found(TableImport.read("a.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}).findings())).containsExactly("0:0 old-workbook");
    }

    private static byte[] workbook() throws IOException {
        try (var book = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Base");
            var bold = book.createCellStyle();
            var font = book.createFont();
            font.setBold(true);
            bold.setFont(font);
            bold.setDataFormat(book.createDataFormat().getFormat("0.0%"));
            var one = book.createCellStyle();
            one.setDataFormat(book.createDataFormat().getFormat("0.0"));
            sheet.createRow(0).createCell(0).setCellValue("Orbit scores");
            var head = sheet.createRow(2);
            head.createCell(0).setCellValue("Benchmark");
            head.createCell(1).setCellValue("Orbit-2");
            head.createCell(2).setCellValue("GPT-5");
            sheet.createRow(3).createCell(0).setCellValue("Reasoning");
            sheet.addMergedRegion(new CellRangeAddress(3, 3, 0, 2));
            var mmlu = sheet.createRow(4);
            mmlu.createCell(0).setCellValue("MMLU");
            mmlu.createCell(1).setCellValue(0.875);
            mmlu.getCell(1).setCellStyle(bold);
            mmlu.createCell(2).setCellValue(54);
            var gpqa = sheet.createRow(5);
            gpqa.createCell(0).setCellValue("GPQA");
            gpqa.createCell(1).setCellValue(54);
            gpqa.getCell(1).setCellStyle(one);
            gpqa.createCell(2).setCellFormula("2*C5");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(out);
            return out.toByteArray();
        }
    }
}
