package agentos.showcase.ui;

import agentos.showcase.expert.Studio;
import agentos.showcase.pack.Card;
import agentos.showcase.pack.Overview;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The samples of a category in words, as the pack's overview tells them.
public final class Samples implements Views.CardViews {

    @Override
    public View category(Context context, Studio studio, Place.Category place) {
        var words = context.words();
        var category = studio.pack().overview().categories().stream().filter(each -> each.id().equals(place.id())).findFirst();
        var page = Nodes.column("page");
        category.ifPresent(found -> {
            page.getChildren().add(Nodes.column("page-head",
                    Nodes.label(words.text(found.title()), "display"), Nodes.paragraph(words.text(found.intro()), "lead", "muted")));
            page.getChildren().add(Nodes.equal("columns", samples(context, studio.pack().category(place.id()), found)));
        });
        return of(Nodes.page(page));
    }

    @Override
    public View card(Context context, Studio studio, Place.CardPlace place) {
        var words = context.words();
        var page = Nodes.column("page");
        studio.pack().card(place.card()).ifPresent(card -> page.getChildren().addAll(
                Nodes.column("page-head", Nodes.label(words.text(card.title()), "display"),
                        Nodes.paragraph(words.text(card.promise()), "lead", "muted")),
                Nodes.column("panel", Nodes.label(words.text(card.request()), "title"),
                        Nodes.paragraph(words.text(titles(card)), "muted"))));
        return of(Nodes.page(page));
    }

    private static Localized titles(Card card) {
        return Localized.list(card.tasks().stream().map(task -> task.title()).collect(Collectors.toList()));
    }

    private static List<Region> samples(Context context, List<Card> cards, Overview.Category category) {
        var words = context.words();
        var tiles = new ArrayList<Region>();
        for (int i = 0; i < category.samples().size(); i++) {
            var sample = category.samples().get(i);
            var tile = Nodes.column("panel", Nodes.label(words.text(sample.name()), "eyebrow"), Nodes.paragraph(words.text(sample.text())));
            if (i < cards.size()) {
                Card card = cards.get(i);
                tile.getChildren().addAll(Nodes.spring(), new Icon(Feather.PLAY, "accent"));
                Nodes.touch(tile, words.text(card.title()), () -> context.navigation().go(new Place.CardPlace(card.id())));
            }
            tiles.add(tile);
        }
        return tiles;
    }

    private static View of(Node node) {
        return () -> node;
    }
}
