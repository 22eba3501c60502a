package agentos.showcase.export.table;

import agentos.showcase.benchmark.PrintedValue;
import agentos.showcase.benchmark.ShownTable.Cell;
import agentos.showcase.export.table.TableWords.Lead;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Number formats of a spreadsheet under which a cell's number is shown as the table shows it, signs included: `0.0"‡"` for `83.0‡`. What a column's widest
/// number has more behind the point is left blank (`_0` is a blank as wide as a nought), so that right-aligned numbers align on the point.
final class NumberFormats {
    /// Spreadsheets hold about 200 formats of one's own; beyond, numbers are shown with two decimals.
    private static final int MOST = 180;
    private static final Pattern UNIT = Pattern.compile("(\\d+(?:\\.(\\d+))?)([KMBT%])");

    private final Set<String> used = new HashSet<>();
    private final int[] decimals;
    private final int[] signs;

    /// @param lines cells line by line; lines without cells are left out
    NumberFormats(List<List<Cell>> lines, int columns) {
        decimals = new int[columns];
        signs = new int[columns];
        for (List<Cell> cells : lines) {
            for (int i = 0; i < cells.size(); i++) {
                decimals[i] = Math.max(decimals[i], Numeral.decimals(cells.get(i).text()));
                signs[i] = Math.max(signs[i], TableWords.signs(cells.get(i), Lead.SIGNED).length());
            }
        }
    }

    /// The number that a cell is written as; nothing when it is a text.
    static Optional<Double> number(Cell cell) {
        if (cell.value() != null) {
            return Optional.of(cell.value());
        }
        return PrintedValue.number(cell.text()).map(BigDecimal::doubleValue);
    }

    /// The format of a cell with a number.
    String of(Cell cell, int column) {
        String own = exact(cell, column);
        if (used.contains(own) || used.size() < MOST) {
            used.add(own);
            return own;
        }
        return "0.00";
    }

    /// The format of a cell with a text: as it is, ending where the point would be.
    String text(Cell cell, int column) {
        String shown = TableWords.signs(cell, Lead.SIGNED);
        return "General;General;General;@" + quoted(shown) + blank(0, column) + signBlank(shown, column);
    }

    private String exact(Cell cell, int column) {
        String text = cell.text();
        String shown = TableWords.signs(cell, Lead.SIGNED);
        double value = number(cell).orElseThrow();
        int own = Numeral.decimals(text);
        if (own >= 0 && rounds(value, text, own) && !text.startsWith("+")) {
            return places(own) + quoted(shown) + blank(own, column) + signBlank(shown, column);
        }
        var unit = UNIT.matcher(text);
        if (unit.matches()) {
            int scaled = "KMBT".indexOf(unit.group(3)) + 1;
            return places(unit.group(2) == null ? 0 : unit.group(2).length()) + ",".repeat(scaled) + quoted(unit.group(3) + shown);
        }
        return quoted(text + shown);
    }

    /// Whether a text is a number rounded to so many decimals; a tie may have gone either way.
    private static boolean rounds(double value, String text, int decimals) {
        return Math.abs(value - Double.parseDouble(text.replace('−', '-'))) <= 0.5 * Math.pow(10, -decimals) + 1e-9;
    }

    private static String places(int decimals) {
        return decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    }

    private String blank(int own, int column) {
        int lacking = decimals[column] - own;
        return lacking <= 0 ? "" : (own == 0 ? "_." : "") + "_0".repeat(lacking);
    }

    private String signBlank(String shown, int column) {
        return "_†".repeat(Math.max(0, signs[column] - shown.length()));
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "" : "\"" + text.replace("\"", "\"\\\"\"") + "\"";
    }
}
