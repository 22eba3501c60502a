package agentos.showcase.export.chart;

import com.fasterxml.jackson.annotation.JsonProperty;

/// The forms that a table can be drawn in.
public enum ChartKind {
    /// One row as dots with their intervals, highest first.
    @JsonProperty("dots") DOTS,
    /// One row as bars that begin at zero.
    @JsonProperty("bars") BARS,
    /// One row beside another scale or another row: what moves, and which lines cross.
    @JsonProperty("slope") SLOPE,
    /// All rows, shaded from the lowest to the highest score of each.
    @JsonProperty("heat") HEAT,
    /// Every dimension as a small dot plot on one scale.
    @JsonProperty("profile") PROFILE,
    /// One row against the size of the models.
    @JsonProperty("size") SIZE;

    /// The last part of the names of this kind's texts.
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
