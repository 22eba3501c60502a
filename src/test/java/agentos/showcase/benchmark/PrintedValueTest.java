package agentos.showcase.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedValueTest {
    @ParameterizedTest
    @CsvSource({"54,54", "54.0,54", "**90.1**,90.1", "9.4*,9.4", "72.7 *,72.7", "07.6,7.6", "11B,11000000000", "1T,1000000000000", "87.5%,87.5", "'1,234.5',1234.5"})
    void readsWhatTablesPrint(String printed, String number) {
        assertThat(PrintedValue.number(printed)).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "—", "/", "n/a", ""})
    void knowsMissingValues(String printed) {
        assertThat(PrintedValue.of(printed).isMissing()).isTrue();
        assertThat(PrintedValue.number(printed)).isEmpty();
    }

    @Test
    void keepsApartWhatIsMissingFromWhatIsNoNumber() {
        assertThat(PrintedValue.of("3:1").number()).isNull();
        assertThat(PrintedValue.of("3:1").isMissing()).isFalse();
    }

    @Test
    void comparesNumbersByValueAndWordsByLetters() {
        assertThat(PrintedValue.of("54").agrees(PrintedValue.of("54.0"))).isTrue();
        assertThat(PrintedValue.of("11B").agrees(PrintedValue.of("11"))).isFalse();
        assertThat(PrintedValue.of("3:1").agrees(PrintedValue.of("3:1"))).isTrue();
        assertThat(PrintedValue.of("3:1").agrees(PrintedValue.of("4:1"))).isFalse();
    }

    /// 72.0 % of 500 gives 67.9 % to 75.8 %; none or all of ten give the interval that Wilson's formula reduces to there.
    @Test
    void knowsWilsonsInterval() {
        var usual = Uncertainty.wilson(72, 500);
        assertThat(usual.low()).isCloseTo(67.9, within(0.05));
        assertThat(usual.high()).isCloseTo(75.8, within(0.05));
        double z2 = 1.959963984540054 * 1.959963984540054;
        assertThat(Uncertainty.wilson(0, 10).low()).isCloseTo(0, within(1e-9));
        assertThat(Uncertainty.wilson(0, 10).high()).isCloseTo(100 * z2 / (10 + z2), within(1e-9));
        assertThat(Uncertainty.wilson(100, 10).low()).isCloseTo(100 * 10 / (10 + z2), within(1e-9));
        assertThatThrownBy(() -> Uncertainty.wilson(101, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Uncertainty.wilson(50, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
