package agentos.showcase.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import agentos.showcase.data.SplitMix64;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SoftmaxTest {
    private final SplitMix64 random = new SplitMix64(11);

    @Test
    void sumsToOneWhateverTheLogits() {
        for (int i = 0; i < 1000; i++) {
            double[] pi = Softmax.of(logits(1 + random.nextInt(8), 1e6));
            assertThat(Arrays.stream(pi).sum()).isCloseTo(1, within(1e-12));
            assertThat(pi).doesNotContain(Double.NaN);
        }
    }

    @Test
    void addingAConstantToAllLogitsChangesNothing() {
        for (int i = 0; i < 1000; i++) {
            double[] logits = logits(5, 10);
            double shift = 4096 * (random.nextInt(17) - 8);
            double[] shifted = Arrays.stream(logits).map(logit -> logit + shift).toArray();
            double[] pi = Softmax.of(logits);
            double[] same = Softmax.of(shifted);
            for (int k = 0; k < pi.length; k++) {
                assertThat(same[k]).isCloseTo(pi[k], within(1e-10));
            }
        }
    }

    @Test
    void theLogarithmOfTheSumIsSafeAtAMillion() {
        assertThat(Softmax.logSumExp(new double[] {1e6, 1e6})).isCloseTo(1e6 + Math.log(2), within(1e-9));
        assertThat(Softmax.logSumExp(new double[] {-1e6, -1e6, -1e6})).isCloseTo(-1e6 + Math.log(3), within(1e-9));
        assertThat(Softmax.logSumExp(new double[] {1e6, -1e6})).isEqualTo(1e6);
        assertThat(Softmax.logSumExp(new double[] {0.25, -0.5})).isCloseTo(Math.log(Math.exp(0.25) + Math.exp(-0.5)), within(1e-15));
    }

    @Test
    void aClosedPlaceGetsNothingAndIsNotLookedAt() {
        double[] pi = Softmax.over(new double[] {1, Double.NaN, 2}, new boolean[] {true, false, true});
        assertThat(pi[1]).isZero();
        assertThat(pi[2] / pi[0]).isCloseTo(Math.E, within(1e-12));
    }

    @Test
    void nothingToWeighIsRefused() {
        assertThatThrownBy(() -> Softmax.of(new double[0])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Softmax.over(new double[] {1}, new boolean[] {false})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Softmax.of(new double[] {0, Double.POSITIVE_INFINITY})).hasMessage("a logit is not finite: Infinity");
    }

    private double[] logits(int size, double largest) {
        double[] logits = new double[size];
        for (int k = 0; k < size; k++) {
            logits[k] = largest * (2 * random.nextDouble() - 1);
        }
        return logits;
    }
}
