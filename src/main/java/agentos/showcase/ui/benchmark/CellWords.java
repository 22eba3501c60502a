package agentos.showcase.ui.benchmark;

import agentos.showcase.benchmark.Figures;
import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.ui.Localization;
import javafx.scene.control.Tooltip;

/// What is known of a cell as a sentence, for screen readers and tool tips.
final class CellWords {
    private final Localization words;
    private final BenchmarksModel model;

    CellWords(Localization words, BenchmarksModel model) {
        this.words = words;
        this.model = model;
    }

    /// `GPQA-Diamond, Step3.5 Air: 81.7, rank 9 of 10, 95 % interval 75.7 to 86.4`
    String sentence(ShownTable.Cell cell) {
        var at = new CellAt(cell.row(), cell.model());
        var index = model.index();
        var text = new StringBuilder(words.now("table.cell", index.rowName(at).in(words.language()), index.modelName(at).in(words.language()), value(cell)));
        if (cell.rank() > 0) {
            text.append(words.now("table.cell.and", rank(cell)));
        }
        if (cell.low() != null && cell.high() != null) {
            text.append(words.now("table.cell.and", interval(cell)));
        }
        if (cell.best()) {
            text.append(words.now("table.cell.and", words.now("table.best")));
        }
        if (cell.lead()) {
            text.append(words.now("table.cell.and", words.now("table.lead")));
        }
        if (cell.mark() != ShownTable.BoldMark.NONE) {
            text.append(words.now("table.cell.and", mark(cell.mark())));
        }
        if (cell.edited()) {
            text.append(words.now("table.cell.and", words.now("table.edited")));
        }
        return text.toString();
    }

    String value(ShownTable.Cell cell) {
        return cell.isMissing() ? words.now("table.missing") : cell.text();
    }

    String rank(ShownTable.Cell cell) {
        return words.now("table.rank", Integer.toString(cell.rank()), Integer.toString(model.index().ranked(new CellAt(cell.row(), cell.model()))));
    }

    String interval(ShownTable.Cell cell) {
        boolean summary = model.table().row(cell.row()).isEmpty();
        return words.now(summary ? "table.bounds" : "table.interval", number(cell.low()), number(cell.high()));
    }

    String mark(ShownTable.BoldMark mark) {
        return switch (mark) {
            case NONE -> "";
            case BOLD_NOT_BEST -> words.now("table.mark.bold-not-best");
            case BEST_NOT_BOLD -> words.now("table.mark.best-not-bold");
        };
    }

    /// A tip that is worded when it is about to be read, because the cell under it changes.
    Tooltip markTip(GridCell cell) {
        var tip = new Tooltip();
        tip.setOnShowing(_ -> tip.setText(mark(cell.cell().mark())));
        return tip;
    }

    private String number(double value) {
        var method = model.method();
        return Figures.on(model.look().normalised() ? method.normalisation() : agentos.showcase.benchmark.Method.Normalisation.RAW, value);
    }
}
