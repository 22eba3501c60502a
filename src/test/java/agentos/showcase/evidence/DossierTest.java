package agentos.showcase.evidence;

import static agentos.showcase.evidence.Dossiers.on;
import static agentos.showcase.evidence.Dossiers.passage;
import static agentos.showcase.evidence.Dossiers.refutes;
import static agentos.showcase.evidence.Dossiers.source;
import static agentos.showcase.evidence.Dossiers.supports;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import agentos.showcase.text.Language;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a handful of sources come to.
class DossierTest {
    private static final Source PROOF = source("proof", "derivation", "2025-03-18");
    private static final Source TEST = source("test", "report", "2026-01-22");
    private static final Source DIGEST = source("digest", "blog", "2026-01-22", "proof");
    private static final List<Source> ALL = List.of(PROOF, TEST, DIGEST);

    @Test
    void independentSourcesLeaveTheProductOfTheirDoubts() {
        var judgement = judged(on(ALL, supports("proof"), supports("test")));
        assertThat(judgement.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(judgement.confidence().support()).isCloseTo(1 - 0.1 * 0.2, within(1e-12));
        assertThat(judgement.reason().in(Language.EN)).isEqualTo("Independent sources for it: 2; against it: none. Confidence: 98%.");
        assertThat(judgement.reason().in(Language.ZH)).isEqualTo("有 2 个独立来源支持，没有来源反对。置信度 98%。");
    }

    @Test
    void aSourceThatOnlyRepeatsAddsNothingBesideItsOrigin() {
        var alone = judged(on(ALL, supports("proof")));
        var both = on(ALL, supports("proof"), supports("digest")).weigh();
        assertThat(both.judgements().getFirst().confidence()).isEqualTo(alone.confidence());
        assertThat(both.standings()).containsExactly(Standing.COUNTS, Standing.REPEATS);
    }

    @Test
    void aRepeatStandsInForAnOriginThatIsTakenAwayWithoutWeighingMore() {
        var heavy = source("heavy", "derivation", "2026-01-22", "light");
        var light = source("light", "blog", "2026-01-22");
        var dossier = on(List.of(heavy, light), supports("heavy"), supports("light"));
        assertThat(dossier.weigh().standings()).containsExactly(Standing.REPEATS, Standing.COUNTS);
        assertThat(dossier.weigh(Set.of("light")).standings()).containsExactly(Standing.COUNTS, Standing.LEFT_OUT);
        assertThat(dossier.weigh(Set.of("light")).judgements().getFirst().confidence()).isEqualTo(dossier.weigh().judgements().getFirst().confidence());
    }

    @Test
    void twoThatRepeatTheSameMissingOriginCountOnce() {
        var minutes = source("minutes", "minutes", "2026-01-22", "proof");
        var weighed = on(List.of(PROOF, DIGEST, minutes), supports("proof"), supports("digest"), supports("minutes")).weigh(Set.of("proof"));
        assertThat(weighed.standings()).containsExactly(Standing.LEFT_OUT, Standing.REPEATS, Standing.COUNTS);
        assertThat(weighed.judgements().getFirst().confidence().support()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void theOlderOfTwoThatNameEachOtherCounts() {
        var older = source("older", "report", "2024-01-01", "newer");
        var newer = source("newer", "report", "2025-01-01", "older");
        var dossier = on(List.of(older, newer), supports("older"), supports("newer"));
        assertThat(dossier.weigh().standings()).containsExactly(Standing.COUNTS, Standing.REPEATS);
        assertThat(dossier.weigh(Set.of("older")).standings()).containsExactly(Standing.LEFT_OUT, Standing.COUNTS);
    }

    @Test
    void aRepeatThroughAThirdSourceIsStillARepeat() {
        var third = source("third", "news", "2026-01-22", "digest");
        assertThat(on(List.of(PROOF, DIGEST, third), supports("proof"), supports("digest"), supports("third")).weigh(Set.of("digest")).standings())
                .containsExactly(Standing.COUNTS, Standing.LEFT_OUT, Standing.REPEATS);
    }

    @Test
    void wordsThatDoNotStandOrMisquoteSayNothing() {
        var broken = new Testimony(passage("b", "test", false, ""), "c0", Link.Stance.REFUTES);
        var unfair = new Testimony(passage("m", "digest", true, "proof"), "c0", Link.Stance.REFUTES);
        var weighed = on(ALL, supports("proof"), broken, unfair).weigh();
        assertThat(weighed.standings()).containsExactly(Standing.COUNTS, Standing.BROKEN, Standing.MISQUOTES);
        var judgement = weighed.judgements().getFirst();
        assertThat(judgement.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(judgement.aside()).extracting(Link::standing).containsExactly(Standing.BROKEN, Standing.MISQUOTES);
    }

    @Test
    void aSinglePassageCanBeTakenAwayByItself() {
        var weighed = on(ALL, supports("proof"), refutes("test")).weigh(Set.of(refutes("test").passage().id()));
        assertThat(weighed.verdicts()).containsValue(Verdict.SUPPORTED);
    }

    @Test
    void bothKindsAreADisputeWithBothWeights() {
        var judgement = judged(on(ALL, supports("proof"), refutes("test")));
        assertThat(judgement.verdict()).isEqualTo(Verdict.DISPUTED);
        assertThat(judgement.certainty()).isCloseTo(0.9 * 0.8, within(1e-12));
        assertThat(judgement.confidence().belief()).isCloseTo(0.9 * 0.2, within(1e-12));
        assertThat(judgement.reason().in(Language.EN)).isEqualTo("Independent sources for it: 1 (weight 90%); against it: 1 (weight 80%).");
    }

    @Test
    void mostHangsOnTheSourceThatTipsAVerdict() {
        var loads = on(ALL, supports("proof"), supports("digest"), refutes("test")).loads();
        assertThat(loads).extracting(Dossier.Load::source).containsExactly("test", "proof", "digest");
        assertThat(loads.getFirst().changed()).containsExactly("c0");
        assertThat(loads.get(1).moved()).isCloseTo(0.9 - 0.35, within(1e-12));
        assertThat(loads.getLast().moved()).isZero();
    }

    private static Judgement judged(Dossier dossier) {
        return dossier.weigh().judgements().getFirst();
    }
}
