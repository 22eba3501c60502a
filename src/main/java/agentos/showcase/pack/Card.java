package agentos.showcase.pack;

import agentos.showcase.data.Data;
import agentos.showcase.evidence.Claim;
import agentos.showcase.taskgraph.Task;
import agentos.showcase.taskgraph.TaskGraph;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One sample: the script of a run. Everything that it shows is computed from this and the operations of the experts.
///
/// @param id          unique in the pack; also the name of its folder under `cards/`
/// @param category    `image`, `voice`, `gui` or `research`
/// @param order       place in its category, from 1
/// @param title       short
/// @param promise     one sentence: what you will see
/// @param request     what the visitor asks the host agent, in the visitor's words
/// @param seconds     estimated length at speed 1
/// @param capacity    how many tasks of a kind run at once; 1 where a kind is missing
/// @param inputs      the values that the tasks start from, by name
/// @param tasks       the plan before any decision
/// @param decisions   what the visitor is asked during the run
/// @param faults      what the visitor can break
/// @param claims      what the run wants to be believed, judged by its checks and sources
/// @param stage       names of outputs in the order in which the stage prefers to show them; later ones win once they are there
/// @param poster      name of the output whose picture stands for the card
/// @param result      names of the outputs that belong into the structured result
/// @param illustrates ids of benchmark rows that this card illustrates
/// @param hands       what can be handled on the stage
public record Card(
        String id, String category, int order, Localized title, Localized promise, Localized request, int seconds,
        Map<String, Integer> capacity, Map<String, Data> inputs, List<Task> tasks, List<Decision> decisions, List<Fault> faults,
        List<Claim> claims, List<String> stage, String poster, List<String> result, List<String> illustrates,
        List<Hand> hands) {

    public static final List<String> CATEGORIES = List.of("image", "voice", "gui", "research");

    public Card {
        capacity = capacity == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(capacity));
        inputs = inputs == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        tasks = List.copyOf(tasks);
        decisions = decisions == null ? List.of() : List.copyOf(decisions);
        faults = faults == null ? List.of() : List.copyOf(faults);
        claims = claims == null ? List.of() : List.copyOf(claims);
        stage = stage == null ? List.of() : List.copyOf(stage);
        result = result == null ? List.of() : List.copyOf(result);
        illustrates = illustrates == null ? List.of() : List.copyOf(illustrates);
        hands = hands == null ? List.of() : List.copyOf(hands);
        for (int parallel : capacity.values()) {
            if (parallel < 1) {
                throw new IllegalArgumentException("a capacity is 1 or more");
            }
        }
    }

    /// The plan before any decision, with a node for every decision.
    ///
    /// @throws TaskGraph.BadGraph when the tasks are no graph
    public TaskGraph plan() throws TaskGraph.BadGraph {
        var nodes = new ArrayList<>(tasks);
        decisions.forEach(decision -> nodes.add(decision.node()));
        return TaskGraph.of(nodes);
    }

    /// The decisions that the visitor is asked during the run.
    public List<Decision> questions() {
        return decisions.stream().filter(Decision::isAsked).toList();
    }

    public Decision decision(String decision) {
        return decisions.stream().filter(d -> d.id().equals(decision)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no decision " + decision));
    }

    /// What can be done by hand with an output.
    public Optional<Hand> hand(String artefact) {
        return hands.stream().filter(hand -> hand.artefact().equals(artefact)).findFirst();
    }

    public Fault fault(String fault) {
        return faults.stream().filter(f -> f.id().equals(fault)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no fault " + fault));
    }
}
