package agentos.showcase.ui.control.artefact.compare;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.expert.drawing.render.Scene;
import agentos.showcase.run.Artefact;
import agentos.showcase.text.Texts;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.control.artefact.ArtefactView;
import agentos.showcase.ui.control.artefact.Hands;
import agentos.showcase.ui.control.artefact.Workbench;
import agentos.showcase.ui.control.artefact.compare.CompareModel.Look;
import agentos.showcase.ui.control.artefact.save.SaveMenu;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Pictures of one scene laid side by side, under a slider or through a lens, which the visitor turns while all of them stay in step.
public final class CompareArtefact implements ArtefactView {
    private static final Texts TEXTS = Texts.of("stage_compare");

    private final Workbench bench;
    private final CompareModel model;
    private final Darkroom<Image> darkroom;
    private final PicturesPane pictures;
    private final Region node;
    private final List<Runnable> waiting = new ArrayList<>();
    private Artefact artefact;
    private int width;
    private int height;

    private CompareArtefact(Artefact artefact, Compared compared, Workbench bench, Hands hands, Look look) {
        this.bench = bench;
        this.artefact = artefact;
        var words = bench.words();
        model = new CompareModel(hands, compared, look);
        darkroom = new Darkroom<>(new Prints(), bench.context().background(), Platform::runLater, new Wall());
        pictures = new PicturesPane(model, words);
        pictures.setId("compare-pictures");
        Nodes.named(pictures, AccessibleRole.IMAGE_VIEW, words.text(TEXTS, "pictures"));
        var one = new PairChips(model, words, true).node();
        var other = new PairChips(model, words, false).node();
        var pad = new SetPad(model, words);
        pad.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        pad.setVisible(!model.grips().isEmpty());
        var area = new StackPane(pictures, pad, one, other);
        area.getStyleClass().add("compare-area");
        area.setMinSize(0, 0);
        StackPane.setAlignment(pad, Pos.TOP_RIGHT);
        StackPane.setAlignment(one, Pos.BOTTOM_LEFT);
        StackPane.setAlignment(other, Pos.BOTTOM_RIGHT);
        VBox.setVgrow(area, Priority.ALWAYS);
        var bar = new CompareBar(model, words).node();
        bar.getChildren().addAll(Nodes.spring(), new SaveMenu(bench.context(), this::drawing, () -> artefact.name() + "." + words.language().code()).node());
        node = Nodes.column("compare", bar, area, new NumbersRow(model, words).node());
        pictures.onSized((w, h) -> {
            width = w;
            height = h;
            order();
        });
        model.listen(this::order);
        node.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                darkroom.stop();
            } else {
                order();
            }
        });
    }

    /// The tool on an output, if that carries pictures to compare. One that is spliced of them opens under the slider.
    public static Optional<ArtefactView> of(Artefact artefact, Workbench bench, Hands hands) {
        Look look = artefact.data().get("seams").isPresent() ? Look.SLIDER : Look.SIDE;
        return Compared.of(artefact.data()).map(compared -> new CompareArtefact(artefact, compared, bench, hands, look));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean isSettled() {
        return !model.isStale() && pictures.shows(true, width, height);
    }

    @Override
    public void whenSettled(Runnable then) {
        if (pictures.shows(false, width, height)) {
            then.run();
        } else {
            waiting.add(then);
        }
    }

    @Override
    public boolean follow(Artefact next) {
        var compared = Compared.of(next.data()).filter(each -> each.pictures().size() == model.compared().pictures().size());
        compared.ifPresent(found -> {
            artefact = next;
            model.follow(found);
        });
        return compared.isPresent();
    }

    /// The output as the run handed it over, for a file.
    private Drawing drawing() {
        return Drawings.panels(artefact.data()).getFirst().in(bench.words().language());
    }

    private void order() {
        if (width > 0 && node.getScene() != null) {
            var scenes = model.seen().stream().map(model::scene).toList();
            darkroom.want(new Darkroom.Order(scenes, width, height, model.isHolding()));
        }
    }

    /// Hangs up what comes out of the darkroom.
    private final class Wall implements Darkroom.Client<Image> {
        @Override
        public void take(Darkroom.Order order, List<Scene> scenes, List<Image> prints, boolean sharp) {
            for (int picture = 0; picture < model.compared().pictures().size(); picture++) {
                Scene.Material material = model.scene(picture).material();
                for (int i = 0; i < scenes.size(); i++) {
                    if (scenes.get(i).material() == material) {
                        pictures.take(picture, scenes.get(i), prints.get(i), sharp, order.width(), order.height());
                    }
                }
            }
            if (order.moving()) {
                pictures.progress(1);
            }
            if (pictures.shows(false, width, height)) {
                waiting.forEach(Runnable::run);
                waiting.clear();
            }
        }

        @Override
        public void progress(double share) {
            pictures.progress(share);
        }

        @Override
        public void trouble(Throwable trouble) {
            bench.context().errors().unexpected(TEXTS.both("where"), trouble);
        }
    }
}
