package agentos.showcase.benchmark.tableimport;

import agentos.showcase.data.Finding;
import java.util.List;
import java.util.Optional;

/// What a file holds.
///
/// @param tables   every table, in the order of the file
/// @param findings about the file as a whole, and about tables that could not be read at all
public record Imported(List<Candidate> tables, List<Finding> findings) {
    public Imported {
        tables = List.copyOf(tables);
        findings = List.copyOf(findings);
    }

    /// The first table that looks like a benchmark.
    public Optional<Candidate> first() {
        return tables.stream().filter(Candidate::isBenchmark).findFirst();
    }
}
