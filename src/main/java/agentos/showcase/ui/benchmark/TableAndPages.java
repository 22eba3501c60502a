package agentos.showcase.ui.benchmark;

import agentos.showcase.ui.Nodes;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The table and its pages beside each other; a table whose columns need the whole width has its pages below it.
final class TableAndPages extends StackPane {
    /// Beside the pages the table has at least this share of the width, at any reading distance.
    private static final double LEAST_SHARE = 0.45;

    private final TableGrid grid;
    private final CellFacts facts;
    private final Region pages;
    private final VBox left = Nodes.column("table-side");
    private final HBox beside = Nodes.row("benchmark-columns");
    private final HBox under = Nodes.row("benchmark-under");
    private final VBox over = Nodes.column("table-over");
    private final ScrollPane below = Nodes.page(over);
    private final List<Node> notes;
    private Boolean wide;

    /// @param notes what stands right under the table
    TableAndPages(TableGrid grid, List<Node> notes, CellFacts facts, Region pages) {
        this.grid = grid;
        this.notes = notes;
        this.facts = facts;
        this.pages = pages;
        setMinSize(0, 0);
        VBox.setVgrow(this, Priority.ALWAYS);
        VBox.setVgrow(grid, Priority.SOMETIMES);
        VBox.setVgrow(under, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(pages, Priority.ALWAYS);
        arrange(false);
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - pages.prefWidth(-1) - beside.getSpacing();
        boolean crowded = room < LEAST_SHARE * getWidth() || !grid.fits(room) && grid.fits(getWidth());
        arrange(getWidth() > 0 && crowded);
        super.layoutChildren();
    }

    private void arrange(boolean wanted) {
        if (wide != null && wide == wanted) {
            return;
        }
        wide = wanted;
        List.of(left, beside, under, over).forEach(pane -> pane.getChildren().clear());
        facts.stand(wanted);
        grid.maxHeightProperty().unbind();
        if (wanted) {
            // In a low window all of it scrolls; a table of many lines scrolls in itself.
            grid.maxHeightProperty().bind(below.heightProperty());
            under.getChildren().setAll(facts.node(), pages);
            over.getChildren().setAll(grid);
            over.getChildren().addAll(notes);
            over.getChildren().add(under);
        } else {
            grid.setMaxHeight(USE_PREF_SIZE);
            left.getChildren().setAll(grid);
            left.getChildren().addAll(notes);
            left.getChildren().add(facts.node());
            beside.getChildren().setAll(left, pages);
        }
        getChildren().setAll(wanted ? below : beside);
    }
}
