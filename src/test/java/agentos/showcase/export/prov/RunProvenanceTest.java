package agentos.showcase.export.prov;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.expert.Studio;
import agentos.showcase.pack.Card;
import agentos.showcase.pack.Fault;
import agentos.showcase.run.Choice;
import agentos.showcase.run.Run;
import agentos.showcase.run.RunEvent;
import agentos.showcase.run.RunRequest;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What the provenance of a run says, for every card of the pack.
class RunProvenanceTest {
    private static final Studio STUDIO = Studio.open(Path.of("showcase-data"));
    /// Attributes of relations that name a thing.
    private static final Set<String> ENDS = Set.of("prov:entity", "prov:activity", "prov:agent", "prov:plan", "prov:generatedEntity", "prov:usedEntity",
            "prov:informed", "prov:informant", "prov:delegate", "prov:responsible");

    /// Each card untouched, and with its first fault.
    private static List<Run> runs() throws Exception {
        var runs = new ArrayList<Run>();
        for (Card card : STUDIO.pack().cards()) {
            runs.add(STUDIO.simulate(card));
            runs.add(STUDIO.simulate(RunRequest.of(card).injecting(card.faults().getFirst().id(), 0)));
        }
        return runs;
    }

    private static ProvDocument provenance(Run run) {
        return RunProvenance.of(run, STUDIO.pack().fingerprint());
    }

    @Test
    void whatIsReadBackIsWrittenAsTheSameBytes() throws Exception {
        for (Run run : runs()) {
            byte[] written = ProvJson.bytes(provenance(run));
            var read = ProvJson.read("prov.json", written);
            assertThat(ProvJson.bytes(read)).isEqualTo(written);
            assertThat(new HashSet<>(read.statements())).isEqualTo(new HashSet<>(provenance(run).statements()));
        }
    }

    @Test
    void everyRelationLeadsFromOneKnownThingToAnother() throws Exception {
        for (Run run : runs()) {
            var document = provenance(run);
            var things = document.statements().stream().filter(statement -> statement.kind().isElement()).map(ProvStatement::id).collect(Collectors.toSet());
            assertThat(document.statements()).filteredOn(statement -> !statement.kind().isElement()).allSatisfy(relation ->
                    relation.attributes().keySet().stream().filter(ENDS::contains).forEach(end -> assertThat(things).contains(relation.text(end))));
        }
    }

    @Test
    void everyAttemptIsAnActivityOfItsExpertAndEveryOutputIsMadeByOne() throws Exception {
        for (Run run : runs()) {
            var document = provenance(run);
            long attempts = run.events().stream().filter(RunEvent.AttemptStarted.class::isInstance).count();
            assertThat(document.all(ProvKind.ACTIVITY)).filteredOn(activity -> activity.id().startsWith("task:")).hasSize((int) attempts);
            var generated = document.all(ProvKind.WAS_GENERATED_BY).stream().map(relation -> relation.text("prov:entity")).toList();
            assertThat(generated).doesNotHaveDuplicates();
            assertThat(document.all(ProvKind.ENTITY)).filteredOn(entity -> entity.id().startsWith("output:"))
                    .allSatisfy(output -> assertThat(generated).contains(output.id()));
        }
    }

    @Test
    void timesAreThoseOfTheRun() throws Exception {
        for (Run run : runs()) {
            for (ProvStatement statement : provenance(run).statements()) {
                for (String name : List.of("prov:time", "prov:startTime", "prov:endTime")) {
                    if (statement.attributes().containsKey(name)) {
                        assertThat(Instant.parse(statement.text(name)).toEpochMilli()).isBetween(0L, run.makespan());
                    }
                }
            }
        }
    }

    @Test
    void aClaimRestsOnPassagesThatAreQuotedFromTheirSources() throws Exception {
        var document = provenance(STUDIO.simulate(STUDIO.pack().card("evidence-chain").orElseThrow()));
        var claim = document.all(ProvKind.WAS_DERIVED_FROM).stream()
                .filter(relation -> relation.text("show:standing").equals("counts") && relation.text("prov:usedEntity").startsWith("passage:swa-cost-derivation")).findFirst().orElseThrow();
        assertThat(claim.text("show:stance")).isEqualTo("supports");
        assertThat(document.between(ProvKind.WAS_DERIVED_FROM, "prov:generatedEntity", claim.text("prov:usedEntity"), "prov:usedEntity", "source:swa-cost-derivation"))
                .singleElement().satisfies(relation -> assertThat(relation.text("prov:type")).isEqualTo("prov:Quotation"));
        assertThat(document.between(ProvKind.WAS_DERIVED_FROM, "prov:generatedEntity", claim.text("prov:generatedEntity"), "prov:usedEntity", "source:swa-cost-derivation"))
                .singleElement().satisfies(relation -> assertThat(relation.text("prov:type")).isEqualTo("prov:PrimarySource"));
        assertThat(document.all(ProvKind.WAS_DERIVED_FROM)).noneMatch(relation ->
                relation.text("prov:type").equals("prov:PrimarySource") && relation.text("prov:usedEntity").equals("source:swa-cost-digest"));
    }

    @Test
    void whatIsSentBackIsInvalidatedAndItsNextVersionIsARevision() throws Exception {
        Card card = STUDIO.pack().card("evidence-chain").orElseThrow();
        Fault wrong = card.faults().stream().filter(fault -> fault.kind() == Fault.Kind.WRONG).findFirst().orElseThrow();
        var document = provenance(STUDIO.simulate(RunRequest.of(card).injecting(wrong.id(), 0)));
        var ended = document.all(ProvKind.WAS_INVALIDATED_BY);
        assertThat(ended).isNotEmpty().allSatisfy(relation -> {
            String next = relation.text("prov:entity").replaceFirst("\\.1$", ".2");
            assertThat(document.between(ProvKind.WAS_DERIVED_FROM, "prov:generatedEntity", next, "prov:usedEntity", relation.text("prov:entity")))
                    .anySatisfy(revision -> assertThat(revision.text("prov:type")).isEqualTo("prov:Revision"));
        });
    }

    @Test
    void anAnswerIsTheVisitorsAndSilenceIsTheHosts() throws Exception {
        Card card = STUDIO.pack().card("evidence-chain").orElseThrow();
        var decision = card.decision("which-question");
        var answered = provenance(STUDIO.simulate(RunRequest.of(card).choosing(new Choice(decision.id(), decision.options().getLast().id(), 0, Map.of()))));
        assertThat(answered.between(ProvKind.WAS_ASSOCIATED_WITH, "prov:activity", "decision:which-question", "prov:agent", RunProvenance.VISITOR)).hasSize(1);
        var silent = provenance(STUDIO.simulate(card));
        assertThat(silent.between(ProvKind.WAS_ASSOCIATED_WITH, "prov:activity", "decision:which-question", "prov:agent", RunProvenance.HOST)).hasSize(1);
    }
}
