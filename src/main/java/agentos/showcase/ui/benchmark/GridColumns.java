package agentos.showcase.ui.benchmark;

import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.text.Language;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import javafx.scene.text.Font;

/// Makes the columns of a table as wide as the place allows: equal where every name has room, else each as wide as its own name needs, else as
/// narrow as its scores with the names turned, and wider than the place only when nothing helps.
///
/// @param heads  face of the names
/// @param scores face of the scores
/// @param around room at both sides of a name
/// @param least  width of a column whose name reads across, at least
/// @param most   width of any column
record GridColumns(ShownTable shown, GridType type, Language language, Font heads, Font scores, double around, double least, double most) {
    private static final double LINE = 1.35;
    /// Room around a score and for the signs before and after it, in ems of the score.
    private static final double MARGIN = 0.15;
    private static final double DOT = 0.53;
    private static final double MARK = 0.6;
    /// A turned name is cut off after so many ems.
    private static final double LONGEST = 11;
    /// A second line of a turned name is not quite half as long as one line would be.
    private static final double HALF = 0.62;

    /// @param turned     whether names read upwards
    /// @param nameHeight of turned names; 0 when they are not turned
    /// @param shifts     how far the points of a column stand beside its middle; empty when none does
    record Fit(GridAxis axis, boolean turned, double nameHeight, double[] shifts) {
        static final Fit NONE = across(GridAxis.NONE);

        static Fit across(GridAxis axis) {
            return new Fit(axis, false, 0, new double[0]);
        }

        double shift(int column) {
            return shifts.length == 0 ? 0 : shifts[column];
        }
    }

    /// What the scores of a column need.
    private record Needs(double text, double before, double after) {
        double width() {
            return text + before + after;
        }

        double shift() {
            return (before - after) / 2;
        }
    }

    Fit fit(double room) {
        int count = shown.columns().size();
        double[] widths = new double[count];
        Arrays.setAll(widths, i -> Math.clamp(Math.ceil(longestWord(name(i))), least, most));
        double widest = Arrays.stream(widths).max().orElse(least);
        double equal = Math.floor(Math.min(most, room / Math.max(1, count)));
        if (equal >= widest) {
            return Fit.across(GridAxis.of(count, _ -> equal));
        }
        if (Arrays.stream(widths).sum() > room && count * heads.getSize() * LINE <= room) {
            var needs = new Needs[count];
            Arrays.setAll(needs, this::needs);
            double[] narrow = Arrays.stream(needs).mapToDouble(need -> Math.min(most, Math.ceil(need.width()))).toArray();
            if (Arrays.stream(narrow).sum() <= room) {
                var axis = spread(narrow, room);
                return new Fit(axis, true, nameHeight(axis::size), Arrays.stream(needs).mapToDouble(Needs::shift).toArray());
            }
        }
        return Fit.across(spread(widths, room));
    }

    private GridAxis spread(double[] widths, double room) {
        double spare = Math.floor(Math.max(0, room - Arrays.stream(widths).sum()) / Math.max(1, widths.length));
        return GridAxis.of(widths.length, i -> Math.min(most, widths[i] + spare));
    }

    private String name(int column) {
        return shown.columns().get(column).name().in(language);
    }

    private double longestWord(String name) {
        double longest = 0;
        for (String word : name.split("\\s")) {
            longest = Math.max(longest, type.width(heads, word) * GridMoulds.BOLD);
        }
        return longest + around;
    }

    private Needs needs(int column) {
        double em = scores.getSize();
        double widest = heads.getSize() * LINE;
        double before = 0;
        double after = 0;
        for (var line : shown.lines()) {
            if (column < line.cells().size()) {
                var cell = line.cells().get(column);
                widest = Math.max(widest, type.width(scores, cell.text()) * (cell.best() ? GridMoulds.BOLD : 1) + MARGIN * em);
                before = cell.lead() ? DOT * em : before;
                after = cell.mark() == ShownTable.BoldMark.NONE ? after : MARK * em;
            }
        }
        return new Needs(widest, before, after);
    }

    private double nameHeight(IntToDoubleFunction width) {
        double line = heads.getSize() * LINE;
        double highest = 0;
        for (int i = 0; i < shown.columns().size(); i++) {
            double whole = type.width(heads, name(i)) * GridMoulds.BOLD;
            boolean two = width.applyAsDouble(i) >= 2 * line;
            highest = Math.max(highest, two ? Math.max(whole * HALF, longestWord(name(i))) : whole);
        }
        return Math.min(highest + line / 2, LONGEST * heads.getSize());
    }
}
