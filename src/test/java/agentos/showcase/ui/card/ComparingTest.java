package agentos.showcase.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.ui.Person;
import agentos.showcase.ui.Place;
import agentos.showcase.ui.Theme;
import agentos.showcase.ui.Visit;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The three materials under a visitor's finger.
@ExtendWith(ApplicationExtension.class)
class ComparingTest {
    private final FxRobot robot = new FxRobot();
    private Visit visit;
    private Person person;

    @Start
    void open(Stage stage) {
        visit = Visit.atEnd("materials", Theme.DARK, stage);
        person = visit.person();
    }

    @AfterEach
    void leave() {
        visit.end();
    }

    @Test
    void draggingOnAPictureTurnsTheCameraOfAllThreeAndLettingGoMeasuresThemAgain() {
        rest();
        assertThat(position()).doesNotContain("own");
        Point2D middle = middle("#compare-pictures");
        robot.moveTo(middle).press(MouseButton.PRIMARY).moveBy(-20, 12).moveBy(-20, 12);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(about()).contains("Let go");
        assertThat(position()).doesNotContain("own");
        robot.release(MouseButton.PRIMARY);
        person.waitUntil(() -> position().contains("view-choice=own"));
        rest();
        assertThat(about()).contains("31,360");
        assertThat(person.reads("100.0% silhouette")).isTrue();
        person.click("#compare-back");
        person.waitUntil(() -> !position().contains("view-choice=own"));
    }

    @Test
    void theLightIsTurnedByKeysAndOnThePad() {
        rest();
        person.click("#compare-grip-light");
        person.on(() -> {
            visit.window().shell().current().orElseThrow();
            node("#compare-pictures").requestFocus();
            return null;
        });
        robot.press(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(position()).doesNotContain("light-choice=own");
        robot.release(KeyCode.RIGHT);
        person.waitUntil(() -> position().contains("light-choice=own@"));
        assertThat(position()).contains("azimuth=-49");
        rest();
        robot.moveTo(middle("#compare-pad").add(20, -10)).press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
        person.waitUntil(() -> position().contains("azimuth=11"));
    }

    @Test
    void theSliderIsDraggedByItsKnobAndMovedByKeysWithoutTurningTheScene() {
        rest();
        person.click("#compare-look-slider");
        rest();
        double before = middle("#compare-knob").getX();
        robot.moveTo(middle("#compare-knob")).press(MouseButton.PRIMARY).moveBy(-60, 4).moveBy(-60, 4).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        double after = middle("#compare-knob").getX();
        assertThat(after - before).isBetween(-125.0, -115.0);
        person.press(KeyCode.RIGHT);
        assertThat(middle("#compare-knob").getX()).isGreaterThan(after + 5);
        assertThat(position()).doesNotContain("own");
        person.click("#compare-other-paper");
        rest();
        assertThat(person.sees("#compare-knob")).isTrue();
    }

    @Test
    void theLensFollowsTheFinger() {
        rest();
        person.click("#compare-look-lens");
        rest();
        Point2D before = middle("#compare-lens");
        robot.moveTo(before).press(MouseButton.PRIMARY).moveBy(40, 15).moveBy(40, 15).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        Point2D after = middle("#compare-lens");
        assertThat(after.subtract(before).getX()).isBetween(75.0, 85.0);
        assertThat(after.subtract(before).getY()).isBetween(25.0, 35.0);
        assertThat(position()).doesNotContain("own");
    }

    /// Waits until every picture is sharp.
    private void rest() {
        person.waitUntil(() -> person.sees("#compare-pictures") && visit.isSettled());
    }

    private String position() {
        return ((Place.CardPlace) person.on(() -> visit.context().navigation().place())).position().orElse("");
    }

    private String about() {
        return ((Label) node("#compare-about")).getText();
    }

    private Node node(String query) {
        return person.node(query);
    }

    private Point2D middle(String query) {
        Node node = node(query);
        return person.on(() -> {
            Bounds bounds = node.localToScreen(node.getBoundsInLocal());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }
}
