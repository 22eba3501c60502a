package agentos.showcase.run;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.Data;
import agentos.showcase.evidence.Check;
import agentos.showcase.evidence.CheckResult;
import agentos.showcase.evidence.Quotation;
import agentos.showcase.routing.Route;
import agentos.showcase.taskgraph.Expert;
import agentos.showcase.taskgraph.Label;
import agentos.showcase.taskgraph.PlanPatch;
import agentos.showcase.taskgraph.Task;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The check over runs that no engine would play: the history believes nothing but the events.
class CheckHistoryTest {
    private static final Expert ONE = new Expert("one", Localized.same("One"), List.of("k"), 1, 1, null);
    private static final Expert OTHER = new Expert("other", Localized.same("Other"), List.of("k"), 1, 1, null);

    private final List<RunEvent> events = new ArrayList<>();
    private final List<Task> tasks = List.of(task("draft", List.of(), List.of(), "draft"), task("poster", List.of("draft"), List.of("draft", "tone"), "poster"),
            task("verify", List.of("poster"), List.of("poster"), "table"));

    CheckHistoryTest() {
        events.add(new RunEvent.Started(0, 0, Localized.same("?"), tasks));
    }

    @Test
    void anOutputThatIsMadeAnewBehindItsUsersBackIsFound() {
        run("draft", 1, Product.of(artefact("draft"), Localized.EMPTY));
        run("poster", 1, Product.of(artefact("poster"), Localized.EMPTY));
        assertThat(rule("general-used").holds()).isTrue();
        assertThat(rule("general-used").result().measured().en()).isEqualTo("1 of 1 uses");
        events.add(new RunEvent.SentBack(now(), events.size(), "draft", "verify", Localized.EMPTY, List.of("draft")));
        run("draft", 2, Product.of(artefact("draft"), Localized.EMPTY));
        assertThat(rule("general-used").status()).isEqualTo(CheckedRule.Status.OPEN);
        assertThat(rule("general-used").result().measured().en()).isEqualTo("0 of 1 uses; not so: draft was made anew since");
        assertThat(rule("general-used").result().place()).isEqualTo("/draft");
        run("poster", 2, Product.of(artefact("poster"), Localized.EMPTY));
        assertThat(rule("general-used").status()).isEqualTo(CheckedRule.Status.MENDED);
    }

    @Test
    void anOutputThatIsUsedBeforeItIsThereIsFound() {
        run("poster", 1, Product.of(artefact("poster"), Localized.EMPTY));
        assertThat(rule("general-used").result().measured().en()).isEqualTo("0 of 1 uses; not so: draft was not there");
    }

    @Test
    void aQuotationThatDoesNotStandIsFoundAndMendedWhenItsMakerDoesItAgain() {
        run("draft", 1, quoting("draft", true, false));
        assertThat(rule("general-quotes").status()).isEqualTo(CheckedRule.Status.OPEN);
        assertThat(rule("general-quotes").found().orElseThrow().result().place()).isEqualTo("/draft/1");
        run("poster", 1, Product.of(artefact("poster"), Localized.EMPTY));
        run("verify", 1, Product.of(artefact("table"), Localized.EMPTY));
        events.add(new RunEvent.SentBack(now(), events.size(), "draft", "verify", Localized.EMPTY, List.of("draft", "poster", "verify")));
        assertThat(rule("general-quotes").status()).isEqualTo(CheckedRule.Status.IN_HAND);
        run("draft", 2, OTHER, quoting("draft", true, true));
        assertThat(rule("general-quotes").status()).isEqualTo(CheckedRule.Status.MENDED);
        assertThat(rule("general-quotes").steps()).hasExactlyElementsOfTypes(CheckStep.Found.class, CheckStep.SentBack.class, CheckStep.Again.class, CheckStep.Held.class);
        assertThat(rule("general-quotes").steps().get(2)).matches(step -> ((CheckStep.Again) step).isElsewhere());
    }

