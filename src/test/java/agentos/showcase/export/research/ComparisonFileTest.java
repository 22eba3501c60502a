package agentos.showcase.export.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import agentos.showcase.data.SplitMix64;
import agentos.showcase.expert.Studio;
import agentos.showcase.expert.research.routes.Comparison;
import agentos.showcase.expert.research.routes.Matrix.Place;
import agentos.showcase.export.RunFiles;
import agentos.showcase.run.Run;
import agentos.showcase.run.RunRequest;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A comparison as a workbook that goes on calculating as the application does, and as pages.
class ComparisonFileTest {
    private static final Studio STUDIO = Studio.open(Path.of("showcase-data"));
    private static final Run RUN = run();
    private static final Comparison COMPARISON = Comparison.in(RUN.at(RUN.makespan()).artefacts().get("board").data()).orElseThrow();

    private static Run run() {
        try {
            return STUDIO.simulate(RunRequest.of(STUDIO.pack().card("routes-compared").orElseThrow()));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(Comparison comparison, ComparisonFile file, Language language) throws Exception {
        var out = new ByteArrayOutputStream();
        file.write(comparison, language, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoChangesTheWeightsInTheWorkbookGetsTheScoresRanksAndRisksThatTheApplicationGives(Language language) throws Exception {
        var random = new SplitMix64(5);
        for (Comparison comparison : List.of(COMPARISON, COMPARISON.without(List.of("inference-cost-report")), COMPARISON.without(List.of("window-retrieval-test", "edge-deployment-report")))) {
            try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes(comparison, ComparisonFile.XLSX, language)))) {
                holds(book, comparison, language);
                for (int i = 0; i < 8; i++) {
                    Map<String, Double> weights = new LinkedHashMap<>();
                    comparison.criteria().forEach(criterion -> weights.put(criterion.id(), random.nextInt(4) == 0 ? 0.0 : random.nextInt(11) / 2.0));
                    for (int c = 0; c < comparison.criteria().size(); c++) {
                        book.getSheetAt(0).getRow(ComparisonWorkbook.WEIGHTS).getCell(1 + c).setCellValue(weights.get(comparison.criteria().get(c).id()));
                    }
                    holds(book, comparison.weighed(weights, Localized.EMPTY), language);
                }
            }
        }
    }

    private static void holds(XSSFWorkbook book, Comparison comparison, Language language) {
        var evaluator = book.getCreationHelper().createFormulaEvaluator();
        evaluator.evaluateAll();
        XSSFSheet sheet = book.getSheetAt(0);
        int after = 1 + comparison.criteria().size();
        List<Place> ranking = comparison.ranking();
        for (int r = 0; r < comparison.routes().size(); r++) {
            var route = comparison.routes().get(r);
            var row = sheet.getRow(ComparisonWorkbook.SCORES + r);
            int rank = ranking.stream().map(place -> place.route().id()).toList().indexOf(route.id());
            assertThat(row.getCell(after).getNumericCellValue()).isEqualTo(100 * ranking.get(rank).score(), within(1e-9));
            assertThat(row.getCell(after + 1).getNumericCellValue()).as(route.id()).isEqualTo(rank + 1);
            assertThat(row.getCell(after + 2).getNumericCellValue()).isEqualTo(ranking.get(rank).confidence(), within(1e-9));
            String by = String.join("; ", comparison.dominating(route).stream().map(other -> other.name().in(language)).toList());
            assertThat(row.getCell(after + 3).getStringCellValue()).isEqualTo(by);
        }
        risks(book, comparison, language);
    }

    private static void risks(XSSFWorkbook book, Comparison comparison, Language language) {
        var leader = comparison.ranking().getFirst().route();
        XSSFSheet sheet = book.getSheetAt(3);
        assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo(leader.name().in(language));
        int score = 1 + comparison.routes().size() + 2;
        for (int i = 0; i < comparison.risks().size(); i++) {
            var risk = comparison.risks().get(i);
            var rated = comparison.risks(leader.id()).stream().filter(each -> each.risk().id().equals(risk.id())).findFirst();
            var row = sheet.getRow(4 + i);
            assertThat(row.getCell(score).getNumericCellValue()).isEqualTo(rated.map(each -> (double) each.score()).orElse(0.0));
            assertThat(row.getCell(score + 4).getNumericCellValue()).isEqualTo(rated.map(each -> (double) each.eased().score()).orElse(0.0));
        }
    }

    @Test
    void noFormulaFailsAndTheNumbersStandInTheFileAsSavedForProgramsThatDoNotCalculate() throws Exception {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes(COMPARISON, ComparisonFile.XLSX, Language.EN)))) {
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            int formulas = 0;
            for (var sheet : book) {
                for (var row : sheet) {
                    for (var cell : row) {
                        if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA) {
                            formulas++;
                            assertThat(cell.getCachedFormulaResultType()).as(cell.getCellFormula()).isNotEqualTo(org.apache.poi.ss.usermodel.CellType.ERROR);
                            assertThat(evaluator.evaluate(cell).formatAsString()).as(cell.getCellFormula()).doesNotContain("#");
                        }
                    }
                }
            }
            assertThat(formulas).isGreaterThan(100);
            assertThat(book.getSheetAt(0).getRow(ComparisonWorkbook.SCORES + 1).getCell(8).getNumericCellValue()).isEqualTo(83.958, within(0.001));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePagesTellTheRankingTheMatrixTheRisksAndEveryPassageInTheirLanguage(Language language) throws Exception {
        try (var pdf = Loader.loadPDF(bytes(COMPARISON, ComparisonFile.PDF, language))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
            COMPARISON.routes().forEach(route -> assertThat(text).contains(route.name().in(language).replaceAll("\\s+", "")));
            COMPARISON.risks().forEach(risk -> assertThat(text).contains(risk.owner().in(language).replaceAll("\\s+", "")));
            COMPARISON.cells().forEach(cell -> cell.support().forEach(support -> assertThat(text).contains(support.quote().in(language).replaceAll("\\s+", ""))));
            assertThat(text).contains("84.0").doesNotContain("□");
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ComparisonFile.class)
    void theSameComparisonGivesTheSameBytes(ComparisonFile file) throws Exception {
        assertThat(bytes(COMPARISON, file, Language.ZH)).isEqualTo(bytes(COMPARISON, file, Language.ZH));
    }

    @Test
    void aRunThatIsWrittenOutHasTheWorkbookAndThePagesInBothLanguages(@TempDir Path folder) throws Exception {
        RunFiles.write(RUN, STUDIO.pack().fingerprint(), folder);
        for (String name : List.of("board.en.xlsx", "board.zh.xlsx", "board.en.pdf", "board.zh.pdf")) {
            assertThat(Files.size(folder.resolve("artefacts").resolve(name))).isGreaterThan(5_000);
        }
    }
}
