package agentos.showcase.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import agentos.showcase.benchmark.Method.Missing;
import agentos.showcase.benchmark.Method.Normalisation;
import agentos.showcase.benchmark.Method.Ranking;
import org.junit.jupiter.api.Test;

class MethodStripTest {
    @Test
    void namesTheWinnerWhereEveryMethodAgrees() {
        var table = Tables.table("a b c", "r x 100 0 | 90 80 70", "s y 100 0 | 60 50 55");
        var strip = MethodStrip.of(table, Tables.models(table), Method.DEFAULT);
        assertThat(strip.combinations()).hasSize(6 * 4 * 3).allSatisfy(combination -> assertThat(combination.leaders()).containsExactly("a"));
        assertThat(strip.winner()).contains("a");
        assertThat(strip.models().getFirst()).satisfies(a -> {
            assertThat(a.best()).isEqualTo(1);
            assertThat(a.worst()).isEqualTo(1);
            assertThat(a.unranked()).isZero();
            assertThat(a.boundsWorst()).isEqualTo(1);
        });
    }

    /// By the mean of raw scores a leads with 55 to 53; b beats it in two of three dimensions.
    @Test
    void namesNobodyWhereMethodsDisagree() {
        var table = Tables.table("a b", "r x 100 0 | 95 85", "s y 100 0 | 40 42", "t z 100 0 | 30 32");
        var strip = MethodStrip.of(table, Tables.models(table), Method.DEFAULT);
        assertThat(leaders(strip, Normalisation.RAW, Ranking.MEAN)).containsExactly("a");
        assertThat(leaders(strip, Normalisation.RAW, Ranking.WIN_RATE)).containsExactly("b");
        assertThat(strip.winner()).isEmpty();
        assertThat(strip.models()).extracting(MethodStrip.OfModel::best).containsExactly(1, 1);
        assertThat(strip.models()).extracting(MethodStrip.OfModel::worst).containsExactly(2, 2);
    }

    /// b has no score in y and may be up to 100 there, which makes a mean of 90 against 87.5: a leads by every single score, but not for certain.
    @Test
    void namesNobodyWhereMissingScoresCouldChangeIt() {
        var table = Tables.table("a b", "r x 100 0 | 90 80", "s y 100 0 | 85 -");
        var strip = MethodStrip.of(table, Tables.models(table), Method.DEFAULT);
        assertThat(leaders(strip, Normalisation.RAW, Ranking.MEAN)).containsExactly("a");
        assertThat(strip.winner()).isEmpty();
        assertThat(strip.models().getFirst().boundsWorst()).isEqualTo(2);
    }

    @Test
    void namesNobodyForTheShippedTable() {
        var strip = MethodStrip.of(Tables.SHIPPED, Tables.models(Tables.SHIPPED), Method.DEFAULT);
        assertThat(strip.winner()).isEmpty();
        assertThat(strip.models()).allMatch(model -> model.places().size() == 72);
    }

    /// Without r, b is first: 60 to 50.
    @Test
    void leavesOutOneRowAtATime() {
        var table = Tables.table("a b c", "r x 100 0 | 90 60 10", "s x 100 0 | 50 60 10", "t x 100 0 | 50 60 10");
        var found = LeaveOneOut.of(table, Tables.models(table), Method.DEFAULT).models();
        assertThat(found.getFirst()).isEqualTo(new LeaveOneOut.OfModel("a", 1, 1, 2, java.util.List.of(new LeaveOneOut.Change("r", 2))));
        assertThat(found.get(1)).isEqualTo(new LeaveOneOut.OfModel("b", 2, 1, 2, java.util.List.of(new LeaveOneOut.Change("r", 1))));
        assertThat(found.getLast().changes()).isEmpty();
    }

    /// a is ahead by 30 in x and behind by 10 in y: it leads when 30 w > 10 (1 − w), that is for w above 1/4; w is even between 0 and 1.
    @Test
    void countsTheWeightsUnderWhichAModelLeads() {
        var table = Tables.table("a b c", "r x 100 0 | 90 60 10", "s y 100 0 | 50 60 10");
        var found = RandomWeights.of(table, Tables.models(table), Method.DEFAULT, 20_000, 7);
        assertThat(found.leads().getFirst().share()).isCloseTo(0.75, within(0.01));
        assertThat(found.leads().get(1).share()).isCloseTo(0.25, within(0.01));
        assertThat(found.leads().getLast().share()).isZero();
        assertThat(found.undecided()).isZero();
        assertThat(RandomWeights.of(table, Tables.models(table), Method.DEFAULT, 20_000, 7)).isEqualTo(found);
    }

    /// With the weight w of x, b may have up to 80 w + 100 (1 − w), which is more than a's 90 w + 85 (1 − w) for w below 0.6.
    @Test
    void leavesOpenWhatMissingScoresLeaveOpen() {
        var table = Tables.table("a b", "r x 100 0 | 90 80", "s y 100 0 | 85 -");
        var found = RandomWeights.of(table, Tables.models(table), Method.DEFAULT.with(Missing.BOUNDS), 20_000, 1);
        assertThat(found.undecided() + found.leads().getFirst().share()).isCloseTo(1, within(1e-9));
        assertThat(found.undecided()).isCloseTo(0.6, within(0.01));
        var tied = Tables.table("a b", "r x 100 0 | 80 80");
        assertThat(RandomWeights.of(tied, Tables.models(tied), Method.DEFAULT, 10, 1).leads()).extracting(RandomWeights.Lead::share)
                .allSatisfy(share -> assertThat(share).isCloseTo(0.5, within(1e-9)));
    }

    private static java.util.List<String> leaders(MethodStrip strip, Normalisation normalisation, Ranking ranking) {
        return strip.combinations().stream().filter(c -> c.normalisation() == normalisation && c.missing() == Missing.AVAILABLE && c.ranking() == ranking)
                .findFirst().orElseThrow().leaders();
    }
}
