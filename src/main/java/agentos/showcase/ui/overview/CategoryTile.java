package agentos.showcase.ui.overview;

import agentos.showcase.pack.Overview;
import agentos.showcase.ui.Context;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.Place;
import agentos.showcase.ui.Tab;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// A kind of samples as one large thing to touch.
final class CategoryTile {
    private CategoryTile() {}

    static Region of(Context context, Overview.Category category, int cards) {
        var words = context.words();
        var badge = Nodes.row("badge", new Icon(Tab.ofCategory(category.id()).icon()));
        var arrow = new Icon(Feather.ARROW_RIGHT, "tile-arrow");
        var count = Nodes.label(words.text(cards == 1 ? "overview.card" : "overview.cards", cards), "small", "muted");
        var top = Nodes.row("tile-top", badge, Nodes.spring(), arrow);
        var tile = Nodes.column("panel", top, Nodes.label(words.text(category.title()), "title"),
                Nodes.paragraph(words.text(category.intro()), "muted"), Nodes.spring(), count);
        tile.getStyleClass().add("tile");
        tile.setId("tile-" + category.id());
        return Nodes.touch(tile, words.text(category.title()), () -> context.navigation().go(new Place.Category(category.id())));
    }
}
