package agentos.showcase.ui.card;

import agentos.showcase.expert.Studio;
import agentos.showcase.pack.Card;
import agentos.showcase.pack.Overview;
import agentos.showcase.ui.Chips;
import agentos.showcase.ui.Context;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.Place;
import agentos.showcase.ui.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The samples of a category, each with its poster: touch one and it plays.
public final class CategoryView implements View {
    private final Context context;
    private final Localization words;
    private final Posters posters;
    private final List<Poster> pictures = new ArrayList<>();
    private final Node node;

    public CategoryView(Context context, Studio studio, String id, Posters posters) {
        this.context = context;
        this.words = context.words();
        this.posters = posters;
        var page = Nodes.column("page");
        Optional<Overview.Category> category = studio.pack().overview().categories().stream().filter(each -> each.id().equals(id)).findFirst();
        category.ifPresent(found -> page.getChildren().add(Nodes.column("page-head",
                Nodes.label(words.text(found.title()), "display"), Nodes.paragraph(words.text(found.intro()), "lead", "muted"))));
        List<Card> cards = studio.pack().category(id);
        if (cards.isEmpty()) {
            page.getChildren().add(Nodes.paragraph(words.text("category.empty"), "lead", "muted"));
        } else {
            Region grid = grid(cards, category.map(Overview.Category::samples).orElse(List.of()));
            VBox.setVgrow(grid, Priority.SOMETIMES);
            page.getChildren().add(grid);
        }
        node = Nodes.page(page);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean isSettled() {
        return pictures.stream().allMatch(Poster::isSettled);
    }

    private Region grid(List<Card> cards, List<Overview.Sample> samples) {
        var tiles = new ArrayList<Region>();
        for (int i = 0; i < cards.size(); i++) {
            tiles.add(tile(cards.get(i), i < samples.size() ? samples.get(i) : null));
        }
        return Nodes.equal("columns", tiles);
    }

    /// The owner's words for the sample where the pack has them, else what the card promises.
    private Region tile(Card card, Overview.Sample sample) {
        var facts = Nodes.flow("card-facts",
                Chips.chip(words.text("card.seconds", card.seconds()), Feather.CLOCK, "neutral"),
                Chips.chip(words.text(card.questions().size() == 1 ? "card.decision" : "card.decisions", card.questions().size()), Feather.HELP_CIRCLE, "neutral"),
                Chips.chip(words.text("card.faults", card.faults().size()), Feather.ZAP_OFF, "neutral"));
        var text = Nodes.column("card-tile-text");
        if (sample != null) {
            text.getChildren().add(Nodes.label(words.text(sample.name()), "eyebrow"));
        }
        text.getChildren().addAll(Nodes.paragraph(words.text(card.title()), "title"),
                Nodes.paragraph(words.text(sample == null ? card.promise() : sample.text()), "muted"),
                Nodes.column("card-request", Nodes.label(words.text("card.request"), "caption", "muted"), Nodes.paragraph(words.text(card.request()), "strong")),
                Nodes.spring(), facts);
        var poster = new Poster(card, posters, words);
        pictures.add(poster);
        var tile = new VBox(poster, text);
        VBox.setVgrow(text, Priority.ALWAYS);
        tile.getStyleClass().addAll("panel", "card-tile");
        tile.setId("card-" + card.id());
        return Nodes.touch(tile, words.text(card.title()), () -> context.navigation().go(new Place.CardPlace(card.id())));
    }
}
