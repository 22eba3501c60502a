package agentos.showcase.ui.overview;

import agentos.showcase.benchmark.ClaimsAudit;
import agentos.showcase.pack.Overview;
import agentos.showcase.pack.Pack;
import agentos.showcase.ui.Context;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.Place;
import agentos.showcase.ui.Prose;
import agentos.showcase.ui.View;
import agentos.showcase.ui.card.Poster;
import agentos.showcase.ui.card.Posters;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What the product is, what it claims and how that holds, and the samples to touch at once.
public final class OverviewView implements View {
    private static final int HALF = 50;

    private final Context context;
    private final Localization words;
    private final Pack pack;
    private final Posters posters;
    private final List<Poster> pictures = new ArrayList<>();
    private final Node node;

    public OverviewView(Context context, Pack pack, Posters posters) {
        this.context = context;
        this.words = context.words();
        this.pack = pack;
        this.posters = posters;
        var top = new GridPane();
        top.getStyleClass().add("hero");
        top.getColumnConstraints().addAll(half(), half());
        top.addRow(0, head(), tiles());
        VBox.setVgrow(top, Priority.ALWAYS);
        top.getRowConstraints().add(growing());
        node = Nodes.page(Nodes.column("page", top, highlights(), showcase()));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean isSettled() {
        return pictures.stream().allMatch(Poster::isSettled);
    }

    private static ColumnConstraints half() {
        var half = new ColumnConstraints();
        half.setPercentWidth(HALF);
        half.setHgrow(Priority.ALWAYS);
        return half;
    }

    private static RowConstraints growing() {
        var row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        return row;
    }

    private Region head() {
        var head = pack.overview().head();
        var more = Nodes.button(words.text(pack.overview().highlights().more()), Feather.BAR_CHART_2,
                () -> context.navigation().go(new Place.Benchmarks()), "primary");
        more.setId("view-benchmarks");
        var access = Nodes.button(words.text("tab.access"), null, () -> context.navigation().go(new Place.Access()), "secondary");
        var column = Nodes.column("hero-head",
                Nodes.label(pack.overview().product().name(), "eyebrow"),
                Nodes.paragraph(words.text(head.title()), "display"));
        column.getChildren().addAll(Prose.paragraphs(words, head, "lead", "muted"));
        column.getChildren().add(Nodes.row("buttons", more, access));
        return column;
    }

    private Region tiles() {
        var tiles = new GridPane();
        tiles.getStyleClass().add("tiles");
        tiles.getColumnConstraints().addAll(half(), half());
        int index = 0;
        for (Overview.Category category : pack.overview().categories()) {
            var previews = pack.category(category.id()).stream().map(card -> new Poster(card, posters, words)).toList();
            pictures.addAll(previews);
            tiles.add(CategoryTile.of(context, category, previews), index % 2, index / 2);
            index++;
        }
        for (int row = 0; row < (index + 1) / 2; row++) {
            var constraint = new RowConstraints();
            constraint.setVgrow(Priority.ALWAYS);
            constraint.setPercentHeight(100.0 / Math.max(1, (index + 1) / 2));
            tiles.getRowConstraints().add(constraint);
        }
        return tiles;
    }

    private Region highlights() {
        var audit = ClaimsAudit.of(pack.overview(), pack.benchmark());
        var cards = pack.overview().highlights().items().stream()
                .map(highlight -> HighlightCard.of(context, highlight, audit.of(highlight.id())))
                .toList();
        return Nodes.column("block",
                Nodes.label(words.text(pack.overview().highlights().title()), "title"), Nodes.equal("columns", cards));
    }

    private Region showcase() {
        var section = pack.overview().showcase();
        var columns = Nodes.equal("columns", Prose.paragraphs(words, section, "muted", "column-text"));
        return Nodes.column("block", Nodes.label(words.text(section.title()), "title"), columns);
    }
}
