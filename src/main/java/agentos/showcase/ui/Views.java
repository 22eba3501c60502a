package agentos.showcase.ui;

import agentos.showcase.expert.Studio;
import agentos.showcase.ui.access.AccessView;
import agentos.showcase.ui.benchmark.BenchmarksModel;
import agentos.showcase.ui.benchmark.BenchmarksView;
import agentos.showcase.ui.card.CardView;
import agentos.showcase.ui.card.CategoryView;
import agentos.showcase.ui.card.Posters;
import agentos.showcase.ui.control.DrawingImages;
import agentos.showcase.ui.overview.OverviewView;
import agentos.showcase.ui.routing.RoutingView;

/// Which view shows which place of a pack.
public final class Views implements ViewFactory {
    private final Context context;
    private final Studio studio;
    private final DrawingImages images;
    private final Posters posters;

    /// @param studio the pack, ready to be played
    public Views(Context context, Studio studio) {
        this.context = context;
        this.studio = studio;
        this.images = new DrawingImages(context.background(), error -> context.errors().unexpected(context.words().both("trouble.picture"), error));
        this.posters = new Posters(studio, images, context.background(), error -> context.errors().unexpected(context.words().both("trouble.poster"), error));
    }

    /// A card that the pack does not have any more is answered with the overview.
    @Override
    public View view(Place place) {
        var pack = studio.pack();
        return switch (place) {
            case Place.Overview() -> new OverviewView(context, pack, posters);
            case Place.Category(var category) -> new CategoryView(context, studio, category, posters);
            case Place.CardPlace card -> pack.card(card.card())
                    .<View>map(found -> new CardView(context, studio, found, card, images))
                    .orElseGet(() -> new OverviewView(context, pack, posters));
            case Place.Benchmarks(var row) -> new BenchmarksView(context, pack, new BenchmarksModel(pack.benchmark(), row));
            case Place.Routing routing -> new RoutingView(context, pack, routing);
            case Place.Access() -> new AccessView(context, pack.access());
        };
    }
}
