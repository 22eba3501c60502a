package agentos.showcase.export.research;

import agentos.showcase.expert.research.routes.Comparison;
import agentos.showcase.expert.research.routes.Matrix.Criterion;
import agentos.showcase.expert.research.routes.Matrix.Route;
import agentos.showcase.export.table.OfficeProperties;
import agentos.showcase.export.table.SameZip;
import agentos.showcase.export.table.XlsxStyles;
import agentos.showcase.export.table.XlsxStyles.Kind;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A comparison as a workbook that goes on working: weights, worst and best values, matrix and likelihoods can be changed, and scores, ranks,
/// dominance and the risks of the leader follow by formulas.
final class ComparisonWorkbook {
    static final Texts TEXTS = Texts.of("export_research");
    private static final int DIGIT = 256;
    /// Rows of the first sheet.
    static final int HEAD = 3;
    static final int WEIGHTS = 4;
    static final int SHARES = 5;
    static final int WORST = 6;
    static final int BEST = 7;
    static final int SCORES = 10;
    /// Rows of the sheet with the values: head, then a row for every route.
    static final int VALUES = 2;

    private final Comparison comparison;
    private final Language language;
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XlsxStyles styles = new XlsxStyles(book);
    private final List<Route> routes;
    private final List<Criterion> criteria;

    private ComparisonWorkbook(Comparison comparison, Language language) {
        this.comparison = comparison;
        this.language = language;
        routes = comparison.routes();
        criteria = comparison.criteria();
    }

