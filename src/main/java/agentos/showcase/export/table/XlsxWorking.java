package agentos.showcase.export.table;

import agentos.showcase.benchmark.Method;
import agentos.showcase.benchmark.ShownTable.Cell;
import agentos.showcase.benchmark.ShownTable.Column;
import agentos.showcase.benchmark.ShownTable.Summary;
import agentos.showcase.benchmark.ShownTable.Term;
import agentos.showcase.export.table.XlsxStyles.Kind;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;

/// The dimensions' scores as formulas. A sheet of working puts every shown score on the method's scale, beside its weight; the table then
/// takes the weighted mean of what is observed, sum(w n) / sum(w).
///
/// Every formula is worked out while it is written. One that does not give the number shown (a method that needs more than the sheet has) is
/// replaced by the number, so that the workbook never contradicts the table.
final class XlsxWorking {
    private static final int FIRST = 4;
    private static final double ALIKE = 1e-6;

    private final TableWords words;
    private final Workbook book;
    private final XlsxStyles styles;

    XlsxWorking(TableWords words, Workbook book, XlsxStyles styles) {
        this.words = words;
        this.book = book;
        this.styles = styles;
    }

    /// A cell of the table.
    record Place(String row, String model) {}

    /// @param summaries the summaries that stand as lines, with their rows in the sheet
    void add(Sheet table, Map<Place, CellReference> places, Map<Summary, Integer> summaries) {
        var columns = words.table().columns();
        var written = summaries.keySet().stream().filter(summary -> !summary.terms().isEmpty()
                && summary.terms().stream().allMatch(term -> columns.stream().allMatch(column -> places.containsKey(new Place(term.row(), column.id()))))).toList();
        if (written.isEmpty()) {
            return;
        }
        var sheet = book.createSheet(words.text("sheet.working"));
        head(sheet);
        var evaluator = book.getCreationHelper().createFormulaEvaluator();
        int at = 1;
        for (Summary summary : written) {
            int from = at;
            for (Term term : summary.terms()) {
                Row row = sheet.createRow(at++);
                styles.text(row, 0, words.in(summary.name()), Kind.NAME);
                styles.text(row, 1, words.nameOf(term.row()), Kind.NAME);
                weight(row, term, places);
                styles.number(row, 3, term.chance(), "0.##");
                for (int i = 0; i < columns.size(); i++) {
                    score(row, FIRST + i, term, columns.get(i), places, evaluator);
                }
            }
            Row row = table.getRow(summaries.get(summary));
            for (int i = 0; i < columns.size(); i++) {
                mean(row.getCell(1 + i), summary.cells().get(i), mean(sheet, from, at - 1, FIRST + i, summary.cells().get(i)), evaluator);
            }
        }
        sheet.createFreezePane(2, 1);
        XlsxTable.print(sheet);
    }

    private void head(Sheet sheet) {
        Row head = sheet.createRow(0);
        head.setHeightInPoints(34);
        var names = List.of("working.dimension", "working.row", "working.weight", "working.chance");
        for (int i = 0; i < names.size(); i++) {
            styles.text(head, i, words.text(names.get(i)), i < 2 ? Kind.CORNER : Kind.HEAD);
            sheet.setColumnWidth(i, (i < 2 ? 26 : 10) * 256);
        }
        int at = FIRST;
        for (Column column : words.table().columns()) {
            sheet.setColumnWidth(at, 12 * 256);
            styles.text(head, at++, words.in(column.name()), column.own() ? Kind.OWN_HEAD : Kind.HEAD);
        }
    }

