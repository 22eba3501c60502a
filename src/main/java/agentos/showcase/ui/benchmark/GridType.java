package agentos.showcase.ui.benchmark;

import agentos.showcase.benchmark.ShownTable;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// How wide printed scores are, so that their points stand below each other in every column.
final class GridType {
    private static final String ELLIPSIS = "…";
    private static final int REMEMBERED = 5000;

    private final Map<Font, Map<String, Double>> widths = new HashMap<>();
    private final Text probe = new Text();
    private int whole = 2;
    private int rest = 2;

    /// Looks at the scores: how many characters stand before the point, and how many from it on.
    void measure(ShownTable table) {
        whole = 1;
        rest = 0;
        for (var line : table.lines()) {
            if (line instanceof ShownTable.Parameters) {
                continue;
            }
            for (var cell : line.cells()) {
                // Sizes of models, which stand among the scores in a transposed table, have no rank.
                if (cell.rank() > 0) {
                    int split = split(cell.text());
                    whole = Math.max(whole, Math.min(split, 4));
                    rest = Math.max(rest, Math.min(cell.text().length() - split, 4));
                }
            }
        }
    }

    /// Where the digits before the point end.
    static int split(String printed) {
        int split = 0;
        while (split < printed.length() && (Character.isDigit(printed.charAt(split)) || printed.charAt(split) == ',' || split == 0 && "+-−".indexOf(printed.charAt(0)) >= 0)) {
            split++;
        }
        return split;
    }

    double wholeWidth(Font font) {
        return whole * width(font, "0");
    }

    double restWidth(Font font) {
        return rest == 0 ? 0 : width(font, ".") + (rest - 1) * width(font, "0");
    }

    double width(Font font, String text) {
        var known = widths.computeIfAbsent(font, _ -> new HashMap<>());
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(text, wanted -> {
            // The face of the cell that asks; the probe itself is never seen.
            probe.fontProperty().set(font);
            probe.setText(wanted);
            return probe.getLayoutBounds().getWidth();
        });
    }

    /// The text, cut off when it is wider than there is room.
    String fit(Font font, String text, double room) {
        if (width(font, text) <= room) {
            return text;
        }
        int length = text.length() - 1;
        while (length > 1 && width(font, text.substring(0, length) + ELLIPSIS) > room) {
            length--;
        }
        return text.substring(0, Math.max(1, length)) + ELLIPSIS;
    }
}
