package agentos.showcase.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Window;

/// Dark or light, and how large. Java only sets classes on the root of every window; the stylesheet says what they mean.
public final class Theming {
    private static final String SHEET = Objects.requireNonNull(Theming.class.getResource("showcase.css")).toExternalForm();

    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<Distance> distance;
    private final ObjectProperty<SizeStep> step = new SimpleObjectProperty<>(SizeStep.STEP_1080);

    public Theming(Theme theme, Distance distance) {
        this.theme = new SimpleObjectProperty<>(theme);
        this.distance = new SimpleObjectProperty<>(distance);
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public ObjectProperty<Distance> distanceProperty() {
        return distance;
    }

    public ObjectProperty<SizeStep> stepProperty() {
        return step;
    }

    public Theme theme() {
        return theme.get();
    }

    public void toggle() {
        theme.set(theme().other());
    }

    public void nextDistance() {
        distance.set(distance.get().next());
    }

    /// Dresses a scene and keeps it dressed; its size decides the step of the type scale.
    public void install(Scene scene) {
        useBase();
        theme.addListener((_, _, _) -> useBase());
        ChangeListener<Object> resized = (_, _, _) -> step.set(SizeStep.of(scene.getWidth(), scene.getHeight()));
        scene.widthProperty().addListener(resized);
        scene.heightProperty().addListener(resized);
        step.set(SizeStep.of(scene.getWidth(), scene.getHeight()));
        follow(scene.getRoot());
        scene.getStylesheets().add(SHEET);
    }

    /// Dresses every window that opens later too: menus, lists of choices, tool tips.
    public void dressPopups() {
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::dressPopup);
            }
        });
    }

    private void dressPopup(Window window) {
        Scene scene = window.getScene();
        if (scene != null && !scene.getStylesheets().contains(SHEET)) {
            dress(scene.getRoot());
            scene.getStylesheets().add(SHEET);
        }
    }

    private void follow(Parent root) {
        dress(root);
        ChangeListener<Object> changed = (_, _, _) -> dress(root);
        theme.addListener(changed);
        distance.addListener(changed);
        step.addListener(changed);
    }

    private void dress(Parent root) {
        var classes = root.getStyleClass();
        classes.removeIf(name -> name.startsWith("size-") || name.startsWith("distance-"));
        for (Theme each : Theme.values()) {
            classes.remove(each.code());
        }
        classes.addAll(theme.get().code(), step.get().styleClass(), distance.get().styleClass());
    }

    private void useBase() {
        var base = theme.get() == Theme.DARK ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(base.getUserAgentStylesheet());
    }
}
