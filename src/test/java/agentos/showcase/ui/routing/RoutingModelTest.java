package agentos.showcase.ui.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import agentos.showcase.ui.TestPack;
import org.junit.jupiter.api.Test;

class RoutingModelTest {
    private final RoutingModel model = new RoutingModel(TestPack.small());

    @Test
    void showsTheWorkForTheFirstTask() {
        var decision = model.decisionProperty().get();
        var small = decision.parts().getFirst();
        assertThat(small.logit()).isCloseTo(1 - 0.2 - 0.4 - 0.1, within(1e-12));
        assertThat(small.products()).containsExactly(-0.2, -0.4, -0.1, 0);
        assertThat(small.share()).isCloseTo(1 / (1 + Math.exp(-0.6)), within(1e-12));
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
