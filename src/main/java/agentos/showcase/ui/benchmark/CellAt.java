package agentos.showcase.ui.benchmark;

import java.util.Objects;

/// Where a cell is, whatever the table is sorted, filtered or turned by.
///
/// @param row   id of the benchmark, parameter or dimension
/// @param model id of the model
public record CellAt(String row, String model) {
    public CellAt {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(model, "model");
    }
}