    @Test
    void aFindingOfWhatWasGivenUpTellsWhatTheHostDidBefore() {
        events.add(new RunEvent.TaskFailed(900, events.size(), "draft", Localized.same("no paper"), List.of()));
        events.add(new RunEvent.PlanRevised(900, events.size(), "draft", new PlanPatch(null, null, null, Localized.same("without a draft"))));
        run("verify", 1, checked(false, "/draft/value"));
        events.add(new RunEvent.Finished(now(), events.size(), RunEvent.Outcome.WITH_FINDINGS, Data.NIL));
        assertThat(rule("size").steps()).hasExactlyElementsOfTypes(CheckStep.GivenUp.class, CheckStep.Replanned.class, CheckStep.Found.class, CheckStep.HandedOver.class);
        assertThat(rule("size").status()).isEqualTo(CheckedRule.Status.HANDED_OVER);
    }

    @Test
    void aFindingThatNobodyAsksForAnyMoreIsDropped() {
        run("draft", 1, Product.of(artefact("draft"), Localized.EMPTY));
        run("poster", 1, Product.of(artefact("poster"), Localized.EMPTY));
        run("verify", 1, checked(false, "/draft/value"));
        events.add(new RunEvent.SentBack(now(), events.size(), "draft", "verify", Localized.EMPTY, List.of("draft", "poster", "verify")));
        events.add(new RunEvent.TaskFailed(now(), events.size(), "draft", Localized.same("worn out"), List.of()));
        events.add(new RunEvent.PlanRevised(now(), events.size(), "draft", new PlanPatch(null, List.of("verify", "poster"), null, null)));
        assertThat(rule("size").status()).isEqualTo(CheckedRule.Status.IN_HAND);
        events.add(new RunEvent.Finished(now(), events.size(), RunEvent.Outcome.COMPLETE, Data.NIL));
        assertThat(rule("size").status()).isEqualTo(CheckedRule.Status.DROPPED);
        assertThat(findings().isOpen()).isFalse();
        assertThat(findings().total()).isEqualTo(findings().holding());
    }

    @Test
    void aRuleThatFailsTwiceKeepsBothValues() {
        run("draft", 1, Product.of(artefact("draft"), Localized.EMPTY));
        run("verify", 1, checked(false, "/draft/value"));
        events.add(new RunEvent.SentBack(now(), events.size(), "draft", "verify", Localized.EMPTY, List.of("draft", "verify")));
        run("draft", 2, Product.of(artefact("draft"), Localized.EMPTY));
        run("verify", 2, checked(false, "/draft/value"));
        run("verify", 3, checked(true, "/draft/value"));
        assertThat(rule("size").steps()).hasExactlyElementsOfTypes(CheckStep.Found.class, CheckStep.SentBack.class, CheckStep.Again.class,
                CheckStep.Found.class, CheckStep.Held.class);
        assertThat(rule("size").mended()).isPresent();
    }

    private Findings findings() {
        return CheckHistory.of(Cards.of(tasks, Map.of()), events).after(events.size() - 1);
    }

    private CheckedRule rule(String id) {
        return findings().rules().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }

    private void run(String task, int attempt, Product product) {
        run(task, attempt, ONE, product);
    }

    private void run(String task, int attempt, Expert expert, Product product) {
        var route = new Route(expert, Map.of(), Map.of(), Map.of(), 0, 0);
        events.add(new RunEvent.AttemptStarted(now(), events.size(), task, attempt, route, "k", 0, now() + 100, Because.START));
        events.add(new RunEvent.AttemptFinished(now() + 100, events.size(), task, attempt, product, 1, 0, 0));
    }

    private long now() {
        return events.getLast().at();
    }

    private static Task task(String id, List<String> after, List<String> uses, String makes) {
        return new Task(id, null, "k", after, uses, List.of(makes), 100, 0, 0, 3, 0, 0, null, null, null, null, null, null);
    }

    private static Artefact artefact(String name) {
        return new Artefact(name, Artefact.Type.RECORD, Localized.same(name), Label.COMPUTED, Data.NIL);
    }

    private static Product quoting(String name, boolean... stands) {
        var quotes = new ArrayList<Quotation>();
        for (boolean each : stands) {
            quotes.add(new Quotation("/" + name + "/" + quotes.size(), Localized.same("“words”"), each));
        }
        return new Product(List.of(artefact(name)), Localized.EMPTY, List.of(), List.of(), List.of(), quotes);
    }

    private static Product checked(boolean holds, String place) {
        return Product.checked(List.of(artefact("table")), Localized.EMPTY, List.of(new CheckResult("size", Localized.same("size"), Check.Rule.AT_MOST, holds,
                Localized.same("12"), Localized.same("10"), place, null, null, "draft")), List.of());
    }
}
