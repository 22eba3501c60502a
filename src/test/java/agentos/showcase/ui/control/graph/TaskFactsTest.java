package agentos.showcase.ui.control.graph;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.expert.Studio;
import agentos.showcase.routing.Route;
import agentos.showcase.run.Run;
import agentos.showcase.run.RunEvent;
import agentos.showcase.run.RunRequest;
import agentos.showcase.taskgraph.TaskGraph;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// What the inspector tells of a task.
class TaskFactsTest {

    @Test
    void everyCauseOfWaitingIsAsSentence() {
        Run run = SmallRun.run(SmallRun.request().injecting("broken", 0));
        assertThat(says(run, 500, "end")).isEqualTo("Waits for “Enough?”.");
        assertThat(says(run, 500, "ask")).isEqualTo("Waits for “Search here”, “Search there”.");
        assertThat(says(run, 500, "plan")).isEqualTo("At work: 0.5 of 1.0 s.");
        long failed = run.events().stream().filter(RunEvent.AttemptFailed.class::isInstance).findFirst().orElseThrow().at();
        assertThat(says(run, failed + 100, "first")).isEqualTo("Tries again in 0.4 s.");
        assertThat(says(run, 1100, says(run, 1100, "first").startsWith("At work") ? "second" : "first")).isEqualTo("Waits for a free expert: Retrieval.");
        long asked = run.events().stream().filter(RunEvent.DecisionOpened.class::isInstance).findFirst().orElseThrow().at();
        assertThat(says(run, asked + 500, "ask")).isEqualTo("Waits for your answer. In 1.5 s the host takes the default.");
        assertThat(says(run, asked + 500, "end")).isEqualTo("Waits for you.");
        assertThat(says(run, run.makespan(), "ask")).isEqualTo("Decided: Yes.");
        assertThat(says(run, run.makespan(), "end")).isEqualTo("Done in 1.0 s.");
    }

    @Test
    void attemptsComeWithTheirTimesAndProblems() {
        Run run = SmallRun.run(SmallRun.request().injecting("broken", 0));
        var facts = facts(run, run.makespan(), "first");
        assertThat(facts.attempts()).hasSize(2);
        assertThat(facts.attempts().getFirst().problem().en()).isEqualTo("The line is dead.");
        assertThat(facts.attempts().getLast().problem().isEmpty()).isTrue();
        assertThat(facts.attempts().getLast().end()).isGreaterThan(facts.attempts().getLast().begin());
        assertThat(facts.cost()).isPositive();
        assertThat(facts(run, 500, "first").attempts()).isEmpty();
        assertThat(facts(run, 500, "plan").attempts().getFirst().end()).isEqualTo(-1);
    }

    @Test
    void theExpertsStandByTheirWeights() {
        Run run = SmallRun.run();
        var experts = facts(run, run.makespan(), "second").route().candidates();
        assertThat(experts).extracting(weight -> weight.expert().en()).containsExactly("Quick", "Deep");
        assertThat(experts.getFirst().chosen()).isTrue();
        assertThat(experts.getFirst().share() + experts.getLast().share()).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(facts(run, 0, "second").route().candidates()).isEmpty();
    }

    @Test
    void anExpertThatDoesNotAnswerStandsLastWithoutWeightAndTheSentenceSaysSo() throws TaskGraph.BadGraph {
        var studio = Studio.open(Path.of("showcase-data"));
        Run run = studio.simulate(RunRequest.of(studio.pack().card("evidence-chain").orElseThrow()).injecting("retrieval-down", 0));
        var route = TaskFacts.of(run, run.at(run.makespan()), run.finalPlan().task("search-1"), studio.pack().routing()).route();
        assertThat(route.candidates()).hasSizeGreaterThan(2);
        assertThat(route.candidates().getFirst().chosen()).isTrue();
        assertThat(route.candidates().getLast().expert().en()).isEqualTo("Retriever S");
        assertThat(route.candidates().getLast().closed()).isEqualTo(Route.Closed.DOWN);
        assertThat(route.candidates().getLast().share()).isZero();
        String winner = route.candidates().getFirst().expert().en();
        assertThat(route.why().en()).startsWith(winner + " promises the most for its price: quality 0.").contains("Retriever S does not answer.");
        assertThat(route.why().zh()).contains("检索专家 S 没有应答");
    }

    @Test
    void theQualityOfWorkIsToldAndIsLessWhenItsExpertIsWorseToday() throws TaskGraph.BadGraph {
        var studio = Studio.open(Path.of("showcase-data"));
        var card = studio.pack().card("voice-answer").orElseThrow();
        assertThat(quality(studio, RunRequest.of(card))).isGreaterThan(0.9);
        assertThat(quality(studio, RunRequest.of(card).injecting("chinese-worse", 0))).isLessThan(0.4);
    }

    private static double quality(Studio studio, RunRequest request) throws TaskGraph.BadGraph {
        Run run = studio.simulate(request);
        return TaskFacts.of(run, run.at(run.makespan()), run.finalPlan().task("search-zh"), studio.pack().routing()).attempts().getFirst().quality();
    }

    @Test
    void aDecisionTellsItsOptionsAndWhichWasTaken() {
        Run run = SmallRun.run(SmallRun.request().choosing("ask", "no", 0));
        assertThat(facts(run, 0, "ask").options()).noneMatch(TaskFacts.Option::taken);
        assertThat(facts(run, run.makespan(), "ask").options()).filteredOn(TaskFacts.Option::taken).extracting(option -> option.title().zh()).containsExactly("不够");
    }

    @Test
    void workThatWasSentBackTellsBySomeoneAndWhy() throws TaskGraph.BadGraph {
        var studio = Studio.open(Path.of("showcase-data"));
        Run run = studio.simulate(RunRequest.of(studio.pack().card("evidence-chain").orElseThrow()).injecting("misquote", 0));
        var back = (RunEvent.SentBack) run.events().stream().filter(RunEvent.SentBack.class::isInstance).findFirst().orElseThrow();
        var then = TaskFacts.of(run, run.at(back.at()), run.at(back.at()).plan().task("read"), studio.pack().routing());
        assertThat(then.sentBack()).isTrue();
        assertThat(then.attempts().getFirst().problem().en()).startsWith("Sent back by “Check quotes and logic”");
        assertThat(then.outputs()).noneMatch(TaskFacts.Item::there);
        var end = TaskFacts.of(run, run.at(run.makespan()), run.finalPlan().task("read"), studio.pack().routing());
        assertThat(end.sentBack()).isFalse();
        assertThat(end.outputs()).allMatch(TaskFacts.Item::there);
        assertThat(end.inputs()).filteredOn(TaskFacts.Item::given).extracting(TaskFacts.Item::name).containsExactlyInAnyOrder("questions", "question", "asked");
        assertThat(TaskFacts.of(run, run.at(run.makespan()), run.finalPlan().task("verify"), studio.pack().routing()).findings()).isNotEmpty();
    }

    private static String says(Run run, long t, String task) {
        var state = run.at(t);
        return StatusWords.sentence(state, state.plan().task(task), SmallRun.ROUTING).en();
    }

    private static TaskFacts facts(Run run, long t, String task) {
        var state = run.at(t);
        return TaskFacts.of(run, state, state.plan().task(task), SmallRun.ROUTING);
    }
}