    /// The weight; under complete rows it counts only where every model has a score.
    private void weight(Row row, Term term, Map<Place, CellReference> places) {
        styles.number(row, 2, term.weight(), "0.####");
        if (words.table().method().missing() == Method.Missing.COMPLETE && !isSummary(term)) {
            String range = range(term, places);
            row.getCell(2).setCellFormula("IF(COUNT(" + range + ")=COLUMNS(" + range + ")," + term.weight() + ",0)");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(2));
        }
    }

    private void score(Row row, int at, Term term, Column column, Map<Place, CellReference> places, FormulaEvaluator evaluator) {
        String x = places.get(new Place(term.row(), column.id())).formatAsString();
        var cell = row.createCell(at);
        cell.setCellStyle(styles.plain("0.00"));
        cell.setCellFormula("IF(ISNUMBER(" + x + ")," + scaled(term, x, row.getRowNum() + 1, range(term, places)) + ",\"-\")");
        evaluator.evaluateFormulaCell(cell);
    }

    /// A score on the method's scale, from the cell shown; the chance level stands in the same row.
    private String scaled(Term term, String x, int line, String range) {
        if (words.table().look().normalised() || isSummary(term)) {
            return x;
        }
        String equal = "MAX(" + range + ")=MIN(" + range + ")";
        return switch (words.table().method().normalisation()) {
            case RAW -> x;
            case BASELINE -> "100*MAX(0,(" + x + "-$D" + line + ")/(100-$D" + line + "))";
            case MIN_MAX -> compared(range, "IF(" + equal + ",50,100*(" + x + "-MIN(" + range + "))/(MAX(" + range + ")-MIN(" + range + ")))");
            case PER_CENT_OF_BEST -> compared(range, "100*" + x + "/MAX(" + range + ")");
            case Z -> compared(range, "IF(" + equal + ",0,(" + x + "-AVERAGE(" + range + "))/STDEVP(" + range + "))");
            case RANK -> compared(range, "100*(COUNTIF(" + range + ",\"<\"&" + x + ")+(COUNTIF(" + range + "," + x + ")-1)/2)/(COUNT(" + range + ")-1)");
        };
    }

    /// Whether a term is itself a dimension, in a score over all of them: its score is on the method's scale already.
    private boolean isSummary(Term term) {
        return words.table().lines().stream().anyMatch(line -> line instanceof Summary && line.id().equals(term.row()));
    }

    /// A scale that compares needs two scores.
    private static String compared(String range, String formula) {
        return "IF(COUNT(" + range + ")<2,\"-\"," + formula + ")";
    }

    private String range(Term term, Map<Place, CellReference> places) {
        var columns = words.table().columns();
        String first = places.get(new Place(term.row(), columns.getFirst().id())).formatAsString();
        var last = places.get(new Place(term.row(), columns.getLast().id()));
        return first + ":" + new CellReference(last.getRow(), last.getCol(), true, true).formatAsString();
    }

    private String mean(Sheet sheet, int from, int to, int column, Cell shown) {
        String name = "'" + sheet.getSheetName() + "'!";
        String weights = name + new CellReference(from, 2, true, true).formatAsString() + ":" + new CellReference(to, 2, true, true).formatAsString();
        String scores = name + new CellReference(from, column, true, true).formatAsString() + ":" + new CellReference(to, column, true, true).formatAsString();
        // The sum of the weights beside a number: a text is not greater than anything.
        String observed = "SUMIF(" + scores + ",\">-1E+300\"," + weights + ")";
        double coverage = words.table().method().missing() == Method.Missing.COVERAGE ? words.table().method().coverage() : 0;
        String enough = coverage > 0 ? "AND(" + observed + ">0," + observed + ">=" + coverage + "*SUM(" + weights + ")-1E-9)" : observed + ">0";
        String otherwise = "\"" + (shown.value() == null ? shown.text().replace("\"", "\"\"") : "-") + "\"";
        return "IF(" + enough + ",SUMPRODUCT(" + weights + "," + scores + ")/" + observed + "," + otherwise + ")";
    }

    private static void mean(org.apache.poi.ss.usermodel.Cell cell, Cell shown, String formula, FormulaEvaluator evaluator) {
        cell.setCellFormula(formula);
        var result = evaluator.evaluate(cell);
        boolean alike = result.getCellType() == CellType.NUMERIC
                ? shown.value() != null && Math.abs(result.getNumberValue() - shown.value()) < ALIKE
                : result.getCellType() == CellType.STRING && shown.value() == null && result.getStringValue().equals(shown.text());
        if (alike) {
            evaluator.evaluateFormulaCell(cell);
            return;
        }
        cell.removeFormula();
        NumberFormats.number(shown).ifPresentOrElse(cell::setCellValue, () -> cell.setCellValue(shown.text()));
    }
}
