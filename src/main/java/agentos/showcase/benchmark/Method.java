package agentos.showcase.benchmark;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// How scores become comparable, summed up and ranked. Every choice is the reader's; a winner is named only where all methods agree.
///
/// @param normalisation how a row's scores are put on one scale
/// @param missing       what a missing score does to a sum
/// @param coverage      for [Missing#COVERAGE]: the share of a dimension's weight that must be observed, 0 to 1
/// @param ranking       how models are put in order
/// @param weights       weight by dimension, over those of the pack; 0 or more
public record Method(Normalisation normalisation, Missing missing, double coverage, Ranking ranking, Map<String, Double> weights) {
    public static final Method DEFAULT = new Method(Normalisation.BASELINE, Missing.COVERAGE, 0.5, Ranking.MEAN, Map.of());

    public Method {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        if (!(coverage >= 0 && coverage <= 1) || weights.values().stream().anyMatch(weight -> !(weight >= 0 && Double.isFinite(weight)))) {
            throw new IllegalArgumentException("coverage is 0 to 1, and weights are 0 or more");
        }
    }

    public enum Normalisation {
        /// The score as printed.
        @JsonProperty("raw") RAW,
        /// Share of what lies between chance and the top: it does not move when a model is added.
        @JsonProperty("baseline") BASELINE,
        @JsonProperty("min-max") MIN_MAX,
        @JsonProperty("z") Z,
        @JsonProperty("per-cent-of-best") PER_CENT_OF_BEST,
        @JsonProperty("rank") RANK
    }

    public enum Missing {
        /// Over the rows that have a score.
        @JsonProperty("available") AVAILABLE,
        /// Over the rows that have a score for every model shown.
        @JsonProperty("complete") COMPLETE,
        /// Over the rows that have a score, where they carry enough of the weight; else not enough data.
        @JsonProperty("coverage") COVERAGE,
        /// As an interval: the missing scores at their worst and at their best.
        @JsonProperty("bounds") BOUNDS
    }

    public enum Ranking {
        @JsonProperty("mean") MEAN,
        /// Mean win rate: the share of other models beaten, row by row, ties as halves (HELM).
        @JsonProperty("win-rate") WIN_RATE,
        @JsonProperty("borda") BORDA
    }

    public Method with(Normalisation wanted) {
        return new Method(wanted, missing, coverage, ranking, weights);
    }

    public Method with(Missing wanted) {
        return new Method(normalisation, wanted, coverage, ranking, weights);
    }

    public Method with(Ranking wanted) {
        return new Method(normalisation, missing, coverage, wanted, weights);
    }

    public Method weighing(String dimension, double weight) {
        var next = new LinkedHashMap<>(weights);
        next.put(dimension, weight);
        return new Method(normalisation, missing, coverage, ranking, next);
    }
}
