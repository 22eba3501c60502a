package agentos.showcase.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Drives a window as a person does: looks, clicks, types. A thin layer over TestFX; it waits for conditions and never sleeps.
public final class Person {
    private static final int PATIENCE_SECONDS = 60;
    /// The headless screen is so wide and so high.
    private static final double SCREEN = 1000;

    private final FxRobot robot = new FxRobot();
    private final Stage stage;

    public Person(Stage stage) {
        this.stage = stage;
    }

    /// Shows a scene to a person, in the middle of the screen, or at its corner where the screen is too small. The stage is the same for all tests
    /// and comes with the size and place that the last one gave it; what stands beyond the left edge of the screen feels no wheel.
    public static Person before(Stage stage, Scene scene, double width, double height) {
        stage.setScene(scene);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setX(Math.max(0, (SCREEN - width) / 2));
        stage.setY(Math.max(0, (SCREEN - height) / 2));
        stage.show();
        return new Person(stage);
    }

    /// Clicks the middle of a node, which may lie outside of the headless screen of 1000 x 1000.
    public void click(String query) {
        click(node(query));
    }

    public void click(Node node) {
        robot.clickOn(node);
        WaitForAsyncUtils.waitForFxEvents();
    }

    public void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    public void write(String text) {
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The node, which must be there and be seen.
    public Node node(String query) {
        Node node = on(() -> stage.getScene().lookup(query));
        if (node == null || !sees(query)) {
            throw new AssertionError("cannot see " + query);
        }
        return node;
    }

    public boolean sees(String query) {
        return on(() -> {
            Node node = stage.getScene().lookup(query);
            while (node != null && node.isVisible() && node != stage.getScene().getRoot()) {
                node = node.getParent();
            }
            return node != null && node == stage.getScene().getRoot();
        });
    }

    /// Whether some visible label or button reads this.
    public boolean reads(String text) {
        return on(() -> stage.getScene().getRoot().lookupAll(".label").stream().anyMatch(node -> says(node, text))
                || stage.getScene().getRoot().lookupAll(".button").stream().anyMatch(node -> says(node, text)));
    }

    /// Waits until some visible label or button reads this; fails when none ever does.
    public void expect(String text) {
        try {
            waitUntil(() -> reads(text));
        } catch (AssertionError e) {
            throw new AssertionError("nothing reads: " + text, e);
        }
    }

    private static boolean says(Node node, String text) {
        return node.isVisible() && node instanceof Labeled labeled && labeled.getText() != null && labeled.getText().contains(text);
    }

    public void waitUntil(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> on(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
    }

    /// Asks something on the thread of the user interface.
    public <T> T on(Callable<T> question) {
        if (Platform.isFxApplicationThread()) {
            try {
                return question.call();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, question);
    }
}
