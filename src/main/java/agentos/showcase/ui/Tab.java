package agentos.showcase.ui;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.kordamp.ikonli.feather.Feather;

/// The eight tabs of the header, in their order.
public enum Tab {
    OVERVIEW(new Place.Overview(), Feather.HOME),
    IMAGE(new Place.Category("image"), Feather.IMAGE),
    VOICE(new Place.Category("voice"), Feather.MIC),
    GUI(new Place.Category("gui"), Feather.MOUSE_POINTER),
    RESEARCH(new Place.Category("research"), Feather.BOOK_OPEN),
    BENCHMARKS(new Place.Benchmarks(), Feather.BAR_CHART_2),
    ROUTING(new Place.Routing(), Feather.SHUFFLE),
    ACCESS(new Place.Access(), Feather.KEY);

    private final Place place;
    private final Feather icon;

    Tab(Place place, Feather icon) {
        this.place = place;
        this.icon = icon;
    }

    public Place place() {
        return place;
    }

    public Feather icon() {
        return icon;
    }

    /// The key of its name in the texts of the user interface.
    public String key() {
        return "tab." + name().toLowerCase(Locale.ROOT);
    }

    /// The tab that a place belongs to.
    ///
    /// @param categoryOf the category of a card by the card's id
    public static Tab of(Place place, UnaryOperator<String> categoryOf) {
        return switch (place) {
            case Place.Overview() -> OVERVIEW;
            case Place.Category(var id) -> ofCategory(id);
            case Place.CardPlace(var card, _) -> ofCategory(categoryOf.apply(card));
            case Place.Benchmarks(_) -> BENCHMARKS;
            case Place.Routing(_) -> ROUTING;
            case Place.Access() -> ACCESS;
        };
    }

    /// The tab of a category; the overview for a category that has none.
    public static Tab ofCategory(String category) {
        for (Tab tab : values()) {
            if (tab.place instanceof Place.Category(var id) && id.equals(category)) {
                return tab;
            }
        }
        return OVERVIEW;
    }

    /// The tab so many steps away; it stops at both ends.
    public Tab step(int steps) {
        return values()[Math.clamp(ordinal() + (long) steps, 0, values().length - 1)];
    }
}
