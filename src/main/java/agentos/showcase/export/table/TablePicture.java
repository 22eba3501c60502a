package agentos.showcase.export.table;

import agentos.showcase.benchmark.ShownTable.Heading;
import agentos.showcase.expert.drawing.Drawing;
import java.util.ArrayList;
import java.util.List;

/// A table as a designed picture on white: one picture of the whole, or pages of the shape of landscape A4.
final class TablePicture {
    /// Long side of A4 over its short side.
    private static final double A4 = 297.0 / 210;
    /// Width of a page in units: at least, so that a small table is not blown up, and at most, so that its type stays near 7 points.
    private static final double NARROW_PAGE = 1120;
    private static final double WIDE_PAGE = 1700;
    private static final double LONGEST = 10_000;
    private static final double MOST_PIXELS = 48e6;

    private TablePicture() {}

    /// Everything on one picture.
    ///
    /// @throws UnwritableTable when it would be more than 10,000 units wide or high
    static Drawing whole(TableWords words) {
        return picture(words, 1);
    }

    /// The picture to be painted at so many pixels a unit.
    ///
    /// @throws UnwritableTable when there would be more pixels than programs open
    static Drawing pixels(TableWords words, double scale) {
        return picture(words, scale);
    }

    private static Drawing picture(TableWords words, double scale) {
        var sheet = new TableSheet(words, TableLayout.of(words));
        double width = sheet.layout().width() + 2 * TableSheet.MARGIN;
        double height = sheet.above(true) + sheet.layout().height() + sheet.below(sheet.layout().width()) + 2 * TableSheet.MARGIN;
        if (width > LONGEST || height > LONGEST || width * height * scale * scale > MOST_PIXELS) {
            throw new UnwritableTable("wrong.picture", words.table().lines().size(), words.table().columns().size());
        }
        var all = new TableSheet.Part(0, words.table().columns().size(), all(words), true, true, 1, 1);
        return sheet.draw(all, Math.ceil(width), Math.ceil(height));
    }

    /// Pages of one size: a single one where the table fits, else columns and lines are split and the head is repeated.
    static List<Drawing> pages(TableWords words) {
        var layout = TableLayout.of(words);
        var sheet = new TableSheet(words, layout);
        double margins = 2 * TableSheet.MARGIN;
        double natural = Math.clamp(layout.width() + margins, NARROW_PAGE, WIDE_PAGE);
        double width = natural;
        while (width < WIDE_PAGE && !fits(sheet, width)) {
            width += 20;
        }
        if (!fits(sheet, width)) {
            width = natural;
        }
        var columns = columns(layout, width - margins);
        var lines = fits(sheet, width) ? List.of(all(words)) : lines(sheet, width);
        var parts = new ArrayList<TableSheet.Part>();
        int count = columns.size() * lines.size();
        for (int l = 0; l < lines.size(); l++) {
            for (int c = 0; c < columns.size(); c++) {
                int number = parts.size() + 1;
                parts.add(new TableSheet.Part(columns.get(c)[0], columns.get(c)[1], lines.get(l), number == 1, number == count, number, count));
            }
        }
        double page = width;
        return parts.stream().map(part -> sheet.draw(part, page, page / A4)).toList();
    }

    private static boolean fits(TableSheet sheet, double width) {
        double room = width - 2 * TableSheet.MARGIN;
        return sheet.layout().width() <= room
                && sheet.above(true) + sheet.layout().height() + sheet.below(room) <= width / A4 - 2 * TableSheet.MARGIN;
    }

    /// Columns in as few runs as a page's width allows, about as many in each.
    private static List<int[]> columns(TableLayout layout, double room) {
        int count = layout.columns().size();
        int runs = columns(layout, room, count).size();
        return columns(layout, room, Math.ceilDiv(count, runs));
    }

    private static List<int[]> columns(TableLayout layout, double room, int most) {
        var runs = new ArrayList<int[]>();
        int from = 0;
        double used = layout.names();
        for (int i = 0; i < layout.columns().size(); i++) {
            double width = layout.columns().get(i).width();
            if (i > from && (used + width > room || i - from == most)) {
                runs.add(new int[] {from, i});
                from = i;
                used = layout.names();
            }
            used += width;
        }
        runs.add(new int[] {from, layout.columns().size()});
        return runs;
    }

    /// Lines in as many runs as needed. A run that begins within a group begins with the group's heading; none ends with a heading.
    private static List<List<Integer>> lines(TableSheet sheet, double width) {
        var table = sheet.words().table();
        double height = width / A4 - 2 * TableSheet.MARGIN - TableSheet.FOOT;
        double below = sheet.below(width - 2 * TableSheet.MARGIN);
        var runs = new ArrayList<List<Integer>>();
        var run = new ArrayList<Integer>();
        int heading = -1;
        double used = sheet.above(true) + sheet.layout().head();
        for (int i = 0; i < table.lines().size(); i++) {
            boolean isHeading = table.lines().get(i) instanceof Heading;
            double needed = sheet.layout().lines().get(i) + (isHeading && i + 1 < table.lines().size() ? sheet.layout().lines().get(i + 1) : 0);
            if (!run.isEmpty() && used + needed > height) {
                runs.add(List.copyOf(run));
                run.clear();
                used = sheet.above(false) + sheet.layout().head();
                if (heading >= 0 && !isHeading) {
                    run.add(heading);
                    used += sheet.layout().lines().get(heading);
                }
            }
            heading = isHeading ? i : heading;
            run.add(i);
            used += sheet.layout().lines().get(i);
        }
        runs.add(List.copyOf(run));
        if (used + below > height) {
            runs.add(List.of());
        }
        return runs;
    }

    private static List<Integer> all(TableWords words) {
        return java.util.stream.IntStream.range(0, words.table().lines().size()).boxed().toList();
    }
}
