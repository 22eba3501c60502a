package agentos.showcase.ui.control.artefact.compare;

import agentos.showcase.text.Texts;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.control.artefact.compare.CompareModel.Grip;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// The set from above: where camera and light stand around the subject, the lower the farther out. What the grip turns can be put anywhere on it.
final class SetPad extends Region {
    private static final Texts TEXTS = Texts.of("stage_compare");
    private static final PseudoClass GRIPPED = PseudoClass.getPseudoClass("gripped");
    /// An elevation of 0 degrees stands at this share of the pad's radius.
    private static final double RIM = 0.78;

    private final CompareModel model;
    private final StackPane camera = marker(Feather.CAMERA);
    private final StackPane light = marker(Feather.SUN);
    private final Region subject = new Region();

    SetPad(CompareModel model, Localization words) {
        this.model = model;
        getStyleClass().add("compare-pad");
        subject.getStyleClass().add("compare-pad-subject");
        getChildren().addAll(subject, camera, light);
        Nodes.named(this, AccessibleRole.IMAGE_VIEW, words.text(TEXTS, "pad"));
        setId("compare-pad");
        setOnMousePressed(event -> {
            model.grip(nearest(event));
            model.begin();
            put(event);
        });
        setOnMouseDragged(this::put);
        setOnMouseReleased(event -> {
            model.release();
            event.consume();
        });
        model.listen(this::requestLayout);
    }

    private static StackPane marker(Feather icon) {
        var marker = new StackPane(new Icon(icon));
        marker.getStyleClass().add("compare-pad-marker");
        marker.setMouseTransparent(true);
        return marker;
    }

    /// The marker under the finger, else what is held already.
    private Grip nearest(MouseEvent event) {
        for (Grip grip : model.grips()) {
            StackPane marker = grip == Grip.CAMERA ? camera : light;
            if (marker.getBoundsInParent().contains(event.getX(), event.getY())) {
                return grip;
            }
        }
        return model.grip();
    }

    private void put(MouseEvent event) {
        double dx = event.getX() - getWidth() / 2;
        double dy = event.getY() - getHeight() / 2;
        double out = Math.min(1, Math.hypot(dx, dy) / (getWidth() / 2 * RIM));
        model.turn(model.grip(), Math.toDegrees(Math.atan2(dx, dy)), 90 * (1 - out));
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        place(subject, 0, 0);
        stand(camera, model.camera().azimuth(), model.camera().elevation());
        stand(light, model.light().azimuth(), model.light().elevation());
        camera.pseudoClassStateChanged(GRIPPED, model.grip() == Grip.CAMERA);
        light.pseudoClassStateChanged(GRIPPED, model.grip() == Grip.LIGHT);
    }

    private void stand(Region marker, double azimuth, double elevation) {
        double out = getWidth() / 2 * RIM * (1 - elevation / 90);
        place(marker, out * Math.sin(Math.toRadians(azimuth)), out * Math.cos(Math.toRadians(azimuth)));
    }

    private void place(Region node, double x, double y) {
        double width = node.prefWidth(-1);
        double height = node.prefHeight(-1);
        node.resizeRelocate(getWidth() / 2 + x - width / 2, getHeight() / 2 + y - height / 2, width, height);
    }
}
