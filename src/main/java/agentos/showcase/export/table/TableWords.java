package agentos.showcase.export.table;

import agentos.showcase.benchmark.Look;
import agentos.showcase.benchmark.Method;
import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.benchmark.ShownTable.BoldMark;
import agentos.showcase.benchmark.ShownTable.Cell;
import agentos.showcase.benchmark.ShownTable.Line;
import agentos.showcase.benchmark.ShownTable.Summary;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What all formats say alike about a shown table in one language: names, the signs on cells, the legend, the notes.
record TableWords(ShownTable table, Language language) {
    static final Texts TEXTS = Texts.of("export");

    /// Whether a format can underline well; where it cannot, a shared lead has a sign of its own. (Spreadsheets underline blanks of a number format too.)
    enum Lead { UNDERLINED, SIGNED }

    String in(Localized text) {
        return text.in(language);
    }

    String title() {
        return in(table.title());
    }

    String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    List<Cell> cells() {
        return table.lines().stream().flatMap(line -> line.cells().stream()).toList();
    }

    /// The signs behind a cell's text: `‡` and `§` where the source's bold differs, `*` on what a person changed.
    static String signs(Cell cell, Lead lead) {
        return (lead == Lead.SIGNED && shares(cell) ? "†" : "")
                + switch (cell.mark()) {
                    case NONE -> "";
                    case BOLD_NOT_BEST -> "‡";
                    case BEST_NOT_BOLD -> "§";
                }
                + (cell.edited() ? "*" : "");
    }

    /// Whether a cell is marked as sharing the lead; the best itself is bold and needs no second mark.
    static boolean shares(Cell cell) {
        return cell.lead() && !cell.best();
    }

    /// What the marks mean; only those that occur.
    List<String> legend(Lead lead) {
        var legend = new ArrayList<String>();
        explain(legend, Cell::best, "mark.best");
        String suffix = lead == Lead.SIGNED ? "-signed" : "";
        if (table.lines().stream().filter(line -> !(line instanceof Summary)).flatMap(line -> line.cells().stream()).anyMatch(TableWords::shares)) {
            legend.add(text("mark.lead" + suffix));
        }
        if (table.lines().stream().filter(line -> line instanceof Summary || table.look().transposed() && table.look().summaries())
                .flatMap(line -> line.cells().stream()).anyMatch(TableWords::shares)) {
            legend.add(text("mark.lead-open" + suffix));
        }
        explain(legend, cell -> cell.mark() == BoldMark.BOLD_NOT_BEST, "mark.bold-not-best");
        explain(legend, cell -> cell.mark() == BoldMark.BEST_NOT_BOLD, "mark.best-not-bold");
        explain(legend, Cell::edited, "mark.edited");
        if (table.look().heat()) {
            legend.add(text("mark.heat"));
        }
        return legend;
    }

    private void explain(List<String> legend, Predicate<Cell> when, String key) {
        if (cells().stream().anyMatch(when)) {
            legend.add(text(key));
        }
    }

    /// What was chosen: sorting, filters, and the method where it shows.
    List<String> choices() {
        var look = table.look();
        var said = new ArrayList<String>();
        look.sort().ifPresent(sort -> said.add(text(sort.ascending() ? "look.sorted-up" : "look.sorted-down", nameOf(sort.by()))));
        if (!look.filter().isBlank()) {
            said.add(text("look.filter", look.filter()));
        }
        look.group().ifPresent(id -> said.add(text("look.group", nameOf(id))));
        look.dimension().ifPresent(id -> said.add(text("look.dimension", nameOf(id))));
        if (look.normalised() || hasSummaries()) {
            said.add(method());
        }
        return said;
    }

    /// How the numbers were worked out, in one or two sentences.
    String method() {
        Method method = table.method();
        var said = new StringBuilder(text("method.normalisation." + key(method.normalisation())));
        if (hasSummaries()) {
            said.append(gap()).append(method.missing() == Method.Missing.COVERAGE
                    ? text("method.missing.coverage", percent(method.coverage())) : text("method.missing." + key(method.missing())));
        }
        return said.toString();
    }

    boolean hasSummaries() {
        return table.lines().stream().anyMatch(Summary.class::isInstance);
    }

    /// The table's own notes, then what was chosen.
    List<String> notes() {
        return Stream.concat(table.notes().stream().map(this::in), choices().stream()).filter(note -> !note.isBlank()).toList();
    }

    /// What a model, row, heading or dimension is called; the id itself when it is not in the table.
    String nameOf(String id) {
        Optional<Localized> column = table.columns().stream().filter(c -> c.id().equals(id)).map(ShownTable.Column::name).findFirst();
        return in(column.or(() -> table.lines().stream().filter(line -> line.id().equals(id)).map(Line::name).findFirst())
                .orElse(Localized.same(id)));
    }

    /// What is known of a cell beyond its text: interval and rank; empty when nothing is.
    String about(Cell cell) {
        var known = new ArrayList<String>();
        if (cell.low() != null && cell.high() != null) {
            known.add(text("cell.interval", number(cell.low(), 1), number(cell.high(), 1)));
        }
        if (cell.rank() > 0) {
            known.add(text("cell.rank", cell.rank()));
        }
        return String.join(language == Language.ZH ? "；" : "; ", known);
    }

    /// Between two sentences.
    String gap() {
        return language == Language.ZH ? "" : " ";
    }

    static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /// Spaces of any kind and line breaks as single spaces: a name on one line.
    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String percent(double share) {
        double percent = share * 100;
        return number(percent, percent == Math.rint(percent) ? 0 : 1);
    }

    private static String key(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
