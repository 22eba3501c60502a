package agentos.showcase.ui.control.artefact.turns;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.control.DrawingImages;
import agentos.showcase.ui.control.PictureView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// All pictures as thumbnails, in the order in which they came to be.
final class TurnStrip {
    private final Localization words;
    private final DrawingImages images;
    private final IntConsumer touched;
    private final List<Thumb> thumbs = new ArrayList<>();
    private final HBox node = Nodes.row("turns-strip");

    private record Thumb(Region node, PictureView picture, Label name) {}

    /// @param touched told the index of a thumbnail
    TurnStrip(Localization words, DrawingImages images, IntConsumer touched) {
        this.words = words;
        this.images = images;
        this.touched = touched;
        node.setMinWidth(Region.USE_PREF_SIZE);
    }

    Node node() {
        return node;
    }

    /// A thumbnail that is there already takes its new picture in place, so that the keyboard stays on it.
    void fill(List<TurnsModel.Turn> turns) {
        while (thumbs.size() > turns.size()) {
            thumbs.removeLast();
        }
        for (int i = 0; i < turns.size(); i++) {
            TurnsModel.Turn turn = turns.get(i);
            if (i == thumbs.size()) {
                thumbs.add(thumb(i));
            }
            Thumb thumb = thumbs.get(i);
            thumb.picture.drawingProperty().bind(words.in(turn::in));
            thumb.node.accessibleTextProperty().bind(words.text(TurnsArtefact.TEXTS.both("thumb", turn.title())));
            thumb.name.textProperty().bind(words.text(turn.title()));
        }
        node.getChildren().setAll(thumbs.stream().map(Thumb::node).toList());
    }

    private Thumb thumb(int index) {
        var picture = new PictureView(images);
        picture.getStyleClass().add("turns-thumb-picture");
        picture.prefWidthProperty().bind(Bindings.createDoubleBinding(() -> width(picture), picture.prefHeightProperty(), picture.drawingProperty()));
        var name = Nodes.label("", "turns-thumb-name");
        var thumb = Nodes.column("turns-thumb", picture, name);
        thumb.setId("turn-" + index);
        Nodes.touch(thumb, words.text(TurnsArtefact.TEXTS, "alone"), () -> touched.accept(index));
        return new Thumb(thumb, picture, name);
    }

    /// As wide as the height of the stylesheet makes it.
    private static double width(PictureView picture) {
        Drawing drawing = picture.drawingProperty().get();
        return drawing == null ? picture.getPrefHeight() : picture.getPrefHeight() * drawing.width() / drawing.height();
    }

    void mark(List<Integer> shown) {
        for (int i = 0; i < thumbs.size(); i++) {
            thumbs.get(i).node.pseudoClassStateChanged(Nodes.CURRENT, shown.contains(i));
        }
    }

    boolean isSettled() {
        return thumbs.stream().allMatch(thumb -> thumb.picture.isSettled());
    }
}
