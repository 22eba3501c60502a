package agentos.showcase.export.research;

import static agentos.showcase.export.research.ComparisonWorkbook.TEXTS;
import static agentos.showcase.export.research.ComparisonWorkbook.at;
import static agentos.showcase.export.research.ComparisonWorkbook.range;

import agentos.showcase.expert.research.routes.Comparison;
import agentos.showcase.expert.research.routes.Matrix;
import agentos.showcase.expert.research.routes.Risk;
import agentos.showcase.export.table.XlsxStyles;
import agentos.showcase.export.table.XlsxStyles.Kind;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The sheets behind a ranking: the passages, the risks of whoever leads, and how firm the ranking is.
final class EvidenceSheets {
    private static final int DIGIT = 256;
    /// Height of a line of text, in points.
    private static final double LINE = 15;

    private final Comparison comparison;
    private final Language language;
    private final XSSFWorkbook book;
    private final XlsxStyles styles;

    EvidenceSheets(Comparison comparison, Language language, XSSFWorkbook book, XlsxStyles styles) {
        this.comparison = comparison;
        this.language = language;
        this.book = book;
        this.styles = styles;
    }

    /// @param leader formula for the name of the route that leads
    /// @param names  range of the names of all routes, one below the other
    void add(String leader, String names) {
        evidence();
        risks(leader, names);
        stability();
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    private String in(Localized text) {
        return text.in(language);
    }

    private XSSFSheet sheet(String key, int... widths) {
        var sheet = book.createSheet(text(key));
        styles.text(sheet.createRow(0), 0, text(key), Kind.TITLE);
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * DIGIT);
        }
        ComparisonWorkbook.print(sheet);
        return sheet;
    }

    private void heads(Row row, int from, List<String> keys) {
        row.setHeightInPoints(34);
        for (int i = 0; i < keys.size(); i++) {
            styles.text(row, from + i, text(keys.get(i)), from + i == 0 ? Kind.CORNER : Kind.HEAD);
        }
    }

    private void evidence() {
        var sheet = sheet("sheet.evidence", 24, 26, 10, 18, 12, 14, 34, 80);
        heads(sheet.createRow(1), 0, List.of("route", "criterion", "value", "basis", "confidence", "counts", "source", "quote"));
        int at = 2;
        for (Matrix.Cell cell : comparison.cells()) {
            var criterion = comparison.whole().criterion(cell.criterion());
            for (Matrix.Support support : cell.support()) {
                Row row = sheet.createRow(at++);
                styles.text(row, 0, in(comparison.whole().route(cell.route()).name()), Kind.WRAPPED);
                styles.text(row, 1, in(criterion.name()), Kind.WRAPPED);
                styles.number(row, 2, support.value(), "General");
                styles.text(row, 3, text("basis." + support.basis()), Kind.WRAPPED);
                styles.number(row, 4, support.trust(), "0%");
                styles.text(row, 5, text(comparison.without().contains(support.document()) ? "counts.not" : criterion.agree(cell.value(), support.value()) ? "counts.for" : "counts.against"), Kind.WRAPPED);
                styles.text(row, 6, in(comparison.source(support.document()).title()), Kind.WRAPPED);
                styles.text(row, 7, in(support.quote()), Kind.WRAPPED);
                row.setHeightInPoints((float) (LINE * Math.max(2, Math.ceilDiv(in(support.quote()).codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum(), 74))));
            }
        }
        sheet.createFreezePane(2, 2);
    }

    private void risks(String leader, String names) {
        int routes = comparison.routes().size();
        var sheet = sheet("sheet.risks", 34);
        Row on = sheet.createRow(1);
        styles.text(on, 0, text("risks.of"), Kind.LABEL);
        formula(on, 1, leader, "@");
        Row head = sheet.createRow(3);
        heads(head, 0, List.of("risk"));
        for (int r = 0; r < routes; r++) {
            styles.text(head, 1 + r, text("likelihood.on", in(comparison.routes().get(r).name())), Kind.HEAD);
        }
        heads(head, 1 + routes, List.of("impact", "likelihood", "rating", "level", "eased.likelihood", "eased.impact", "left", "mitigation", "owner", "trigger", "source", "quote"));
        int at = 4;
        for (Risk risk : comparison.risks()) {
            risk(sheet.createRow(at++), risk, names);
        }
        int[] widths = {9, 9, 9, 11, 13, 13, 9, 44, 18, 36, 34, 60};
        for (int r = 0; r < routes; r++) {
            sheet.setColumnWidth(1 + r, 14 * DIGIT);
        }
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(1 + routes + i, widths[i] * DIGIT);
        }
        sheet.createFreezePane(1, 4);
    }

    private void risk(Row row, Risk risk, String names) {
        int routes = comparison.routes().size();
        int n = row.getRowNum();
        styles.text(row, 0, in(risk.name()), Kind.WRAPPED);
        for (int r = 0; r < routes; r++) {
            styles.number(row, 1 + r, risk.likelihood().getOrDefault(comparison.routes().get(r).id(), 0), "0");
            row.getCell(1 + r).setCellStyle(styles.input("0"));
        }
        int c = 1 + routes;
        styles.number(row, c, risk.impact(), "0");
        row.getCell(c).setCellStyle(styles.input("0"));
        formula(row, c + 1, "INDEX(" + range(n, 1, n, routes) + ",MATCH(" + at(1, 1) + "," + names + ",0))", "0");
        formula(row, c + 2, at(n, c + 1) + "*" + at(n, c), "0");
        String score = at(n, c + 2);
        formula(row, c + 3, "IF(" + score + "=0,\"–\",IF(" + score + ">=15,\"" + text("level.high") + "\",IF(" + score + ">=8,\"" + text("level.medium") + "\",\"" + text("level.low") + "\")))", "@");
        styles.number(row, c + 4, risk.eased().likelihood(), "0");
        styles.number(row, c + 5, risk.eased().impact(), "0");
        formula(row, c + 6, "IF(" + score + "=0,0,MAX(1," + at(n, c + 1) + "-" + at(n, c + 4) + ")*MAX(1," + at(n, c) + "-" + at(n, c + 5) + "))", "0");
        styles.text(row, c + 7, in(risk.mitigation()), Kind.WRAPPED);
        styles.text(row, c + 8, in(risk.owner()), Kind.WRAPPED);
        styles.text(row, c + 9, in(risk.trigger()), Kind.WRAPPED);
        styles.text(row, c + 10, in(comparison.source(risk.document()).title()), Kind.WRAPPED);
        styles.text(row, c + 11, in(risk.quote()), Kind.WRAPPED);
        row.setHeightInPoints((float) (LINE * 3));
    }

    private void formula(Row row, int column, String formula, String format) {
        var cell = row.createCell(column);
        cell.setCellFormula(formula);
        cell.setCellStyle(styles.plain(format));
    }

    private void stability() {
        var sheet = sheet("sheet.stability", 30);
        Row head = sheet.createRow(1);
        styles.text(head, 0, text("route"), Kind.CORNER);
        int routes = comparison.routes().size();
        for (int place = 1; place <= routes; place++) {
            styles.text(head, place, text("place", place), Kind.HEAD);
            sheet.setColumnWidth(place, 12 * DIGIT);
        }
        int at = 2;
        for (Matrix.Route route : comparison.routes()) {
            Row row = sheet.createRow(at++);
            styles.text(row, 0, in(route.name()), Kind.NAME);
            List<Double> shares = comparison.places().get(route.id());
            for (int place = 0; place < shares.size(); place++) {
                styles.number(row, 1 + place, shares.get(place), "0.0%");
            }
        }
        at++;
        for (String note : List.of(text("stability.how", comparison.samples()), text("stability.seed", comparison.seed()), text("stability.fixed"))) {
            styles.text(sheet.createRow(at++), 0, note, Kind.NOTE);
        }
    }
}
