package agentos.showcase.ui.overview;

import agentos.showcase.pack.Overview;
import agentos.showcase.ui.Context;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.Place;
import agentos.showcase.ui.Tab;
import agentos.showcase.ui.card.Poster;
import agentos.showcase.ui.card.PosterRow;
import java.util.List;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// A kind of samples as one large thing to touch.
final class CategoryTile {
    private CategoryTile() {}

    /// @param previews the posters of its cards
    static Region of(Context context, Overview.Category category, List<Poster> previews) {
        var words = context.words();
        var badge = Nodes.row("badge", new Icon(Tab.ofCategory(category.id()).icon()));
        var top = Nodes.row("tile-top", badge, Nodes.label(words.text(category.title()), "title"), Nodes.spring(), new Icon(Feather.ARROW_RIGHT, "tile-arrow"));
        var tile = Nodes.column("panel", top, Nodes.paragraph(words.text(category.intro()), "muted"), Nodes.spring(), new PosterRow(previews));
        tile.getStyleClass().add("tile");
        tile.setId("tile-" + category.id());
        return Nodes.touch(tile, words.text(category.title()), () -> context.navigation().go(new Place.Category(category.id())));
    }
}