    static byte[] write(Comparison comparison, Language language) throws IOException {
        var writer = new ComparisonWorkbook(comparison, language);
        try (writer.book) {
            OfficeProperties.set(writer.book.getProperties(), writer.text("title"));
            var ranking = writer.book.createSheet(writer.text("sheet.ranking"));
            writer.values(writer.book.createSheet(writer.text("sheet.matrix")));
            writer.ranking(ranking);
            new EvidenceSheets(comparison, language, writer.book, writer.styles).add(writer.leader(), writer.names());
            writer.book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            writer.book.setForceFormulaRecalculation(true);
            var bytes = new ByteArrayOutputStream();
            writer.book.write(bytes);
            return SameZip.of(bytes.toByteArray());
        }
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    private String in(Localized text) {
        return text.in(language);
    }

    // ---- the values -----------------------------------------------------------------------------------------------------------------

    private void values(XSSFSheet sheet) {
        styles.text(sheet.createRow(0), 0, text("sheet.matrix"), Kind.TITLE);
        heads(sheet.createRow(VALUES - 1), text("route"));
        var matrix = comparison.matrix();
        for (int r = 0; r < routes.size(); r++) {
            Row row = sheet.createRow(VALUES + r);
            styles.text(row, 0, in(routes.get(r).name()), Kind.NAME);
            for (int c = 0; c < criteria.size(); c++) {
                var cell = matrix.cell(routes.get(r).id(), criteria.get(c).id());
                if (cell == null) {
                    blank(row, 1 + c);
                } else {
                    styles.number(row, 1 + c, cell.value(), format(criteria.get(c)));
                }
            }
        }
        styles.text(sheet.createRow(confidences() - 2), 0, text("confidence.title"), Kind.TITLE);
        heads(sheet.createRow(confidences() - 1), text("route"));
        for (int r = 0; r < routes.size(); r++) {
            Row row = sheet.createRow(confidences() + r);
            styles.text(row, 0, in(routes.get(r).name()), Kind.NAME);
            for (int c = 0; c < criteria.size(); c++) {
                var cell = matrix.cell(routes.get(r).id(), criteria.get(c).id());
                if (cell == null) {
                    blank(row, 1 + c);
                } else {
                    styles.number(row, 1 + c, cell.confidence(), "0%");
                }
            }
        }
        int at = confidences() + routes.size() + 1;
        styles.text(sheet.createRow(at), 0, text("confidence.how"), Kind.NOTE);
        if (!comparison.without().isEmpty()) {
            styles.text(sheet.createRow(at + 1), 0, text("without", Localized.list(comparison.without().stream().map(id -> comparison.sources().stream()
                    .filter(source -> source.id().equals(id)).findFirst().map(Comparison.Source::title).orElse(Localized.same(id))).toList())), Kind.NOTE);
        }
        finish(sheet);
    }

    private void blank(Row row, int column) {
        var cell = row.createCell(column);
        cell.setCellValue("–");
        cell.setCellStyle(styles.plain("@"));
    }

    private static String format(Criterion criterion) {
        return criterion.decimals() == 0 ? "0" : "0." + "0".repeat(criterion.decimals());
    }

    private int confidences() {
        return VALUES + routes.size() + 3;
    }

    private void heads(Row row, String corner) {
        row.setHeightInPoints(34);
        styles.text(row, 0, corner, Kind.CORNER);
        for (int c = 0; c < criteria.size(); c++) {
            String unit = in(criteria.get(c).unit());
            styles.text(row, 1 + c, in(criteria.get(c).name()) + (unit.isEmpty() ? "" : ", " + unit), Kind.HEAD);
        }
    }

    // ---- the ranking ----------------------------------------------------------------------------------------------------------------

    private void ranking(XSSFSheet sheet) {
        styles.text(sheet.createRow(0), 0, text("title"), Kind.TITLE);
        styles.text(sheet.createRow(1), 0, text("hint"), Kind.NOTE);
        heads(sheet.createRow(HEAD), text("criterion"));
        numbers(sheet.createRow(WEIGHTS), text("weight"), true, criterion -> comparison.weights().getOrDefault(criterion.id(), 0.0));
        numbers(sheet.createRow(WORST), text("worst"), true, Criterion::worst);
        numbers(sheet.createRow(BEST), text("best"), true, Criterion::best);
        Row shares = sheet.createRow(SHARES);
        styles.text(shares, 0, text("share"), Kind.MUTED_NAME);
        for (int c = 0; c < criteria.size(); c++) {
            formula(shares, 1 + c, "IF(SUM(" + weights() + ")>0," + at(WEIGHTS, 1 + c) + "/SUM(" + weights() + "),0)", "0.0%");
        }
        Row head = sheet.createRow(SCORES - 1);
        heads(head, text("route.scores"));
        int after = 1 + criteria.size();
        var columns = List.of("score", "rank", "confidence", "dominated");
        for (int i = 0; i < columns.size(); i++) {
            styles.text(head, after + i, text(columns.get(i)), Kind.HEAD);
        }
        for (int r = 0; r < routes.size(); r++) {
            route(sheet.createRow(SCORES + r), r);
        }
        podium(sheet);
        dominance(sheet);
        finish(sheet);
        sheet.setColumnWidth(after + 3, 34 * DIGIT);
        sheet.createFreezePane(1, 0);
    }

    private void numbers(Row row, String name, boolean input, java.util.function.ToDoubleFunction<Criterion> value) {
        styles.text(row, 0, name, Kind.NAME);
        for (int c = 0; c < criteria.size(); c++) {
            styles.number(row, 1 + c, value.applyAsDouble(criteria.get(c)), "General");
            if (input) {
                row.getCell(1 + c).setCellStyle(styles.input("General"));
            }
        }
    }

    private void route(Row row, int r) {
        styles.text(row, 0, in(routes.get(r).name()), Kind.NAME);
        for (int c = 0; c < criteria.size(); c++) {
            String value = matrix(VALUES + r, 1 + c);
            formula(row, 1 + c, "IF(ISNUMBER(" + value + "),MAX(0,MIN(1,(" + value + "-" + at(WORST, 1 + c) + ")/(" + at(BEST, 1 + c) + "-" + at(WORST, 1 + c) + "))),\"–\")", "0.000");
        }
        String scores = range(SCORES + r, 1, SCORES + r, criteria.size());
        int after = 1 + criteria.size();
        formula(row, after, mean(scores, scores) + "*100", "0.0");
        formula(row, after + 1, rank(r), "0");
        String confidences = sheetName("sheet.matrix") + range(confidences() + r, 1, confidences() + r, criteria.size());
        formula(row, after + 2, mean(confidences, scores), "0%");
        String by = java.util.stream.IntStream.range(0, routes.size())
                .mapToObj(other -> "IF(" + at(dominances() + other, 1 + r) + "=1,\"; \"&" + at(SCORES + other, 0) + ",\"\")").collect(Collectors.joining("&"));
        formula(row, after + 3, "MID(" + by + ",3,200)", "@");
    }

    /// The mean of what is there, by the weights of the criteria that have a score.
    private String mean(String values, String scores) {
        String observed = "SUMIF(" + scores + ",\">-1E+300\"," + weights() + ")";
        return "IF(" + observed + ">0,SUMPRODUCT(" + weights() + "," + values + ")/" + observed + ",0)";
    }

    /// One more than the routes with more points, or as many and more confidence, or as much of both and an earlier place. Nine decimals count.
    private String rank(int r) {
        int after = 1 + criteria.size();
        String score = "ROUND(" + at(SCORES + r, after) + ",7)";
        String sure = "ROUND(" + at(SCORES + r, after + 2) + ",9)";
        var terms = new ArrayList<String>(List.of("1"));
        for (int other = 0; other < routes.size(); other++) {
            if (other != r) {
                String theirs = "ROUND(" + at(SCORES + other, after) + ",7)";
                String surer = "ROUND(" + at(SCORES + other, after + 2) + ",9)";
                terms.add("IF(" + theirs + ">" + score + ",1,IF(" + theirs + "<" + score + ",0,IF(" + surer + ">" + sure + ",1,IF(" + surer + "<" + sure + ",0," + (other < r ? 1 : 0) + "))))");
            }
        }
        return String.join("+", terms);
    }

    private int podium() {
        return SCORES + routes.size() + 2;
    }

    private void podium(XSSFSheet sheet) {
        Row head = sheet.createRow(podium() - 1);
        styles.text(head, 0, text("podium"), Kind.CORNER);
        styles.text(head, 1, text("score"), Kind.HEAD);
        int after = 1 + criteria.size();
        String ranks = range(SCORES, after + 1, SCORES + routes.size() - 1, after + 1);
        for (int place = 1; place <= routes.size(); place++) {
            Row row = sheet.createRow(podium() + place - 1);
            formula(row, 0, place + "&\". \"&INDEX(" + range(SCORES, 0, SCORES + routes.size() - 1, 0) + ",MATCH(" + place + "," + ranks + ",0))", "@");
            formula(row, 1, "INDEX(" + range(SCORES, after, SCORES + routes.size() - 1, after) + ",MATCH(" + place + "," + ranks + ",0))", "0.0");
        }
    }

    private int dominances() {
        return podium() + routes.size() + 3;
    }

    private void dominance(XSSFSheet sheet) {
        styles.text(sheet.createRow(dominances() - 2), 0, text("dominance"), Kind.TITLE);
        Row head = sheet.createRow(dominances() - 1);
        head.setHeightInPoints(34);
        styles.text(head, 0, text("dominance.corner"), Kind.CORNER);
        int all = criteria.size();
        for (int r = 0; r < routes.size(); r++) {
            styles.text(head, 1 + r, in(routes.get(r).name()), Kind.HEAD);
            Row row = sheet.createRow(dominances() + r);
            styles.text(row, 0, in(routes.get(r).name()), Kind.NAME);
            for (int over = 0; over < routes.size(); over++) {
                if (over == r) {
                    blank(row, 1 + over);
                    continue;
                }
                String mine = range(SCORES + r, 1, SCORES + r, all);
                String theirs = range(SCORES + over, 1, SCORES + over, all);
                formula(row, 1 + over, "IF(AND(COUNT(" + mine + ")=" + all + ",COUNT(" + theirs + ")=" + all + "),IF(AND(" + compared(r, over, ">=") + ",OR(" + compared(r, over, ">") + ")),1,0),0)", "0");
            }
        }
    }

    /// Criterion by criterion, without an array: not every program works out arrays within a condition.
    private String compared(int one, int other, String sign) {
        return java.util.stream.IntStream.rangeClosed(1, criteria.size()).mapToObj(c -> at(SCORES + one, c) + sign + at(SCORES + other, c)).collect(Collectors.joining(","));
    }

    /// The name of the leader, as a formula of another sheet.
    private String leader() {
        int after = 1 + criteria.size();
        return "INDEX(" + names() + ",MATCH(1," + sheetName("sheet.ranking") + range(SCORES, after + 1, SCORES + routes.size() - 1, after + 1) + ",0))";
    }

    private String names() {
        return sheetName("sheet.ranking") + range(SCORES, 0, SCORES + routes.size() - 1, 0);
    }

    // ---- cells --------------------------------------------------------------------------------------------------------------------------

    private void formula(Row row, int column, String formula, String format) {
        var cell = row.createCell(column);
        cell.setCellFormula(formula);
        cell.setCellStyle(styles.plain(format));
    }

    private String weights() {
        return range(WEIGHTS, 1, WEIGHTS, criteria.size());
    }

    private String sheetName(String key) {
        return "'" + text(key) + "'!";
    }

    private String matrix(int row, int column) {
        return sheetName("sheet.matrix") + at(row, column);
    }

    static String at(int row, int column) {
        return new CellReference(row, column, true, true).formatAsString();
    }

    static String range(int fromRow, int fromColumn, int toRow, int toColumn) {
        return at(fromRow, fromColumn) + ":" + at(toRow, toColumn);
    }

    private void finish(XSSFSheet sheet) {
        sheet.setColumnWidth(0, 30 * DIGIT);
        for (int c = 1; c <= criteria.size() + 3; c++) {
            sheet.setColumnWidth(c, 15 * DIGIT);
        }
        print(sheet);
    }

    /// A landscape page as wide as the sheet.
    static void print(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setDisplayGridlines(false);
    }
}
