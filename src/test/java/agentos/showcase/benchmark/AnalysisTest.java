package agentos.showcase.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import agentos.showcase.benchmark.Method.Missing;
import agentos.showcase.benchmark.Method.Normalisation;
import agentos.showcase.benchmark.Method.Ranking;
import agentos.showcase.pack.BenchmarkTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysisTest {
    /// In dimension x the two variants of family f have half a weight each, p a whole one.
    private static final BenchmarkTable TABLE = Tables.table("a b c",
            "f1 x/f 100 0 | 80 60 40",
            "f2 x/f 100 0 | 60 -  20",
            "p  x   100 0 | 90 50 -",
            "q  y   100 0 | 10 30 -");

    /// a: (80/2 + 60/2 + 90) / 2 = 80; b: (60/2 + 50) / 1.5 = 53.33; c: (40/2 + 20/2) / 1 = 30.
    @Test
    void takesTheWeightedMeanOverObservedRows() {
        var x = of(Missing.AVAILABLE).dimension("x").orElseThrow();
        assertThat(x.standings()).extracting(Standing::value).satisfiesExactly(a -> assertThat(a).isEqualTo(80), b -> assertThat(b).isCloseTo(80 / 1.5, within(1e-9)),
                c -> assertThat(c).isEqualTo(30));
        assertThat(x.standings()).extracting(Standing::coverage).containsExactly(1.0, 0.75, 0.5);
        assertThat(x.standings()).extracting(Standing::rank).containsExactly(1, 2, 3);
        assertThat(of(Missing.AVAILABLE).overall()).extracting(Standing::value).satisfiesExactly(a -> assertThat(a).isEqualTo(45),
                b -> assertThat(b).isCloseTo((80 / 1.5 + 30) / 2, within(1e-9)), c -> assertThat(c).isEqualTo(30));
    }

    @Test
    void saysNotEnoughDataBelowTheThreshold() {
        var strict = Analysis.of(TABLE, Tables.models(TABLE), new Method(Normalisation.BASELINE, Missing.COVERAGE, 0.6, Ranking.MEAN, Map.of()));
        assertThat(strict.dimension("x").orElseThrow().standings()).extracting(Standing::value).last().isNull();
        assertThat(strict.standing("c").orElseThrow().value()).isNull();
        assertThat(strict.standing("c").orElseThrow().rank()).isZero();
        var half = of(Missing.COVERAGE);
        assertThat(half.dimension("x").orElseThrow().standings().getLast().value()).isEqualTo(30);
        assertThat(half.standing("c").orElseThrow().value()).as("one of two dimensions is half the weight").isEqualTo(30);
        assertThat(half.ranking()).extracting(Standing::model).containsExactly("a", "b", "c");
    }

    @Test
    void countsCompleteRowsOnly() {
        var complete = of(Missing.COMPLETE);
        assertThat(complete.dimension("x").orElseThrow().standings()).extracting(Standing::value).containsExactly(80.0, 60.0, 40.0);
        assertThat(complete.dimension("y").orElseThrow().standings()).extracting(Standing::value).containsOnlyNulls();
        assertThat(complete.overall()).extracting(Standing::value).containsExactly(80.0, 60.0, 40.0);
        assertThat(complete.overall()).noneMatch(Standing::isOpen);
    }

    /// b in x: (60/2 + 0/2 + 50) / 2 = 40 to (60/2 + 100/2 + 50) / 2 = 65; c: (40/2 + 20/2 + 0) / 2 = 15 to 65. Overall b: 35 to 47.5; c: 7.5 to 82.5.
    @Test
    void boundsWhatIsMissing() {
        var bounds = of(Missing.BOUNDS);
        var x = bounds.dimension("x").orElseThrow().standings();
        assertThat(x).extracting(Standing::low).containsExactly(80.0, 40.0, 15.0);
        assertThat(x).extracting(Standing::high).containsExactly(80.0, 65.0, 65.0);
        assertThat(x).extracting(Standing::value).containsExactly(80.0, null, null);
        assertThat(x).extracting(Standing::rank).containsExactly(1, 0, 0);
        assertThat(bounds.overall()).extracting(Standing::low).containsExactly(45.0, 35.0, 7.5);
        assertThat(bounds.overall()).extracting(Standing::high).containsExactly(45.0, 47.5, 82.5);
        assertThat(bounds.overall()).extracting(Standing::bestRank, Standing::worstRank).containsExactly(tuple(1, 3), tuple(1, 3), tuple(1, 3));
        assertThat(bounds.leaders()).isEmpty();
        assertThat(of(Missing.AVAILABLE).leaders()).containsExactly("a");
    }

    /// f1: a 1, b 1/2, c 0. f2: a 1, c 0. p: a 1, b 0. q: b 1, a 0. x: a (1/2 + 1/2 + 1) / 2 = 1, b (1/4 + 0) / 1.5 = 1/6, c 0. Overall: a (1 + 0) / 2, b (1/6 + 1) / 2, c 0.
    @Test
    void ranksByMeanWinRate() {
        var rates = ranked(Ranking.WIN_RATE);
        assertThat(rates.overall()).extracting(Standing::value).satisfiesExactly(a -> assertThat(a).isEqualTo(50),
                b -> assertThat(b).isCloseTo(100 * 7 / 12.0, within(1e-9)), c -> assertThat(c).isZero());
        assertThat(rates.leaders()).containsExactly("b");
    }

    /// x ranks a, b, c: 2, 1 and 0 points. y ranks b before a: of two, so that beating one of one counts as beating two of two. Means: a 1, b 1.5, c 0.
    @Test
    void ranksByBordaCountOfTheDimensions() {
        assertThat(ranked(Ranking.BORDA).overall()).extracting(Standing::value).containsExactly(1.0, 1.5, 0.0);
    }

    @Test
    void takesTheReadersWeights() {
        var weighed = Analysis.of(TABLE, Tables.models(TABLE), Method.DEFAULT.weighing("y", 3));
        assertThat(weighed.standing("a").orElseThrow().value()).isEqualTo((80 + 3 * 10) / 4.0);
        var none = Analysis.of(TABLE, Tables.models(TABLE), Method.DEFAULT.weighing("y", 0).weighing("x", 0));
        assertThat(none.overall()).allMatch(standing -> standing.value() == null && standing.low() == null && standing.rank() == 0);
    }

    @Test
    void sumsUpATableWithoutDimensionsAsOne() {
        var bare = new BenchmarkTable(TABLE.text(), TABLE.own(), TABLE.models(), List.of(), List.of(), TABLE.rows(), List.of(), List.of());
        assertThat(Analysis.of(bare, Tables.models(bare), Method.DEFAULT).dimensions()).singleElement()
                .satisfies(dimension -> assertThat(dimension.plan().dimension().id()).isEqualTo(DimensionPlan.ALL));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aModelMoreDoesNotMoveBaselineScores(long seed) {
        var table = Tables.random(seed, 8, 12);
        var all = Tables.models(table);
        var few = Analysis.of(table, all.subList(0, 5), Method.DEFAULT);
        var many = Analysis.of(table, all, Method.DEFAULT);
        for (var standing : few.overall()) {
            assertThat(many.standing(standing.model()).orElseThrow().value()).isEqualTo(standing.value());
        }
    }

    @ParameterizedTest
    @EnumSource(Normalisation.class)
    void theOrderOfTheColumnsDoesNotMatter(Normalisation scale) {
        var table = Tables.random(7, 9, 11);
        var shuffled = new ArrayList<>(Tables.models(table));
        Collections.shuffle(shuffled, new Random(3));
        for (var missing : Missing.values()) {
            for (var ranking : Ranking.values()) {
                var method = new Method(scale, missing, 0.5, ranking, Map.of());
                var straight = Analysis.of(table, Tables.models(table), method);
                var crossed = Analysis.of(table, shuffled, method);
                for (var standing : straight.overall()) {
                    var other = crossed.standing(standing.model()).orElseThrow();
                    assertThat(List.of(other.rank(), other.bestRank(), other.worstRank())).isEqualTo(List.of(standing.rank(), standing.bestRank(), standing.worstRank()));
                }
            }
        }
    }

    /// Whatever the missing scores turn out to be, the score and the place were within the bounds.
    @ParameterizedTest
    @EnumSource(Normalisation.class)
    void everyCompletionLiesWithinTheBounds(Normalisation scale) {
        var random = new SplittableRandom(11);
        for (int seed = 0; seed < 6; seed++) {
            var table = Tables.random(seed, 4, 6);
            for (var ranking : Ranking.values()) {
                var method = new Method(scale, Missing.BOUNDS, 0.5, ranking, Map.of());
                var bounds = Analysis.of(table, Tables.models(table), method);
                for (int completion = 0; completion < 20; completion++) {
                    var full = Tables.with(table, (cell, _) -> cell.equals("-") ? filling(random) : cell);
                    var known = Analysis.of(full, Tables.models(full), method);
                    for (int i = 0; i < 4; i++) {
                        var bound = bounds.overall().get(i);
                        var exact = known.overall().get(i);
                        assertThat(exact.value()).isBetween(bound.low() - 1e-9, bound.high() + 1e-9);
                        assertThat(exact.rank()).isBetween(bound.bestRank(), bound.worstRank());
                        for (int d = 0; d < known.dimensions().size(); d++) {
                            var of = bounds.dimensions().get(d).standings().get(i);
                            assertThat(known.dimensions().get(d).standings().get(i).value()).isBetween(of.low() - 1e-9, of.high() + 1e-9);
                        }
                    }
                }
            }
        }
    }

    private static String filling(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> "0";
            case 1 -> "100";
            default -> Figures.fixed(random.nextInt(1001) / 10.0, 1);
        };
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }

    private static Analysis of(Missing missing) {
        return Analysis.of(TABLE, Tables.models(TABLE), Method.DEFAULT.with(missing));
    }

    private static Analysis ranked(Ranking ranking) {
        return Analysis.of(TABLE, Tables.models(TABLE), Method.DEFAULT.with(Missing.AVAILABLE).with(ranking));
    }
}
