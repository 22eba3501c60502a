package agentos.showcase.ui.control.artefact.matrix;

import static agentos.showcase.ui.control.artefact.matrix.MatrixModel.TEXTS;
import static agentos.showcase.ui.control.artefact.matrix.MatrixModel.say;

import agentos.showcase.data.Data;
import agentos.showcase.evidence.Wording;
import agentos.showcase.expert.research.routes.Comparison;
import agentos.showcase.expert.research.routes.Matrix.Place;
import agentos.showcase.expert.research.routes.Matrix.Route;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Chips;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// A route in the ranking: its place, its points as a bar, and under how many weightings it takes which place.
final class RankedRow {
    private final Label place = Nodes.label("", "rank-number");
    private final Label points = Nodes.label("", "number", "strong", "rank-points");
    private final Label dominated;
    private final Shares bar = new Shares("rank-bar");
    private final Shares stack = new Shares("rank-stack");
    private final ObjectProperty<Localized> name = new SimpleObjectProperty<>(Localized.EMPTY);
    private final ObjectProperty<Localized> by = new SimpleObjectProperty<>(Localized.EMPTY);
    private final HBox node;

    RankedRow(Route route, Localization words) {
        dominated = Chips.chip(words.text(TEXTS, "dominated"), Feather.CHEVRONS_DOWN, "neutral");
        dominated.setTooltip(Nodes.tip(words.text(by)));
        var title = Nodes.row("rank-head", Nodes.label(words.text(route.name()), "strong"), dominated, Nodes.spring(), points);
        var lines = Nodes.column("rank-lines", title, bar, stack);
        HBox.setHgrow(lines, javafx.scene.layout.Priority.ALWAYS);
        node = Nodes.row("rank-row", place, lines);
        node.setId("rank-" + route.id());
        Nodes.named(node, AccessibleRole.TEXT, words.text(name));
    }

    Region node() {
        return node;
    }

    void show(int rank, Place shown, MatrixModel model) {
        place.setText(Integer.toString(rank));
        points.setText(shown.points().en());
        bar.show(List.of(shown.score()));
        List<Double> shares = model.comparison().places().get(shown.route().id());
        stack.show(shares);
        var over = Comparison.dominating(shown.route(), model.findings().dominances()).stream().map(Route::name).toList();
        dominated.setVisible(!over.isEmpty());
        dominated.setManaged(!over.isEmpty());
        by.set(say("dominated.by", Localized.list(over)));
        node.pseudoClassStateChanged(Nodes.CURRENT, rank == 1);
        name.set(say("rank.told", rank, shown.route().name(), shown.points(), percent(shares.getFirst())));
    }

    static String percent(double share) {
        return Wording.number(Data.of(100 * share, 0).number()) + "%";
    }

    /// What the pieces of the lower bar mean.
    static Region legend(Localization words, int places, int samples) {
        var legend = Nodes.row("rank-legend", Nodes.label(words.text(TEXTS, "stability.legend", samples), "caption", "muted"));
        for (int place = 0; place < places; place++) {
            var swatch = new Region();
            swatch.getStyleClass().addAll("rank-swatch", "share-" + place);
            legend.getChildren().add(Nodes.beside("rank-key", swatch, Nodes.label(Integer.toString(place + 1), "caption", "muted")));
        }
        return legend;
    }
}
