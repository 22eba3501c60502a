package agentos.showcase.benchmark;

/// Where a model stands, in a dimension or over all of them.
///
/// @param model     id of the model
/// @param value     its score; null where there is not enough data (or, under [Method.Missing#BOUNDS], only an interval)
/// @param low       least score that the missing scores allow; null where no row counts
/// @param high      most
/// @param coverage  share of the weight that is observed, 0 to 1
/// @param rank      place from 1, ties share ("1224"); 0 where there is none
/// @param bestRank  best place that the missing scores, its own and the others', allow; 0 where no row counts
/// @param worstRank worst place
public record Standing(String model, Double value, Double low, Double high, double coverage, int rank, int bestRank, int worstRank) {

    /// Whether missing scores leave it open.
    public boolean isOpen() {
        return low != null && high - low >= Ranks.EQUAL;
    }
}
