package agentos.showcase.benchmark.tableimport;

import agentos.showcase.data.Finding;
import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.text.Localized;
import java.util.List;
import java.util.Optional;

/// A table of a file, as it is understood.
///
/// @param number     its place among the tables of the file, from 1
/// @param title      heading above it, or its caption; may be empty
/// @param line       where it begins, from 1
/// @param height     rows, header included
/// @param width      columns
/// @param doubt      why it is probably no benchmark table; nothing when it looks like one
/// @param table      as understood; without rows when nothing in it is a score
/// @param findings   what is doubtful about it
/// @param mapping    how it is understood
/// @param file       name of the file, for findings
/// @param raw        as it stands in the file
/// @param known      table whose items and dimensions are taken over where it has the same benchmark
public record Candidate(
        int number, String title, int line, int height, int width, Optional<Localized> doubt, BenchmarkTable table, List<Finding> findings, Mapping mapping,
        String file, RawTable raw, BenchmarkTable known) {
    public Candidate {
        findings = List.copyOf(findings);
    }

    /// @return nothing when the table is too large; the report says so
    static Optional<Candidate> of(int number, RawTable raw, String file, BenchmarkTable known, Report report) {
        return Grid.of(raw, report).map(grid -> {
            var own = new Report(file);
            Mapping guessed = new Guess(raw, grid).mapping(own);
            return read(number, raw, grid, guessed, file, known, own);
        });
    }

    /// Read again under another mapping.
    ///
    /// @throws IllegalArgumentException when the mapping has not as many columns and rows as the table
    public Candidate with(Mapping changed) {
        var own = new Report(file);
        Grid grid = Grid.of(raw, own).orElseThrow();
        if (changed.columns().size() != grid.width() || changed.rows().size() != grid.height()) {
            throw new IllegalArgumentException("mapping of " + changed.columns().size() + " x " + changed.rows().size() + " for a table of " + grid.width() + " x " + grid.height());
        }
        return read(number, raw, grid, changed, file, known, own);
    }

    /// The other way round, with a fresh guess of what its rows and columns are.
    public Candidate with(Orientation orientation) {
        Grid grid = Grid.of(raw, new Report(file)).orElseThrow();
        Mapping turned = new Guess(raw, grid).mapping(orientation, Report.TEXTS.both("because.chosen"));
        return with(new Mapping(turned.orientation(), turned.because(), turned.columns(), turned.rows(), mapping.marks(), mapping.own()));
    }

    public boolean isBenchmark() {
        return doubt.isEmpty();
    }

    /// Footnote marks that neither the file nor a person has explained yet.
    public List<String> openMarks() {
        return table.notes().stream().map(note -> note.en().split(" ", 2)[0])
                .filter(mark -> table.notes().contains(Report.TEXTS.both("mark.unknown", mark))).distinct().toList();
    }

    /// The text at a place of the table, spans written out; both from 0.
    public String text(int row, int column) {
        return Grid.of(raw, new Report(file)).orElseThrow().text(row, column);
    }

    private static Candidate read(int number, RawTable raw, Grid grid, Mapping mapping, String file, BenchmarkTable known, Report report) {
        BenchmarkTable table = Understanding.of(raw, grid, mapping, known, report);
        return new Candidate(number, raw.title(), raw.where().line(), grid.height(), grid.width(), Doubt.about(grid, mapping, table), table, report.findings(), mapping, file, raw, known);
    }
}
