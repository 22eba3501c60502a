package agentos.showcase.ui.control.reading;

import agentos.showcase.evidence.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A block of a page as text that wraps, with marks behind stretches of it.
final class BlockView extends Region implements MarkedBlock {
    private final Page.Block block;
    private final TextFlow flow = new TextFlow();
    private final List<Mark> marks = new ArrayList<>();

    /// A mark behind a stretch of the block's text.
    private record Mark(Span stretch, Path path) {}

    BlockView(Page.Block block) {
        this.block = block;
        getStyleClass().addAll("reading-block", "reading-" + block.kind().name().toLowerCase(Locale.ROOT));
        if (block.kind() == Page.Kind.HEADING) {
            getStyleClass().add("reading-h" + Math.min(3, block.level()));
        }
        flow.getStyleClass().add("reading-flow");
        for (Page.Piece piece : block.pieces()) {
            var text = new Text(piece.text());
            text.getStyleClass().add("reading-text");
            piece.styles().forEach(style -> text.getStyleClass().add("reading-" + style.name().toLowerCase(Locale.ROOT)));
            flow.getChildren().add(text);
        }
        getChildren().add(flow);
    }

    @Override
    public Page.Block block() {
        return block;
    }

    @Override
    public Region region() {
        return this;
    }

    @Override
    public void unmark(String styleClass) {
        marks.removeIf(mark -> {
            boolean gone = mark.path().getStyleClass().contains(styleClass);
            if (gone) {
                getChildren().remove(mark.path());
            }
            return gone;
        });
    }

    @Override
    public void mark(Span stretch, String... styleClasses) {
        var path = new Path();
        path.setManaged(false);
        path.setMouseTransparent(true);
        path.getStyleClass().add("reading-mark");
        path.getStyleClass().addAll(styleClasses);
        getChildren().addFirst(path);
        marks.add(new Mark(stretch, path));
        requestLayout();
    }

    @Override
    public double top(Span stretch) {
        var path = new Path(flow.rangeShape(stretch.start(), stretch.end()));
        return flow.getLayoutY() + Math.max(0, path.getBoundsInLocal().getMinY());
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        return snapSizeY(insets.getTop() + flow.prefHeight(width - insets.getLeft() - insets.getRight()) + insets.getBottom());
    }

    @Override
    protected double computePrefWidth(double height) {
        return getInsets().getLeft() + flow.prefWidth(-1) + getInsets().getRight();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        flow.resizeRelocate(insets.getLeft(), insets.getTop(), width, getHeight() - insets.getTop() - insets.getBottom());
        flow.layout();
        for (Mark mark : marks) {
            mark.path().getElements().setAll(flow.rangeShape(mark.stretch().start(), mark.stretch().end()));
            mark.path().relocate(0, 0);
            mark.path().setLayoutX(insets.getLeft());
            mark.path().setLayoutY(insets.getTop());
        }
    }
}
