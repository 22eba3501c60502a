package agentos.showcase.ui.control.artefact.compare;

import agentos.showcase.ui.control.artefact.compare.CompareModel.Look;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// A visitor's finger, mouse and keys on the pictures: what lies over them - the slider's line, the lens - is moved; everywhere else camera or light is turned.
final class Touches {
    /// One key press moves slider and lens by this share of the picture.
    private static final double NOTCH = 0.02;

    private final PicturesPane pane;
    private final CompareModel model;
    private Held held = Held.NOTHING;
    private double beganX;
    private double beganY;
    private double offX;
    private double offY;

    private enum Held { NOTHING, SEAM, LENS, SCENE }

    Touches(PicturesPane pane, CompareModel model) {
        this.pane = pane;
        this.model = model;
    }

    void install() {
        pane.setFocusTraversable(true);
        pane.setOnMousePressed(this::press);
        pane.setOnMouseDragged(this::drag);
        pane.setOnMouseReleased(this::release);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        pane.addEventHandler(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode().isArrowKey()) {
                model.release();
            }
        });
        pane.focusWithinProperty().subscribe(within -> {
            if (!within) {
                model.release();
            }
        });
    }

    private void press(MouseEvent event) {
        held = at(event);
        beganX = event.getX();
        beganY = event.getY();
        switch (held) {
            case SEAM -> {
                offX = model.split() * pane.frame() - event.getX();
                pane.knob().requestFocus();
            }
            case LENS -> {
                offX = model.lensX() * pane.frame() - event.getX();
                offY = model.lensY() * pane.getHeight() - event.getY();
                pane.lens().requestFocus();
            }
            default -> {
                pane.requestFocus();
                model.begin();
            }
        }
        event.consume();
    }

    private Held at(MouseEvent event) {
        double x = event.getX();
        double y = event.getY();
        if (model.look() == Look.SLIDER && Math.abs(x - model.split() * pane.frame()) <= pane.knob().getWidth() / 2) {
            return Held.SEAM;
        }
        boolean inside = Math.hypot(x - model.lensX() * pane.frame(), y - model.lensY() * pane.getHeight()) <= pane.lensRadius();
        return model.look() == Look.LENS && inside ? Held.LENS : Held.SCENE;
    }

    private void drag(MouseEvent event) {
        double x = event.getX();
        double y = event.getY();
        switch (held) {
            case SEAM -> model.split((x + offX) / pane.frame());
            case LENS -> model.lens((x + offX) / pane.frame(), (y + offY) / pane.getHeight());
            case SCENE -> model.drag((x - beganX) / pane.frame(), (y - beganY) / pane.getHeight());
            case NOTHING -> { }
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        if (held == Held.SCENE) {
            model.release();
            if (event.isStillSincePress() && model.look() == Look.LENS) {
                model.lens(event.getX() / pane.frame(), event.getY() / pane.getHeight());
            } else if (event.isStillSincePress() && model.look() == Look.SLIDER) {
                model.split(event.getX() / pane.frame());
            }
        }
        held = Held.NOTHING;
        event.consume();
    }

    private void key(KeyEvent event) {
        int right = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        int up = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
        if (right == 0 && up == 0) {
            return;
        }
        Object target = event.getTarget();
        if (target == pane.knob()) {
            model.split(model.split() + right * NOTCH);
        } else if (target == pane.lens()) {
            model.lens(model.lensX() + right * NOTCH, model.lensY() - up * NOTCH);
        } else if (target instanceof Node) {
            model.nudge(right, up);
        }
        event.consume();
    }
}
