package agentos.showcase.ui.control.artefact.turns;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.run.Artefact;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.control.artefact.ArtefactView;
import agentos.showcase.ui.control.artefact.Hands;
import agentos.showcase.ui.control.artefact.Workbench;
import agentos.showcase.ui.control.artefact.save.SaveMenu;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The turns of a key visual: one picture large, or any two side by side; below it the strip of all of them, what the latest wish changed and what it left
/// alone, and room for the next wish. Beside a picture that is not wide, all of that stands at its right.
public final class TurnsArtefact implements ArtefactView {
    static final Texts TEXTS = Texts.of("stage_turns");
    private static final Texts LAYERS = Texts.of("keyvisual");
    /// From this ratio of width to height on, a picture is wide.
    private static final double WIDE = 1.2;
    private static final int MOST_NAMED = 3;

    private final Localization words;
    private final TurnsModel model;
    private final List<TurnPicture> pictures;
    private final List<Region> frames = new ArrayList<>();
    private final HBox shown = Nodes.row("turns-pictures");
    private final TurnStrip strip;
    private final TurnWish wish;
    private final ToggleButton outlines = new ToggleButton();
    private final ObjectProperty<Localized> said = new SimpleObjectProperty<>(Localized.EMPTY);
    private final ObjectProperty<Localized> changed = new SimpleObjectProperty<>(Localized.EMPTY);
    private final ObjectProperty<Localized> message = new SimpleObjectProperty<>(Localized.EMPTY);
    private final Label warning;
    private final BorderPane node = new BorderPane();
    /// Whether the picture has the stage for itself.
    private boolean fills;

    public TurnsArtefact(Artefact artefact, Workbench bench, Hands hands) {
        words = bench.words();
        model = new TurnsModel(artefact.data());
        pictures = List.of(new TurnPicture(bench.images()), new TurnPicture(bench.images()));
        strip = new TurnStrip(words, bench.images(), index -> {
            model.touch(index);
            show();
        });
        wish = new TurnWish(words, hands);
        outlines.textProperty().bind(words.text(TEXTS, "outlines"));
        outlines.getStyleClass().add("turns-outlines");
        outlines.setMinWidth(Region.USE_PREF_SIZE);
        outlines.setId("turns-outlines");
        outlines.setOnAction(_ -> mark());
        warning = Nodes.paragraph(words.text(message), "turns-message");
        warning.setId("turns-message");
        for (int i = 0; i < pictures.size(); i++) {
            frames.add(frame(i, artefact.name(), bench));
        }
        node.getStyleClass().add("turns");
        node.setMinSize(0, 0);
        node.setCenter(shown);
        fill();
    }

    private Region frame(int place, String name, Workbench bench) {
        TurnPicture picture = pictures.get(place);
        picture.picture().drawingProperty().addListener((_, _, _) -> mark());
        Nodes.touch(picture, words.text(TEXTS, "alone"), () -> {
            if (model.shown().size() > 1) {
                model.alone(model.shown().get(place));
                show();
            } else {
                fills = !fills;
                arrange();
            }
        });
        picture.setId("turns-shown-" + (place + 1));
        var saving = new SaveMenu(bench.context(), picture.picture().drawingProperty()::get,
                () -> name + "-" + (model.shown().get(place) + 1) + "." + words.language().code());
        var frame = new StackPane(picture, SaveMenu.corner(saving.node()));
        frame.setMinSize(0, 0);
        HBox.setHgrow(frame, Priority.ALWAYS);
        return frame;
    }

    private void fill() {
        strip.fill(model.turns());
        arrange();
        show();
    }

