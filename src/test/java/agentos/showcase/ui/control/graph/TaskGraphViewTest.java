package agentos.showcase.ui.control.graph;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.run.Run;
import agentos.showcase.text.Language;
import agentos.showcase.ui.Distance;
import agentos.showcase.ui.Fonts;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Person;
import agentos.showcase.ui.Theme;
import agentos.showcase.ui.Theming;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The graph as a person meets it.
@ExtendWith(ApplicationExtension.class)
class TaskGraphViewTest {
    private final Localization words = new Localization(Language.EN);
    private final List<Throwable> troubles = new ArrayList<>();
    private TaskGraphView view;
    private Person person;

    @Start
    void open(Stage stage) {
        Fonts.load();
        view = new TaskGraphView(words, work -> Thread.ofVirtual().start(work), troubles::add);
        var scene = new Scene(new StackPane(view), 640, 500);
        new Theming(Theme.DARK, Distance.DESK).install(scene);
        person = Person.before(stage, scene, 640, 500);
    }

    @Test
    void aClickSelectsATaskAndAClickBesideSelectsNone() {
        show(SmallRun.run(), 0);
        person.click("#graph-first");
        assertThat(view.selectedProperty().get()).isEqualTo("first");
        TaskNode node = node("plan");
        person.on(() -> {
            view.selectedProperty().set(null);
            return null;
        });
        assertThat(person.on(() -> view.selectedProperty().get())).isNull();
        person.click(node);
        assertThat(view.selectedProperty().get()).isEqualTo("plan");
    }

    @Test
    void theKeyboardGoesAlongTheEdgesAndSelects() {
        show(SmallRun.run(), 0);
        // The window gives the focus to the only place for it, without showing it.
        person.waitUntil(() -> focused().equals("plan"));
        person.press(KeyCode.DOWN);
        assertThat(focused()).isEqualTo("plan");
        person.press(KeyCode.TAB);
        person.press(KeyCode.DOWN);
        assertThat(focused()).isIn("first", "second");
        person.press(focused().equals("first") ? KeyCode.RIGHT : KeyCode.LEFT);
        person.press(KeyCode.DOWN);
        assertThat(focused()).isEqualTo("ask");
        person.press(KeyCode.ENTER);
        assertThat(view.selectedProperty().get()).isEqualTo("ask");
        person.press(KeyCode.DOWN);
        person.press(KeyCode.SPACE);
        assertThat(view.selectedProperty().get()).isEqualTo("end");
        person.press(KeyCode.UP);
        person.press(KeyCode.UP);
        assertThat(focused()).isIn("first", "second");
    }

    @Test
    void progressAndStateFollowTheMoment() {
        Run run = SmallRun.run();
        show(run, 500);
        assertThat(node("plan").look()).isEqualTo(Look.RUNNING);
        assertThat(node("plan").progress()).isEqualTo(0.5);
        assertThat(node("first").look()).isEqualTo(Look.WAITING);
        show(run, 750);
        assertThat(node("plan").progress()).isEqualTo(0.75);
        show(run, 1500);
        assertThat(node("plan").look()).isEqualTo(Look.DONE);
        assertThat(List.of(node("first").look(), node("second").look())).containsExactlyInAnyOrder(Look.RUNNING, Look.READY);
        show(run, run.makespan());
        assertThat(node("end").look()).isEqualTo(Look.DONE);
        show(run, 500);
        assertThat(node("end").look()).isEqualTo(Look.WAITING);
        assertThat(node("end").getAccessibleText()).isEqualTo("Write it: waiting");
    }

    @Test
    void aFailedAttemptIsCounted() {
        Run run = SmallRun.run(SmallRun.request().injecting("broken", 0));
        show(run, run.makespan());
        assertThat(node("first").getAccessibleText()).isEqualTo("Search here: done, attempt 2");
        assertThat(node("second").getAccessibleText()).isEqualTo("Search there: done");
    }

    @Test
    void aChangeOfPlanBringsNodesWhichGlideAndStandAtOnceWhenMotionIsReduced() {
        Run run = SmallRun.run(SmallRun.request().choosing("ask", "no", 0));
        long change = SmallRun.replanned(run);
        show(run, change - 1);
        assertThat(person.sees("#graph-third")).isFalse();
        double before = node("end").getLayoutY();
        show(run, change + Gliding.TIME / 2);
        assertThat(node("third").getOpacity()).isEqualTo(0.5);
        double halfway = node("end").getLayoutY();
        show(run, change + Gliding.TIME);
        assertThat(node("third").getOpacity()).isEqualTo(1);
        double after = node("end").getLayoutY();
        assertThat(halfway).isStrictlyBetween(Math.min(before, after), Math.max(before, after));
        person.on(() -> {
            view.reduceMotionProperty().set(true);
            return null;
        });
        show(run, change + 1);
        assertThat(node("end").getLayoutY()).isEqualTo(after);
        show(run, change - 1);
        assertThat(person.sees("#graph-third")).isFalse();
        assertThat(node("end").getLayoutY()).isEqualTo(before);
    }

    @Test
    void theLanguageRenamesTheNodes() {
        show(SmallRun.run(), 500);
        assertThat(node("first").text()).isEqualTo("Search here");
        person.on(() -> {
            words.toggle();
            return null;
        });
        person.waitUntil(() -> node("first").text().equals("在这里找"));
        assertThat(node("plan").getAccessibleText()).isEqualTo("做计划：进行中");
    }

    @Test
    void theCriticalPathStandsOut() {
        Run run = SmallRun.run();
        show(run, run.makespan());
        person.on(() -> {
            view.showCriticalPathProperty().set(true);
            return null;
        });
        assertThat(has("plan", "critical")).isTrue();
        assertThat(has("first", "dim") ^ has("first", "critical")).isTrue();
        person.on(() -> {
            view.showCriticalPathProperty().set(false);
            return null;
        });
        assertThat(has("plan", "critical")).isFalse();
    }

    @Test
    void theWholeGraphFitsWhateverTheRoom() {
        show(SmallRun.run(), 0);
        for (double[] room : new double[][] {{200, 480}, {600, 90}, {600, 480}}) {
            person.on(() -> {
                view.setMaxSize(room[0], room[1]);
                return null;
            });
            person.waitUntil(() -> view.getWidth() == room[0] && view.getHeight() == room[1] && view.isSettled());
            for (TaskNode node : person.on(() -> view.nodes())) {
                var bounds = person.on(() -> view.sceneToLocal(node.localToScene(node.getLayoutBounds())));
                assertThat(bounds.getMinX()).isGreaterThanOrEqualTo(0);
                assertThat(bounds.getMinY()).isGreaterThanOrEqualTo(0);
                assertThat(bounds.getMaxX()).isLessThanOrEqualTo(room[0]);
                assertThat(bounds.getMaxY()).isLessThanOrEqualTo(room[1]);
            }
        }
        assertThat(troubles).isEmpty();
    }

    private void show(Run run, long t) {
        person.on(() -> {
            view.show(run, run.at(t));
            return null;
        });
        person.waitUntil(view::isSettled);
    }

    private TaskNode node(String task) {
        return (TaskNode) person.on(() -> view.lookup("#graph-" + task));
    }

    private boolean has(String task, String pseudoClass) {
        return person.on(() -> node(task).getPseudoClassStates().stream().anyMatch(each -> each.getPseudoClassName().equals(pseudoClass)));
    }

    private String focused() {
        return person.on(() -> view.getScene().getFocusOwner() instanceof TaskNode node ? node.task().id() : "");
    }
}
