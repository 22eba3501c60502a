package agentos.showcase.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightingTest {
    private static final Weighting WEIGHTING = Weighting.asOf(LocalDate.of(2026, 1, 1));

    @ParameterizedTest
    @CsvSource({
        "report,2026-01-01,0.8", "report,2021-01-01,0.4", "report,2016-01-01,0.2", "blog,2024-01-01,0.175", "derivation,1995-01-01,0.9",
        "check,'',1", "report,'',0.4", "report,2030-01-01,0.8", "letter,2026-01-01,0.4", "other,2026-01-01,0.4",
    })
    void aSourceWeighsByItsKindAndHalfAsMuchAfterEveryHalfLife(String kind, String date, double weight) {
        assertThat(WEIGHTING.weight(Dossiers.source("s", kind, date))).isCloseTo(weight, within(0.001));
    }

    @Test
    void aReplacedSourceWeighsHalf() {
        var primer = new Source("primer", null, "report", "2026-01-01", null, List.of(), "survey");
        assertThat(WEIGHTING.weight(primer)).isEqualTo(0.4);
    }

    @Test
    void ageAloneNeverSilencesASource() {
        assertThat(WEIGHTING.weight(Dossiers.source("s", "blog", "1900"))).isEqualTo(0.01);
    }

    @Test
    void aYearOrMonthAloneMeansItsMiddle() {
        assertThat(WEIGHTING.weight(Dossiers.source("s", "report", "2020"))).isEqualTo(WEIGHTING.weight(Dossiers.source("s", "report", "2020-07-01")));
        assertThat(WEIGHTING.weight(Dossiers.source("s", "report", "2020-03"))).isEqualTo(WEIGHTING.weight(Dossiers.source("s", "report", "2020-03-15")));
    }

    @Test
    void agesCountFromTheNewestDateThatIsGiven() {
        assertThat(Weighting.asOf(List.of("2024", "2026-01-22", "soon", "")).asOf()).isEqualTo(LocalDate.of(2026, 1, 22));
    }
}
