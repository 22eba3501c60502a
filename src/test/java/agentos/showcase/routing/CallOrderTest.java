package agentos.showcase.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import agentos.showcase.data.SplitMix64;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallOrderTest {
    private final SplitMix64 random = new SplitMix64(8);

    @Test
    void aCheapFairExpertIsAskedBeforeADearGoodOne() {
        var calls = new CallOrder(1, List.of(new CallOrder.Chance(0.9, 0.3), new CallOrder.Chance(0.6, 0.1), new CallOrder.Chance(0.5, 0.6)));
        assertThat(calls.reservationPrice(0)).isCloseTo(1 - 1 / 3.0, within(1e-12));
        assertThat(calls.order()).as("the third costs more than it can give").containsExactly(1, 0);
        var cascade = calls.cascade();
        assertThat(cascade.quality()).isCloseTo(1 - 0.4 * 0.1, within(1e-12));
        assertThat(cascade.cost()).isCloseTo(0.1 + 0.4 * 0.3, within(1e-12));
        assertThat(cascade.calls()).isCloseTo(1.4, within(1e-12));
        assertThat(cascade.worth()).isGreaterThan(calls.bestSingle().worth());
        assertThat(calls.bestSingle().order()).containsExactly(0);
    }

    @Test
    void theOrderByReservationPriceIsTheBestOfAllOrdersOfAllSubsets() {
        for (int experts = 1; experts <= CallOrder.MOST_TRIED; experts++) {
            for (int i = 0; i < (experts == CallOrder.MOST_TRIED ? 3 : 40); i++) {
                var calls = new CallOrder(0.5 + random.nextDouble(), chances(experts));
                assertThat(calls.cascade().worth()).isCloseTo(calls.bestByTrial().worth(), within(1e-12));
                assertThat(calls.cascade().worth()).isGreaterThanOrEqualTo(calls.bestSingle().worth() - 1e-12);
            }
        }
    }

    @Test
    void whoNeverGivesAGoodAnswerIsNotCalledAndWhoIsSureEndsIt() {
        var calls = new CallOrder(1, List.of(new CallOrder.Chance(0, 0), new CallOrder.Chance(1, 0), new CallOrder.Chance(0.5, 0.01)));
        assertThat(calls.order()).containsExactly(1, 2);
        assertThat(calls.cascade().cost()).isZero();
        assertThat(new CallOrder(1, List.of(new CallOrder.Chance(0.1, 0.2))).order()).isEmpty();
        assertThat(new CallOrder(1, List.of(new CallOrder.Chance(0.1, 0.2))).cascade().worth()).isZero();
    }

    @Test
    void whatAPolicyExpectsIsHeldToChances() {
        var calls = CallOrder.of(List.of(new Outlook(1.2, -1), new Outlook(-0.1, 2), new Outlook(0.5, 2)), 0.1);
        assertThat(calls.chances()).containsExactly(new CallOrder.Chance(1, 0), new CallOrder.Chance(0, 0.2), new CallOrder.Chance(0.5, 0.2));
    }

    @Test
    void aFalseOrderIsRefused() {
        var calls = new CallOrder(1, chances(3));
        assertThatThrownBy(() -> calls.outcome(List.of(0, 0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calls.outcome(List.of(3))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CallOrder(1, chances(8)).bestByTrial()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CallOrder.Chance(1.1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<CallOrder.Chance> chances(int experts) {
        var chances = new ArrayList<CallOrder.Chance>();
        for (int k = 0; k < experts; k++) {
            chances.add(new CallOrder.Chance(random.nextInt(6) / 5.0, random.nextDouble()));
        }
        return chances;
    }
}
