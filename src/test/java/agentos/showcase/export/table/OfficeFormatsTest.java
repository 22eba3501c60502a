package agentos.showcase.export.table;

import static agentos.showcase.export.table.TextFormatsTest.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import agentos.showcase.benchmark.Method;
import agentos.showcase.benchmark.Method.Missing;
import agentos.showcase.benchmark.Method.Normalisation;
import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.benchmark.ShownTable.BoldMark;
import agentos.showcase.benchmark.ShownTable.Cell;
import agentos.showcase.benchmark.ShownTable.Line;
import agentos.showcase.benchmark.ShownTable.Parameters;
import agentos.showcase.benchmark.ShownTable.Summary;
import agentos.showcase.benchmark.ShownTable.Term;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// Workbooks and slides, opened again.
class OfficeFormatsTest {
    @Test
    void numbersAreNumbersWithTheirPrintedDecimals() throws IOException {
        var table = Shown.shipped();
        try (var book = book(table, Language.EN)) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
            var formatter = new DataFormatter(java.util.Locale.ROOT);
            for (int i = 0; i < table.lines().size(); i++) {
                Line line = table.lines().get(i);
                for (int c = 0; c < line.cells().size(); c++) {
                    Cell shown = line.cells().get(c);
                    var cell = sheet.getRow(2 + i).getCell(1 + c);
                    if (line instanceof Summary) {
                        assertThat(cell.getCellType()).isEqualTo(CellType.FORMULA);
                    } else if (shown.isMissing()) {
                        assertThat(cell.toString()).isEqualTo("-");
                    } else {
                        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
                        if (!(line instanceof Parameters)) {
                            assertThat(cell.getNumericCellValue()).isEqualTo(shown.value());
                            assertThat(formatter.formatCellValue(cell).strip()).isEqualTo(shown.text() + TableWords.signs(shown, TableWords.Lead.SIGNED));
                        }
                        assertThat(cell.getCellStyle().getFont().getBold()).isEqualTo(shown.best());
                    }
                }
            }
            assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(11e9);
            assertThat(sheet.getRow(2).getCell(1).getCellStyle().getDataFormatString()).isEqualTo("0,,,\"B\"");
            assertThat(book.getSheetName(1)).isEqualTo("Method and sources");
        }
    }

    @Test
    void dimensionsAreFormulasOverTheShownCellsAndFollowThem() throws IOException {
        var table = Shown.shipped();
        try (var book = book(table, Language.ZH)) {
            var sheet = book.getSheetAt(0);
            var evaluator = book.getCreationHelper().createFormulaEvaluator();
            int formulas = 0;
            for (int i = 0; i < table.lines().size(); i++) {
                if (table.lines().get(i) instanceof Summary summary) {
                    for (int c = 0; c < summary.cells().size(); c++) {
                        var result = evaluator.evaluate(sheet.getRow(2 + i).getCell(1 + c));
                        Double value = summary.cells().get(c).value();
                        if (value == null) {
                            assertThat(result.getStringValue()).isEqualTo("-");
                        } else {
                            assertThat(result.getNumberValue()).isCloseTo(value, within(1e-9));
                        }
                        formulas++;
                    }
                }
            }
            assertThat(formulas).isEqualTo(70);
            // Knowledge of the first model: (100 (83.3 - 10) / 90 + 100 (81.7 - 25) / 75) / 2; ten points more on MMLU-Pro add 100 / 90 * 10 / 2.
            var score = sheet.getRow(5).getCell(1);
            var knowledge = sheet.getRow(row(sheet, "知识")).getCell(1);
            double before = evaluator.evaluate(knowledge).getNumberValue();
            assertThat(before).isCloseTo((100 * 73.3 / 90 + 100 * 56.7 / 75) / 2, within(1e-9));
            score.setCellValue(93.3);
            evaluator.clearAllCachedResultValues();
            assertThat(evaluator.evaluate(knowledge).getNumberValue()).isCloseTo(before + 1000.0 / 90 / 2, within(1e-9));
        }
    }

    @Test
    void everyNormalisationThatTheSheetCanWorkOutIsAFormula() throws IOException {
        // Rows 80/60/40 and 50/-/30. Model a is the best of both; its shares above chance (20 and 0) are 75 and 50.
        assertThat(first(Normalisation.RAW, 65)).startsWith("IF(");
        assertThat(first(Normalisation.MIN_MAX, 100)).startsWith("IF(");
        assertThat(first(Normalisation.PER_CENT_OF_BEST, 100)).startsWith("IF(");
        assertThat(first(Normalisation.BASELINE, 62.5)).startsWith("IF(");
        assertThat(first(Normalisation.RANK, 100)).startsWith("IF(");
    }

    @Test
    void aFormulaThatWouldContradictTheTableIsNotWritten() throws IOException {
        assertThat(first(Normalisation.RAW, 12.3)).isEqualTo("12.3");
    }

    @Test
    void completeRowsLeaveOutWhatAnyModelLacks() throws IOException {
        var method = Method.DEFAULT.with(Normalisation.RAW).with(Missing.COMPLETE);
        try (var book = book(dimension(method, 80), Language.EN)) {
            assertThat(book.getSheetAt(0).getRow(4).getCell(1).getCellType()).isEqualTo(CellType.FORMULA);
        }
    }

    @Test
    void aTextThatIsNoPlainNumberIsShownAsItStands() throws IOException {
        var odd = new Cell("r", "a", "94.1 (95.1*)", 94.1, null, null, 1, true, false, BoldMark.NONE, null, true);
        var table = Shown.of(Shown.look(false), Method.DEFAULT,
                List.of(new ShownTable.Scores("r", Localized.same("=1+1"), Localized.EMPTY, false, List.of(odd, Shown.cell("r", "b", "see text")))), "a", "b");
        try (var book = book(table, Language.EN)) {
            var row = book.getSheetAt(0).getRow(2);
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(94.1);
            assertThat(row.getCell(1).getCellStyle().getDataFormatString()).contains("\"94.1 (95.1*)*\"");
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("see text");
        }
    }

    @Test
    void slidesHaveANativeTableThatFitsAndANativeChart() throws IOException {
        var table = Shown.shipped();
        try (var show = show(table, Language.ZH)) {
            assertThat(show.getPageSize()).isEqualTo(new java.awt.Dimension(960, 540));
            var texts = new ArrayList<String>();
            for (var slide : show.getSlides()) {
                assertThat(slide.getTitle()).startsWith("评测");
                assertThat(slide.getNotes()).isNotNull();
                for (var shape : slide.getShapes()) {
                    assertThat(shape.getAnchor().getMaxY()).isLessThanOrEqualTo(540);
                    assertThat(shape.getAnchor().getMaxX()).isLessThanOrEqualTo(960);
                    if (shape instanceof XSLFTable drawn) {
                        double height = 0;
                        for (int r = 0; r < drawn.getNumberOfRows(); r++) {
                            height += drawn.getRowHeight(r);
                            texts.add(drawn.getCell(r, 0).getText());
                            assertThat(drawn.getCell(r, 0).getTextParagraphs().getFirst().getTextRuns().getFirst().getFontSize()).isGreaterThanOrEqualTo(10.5);
                        }
                        assertThat(64 + height).isLessThanOrEqualTo(506);
                    }
                }
            }
            table.lines().forEach(line -> assertThat(texts).contains(line.name().zh()));
            var chart = show.getCharts().getFirst();
            assertThat(show.getSlides().getLast().getShapes()).anyMatch(shape -> shape instanceof XSLFGraphicFrame frame && frame.hasChart());
            var values = chart.getChartSeries().getFirst().getSeries(0).getValuesData();
            assertThat(values.getPointCount()).isEqualTo(10);
            assertThat(((Number) values.getPointAt(0)).doubleValue()).isCloseTo(78.522, within(0.001));
            assertThat(chart.getChartSeries().getFirst().getSeries(0).getCategoryData().getPointAt(6)).isEqualTo("Gemini 3.0 Pro");
        }
    }

    @Test
    void aTableWithoutItsDimensionsFitsOneSlide() throws IOException {
        var all = Shown.shipped();
        var table = new ShownTable(all.title(), all.corner(), all.columns(), all.lines().stream().filter(line -> !(line instanceof Summary)).toList(), all.notes(), Shown.look(false), all.method());
        try (var show = show(table, Language.EN)) {
            assertThat(show.getSlides()).hasSize(2);
        }
    }

    @Test
    void aHugeTableIsRefusedForSlidesInOneSentence() {
        var models = java.util.stream.IntStream.range(0, 200).mapToObj(i -> "m" + i).toList();
        var line = Shown.scores("r", models, java.util.Collections.nCopies(200, "1").toArray(String[]::new));
        var table = Shown.of(Shown.look(false), Method.DEFAULT, java.util.Collections.nCopies(500, line), models.toArray(String[]::new));
        assertThatThrownBy(() -> bytes(table, Language.EN, Format.PPTX)).isInstanceOf(UnwritableTable.class).hasMessageContaining("500").hasMessageContaining("XLSX");
    }

    /// The first model's formula for a dimension of two rows, or its number when no formula stands there.
    private static String first(Normalisation normalisation, double value) throws IOException {
        try (var book = book(dimension(Method.DEFAULT.with(normalisation).with(Missing.AVAILABLE), value), Language.EN)) {
            var cell = book.getSheetAt(0).getRow(4).getCell(1);
            return cell.getCellType() == CellType.FORMULA ? cell.getCellFormula() : cell.toString();
        }
    }

    private static ShownTable dimension(Method method, double value) {
        var models = List.of("a", "b", "c");
        var mean = new Cell("d", "a", TableWords.number(value, 1), value, null, null, 1, false, false, BoldMark.NONE, null, false);
        var terms = List.of(new Term("r", 1, 20), new Term("s", 1, 0));
        var summary = new Summary("d", Localized.same("D"), Localized.EMPTY, terms, List.of(mean, Cell.plain("d", "b", "-"), Cell.plain("d", "c", "-")));
        return Shown.of(Shown.look(false), method, List.of(Shown.scores("r", models, "80", "60", "40"), Shown.scores("s", models, "50", "-", "30"), summary), "a", "b", "c");
    }

    private static int row(XSSFSheet sheet, String name) {
        for (var row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(name)) {
                return row.getRowNum();
            }
        }
        throw new AssertionError(name);
    }

    private static XSSFWorkbook book(ShownTable table, Language language) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(table, language, Format.XLSX)));
    }

    private static XMLSlideShow show(ShownTable table, Language language) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(bytes(table, language, Format.PPTX)));
    }
}