    /// The parts around the picture, by its form.
    private void arrange() {
        Drawing drawing = model.turns().getLast().in(words.language());
        boolean wide = drawing.width() > drawing.height() * WIDE;
        var told = Nodes.column("turns-told", Nodes.paragraph(words.text(said), "turns-say"), Nodes.paragraph(words.text(changed), "small", "muted"), warning);
        told.setMinWidth(0);
        told.setId("turns-told");
        node.setBottom(null);
        node.setRight(null);
        if (fills) {
            return;
        }
        if (wide) {
            HBox.setHgrow(told, Priority.ALWAYS);
            node.setBottom(Nodes.column("turns-below", Nodes.row("turns-row", strip.node(), told, outlines), wish.node()));
        } else {
            var column = Nodes.column("turns-beside", strip.node(), told, outlines, Nodes.spring(), wish.node());
            node.setRight(column);
        }
    }

    /// Everything that depends on which pictures are on show.
    private void show() {
        var indices = model.shown();
        shown.getChildren().setAll(frames.subList(0, indices.size()));
        for (int i = 0; i < indices.size(); i++) {
            TurnsModel.Turn turn = model.turns().get(indices.get(i));
            pictures.get(i).picture().drawingProperty().bind(words.in(turn::in));
            Nodes.named(pictures.get(i).picture(), AccessibleRole.IMAGE_VIEW, words.text(turn.title()));
        }
        strip.mark(indices);
        said.set(said());
        changed.set(changed());
        boolean open = !model.message().isEmpty();
        message.set(open ? TEXTS.both("message", model.messageTurn(), model.message()) : model.notice());
        warning.setVisible(!message.get().isEmpty());
        warning.setManaged(!message.get().isEmpty());
        wish.show(model.asks(), model.offers());
        mark();
    }

    private Localized said() {
        TurnsModel.Turn turn = model.present();
        return turn.turn() == 0 ? turn.title() : TEXTS.both("said", turn.title(), turn.say());
    }

    /// What changed, and how much did not.
    private Localized changed() {
        if (model.shown().size() < 2 && model.present().turn() == 0) {
            return TEXTS.both(model.shown().getFirst() == 0 ? "first" : "direction");
        }
        var names = new ArrayList<Localized>();
        var all = model.changed();
        all.entrySet().stream().limit(MOST_NAMED).forEach(change -> names.add(TEXTS.both("change", change.getKey(), aspects(change.getValue()))));
        var rest = all.size() > MOST_NAMED ? TEXTS.both("more", all.size() - MOST_NAMED) : Localized.EMPTY;
        var difference = model.difference(Language.EN);
        return all.isEmpty() ? TEXTS.both("same", difference.compared())
                : TEXTS.both("changes", Localized.list(names), rest, difference.untouched(), difference.compared());
    }

    private static Localized aspects(Set<String> aspects) {
        return Localized.list(aspects.stream().map(aspect -> LAYERS.both("aspect." + aspect)).toList());
    }

    /// Frames around what changed, on the later picture.
    private void mark() {
        var indices = model.shown();
        pictures.forEach(picture -> picture.mark(List.of()));
        boolean compares = indices.size() > 1 || model.present().turn() > 0;
        outlines.setDisable(!compares);
        if (!outlines.isSelected() || !compares) {
            return;
        }
        Language language = words.language();
        Drawing drawing = model.present().in(language);
        var marked = new ArrayList<TurnPicture.Frame>();
        for (TurnsModel.Change change : model.changes(language)) {
            Bounds bounds = change.layer().bounds();
            boolean whole = bounds.width() == 0 && bounds.height() == 0;
            marked.add(new TurnPicture.Frame(whole ? new Bounds(0, 0, drawing.width(), drawing.height()) : bounds,
                    TEXTS.both("change", Localized.same(change.layer().name()), aspects(change.aspects())).in(language)));
        }
        pictures.get(indices.size() - 1).mark(marked);
    }

    @Override
    public boolean follow(Artefact next) {
        if (next.type() != Artefact.Type.DRAWING) {
            return false;
        }
        model.follow(next.data());
        fill();
        return true;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean isSettled() {
        return pictures.subList(0, model.shown().size()).stream().allMatch(picture -> picture.picture().isSettled()) && strip.isSettled();
    }

    @Override
    public void whenSettled(Runnable then) {
        pictures.getFirst().picture().settledProperty().subscribe(settled -> {
            if (settled) {
                then.run();
            }
        });
    }
}
