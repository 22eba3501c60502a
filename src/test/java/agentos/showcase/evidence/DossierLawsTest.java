package agentos.showcase.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.SplitMix64;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/// What must hold of any evidence: 5,000 dossiers by chance for each law, the same ones every time.
class DossierLawsTest {
    private static final int CASES = 5_000;
    private static final double SAME = 1e-12;

    private static void always(BiConsumer<Dossier, SplitMix64> law) {
        var chance = new SplitMix64(20_260_122);
        for (int i = 0; i < CASES; i++) {
            law.accept(Dossiers.random(chance), chance);
        }
    }

    @Test
    void takingSupportAwayNeverRaisesAVerdictOrAShare() {
        always((dossier, chance) -> {
            var before = some(dossier, Link.Stance.SUPPORTS, chance, new HashSet<>());
            var after = some(dossier, Link.Stance.SUPPORTS, chance, new HashSet<>(before));
            compare(dossier.weigh(before), dossier.weigh(after), (more, less) -> {
                assertThat(less.verdict().rank()).isLessThanOrEqualTo(more.verdict().rank());
                assertThat(less.confidence().support()).isLessThanOrEqualTo(more.confidence().support() + SAME);
                assertThat(less.confidence().belief()).isLessThanOrEqualTo(more.confidence().belief() + SAME);
                assertThat(less.confidence().refute()).isEqualTo(more.confidence().refute());
            });
        });
    }

    @Test
    void takingAWholeSourceAwayNeverStrengthensEitherSide() {
        always((dossier, chance) -> {
            var gone = new HashSet<String>();
            dossier.sources().stream().filter(_ -> chance.nextInt(4) == 0).forEach(source -> gone.add(source.id()));
            var more = new HashSet<>(gone);
            more.add("s" + chance.nextInt(dossier.sources().size()));
            compare(dossier.weigh(gone), dossier.weigh(more), (with, without) -> {
                assertThat(without.confidence().support()).isLessThanOrEqualTo(with.confidence().support() + SAME);
                assertThat(without.confidence().refute()).isLessThanOrEqualTo(with.confidence().refute() + SAME);
            });
        });
    }

    @Test
    void refutationNeverRaisesAVerdictOrTheShareOfTheClaim() {
        always((dossier, chance) -> {
            var more = new ArrayList<>(dossier.testimonies());
            more.add(new Testimony(Dossiers.passage("new", "s" + chance.nextInt(dossier.sources().size()), true, ""),
                    dossier.claims().get(chance.nextInt(dossier.claims().size())).id(), Link.Stance.REFUTES));
            compare(dossier.weigh(), with(dossier, more).weigh(), (without, against) -> {
                assertThat(against.verdict().rank()).isLessThanOrEqualTo(without.verdict().rank());
                assertThat(against.confidence().support()).isEqualTo(without.confidence().support());
            });
            var refuters = some(dossier, Link.Stance.REFUTES, chance, new HashSet<>());
            compare(dossier.weigh(refuters), dossier.weigh(), (fewer, all) -> {
                assertThat(all.verdict().rank()).isLessThanOrEqualTo(fewer.verdict().rank());
                assertThat(all.confidence().belief()).isLessThanOrEqualTo(fewer.confidence().belief() + SAME);
            });
        });
    }

    @Test
    void aSourceThatRepeatsAnotherChangesNothing() {
        always((dossier, chance) -> {
            var spoken = dossier.testimonies().stream().filter(testimony -> testimony.passage().isFair()).toList();
            if (spoken.isEmpty()) {
                return;
            }
            var first = spoken.get(chance.nextInt(spoken.size()));
            var sources = new ArrayList<>(dossier.sources());
            sources.add(Dossiers.source("parrot", "derivation", "2026-01-22", first.source()));
            var more = new ArrayList<>(dossier.testimonies());
            more.add(new Testimony(Dossiers.passage("again", "parrot", true, ""), first.claim(), first.stance()));
            var larger = new Dossier(dossier.claims(), sources, more, dossier.weighting()).weigh();
            compare(dossier.weigh(), larger, (without, with) -> {
                assertThat(with.verdict()).isEqualTo(without.verdict());
                assertThat(with.confidence()).isEqualTo(without.confidence());
            });
            assertThat(larger.standings().getLast()).isEqualTo(Standing.REPEATS);
        });
    }

    @Test
    void theOrderOfSourcesAndPassagesChangesNothing() {
        always((dossier, chance) -> {
            var mixed = new Dossier(dossier.claims(), Dossiers.shuffled(dossier.sources(), chance), Dossiers.shuffled(dossier.testimonies(), chance), dossier.weighting());
            var gone = some(dossier, Link.Stance.SUPPORTS, chance, new HashSet<>());
            compare(dossier.weigh(gone), mixed.weigh(gone), (one, other) -> {
                assertThat(other.verdict()).isEqualTo(one.verdict());
                assertThat(other.confidence()).isEqualTo(one.confidence());
                assertThat(other.links()).containsExactlyInAnyOrderElementsOf(one.links());
            });
        });
    }

    @Test
    void whatIsThereTwiceCountsOnce() {
        always((dossier, chance) -> {
            var twice = new ArrayList<>(dossier.testimonies());
            dossier.testimonies().forEach(testimony -> twice.add(new Testimony(
                    Dossiers.passage(testimony.passage().id() + "'", testimony.source(), testimony.passage().stands(), testimony.passage().misquotes()),
                    testimony.claim(), testimony.stance())));
            compare(dossier.weigh(), with(dossier, twice).weigh(), (once, doubled) -> {
                assertThat(doubled.verdict()).isEqualTo(once.verdict());
                assertThat(doubled.confidence()).isEqualTo(once.confidence());
                assertThat(doubled.reason()).isEqualTo(once.reason());
            });
        });
    }

    @Test
    void sharesLieBetweenNoneAndAllAndAddUp() {
        always((dossier, _) -> dossier.weigh().judgements().forEach(judgement -> {
            var confidence = judgement.confidence();
            double open = (1 - confidence.support()) * (1 - confidence.refute());
            assertThat(confidence.belief() + confidence.denial() + confidence.in(Verdict.DISPUTED) + open).isBetween(1 - SAME, 1 + SAME);
            assertThat(judgement.certainty()).isBetween(0.0, 1.0);
            assertThat(judgement.certainty() > 0).isEqualTo(judgement.verdict() != Verdict.NOT_ENOUGH_EVIDENCE);
        }));
    }

    private static Dossier with(Dossier dossier, List<Testimony> testimonies) {
        return new Dossier(dossier.claims(), dossier.sources(), testimonies, dossier.weighting());
    }

    /// Some passages of one stance by chance, besides those given.
    private static Set<String> some(Dossier dossier, Link.Stance stance, SplitMix64 chance, Set<String> chosen) {
        dossier.testimonies().stream().filter(testimony -> testimony.stance() == stance && chance.nextInt(3) == 0)
                .forEach(testimony -> chosen.add(testimony.passage().id()));
        return chosen;
    }

    private static void compare(Dossier.Weighed one, Dossier.Weighed other, BiConsumer<Judgement, Judgement> law) {
        for (int i = 0; i < one.judgements().size(); i++) {
            law.accept(one.judgements().get(i), other.judgements().get(i));
        }
    }
}
