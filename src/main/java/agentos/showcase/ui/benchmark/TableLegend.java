package agentos.showcase.ui.benchmark;

import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// What the signs of the table mean; only of those that are in it.
public final class TableLegend {
    private final Localization words;
    private final BenchmarksModel model;
    private final FlowPane node = Nodes.flow("table-legend");
    private Subscription subscription = Subscription.EMPTY;

    public TableLegend(Localization words, BenchmarksModel model) {
        this.words = words;
        this.model = model;
    }

    public Region node() {
        return node;
    }

    public void attach() {
        subscription = model.shownProperty().subscribe(this::show);
    }

    public void detach() {
        subscription.unsubscribe();
        subscription = Subscription.EMPTY;
    }

    private void show(ShownTable shown) {
        node.getChildren().clear();
        boolean sideways = shown.look().transposed();
        if (sideways ? shown.columns().stream().noneMatch(column -> shown.units().containsKey(column.id())) : shown.lines().stream().noneMatch(ShownTable.Scores.class::isInstance)) {
            var none = Nodes.label(words.text("table.nothing"), "small", "warn");
            none.setId("table-nothing");
            node.getChildren().add(none);
        }
        if (has(shown, ShownTable.Cell::best)) {
            add(Nodes.label("0", "legend-best"), "table.legend.best");
        }
        if (has(shown, ShownTable.Cell::lead)) {
            add(region("grid-lead"), "table.legend.lead");
        }
        if (has(shown, cell -> cell.mark() == ShownTable.BoldMark.BEST_NOT_BOLD)) {
            add(mark(false), "table.legend.best-not-bold");
        }
        if (has(shown, cell -> cell.mark() == ShownTable.BoldMark.BOLD_NOT_BEST)) {
            add(mark(true), "table.legend.bold-not-best");
        }
        if (has(shown, ShownTable.Cell::edited)) {
            add(new Icon(Feather.EDIT_2, "grid-edited"), "table.legend.edited");
        }
        if (shown.look().heat()) {
            add(region("legend-shade"), "table.legend.heat");
        }
        if (has(shown, ShownTable.Cell::isMissing)) {
            add(Nodes.label("-", "caption", "muted"), "table.legend.missing");
        }
    }

    private static boolean has(ShownTable shown, Predicate<ShownTable.Cell> what) {
        return shown.lines().stream().flatMap(line -> line.cells().stream()).anyMatch(what);
    }

    private void add(Node sign, String key) {
        node.getChildren().add(Nodes.row("legend-entry", sign, Nodes.label(words.text(key), "caption", "muted")));
    }

    private static Region region(String styleClass) {
        var region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }

    private static Text mark(boolean sourceOnly) {
        var text = new Text("B");
        text.getStyleClass().add("grid-mark");
        text.pseudoClassStateChanged(PseudoClass.getPseudoClass("source-only"), sourceOnly);
        return text;
    }
}
