package agentos.showcase.ui.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import agentos.showcase.routing.RoutingSnapshot;
import agentos.showcase.ui.TestPack;
import org.junit.jupiter.api.Test;

class RoutingModelTest {
    private final RoutingModel model = new RoutingModel(TestPack.small(), RoutingSnapshot.trained(TestPack.small()));

    @Test
    void showsTheWorkForTheFirstTask() {
        var decision = model.decisionProperty().get();
        var small = decision.parts().getFirst();
        assertThat(small.expected().quality()).isBetween(0.5, 1.0);
        assertThat(small.share()).isGreaterThan(0.5);
        assertThat(decision.chosen()).isZero();
    }

    @Test
    void otherTraitsGiveAnotherExpert() {
        model.set(0, 1);
        model.set(1, 1);
        model.set(2, 1);
        assertThat(model.decisionProperty().get().chosen()).isEqualTo(1);
        model.reset();
        assertThat(model.decisionProperty().get().chosen()).isZero();
    }

    @Test
    void sharesSumToOne() {
        model.set(3, 0.5);
        assertThat(model.decisionProperty().get().parts().stream().mapToDouble(RoutingModel.Part::share).sum()).isCloseTo(1, within(1e-12));
    }

    @Test
    void componentsStayBetweenNoughtAndOne() {
        model.set(0, 7);
        assertThat(model.traitsProperty().get().length()).isEqualTo(1);
    }
}
