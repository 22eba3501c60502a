package agentos.showcase.export.chart;

import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.text.Texts;
import java.util.List;
import java.util.Optional;

/// Which chart of a table.
///
/// @param kind        its form
/// @param row         id of the benchmark or dimension looked at; nothing, or a row that is not shown, for the first one with scores
/// @param highlight   id of the model that stands out beside the pack's own; nothing for the table's
/// @param against     for [ChartKind#SLOPE]: id of the row on the right, compared by rank; nothing for the same row of `counterpart`
/// @param counterpart for [ChartKind#SLOPE]: the same table on the other scale, normalised for a raw one
/// @param parameter   for [ChartKind#SIZE]: id of the parameter line; nothing for the first one with numbers
/// @param radar       for [ChartKind#PROFILE]: ids of the models drawn as a radar, three at most; none for small multiples
/// @param type        size of the type in units of the drawing, as far as there is room; 0 for what suits the drawing's size
public record ChartSpec(
        ChartKind kind, Optional<String> row, Optional<String> highlight, Optional<String> against, Optional<ShownTable> counterpart,
        Optional<String> parameter, List<String> radar, double type) {
    /// Outlines of more models cover each other.
    public static final int MOST_IN_RADAR = 3;

    /// @throws ChartRefused when a radar is asked for with more than three models
    public ChartSpec {
        radar = List.copyOf(radar);
        if (radar.size() > MOST_IN_RADAR) {
            throw new ChartRefused(Texts.of("chart").both("radar.refused", MOST_IN_RADAR, radar.size()));
        }
    }

    public static ChartSpec of(ChartKind kind) {
        return new ChartSpec(kind, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), 0);
    }

    public static ChartSpec of(ChartKind kind, String row) {
        return of(kind).at(Optional.of(row));
    }

    public ChartSpec at(Optional<String> wanted) {
        return new ChartSpec(kind, wanted, highlight, against, counterpart, parameter, radar, type);
    }

    public ChartSpec as(ChartKind wanted) {
        return new ChartSpec(wanted, row, highlight, against, counterpart, parameter, radar, type);
    }

    public ChartSpec highlighting(String model) {
        return new ChartSpec(kind, row, Optional.of(model), against, counterpart, parameter, radar, type);
    }

    /// A slope from this row to another by rank.
    public ChartSpec against(String other) {
        return new ChartSpec(kind, row, highlight, Optional.of(other), counterpart, parameter, radar, type);
    }

    /// A slope from this table to the same table on another scale.
    public ChartSpec beside(ShownTable other) {
        return new ChartSpec(kind, row, highlight, Optional.empty(), Optional.of(other), parameter, radar, type);
    }

    /// @throws ChartRefused when there are more than three models
    public ChartSpec inRadar(List<String> models) {
        return new ChartSpec(kind, row, highlight, against, counterpart, parameter, models, type);
    }

    public ChartSpec typed(double size) {
        return new ChartSpec(kind, row, highlight, against, counterpart, parameter, radar, size);
    }
}
