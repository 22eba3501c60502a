package agentos.showcase.ui.control.artefact.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// Rows of one height that glide to their new places when their order changes.
final class Rows extends Pane {
    private static final Duration GLIDE = Duration.millis(200);

    private final Map<String, Region> rows;
    private final Map<String, TranslateTransition> glides = new LinkedHashMap<>();
    private List<String> order;

    /// @param rows by id, in the order that they have at first
    Rows(Map<String, ? extends Region> rows) {
        this.rows = new LinkedHashMap<>(rows);
        order = List.copyOf(rows.keySet());
        getStyleClass().add("matrix-rows");
        getChildren().addAll(this.rows.values());
        setMinHeight(USE_PREF_SIZE);
    }

    void order(List<String> wanted) {
        if (wanted.equals(order)) {
            return;
        }
        boolean seen = getScene() != null && getHeight() > 0;
        Map<String, Double> before = new LinkedHashMap<>();
        rows.forEach((id, row) -> before.put(id, row.getLayoutY() + row.getTranslateY()));
        order = List.copyOf(wanted);
        getChildren().setAll(order.stream().map(rows::get).toList());
        if (seen) {
            layoutChildren();
            rows.forEach((id, row) -> glide(id, row, before.get(id) - row.getLayoutY()));
        }
    }

    private void glide(String id, Region row, double from) {
        TranslateTransition old = glides.remove(id);
        if (old != null) {
            old.stop();
        }
        row.setTranslateY(from);
        if (from != 0) {
            var glide = new TranslateTransition(GLIDE, row);
            glide.setToY(0);
            glide.setInterpolator(Interpolator.EASE_BOTH);
            glides.put(id, glide);
            glide.play();
        }
    }

    boolean isStill() {
        return glides.values().stream().noneMatch(glide -> glide.getStatus() == Animation.Status.RUNNING);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + snappedBottomInset() + rows.size() * rows.values().stream().mapToDouble(row -> row.minHeight(width)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double height = (getHeight() - snappedTopInset() - snappedBottomInset()) / Math.max(1, rows.size());
        double y = snappedTopInset();
        for (String id : order) {
            rows.get(id).resizeRelocate(snappedLeftInset(), snapPositionY(y), getWidth() - snappedLeftInset() - snappedRightInset(), snapSizeY(height));
            y += height;
        }
    }
}
