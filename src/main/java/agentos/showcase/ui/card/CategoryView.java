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
import agentos.showcase.ui.control.DrawingImages;
import agentos.showcase.ui.control.PictureView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The samples of a category, each with its poster: touch one and it plays.
public final class CategoryView implements View {
    private final Context context;
    private final Localization words;
    private final Posters posters;
    private final DrawingImages images;
    private final List<PictureView> pictures = new ArrayList<>();
    private final Node node;
    private int awaited;

    public CategoryView(Context context, Studio studio, String id, Posters posters, DrawingImages images) {
        this.context = context;
        this.words = context.words();
        this.posters = posters;
        this.images = images;
        var page = Nodes.column("page");
        Optional<Overview.Category> category = studio.pack().overview().categories().stream().filter(each -> each.id().equals(id)).findFirst();
        category.ifPresent(found -> page.getChildren().add(Nodes.column("page-head",
                Nodes.label(words.text(found.title()), "display"), Nodes.paragraph(words.text(found.intro()), "lead", "muted"))));
        List<Card> cards = studio.pack().category(id);
        if (cards.isEmpty()) {
            page.getChildren().add(Nodes.paragraph(words.text("category.empty"), "lead", "muted"));
        } else {
            page.getChildren().add(grid(cards, category.map(Overview.Category::samples).orElse(List.of())));
        }
        node = Nodes.page(page);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean isSettled() {
        return awaited == 0 && pictures.stream().allMatch(PictureView::isSettled);
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
                Chips.chip(words.text(card.decisions().size() == 1 ? "card.decision" : "card.decisions", card.decisions().size()), Feather.HELP_CIRCLE, "neutral"),
                Chips.chip(words.text("card.faults", card.faults().size()), Feather.ZAP_OFF, "neutral"));
        var text = Nodes.column("card-tile-text");
        if (sample != null) {
            text.getChildren().add(Nodes.label(words.text(sample.name()), "eyebrow"));
        }
        text.getChildren().addAll(Nodes.paragraph(words.text(card.title()), "title"),
                Nodes.paragraph(words.text(sample == null ? card.promise() : sample.text()), "muted"), Nodes.spring(), facts);
        var tile = new VBox(poster(card), text);
        VBox.setVgrow(text, javafx.scene.layout.Priority.ALWAYS);
        tile.getStyleClass().addAll("panel", "card-tile");
        tile.setId("card-" + card.id());
        return Nodes.touch(tile, words.text(card.title()), () -> context.navigation().go(new Place.CardPlace(card.id())));
    }

    private Region poster(Card card) {
        var picture = new PictureView(images);
        pictures.add(picture);
        awaited++;
        posters.poster(card, found -> {
            awaited--;
            found.ifPresent(panel -> picture.drawingProperty().bind(words.languageProperty().map(panel::in)));
        });
        var frame = new PosterFrame(picture);
        frame.getStyleClass().add("poster");
        return frame;
    }
}
