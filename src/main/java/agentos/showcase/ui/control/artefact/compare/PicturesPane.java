package agentos.showcase.ui.control.artefact.compare;

import agentos.showcase.expert.drawing.render.Scene;
import agentos.showcase.text.Texts;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.control.artefact.compare.CompareModel.Look;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/// The pictures side by side, under a slider or through a lens. A picture stays until a better one of what is wanted has come.
final class PicturesPane extends Region {
    private static final Texts TEXTS = Texts.of("stage_compare");
    /// Radius of the lens as a share of the smaller side.
    private static final double LENS = 0.3;

    private final CompareModel model;
    private final List<ImageView> views = new ArrayList<>();
    private final Map<Integer, Shown> shown = new HashMap<>();
    private final Region seam = new Region();
    private final StackPane knob = new StackPane(new Icon(Feather.CHEVRON_LEFT), new Icon(Feather.CHEVRON_RIGHT));
    private final Region lens = new Region();
    private final Region progress = new Region();
    private double share = 1;
    private BiConsumer<Integer, Integer> sized = (_, _) -> { };

    /// @param scene what it shows, at so many pixels
    private record Shown(Scene scene, boolean sharp, int width, int height) {}

    PicturesPane(CompareModel model, Localization words) {
        this.model = model;
        getStyleClass().add("compare-pictures");
        setMinSize(0, 0);
        for (var picture : model.compared().pictures()) {
            var view = new ImageView();
            view.setSmooth(true);
            view.setPreserveRatio(false);
            Nodes.named(view, AccessibleRole.IMAGE_VIEW, words.text(picture.title()));
            views.add(view);
        }
        getChildren().addAll(views);
        seam.getStyleClass().add("compare-seam");
        knob.getStyleClass().add("compare-knob");
        knob.getChildren().getFirst().getStyleClass().add("compare-knob-left");
        knob.getChildren().getLast().getStyleClass().add("compare-knob-right");
        lens.getStyleClass().add("compare-lens");
        progress.getStyleClass().add("compare-progress");
        seam.setMouseTransparent(true);
        progress.setMouseTransparent(true);
        knob.setId("compare-knob");
        lens.setId("compare-lens");
        knob.setFocusTraversable(true);
        lens.setFocusTraversable(true);
        Nodes.named(knob, AccessibleRole.SLIDER, words.text(TEXTS, "knob"));
        Nodes.named(lens, AccessibleRole.SLIDER, words.text(TEXTS, "lens"));
        getChildren().addAll(seam, knob, lens, progress);
        model.listen(this::requestLayout);
        new Touches(this, model).install();
    }

    /// Told how many pixels a picture has, whenever that changes.
    void onSized(BiConsumer<Integer, Integer> listener) {
        sized = listener;
    }

    Region knob() {
        return knob;
    }

    Region lens() {
        return lens;
    }

    double lensRadius() {
        return LENS * Math.min(frame(), getHeight());
    }

    /// Width of one picture.
    double frame() {
        int across = model.look() == Look.SIDE ? views.size() : 1;
        return Math.max(0, (getWidth() - (across - 1) * gap()) / across);
    }

    /// The room between pictures is the padding.
    private double gap() {
        return snappedLeftInset();
    }

    /// Takes a picture, unless it has the same one in sharp.
    void take(int picture, Scene scene, Image print, boolean sharp, int width, int height) {
        var next = new Shown(scene, sharp, width, height);
        Shown now = shown.get(picture);
        if (!sharp && new Shown(scene, true, width, height).equals(now)) {
            return;
        }
        shown.put(picture, next);
        views.get(picture).setImage(print);
    }

    /// Whether every picture that is seen shows what is wanted.
    boolean shows(boolean sharp, int width, int height) {
        return model.seen().stream().allMatch(picture -> {
            Shown now = shown.get(picture);
            return now != null && (!sharp || now.equals(new Shown(model.scene(picture), true, width, height)));
        });
    }

    /// @param done share of the sharp pictures that is there, 0 to 1
    void progress(double done) {
        share = done;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = frame();
        double height = getHeight();
        if (width <= 0 || height <= 0) {
            return;
        }
        double density = density();
        sized.accept((int) Math.max(1, Math.round(width * density)), (int) Math.max(1, Math.round(height * density)));
        boolean side = model.look() == Look.SIDE;
        for (int i = 0; i < views.size(); i++) {
            ImageView view = views.get(i);
            view.setFitWidth(width);
            view.setFitHeight(height);
            view.relocate(side ? i * (width + gap()) : 0, 0);
            view.setVisible(model.seen().contains(i));
            view.setClip(null);
        }
        seam.setVisible(model.look() == Look.SLIDER);
        knob.setVisible(seam.isVisible());
        lens.setVisible(model.look() == Look.LENS);
        if (!side) {
            cover(width, height);
        }
        progress.setVisible(share < 1);
        progress.resizeRelocate(0, height - progress.prefHeight(-1), getWidth() * share, progress.prefHeight(-1));
    }

    /// Lays the other picture over the first: to the right of the slider, or inside the lens.
    private void cover(double width, double height) {
        ImageView below = views.get(model.one());
        ImageView above = views.get(model.other());
        below.setViewOrder(0);
        views.forEach(view -> view.setViewOrder(view == above ? -1 : 0));
        List.of(seam, knob, lens, progress).forEach(each -> each.setViewOrder(-2));
        if (model.look() == Look.SLIDER) {
            double x = model.split() * width;
            above.setClip(new Rectangle(x, 0, width - x, height));
            double thick = seam.prefWidth(-1);
            seam.resizeRelocate(x - thick / 2, 0, thick, height);
            double size = knob.prefWidth(-1);
            knob.resizeRelocate(x - size / 2, height / 2 - size / 2, size, size);
        } else {
            double radius = lensRadius();
            double x = model.lensX() * width;
            double y = model.lensY() * height;
            above.setClip(new Circle(x, y, radius));
            lens.resizeRelocate(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }

    /// Pixels of the screen per logical pixel.
    private double density() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : Math.max(1, window.getRenderScaleX());
    }
}
