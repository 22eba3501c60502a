package agentos.showcase.ui.routing;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.export.routing.TracePalette;
import agentos.showcase.text.Language;
import agentos.showcase.ui.Localization;
import java.util.Objects;
import javafx.scene.canvas.Canvas;
import javafx.scene.text.Text;

/// A drawing on a canvas, drawn anew when its room, its colours, its type or the language become others, or when it is told to.
class DrawnView extends TraceInk {
    private static final double LEAST = 40;
    /// A chart's type beside the page's.
    private static final double TYPE = 0.9;

    private final Localization words;
    private final Canvas canvas = new Canvas();
    private final Text regular = probe();
    private final Text bold = probe("strong");
    private final Source source;
    private boolean stale = true;

    /// What is drawn.
    interface Source {
        /// @param em size of the type
        /// @return null while there is nothing to draw
        Drawing draw(TracePalette palette, Language language, double width, double height, double em);
    }

    DrawnView(Localization words, Source source) {
        this.words = words;
        this.source = source;
        canvas.setManaged(false);
        canvas.setMouseTransparent(true);
        getChildren().addAll(canvas, regular, bold);
        setMinSize(LEAST, LEAST);
        regular.fontProperty().addListener((_, _, _) -> redraw());
        // only while on screen: the language outlives every view
        words.languageProperty().when(sceneProperty().map(Objects::nonNull).orElse(false)).addListener((_, _, _) -> redraw());
        widthProperty().addListener((_, _, _) -> redraw());
        heightProperty().addListener((_, _, _) -> redraw());
    }

    private static Text probe(String... classes) {
        var probe = new Text();
        probe.getStyleClass().add("chart-text");
        probe.getStyleClass().addAll(classes);
        probe.setVisible(false);
        probe.setManaged(false);
        return probe;
    }

    /// Draws anew at the next layout.
    void redraw() {
        stale = true;
        requestLayout();
    }

    boolean isSettled() {
        return !stale;
    }

    @Override
    void inkChanged() {
        redraw();
    }

    double em() {
        return TYPE * regular.getFont().getSize();
    }

    Localization words() {
        return words;
    }

    @Override
    protected void layoutChildren() {
        if (!stale || getWidth() < LEAST || getHeight() < LEAST) {
            return;
        }
        stale = false;
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        canvas.setWidth(width);
        canvas.setHeight(height);
        var drawing = source.draw(palette(), words.language(), width, height, em());
        if (drawing != null) {
            new LayerPainter(regular.getFont(), bold.getFont()).paint(drawing, canvas.getGraphicsContext2D());
        }
        drawn();
    }

    /// After every drawing.
    void drawn() {}
}
