package agentos.showcase.taskgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TaskGraphTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itIsAGraphExactlyWhenAnotherLibraryFindsNoCycle(long seed) {
        var random = new Random(seed);
        int n = 2 + random.nextInt(12);
        var oracle = new SimpleDirectedGraph<String, DefaultEdge>(DefaultEdge.class);
        var tasks = new ArrayList<Task>();
        for (int i = 0; i < n; i++) {
            oracle.addVertex("t" + i);
        }
        for (int i = 0; i < n; i++) {
            var after = new ArrayList<String>();
            for (int j = 0; j < n; j++) {
                if (i != j && random.nextInt(n) == 0) {
                    after.add("t" + j);
                    oracle.addEdge("t" + j, "t" + i);
                }
            }
            tasks.add(Task.bare("t" + i, "any", 1 + random.nextInt(9), after));
        }
        boolean cyclic = new CycleDetector<>(oracle).detectCycles();
        var bad = catchThrowableOfType(TaskGraph.BadGraph.class, () -> TaskGraph.of(tasks));
        assertThat(bad != null).isEqualTo(cyclic);
        if (bad != null) {
            var cycle = ((GraphProblem.Cycle) bad.problems().getFirst()).cycle();
            for (int i = 0; i < cycle.size(); i++) {
                assertThat(oracle.containsEdge(cycle.get(i), cycle.get((i + 1) % cycle.size()))).as(cycle.toString()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void descendantsAreWhatCanBeReached(long seed) throws Exception {
        var random = new Random(seed);
        var oracle = new SimpleDirectedGraph<String, DefaultEdge>(DefaultEdge.class);
        var tasks = new ArrayList<Task>();
        for (int i = 0; i < 12; i++) {
            oracle.addVertex("t" + i);
            var after = new ArrayList<String>();
            for (int j = 0; j < i; j++) {
                if (random.nextInt(5) == 0) {
                    after.add("t" + j);
                    oracle.addEdge("t" + j, "t" + i);
                }
            }
            tasks.add(Task.bare("t" + i, "any", 1, after));
        }
        var graph = TaskGraph.of(tasks);
        var paths = new org.jgrapht.alg.shortestpath.DijkstraShortestPath<>(oracle);
        for (String from : oracle.vertexSet()) {
            var reached = oracle.vertexSet().stream().filter(to -> !to.equals(from) && paths.getPath(from, to) != null).toList();
            assertThat(graph.descendants(from)).containsExactlyInAnyOrderElementsOf(reached);
        }
        assertThat(new ConnectivityInspector<>(oracle).connectedSets()).isNotEmpty();
    }

    @Test
    void everyProblemIsNamedAtOnce() {
        var bad = catchThrowableOfType(TaskGraph.BadGraph.class, () -> TaskGraph.of(List.of(
                Task.bare("a", "x", 1, List.of("zz")), Task.bare("a", "x", 1, List.of()), Task.bare("b", "x", 1, List.of("yy")))));
        assertThat(bad.problems()).containsExactly(
                new GraphProblem.Duplicate("a"), new GraphProblem.Dangling("a", "zz"), new GraphProblem.Dangling("b", "yy"));
    }

    @Test
    void aPatchAddsDropsAndRewires() throws Exception {
        var graph = TaskGraph.of(List.of(Task.bare("a", "x", 1, List.of()), Task.bare("b", "x", 1, List.of("a")), Task.bare("c", "x", 1, List.of("b"))));
        var patch = new PlanPatch(List.of(Task.bare("d", "x", 1, List.of("a"))), List.of("b"), Map.of("c", List.of("d")), Localized.EMPTY);
        assertThat(graph.patched(patch).tasks().stream().map(Task::id)).containsExactly("a", "c", "d");
        var unknown = new PlanPatch(List.of(), List.of("nobody"), Map.of(), Localized.EMPTY);
        assertThat(catchThrowableOfType(TaskGraph.BadGraph.class, () -> graph.patched(unknown))).isNotNull();
    }

    @Test
    void boundsByHand() throws Exception {
        var graph = TaskGraph.of(List.of(Task.bare("a", "x", 3, List.of()), Task.bare("b", "x", 5, List.of()), Task.bare("c", "y", 4, List.of("a"))));
        var bounds = Bounds.of(graph, graph.durations(), Map.of("x", 2, "y", 1));
        assertThat(bounds.criticalPath()).isEqualTo(7);
        assertThat(bounds.lowerBound()).isEqualTo(7);
        assertThat(bounds.grahamBound()).isEqualTo(8 / 2.0 + 4 + 0.5 * 7);
        assertThat(graph.longestChain(graph.durations()).stream().map(Task::id)).containsExactly("a", "c");
        assertThat(Bounds.of(graph, graph.durations(), Map.of()).lowerBound()).isEqualTo(8);
        assertThat(Arrays.stream(graph.upwardRanks(graph.durations())).boxed()).containsExactly(7L, 5L, 4L);
    }
}
