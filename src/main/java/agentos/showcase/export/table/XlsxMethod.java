package agentos.showcase.export.table;

import agentos.showcase.benchmark.ShownTable.Line;
import agentos.showcase.benchmark.ShownTable.Scores;
import agentos.showcase.benchmark.ShownTable.Summary;
import agentos.showcase.export.table.TableWords.Lead;
import agentos.showcase.export.table.XlsxStyles.Kind;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/// The sheet that says how to read the table: marks, choices, method, notes and what each line is.
final class XlsxMethod {
    /// Width of the sentences, in digits.
    private static final int BROAD = 110;
    /// Height of a line, in points.
    private static final int LINE = 15;

    private final TableWords words;
    private final XlsxStyles styles;
    private final Sheet sheet;
    private int at;

    private XlsxMethod(TableWords words, XlsxStyles styles, Sheet sheet) {
        this.words = words;
        this.styles = styles;
        this.sheet = sheet;
    }

    static void add(TableWords words, Workbook book, XlsxStyles styles) {
        var writer = new XlsxMethod(words, styles, book.createSheet(words.text("sheet.method")));
        writer.sheet.setColumnWidth(0, 34 * 256);
        writer.sheet.setColumnWidth(1, BROAD * 256);
        XlsxTable.print(writer.sheet);
        styles.text(writer.sheet.createRow(writer.at++), 0, words.text("method.heading"), Kind.TITLE);
        writer.at++;
        writer.block(words.text("method.marks"), words.legend(Lead.SIGNED));
        writer.block(words.text("method.choices"), words.choices().isEmpty() ? List.of(words.method()) : words.choices());
        writer.block(words.text("method.notes"), words.table().notes().stream().map(words::in).toList());
        writer.rows();
    }

    private void block(String label, List<String> sentences) {
        boolean first = true;
        for (String sentence : sentences) {
            line(first ? label : "", sentence, Kind.LABEL);
            first = false;
        }
        at += sentences.isEmpty() ? 0 : 1;
    }

    private void rows() {
        styles.text(sheet.createRow(at++), 0, words.text("method.rows"), Kind.LABEL);
        for (Line line : words.table().lines()) {
            String about = switch (line) {
                case Scores scores -> words.in(scores.about());
                case Summary summary -> words.in(summary.formula());
                default -> "";
            };
            if (!about.isBlank()) {
                line(words.in(line.name()), about, Kind.WRAPPED);
            }
        }
    }

    private void line(String label, String sentence, Kind kind) {
        var row = sheet.createRow(at++);
        styles.text(row, 0, label, kind);
        styles.text(row, 1, sentence, Kind.WRAPPED);
        row.setHeightInPoints(LINE * Math.max(1, Math.ceilDiv(XlsxTable.digits(sentence), BROAD - 8)));
    }
}
