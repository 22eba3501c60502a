package agentos.showcase.expert;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.Json;
import agentos.showcase.pack.Card;
import agentos.showcase.pack.Decision;
import agentos.showcase.pack.Fault;
import agentos.showcase.pack.Field;
import agentos.showcase.run.Choice;
import agentos.showcase.run.Run;
import agentos.showcase.run.RunEvent;
import agentos.showcase.run.RunRequest;
import agentos.showcase.text.Language;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The twelve cards of the pack, played through: every option, every fault.
class PackCardsTest {
    private static final Studio STUDIO = Studio.open(Path.of("showcase-data"));

    static Stream<String> cards() {
        return STUDIO.pack().cards().stream().map(Card::id);
    }

    @Test
    void thePackHasThreeCardsInEachOfFourCategoriesAndNoFindings() {
        assertThat(STUDIO.pack().findings()).extracting(finding -> finding.print(Language.EN)).isEmpty();
        assertThat(Card.CATEGORIES).allSatisfy(category -> assertThat(STUDIO.pack().category(category)).hasSize(3));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void aCardEndsWithVerdictsAndAStructuredResult(String id) throws Exception {
        Card card = STUDIO.pack().card(id).orElseThrow();
        Run run = STUDIO.simulate(card);
        assertThat(run.end().outcome()).isNotEqualTo(RunEvent.Outcome.INCOMPLETE);
        assertThat(run.makespan()).isBetween(15_000L, 60_000L);
        assertThat(run.at(run.makespan()).judgements()).isNotEmpty();
        assertThat(run.at(run.makespan()).checks()).isNotEmpty();
        assertThat(run.end().result().get("outputs").fields()).isNotEmpty();
        assertThat(run.at(run.makespan()).artefacts()).containsKey(card.poster()).containsKeys(card.result().toArray(String[]::new));
        assertThat(card.tasks().size()).isBetween(6, 14);
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyOptionLeadsToAnotherResult(String id) throws Exception {
        Card card = STUDIO.pack().card(id).orElseThrow();
        for (var decision : card.decisions()) {
            var results = new HashSet<String>();
            for (var option : decision.options()) {
                Run run = STUDIO.simulate(RunRequest.of(card).choosing(new Choice(decision.id(), option.id(), 0, filled(option))));
                assertThat(run.end().outcome()).as(option.id()).isNotEqualTo(RunEvent.Outcome.INCOMPLETE);
                results.add(Json.line(run.end().result().get("outputs")));
            }
            assertThat(results).as(decision.id()).hasSize(decision.options().size());
        }
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyFaultChangesTheRunAndOneIsCaughtByACheck(String id) throws Exception {
        Card card = STUDIO.pack().card(id).orElseThrow();
        Run plain = STUDIO.simulate(card);
        assertThat(card.faults()).isNotEmpty();
        for (Fault fault : card.faults()) {
            Run broken = STUDIO.simulate(hitting(card, fault));
            assertThat(broken.end().outcome()).as(fault.id()).isNotEqualTo(RunEvent.Outcome.INCOMPLETE);
            assertThat(told(broken)).as(fault.id()).isNotEqualTo(told(plain));
        }
        assertThat(card.faults()).as("one fault is a wrong output that a check catches").anySatisfy(fault -> {
            assertThat(fault.kind()).isEqualTo(Fault.Kind.WRONG);
            assertThat(STUDIO.simulate(hitting(card, fault)).events()).anyMatch(RunEvent.SentBack.class::isInstance);
        });
    }

    @ParameterizedTest
    @MethodSource("cards")
    void aCaptionStandsAtEveryMomentInBothLanguages(String id) throws Exception {
        Card card = STUDIO.pack().card(id).orElseThrow();
        for (Run run : List.of(STUDIO.simulate(card), STUDIO.simulate(hitting(card, card.faults().getFirst())))) {
            for (long t = 0; t <= run.makespan(); t += 500) {
                var caption = run.caption(t);
                assertThat(caption.en()).isNotBlank().doesNotContain("{");
                assertThat(caption.zh()).isNotBlank().doesNotContain("{");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cards")
    void theSameRequestGivesTheSameBytes(String id) throws Exception {
        Card card = STUDIO.pack().card(id).orElseThrow();
        assertThat(Json.line(STUDIO.simulate(card).events())).isEqualTo(Json.line(Studio.of(STUDIO.pack()).simulate(card).events()));
    }

    /// The fields of an option as somebody may fill them in: the greatest number, and words that the card's experts understand.
    private static Map<String, String> filled(Decision.Option option) {
        return option.fields().stream().collect(Collectors.toMap(Field::id,
                field -> switch (field.form()) {
                    case NUMBER -> Double.toString(field.to());
                    case DATA -> made(field.id());
                    default -> "Bolder, and the logo, 12 kg";
                }));
    }

    /// What may be made by hand on the stage.
    private static String made(String field) {
        return switch (field) {
            case "edits" -> "{\"list\": [{\"edit\": \"SetValue\", \"pointer\": \"/specs/0/value\", \"text\": \"60 km\", \"in\": \"en\"}]}";
            case "marks" -> "{\"r1-c2-1\": \"refutes\"}";
            default -> throw new AssertionError("nobody knows what to make of " + field);
        };
    }

    /// A fault of a task that only an option brings is tried with that option.
    private static RunRequest hitting(Card card, Fault fault) {
        RunRequest request = RunRequest.of(card).injecting(fault.id(), 0);
        for (var decision : card.decisions()) {
            for (var option : decision.options()) {
                if (option.plan().add().stream().anyMatch(task -> task.id().equals(fault.task()))) {
                    return request.choosing(decision.id(), option.id(), 0);
                }
            }
        }
        return request;
    }

    /// What the run brought and how long everything took, without the fault itself.
    private static List<String> told(Run run) {
        return run.events().stream().filter(event -> !(event instanceof RunEvent.FaultInjected))
                .map(event -> event instanceof RunEvent.AttemptFinished done ? Json.line(done.product()) + done.quality() : event.getClass().getSimpleName() + event.at()).toList();
    }
}
