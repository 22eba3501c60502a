package agentos.showcase.ui.control.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import agentos.showcase.pack.PackLoader;
import agentos.showcase.taskgraph.Task;
import agentos.showcase.taskgraph.TaskGraph;
import agentos.showcase.text.Language;
import agentos.showcase.ui.control.graph.GraphLayout.Box;
import agentos.showcase.ui.control.graph.GraphLayout.Flow;
import agentos.showcase.ui.control.graph.GraphLayout.Point;
import agentos.showcase.ui.control.graph.GraphLayout.Size;
import agentos.showcase.ui.control.graph.GraphLayout.Style;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GraphLayoutTest {
    private static final double EM = 0.52;
    private static final List<Style> STYLES = List.of(Style.CALM, new Style(true, false), new Style(false, true), new Style(true, true));

    /// Every plan of the pack, also after every answer, and random ones of fourteen tasks.
    static Map<String, TaskGraph> graphs() throws TaskGraph.BadGraph {
        var graphs = new LinkedHashMap<String, TaskGraph>();
        for (var card : PackLoader.load(Path.of("showcase-data"), Set.of()).cards()) {
            graphs.put(card.id(), card.plan());
            for (var decision : card.decisions()) {
                for (var option : decision.options()) {
                    if (!option.plan().isEmpty()) {
                        graphs.put(card.id() + ", " + option.id(), card.plan().patched(option.plan()));
                    }
                }
            }
        }
        for (int seed = 1; seed <= 3; seed++) {
            graphs.put("random " + seed, random(seed, 14));
        }
        return graphs;
    }

    static List<String> names() throws TaskGraph.BadGraph {
        return List.copyOf(graphs().keySet());
    }

    @ParameterizedTest
    @MethodSource("names")
    void boxesKeepTheirSizesAndDoNotTouch(String name) throws TaskGraph.BadGraph {
        TaskGraph graph = graphs().get(name);
        for (GraphLayout layout : layouts(graph)) {
            assertThat(layout.boxes()).extracting(Box::task).isEqualTo(graph.tasks().stream().map(Task::id).toList());
            for (Box box : layout.boxes()) {
                Size size = size(graph.task(box.task()));
                assertThat(box.width()).isCloseTo(size.width(), within(0.01));
                assertThat(box.height()).isCloseTo(size.height(), within(0.01));
                assertThat(box.x()).isGreaterThanOrEqualTo(0);
                assertThat(box.y()).isGreaterThanOrEqualTo(0);
                assertThat(box.x() + box.width()).isLessThanOrEqualTo(layout.width() + 0.01);
                assertThat(box.y() + box.height()).isLessThanOrEqualTo(layout.height() + 0.01);
                layout.boxes().stream().filter(other -> other != box).forEach(other -> assertThat(apart(box, other)).as("%s and %s", box, other).isTrue());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void layersFollowTheDependencies(String name) throws TaskGraph.BadGraph {
        TaskGraph graph = graphs().get(name);
        for (GraphLayout layout : layouts(graph)) {
            for (Task task : graph.tasks()) {
                for (String before : task.after()) {
                    Box from = layout.box(before);
                    Box to = layout.box(task.id());
                    if (layout.flow() == Flow.DOWN) {
                        assertThat(from.y() + from.height()).isLessThan(to.y());
                    } else {
                        assertThat(from.x() + from.width()).isLessThan(to.x());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void edgesLeadFromBoxToBoxAndThroughNone(String name) throws TaskGraph.BadGraph {
        TaskGraph graph = graphs().get(name);
        for (GraphLayout layout : layouts(graph)) {
            assertThat(layout.edges()).hasSize((int) graph.tasks().stream().flatMap(task -> task.after().stream().distinct()).count());
            for (GraphLayout.Edge edge : layout.edges()) {
                assertThat(graph.task(edge.to()).after()).contains(edge.from());
                assertOnBorder(layout, layout.box(edge.from()), edge.points().getFirst(), true);
                assertOnBorder(layout, layout.box(edge.to()), edge.points().getLast(), false);
                for (Point bend : edge.points().subList(1, edge.points().size() - 1)) {
                    assertThat(layout.boxes()).noneMatch(box -> bend.x() > box.x() && bend.x() < box.x() + box.width()
                            && bend.y() > box.y() + 0.01 && bend.y() < box.y() + box.height() - 0.01);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theSameGraphHasTheSameLayout(String name) throws TaskGraph.BadGraph {
        assertThat(layouts(graphs().get(name))).isEqualTo(layouts(graphs().get(name)));
    }

    /// The room of a card's graph in a window of 1280 x 720, whose type is of 13 px.
    private static final double WIDTH = 473;
    private static final double HEIGHT = 300;

    @ParameterizedTest
    @MethodSource("names")
    void everyPlanIsReadableInTheSmallestPanel(String name) throws TaskGraph.BadGraph {
        TaskGraph graph = graphs().get(name);
        for (Language language : Language.values()) {
            var all = Arrangement.all(graph, titles(graph, language));
            double pixels = 13 * Arrangement.best(all, WIDTH / 13.0, HEIGHT / 13.0).scale(WIDTH / 13.0, HEIGHT / 13.0);
            assertThat(pixels).as("px of type, %s", language).isGreaterThanOrEqualTo(name.startsWith("random") ? 7 : 9);
        }
    }

    @Test
    void aWideLowRoomIsFilledSidewaysAndANarrowOneDownwards() throws TaskGraph.BadGraph {
        var chain = TaskGraph.of(List.of(Task.bare("first", "a", 1, List.of()), Task.bare("second", "a", 1, List.of("first")), Task.bare("third", "a", 1, List.of("second"))));
        var all = Arrangement.all(chain, titles(chain, Language.EN));
        assertThat(Arrangement.best(all, 60, 4).layout().flow()).isEqualTo(Flow.RIGHT);
        assertThat(Arrangement.best(all, 12, 40).layout().flow()).isEqualTo(Flow.DOWN);
    }

    @Test
    void nodesMoveApartToFillTheRoomButKeepTheirSizes() throws TaskGraph.BadGraph {
        var layout = GraphLayout.of(random(7, 14), GraphLayoutTest::size, Flow.DOWN, Style.CALM);
        var spread = layout.spread(1.4, 1.2);
        assertThat(spread.width()).isGreaterThan(layout.width());
        for (int i = 0; i < layout.boxes().size(); i++) {
            assertThat(spread.boxes().get(i).width()).isEqualTo(layout.boxes().get(i).width());
        }
        spread.edges().forEach(edge -> assertOnBorder(spread, spread.box(edge.to()), edge.points().getLast(), false));
    }

    @Test
    void aGraphOfNothingIsNothing() throws TaskGraph.BadGraph {
        assertThat(GraphLayout.of(TaskGraph.of(List.of()), GraphLayoutTest::size, Flow.DOWN, Style.CALM).boxes()).isEmpty();
    }

    @Test
    void titlesBreakBetweenWordsWhereBothLinesAreShort() {
        assertThat(NodeTitle.of("Check quotes and logic", Language.EN, text -> text.length() * EM).two()).isEqualTo("Check quotes\nand logic");
        assertThat(NodeTitle.of("设置屏幕与灯光", Language.ZH, String::length).two()).isIn("设置屏幕\n与灯光", "设置屏幕与\n灯光");
        assertThat(NodeTitle.of("Plan", Language.EN, text -> text.length() * EM).isBroken()).isFalse();
        assertThat(NodeTitle.of("x".repeat(200), Language.EN, text -> text.length() * EM).one()).endsWith("…").hasSizeLessThan(60);
    }

    private static List<GraphLayout> layouts(TaskGraph graph) {
        var layouts = new ArrayList<GraphLayout>();
        for (Style style : STYLES) {
            for (Flow flow : Flow.values()) {
                var layout = GraphLayout.of(graph, GraphLayoutTest::size, flow, style);
                layouts.add(layout);
                layouts.add(layout.spread(1.3, 1.2));
            }
        }
        return layouts;
    }

    private static Map<String, NodeTitle> titles(TaskGraph graph, Language language) {
        var titles = new LinkedHashMap<String, NodeTitle>();
        graph.tasks().forEach(task -> titles.put(task.id(), NodeTitle.of(task.title().in(language), language,
                text -> text.chars().mapToDouble(c -> c > 0x2E7F ? 1 : EM).sum())));
        return titles;
    }

    private static Size size(Task task) {
        return new Size(task.title().en().length() * EM + 3.5, 1.6);
    }

    private static boolean apart(Box a, Box b) {
        double gap = 0.3;
        return a.x() + a.width() + gap <= b.x() || b.x() + b.width() + gap <= a.x() || a.y() + a.height() + gap <= b.y() || b.y() + b.height() + gap <= a.y();
    }

    private static void assertOnBorder(GraphLayout layout, Box box, Point point, boolean leaving) {
        boolean down = layout.flow() == Flow.DOWN;
        double border = down ? box.y() + (leaving ? box.height() : 0) : box.x() + (leaving ? box.width() : 0);
        assertThat(down ? point.y() : point.x()).isCloseTo(border, within(0.02));
        assertThat(down ? point.x() : point.y()).isBetween(down ? box.x() : box.y(), down ? box.x() + box.width() : box.y() + box.height());
    }

    private static TaskGraph random(long seed, int size) throws TaskGraph.BadGraph {
        var random = new Random(seed);
        var tasks = new ArrayList<Task>();
        for (int i = 0; i < size; i++) {
            var after = new ArrayList<String>();
            for (int j = Math.max(0, i - 5); j < i; j++) {
                if (random.nextInt(4) == 0) {
                    after.add("task number " + j);
                }
            }
            tasks.add(Task.bare("task number " + i, "kind", 100, after));
        }
        return TaskGraph.of(tasks);
    }
}
