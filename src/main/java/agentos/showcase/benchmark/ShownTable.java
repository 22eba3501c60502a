package agentos.showcase.benchmark;

import agentos.showcase.text.Localized;
import java.util.List;
import java.util.Map;

/// A table as it is shown and written out: sorted, filtered, transposed, normalised, with what is known of every cell. The view, the charts and all
/// exports draw this and nothing else, so that they agree.
///
/// @param title   of the whole
/// @param corner  what stands over the first column
/// @param columns after the first
/// @param lines   from the top
/// @param notes   below the table
/// @param units   of the printed scores by the id of their row: percent, fraction or points; a row that is not in it has none that is known
public record ShownTable(
        Localized title, Localized corner, List<Column> columns, List<Line> lines, List<Localized> notes, Look look, Method method, Map<String, String> units) {
    public ShownTable(Localized title, Localized corner, List<Column> columns, List<Line> lines, List<Localized> notes, Look look, Method method) {
        this(title, corner, columns, lines, notes, look, method, Map.of());
    }

    public ShownTable {
        units = Map.copyOf(units);
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /// @param id  of a model; of a row in a transposed table
    /// @param own whether it is the model that the pack is about
    public record Column(String id, Localized name, boolean own, boolean pinned, boolean highlighted) {}

    /// A line has as many cells as there are columns; a heading has none.
    public sealed interface Line {
        String id();

        Localized name();

        default List<Cell> cells() {
            return List.of();
        }
    }

    public record Heading(String id, Localized name) implements Line {}

    /// About the models themselves, such as their size.
    public record Parameters(String id, Localized name, List<Cell> cells) implements Line {
        public Parameters {
            cells = List.copyOf(cells);
        }
    }

    /// Scores of a benchmark; of a model in a transposed table.
    ///
    /// @param about one sentence, or empty
    public record Scores(String id, Localized name, Localized about, boolean own, List<Cell> cells) implements Line {
        public Scores {
            cells = List.copyOf(cells);
        }
    }

    /// A dimension's score, worked out from the rows above by the method.
    ///
    /// @param formula how, for a person: which rows with which weights
    /// @param terms   the same for a program, so that a spreadsheet can work it out again; empty when it cannot be written so
    public record Summary(String id, Localized name, Localized formula, List<Term> terms, List<Cell> cells) implements Line {
        public Summary {
            terms = List.copyOf(terms);
            cells = List.copyOf(cells);
        }

        public Summary(String id, Localized name, Localized formula, List<Cell> cells) {
            this(id, name, formula, List.of(), cells);
        }
    }

    /// A row's part in a dimension's score.
    ///
    /// @param row    id of the benchmark
    /// @param weight its share in the weighted mean, relative to the other terms
    /// @param chance score of blind guessing, what [Method.Normalisation#BASELINE] counts from
    public record Term(String row, double weight, double chance) {}

    /// One cell.
    ///
    /// @param row    id of the benchmark, parameter or dimension
    /// @param model  id of the model
    /// @param text   what is shown: the printed string, or a number of the method's scale; `-` for a missing score
    /// @param value  its number; null when there is none
    /// @param low    lower end of the 95 % interval or of the bounds that missing scores allow, on the scale of `value`; null when not known
    /// @param high   upper end
    /// @param rank   place in its row, from 1, ties share; 0 for none and in a row with a single value
    /// @param best   whether nothing in the row is higher; never in a row with a single value
    /// @param lead   whether it shares the lead: the best is not distinguishable from it (two-sided 95 %, from the number of items); in a summary, whether
    ///               missing scores leave open that it is first; false where nobody shares it
    /// @param mark   how the source's bold differs
    /// @param shade  place between the row's worst (0) and best (1) for shading; null for none and where the look has no shading
    /// @param edited whether a person changed it (swap drill)
    public record Cell(
            String row, String model, String text, Double value, Double low, Double high, int rank, boolean best, boolean lead, BoldMark mark,
            Double shade, boolean edited) {

        public static Cell plain(String row, String model, String text) {
            return new Cell(row, model, text, null, null, null, 0, false, false, BoldMark.NONE, null, false);
        }

        public boolean isMissing() {
            return value == null && PrintedValue.of(text).isMissing();
        }
    }

    /// Bold is worked out; where the source prints it otherwise, the cell says so.
    public enum BoldMark {
        NONE,
        /// The source prints it in bold, though it is not the best.
        BOLD_NOT_BEST,
        /// It is the best, though the source does not print it in bold.
        BEST_NOT_BOLD
    }
}
