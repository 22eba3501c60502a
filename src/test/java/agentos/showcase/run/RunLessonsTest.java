package agentos.showcase.run;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.routing.Experience;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a run of the small card with everything in it teaches.
class RunLessonsTest {
    private static final double USUAL = Cards.POLICY.candidates("draft").getFirst().skill().quality(List.of(), new double[0]);

    @Test
    void workThatStandsIsWorthItsQualityAndCostsItsPrice() {
        var lessons = of("draft", RunRequest.of(Cards.full()));
        assertThat(lessons).hasSize(2).allSatisfy(lesson -> {
            assertThat(lesson.expert()).isEqualTo("quick");
            assertThat(lesson.quality()).isEqualTo(USUAL);
            assertThat(lesson.cost()).isEqualTo(0.5);
        });
    }

    @Test
    void whatIsSentBackIsWorthNothingAndTheOtherExpertsWorkItsQuality() {
        var lessons = of("draft", RunRequest.of(Cards.full()).injecting("wrong", 0));
        assertThat(lessons).anySatisfy(lesson -> assertThat(Map.entry(lesson.expert(), lesson.quality())).isEqualTo(Map.entry("quick", 0.0)))
                .anySatisfy(lesson -> assertThat(Map.entry(lesson.expert(), lesson.quality())).isEqualTo(Map.entry("careful", USUAL)));
    }

    @Test
    void noAnswerIsWorthNothingAndIsNoBargain() {
        var lessons = of("draft", RunRequest.of(Cards.full()).injecting("down", 0));
        assertThat(lessons).filteredOn(lesson -> lesson.expert().equals("quick")).isNotEmpty().allSatisfy(lesson -> {
            assertThat(lesson.quality()).isZero();
            assertThat(lesson.cost()).isEqualTo(0.5);
        });
    }

    @Test
    void aTimeOutIsWorthNothingAndCostsAll() {
        var lessons = of("draft", RunRequest.of(Cards.full()).injecting("slow", 0));
        assertThat(lessons).anySatisfy(lesson -> {
            assertThat(lesson.quality()).isZero();
            assertThat(lesson.cost()).isEqualTo(0.5);
        });
    }

    @Test
    void anExpertThatIsWorseTodayGivesTheShareOfItsQualityThatIsLeftInAllItsTasks() {
        Run run = Cards.run(RunRequest.of(Cards.full()).injecting("worse", 0));
        assertThat(RunLessons.of(run)).filteredOn(lesson -> lesson.expert().equals("quick")).hasSizeGreaterThan(1)
                .allSatisfy(lesson -> assertThat(lesson.quality()).isEqualTo(0.4 * USUAL));
        assertThat(run.end().outcome()).isEqualTo(RunEvent.Outcome.COMPLETE);
    }

    private static List<Experience> of(String kind, RunRequest request) {
        return RunLessons.of(Cards.run(request)).stream().filter(lesson -> lesson.kind().equals(kind)).toList();
    }
}
