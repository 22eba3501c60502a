package agentos.showcase.expert.research.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import agentos.showcase.data.SplitMix64;
import agentos.showcase.expert.Studio;
import agentos.showcase.expert.research.routes.Comparison.Change;
import agentos.showcase.expert.research.routes.Matrix.Criterion;
import agentos.showcase.expert.research.routes.Matrix.Support;
import agentos.showcase.run.Choice;
import agentos.showcase.run.Run;
import agentos.showcase.run.RunRequest;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Routes by criteria: every value with its evidence, what falls with a source, and how firm the order is.
class ComparisonTest {
    private static final Studio STUDIO = Studio.open(Path.of("showcase-data"));

    private static Comparison compared(Choice... choices) {
        try {
            var request = RunRequest.of(STUDIO.pack().card("routes-compared").orElseThrow());
            for (Choice choice : choices) {
                request = request.choosing(choice);
            }
            Run run = STUDIO.simulate(request);
            return Comparison.in(run.at(run.makespan()).artefacts().get("board").data()).orElseThrow();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Comparison without(String... documents) {
        return compared(new Choice("which-source", "own", 0, Map.of("documents", String.join(", ", documents))));
    }

    @Test
    void everyCellOfFiveRoutesAndSevenCriteriaHasAValueAConfidenceAndAQuoteThatStandsInItsDocument() {
        var comparison = compared();
        assertThat(comparison.routes()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(comparison.criteria()).hasSize(7);
        assertThat(comparison.cells()).hasSize(comparison.routes().size() * 7);
        assertThat(comparison.cells()).allSatisfy(cell -> {
            assertThat(cell.confidence()).isBetween(0.1, 1.0);
            assertThat(cell.support().getFirst().value()).isEqualTo(cell.value());
            assertThat(cell.support()).allSatisfy(support -> {
                for (Language language : Language.values()) {
                    assertThat(STUDIO.library().stands(support.document(), language, support.quote().in(language))).as(support.quote().en()).isTrue();
                }
            });
        });
    }

    @Test
    void aSourceThatIsTakenAwayTakesTheCellsThatRestOnItAloneAndTheOthersHoldByAnotherOne() {
        var less = without("inference-cost-report");
        assertThat(less.changes().get("hybrid/time")).isEqualTo(Change.LOST);
        assertThat(less.changes().get("hybrid/cache")).isEqualTo(Change.HELD);
        assertThat(less.changes().get("hybrid/near")).isEqualTo(Change.NONE);
        assertThat(less.matrix().cell("hybrid", "time")).isNull();
        assertThat(less.matrix().cell("hybrid", "cache").confidence()).isLessThan(less.whole().cell("hybrid", "cache").confidence());
        assertThat(less.told().en()).contains("Without “What a long answer costs, an account of inference”: cells left without evidence: 8, cells that rest on another source: 3.");
        assertThat(less.told().zh()).contains("失去依据的有 8 格");
    }

    @Test
    void withoutBothTestsTheWeblogsClaimStandsAloneAndWindowsLead() {
        var less = without("window-retrieval-test", "edge-deployment-report");
        assertThat(less.changes().get("window/far")).isEqualTo(Change.CHANGED);
        assertThat(less.matrix().cell("window", "far").value()).isEqualTo(81);
        assertThat(less.ranking().getFirst().route().id()).isEqualTo("window");
        assertThat(less.told().en()).contains("“Windows only, 512” now leads with").contains("instead of “3:1, window 512”");
    }

    @Test
    void aDisputedCellIsLessSureThanOneOnWhichTheSameTestsAgree() {
        var matrix = compared().matrix();
        assertThat(matrix.cell("window", "far").confidence()).isLessThan(matrix.cell("hybrid", "far").confidence() - 0.2);
    }

    @Test
    void aVoiceThatAgreesNeverLowersTheConfidenceOneThatDisagreesNeverRaisesItAndARepetitionAddsNothing() {
        var random = new SplitMix64(7);
        var criterion = new Criterion("c", Localized.same("c"), "cost", Localized.EMPTY, 0, 100, 0, Localized.EMPTY);
        for (int i = 0; i < 2_000; i++) {
            var support = new ArrayList<Support>();
            int count = 1 + random.nextInt(5);
            for (int k = 0; k < count; k++) {
                support.add(piece("d" + k, random.nextInt(2) == 0 ? 50 : 90, random.nextDouble()));
            }
            double before = Trust.of(50, support, criterion);
            assertThat(Trust.of(50, with(support, piece("new", 52, random.nextDouble())), criterion)).isGreaterThanOrEqualTo(before - 1e-12);
            assertThat(Trust.of(50, with(support, piece("new", 10, random.nextDouble())), criterion)).isLessThanOrEqualTo(before + 1e-12);
            var first = support.getFirst();
            var repeated = new Support("digest", Localized.EMPTY, first.value(), 3, first.trust() / 2, first.origin(), Localized.EMPTY);
            assertThat(Trust.of(50, with(support, repeated), criterion)).isEqualTo(before, within(1e-12));
        }
    }

    private static Support piece(String document, double value, double trust) {
        return new Support(document, Localized.EMPTY, value, 3, trust, document, Localized.EMPTY);
    }

    private static List<Support> with(List<Support> support, Support one) {
        var more = new ArrayList<>(support);
        more.add(one);
        return more;
    }

    @Test
    void theSharesOfPlacesAddUpAreTheSameForTheSameSeedAndADominatedRouteIsNeverFirst() {
        var matrix = compared().matrix();
        var places = matrix.places(3_000, new SplitMix64(11));
        assertThat(matrix.places(3_000, new SplitMix64(11))).isEqualTo(places);
        for (int place = 0; place < matrix.routes().size(); place++) {
            int at = place;
            assertThat(places.values().stream().mapToDouble(shares -> shares.get(at)).sum()).isEqualTo(1, within(1e-9));
        }
        assertThat(places.values()).allSatisfy(shares -> assertThat(shares.stream().mapToDouble(Double::doubleValue).sum()).isEqualTo(1, within(1e-9)));
        assertThat(matrix.dominances()).isNotEmpty().allSatisfy(dominance -> assertThat(places.get(dominance.over().id()).getFirst()).isZero());
    }

    @Test
    void theShareOfFirstPlacesIsThatOfAnExactlyKnownCase() {
        // Two routes, two criteria: one leads on each, by the same margin, so each leads under half of all weightings.
        var criteria = List.of(criterion("a"), criterion("b"));
        var routes = List.of(new Matrix.Route("x", Localized.same("x"), Localized.EMPTY), new Matrix.Route("y", Localized.same("y"), Localized.EMPTY));
        var matrix = new Matrix(routes, criteria, List.of(cell("x", "a", 100), cell("x", "b", 0), cell("y", "a", 0), cell("y", "b", 100)));
        var places = matrix.places(20_000, new SplitMix64(3));
        assertThat(places.get("x").getFirst()).isEqualTo(0.5, within(0.015));
        // With weights that add up to 1, x leads where w(a) exceeds 3/4 of 1: three quarters against one.
        var tilted = new Matrix(routes, criteria, List.of(cell("x", "a", 60), cell("x", "b", 0), cell("y", "a", 40), cell("y", "b", 60)));
        assertThat(tilted.places(20_000, new SplitMix64(3)).get("x").getFirst()).isEqualTo(0.25, within(0.015));
    }

    private static Criterion criterion(String id) {
        return new Criterion(id, Localized.same(id), "cost", Localized.EMPTY, 0, 100, 0, Localized.EMPTY);
    }

    private static Matrix.Cell cell(String route, String criterion, double value) {
        return new Matrix.Cell(route, criterion, value, 3, 1, "d", List.of(piece("d", value, 1)));
    }
}
