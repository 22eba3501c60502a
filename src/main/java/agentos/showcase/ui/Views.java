package agentos.showcase.ui;

import agentos.showcase.pack.Pack;
import agentos.showcase.ui.access.AccessView;
import agentos.showcase.ui.benchmark.BenchmarksModel;
import agentos.showcase.ui.benchmark.BenchmarksView;
import agentos.showcase.ui.overview.OverviewView;
import agentos.showcase.ui.routing.RoutingModel;
import agentos.showcase.ui.routing.RoutingView;

/// Which view shows which place of a pack.
///
/// @param cards makes the views of categories and cards
public record Views(Context context, Pack pack, CardViews cards) implements ViewFactory {

    /// The views of the samples.
    public interface CardViews {
        View category(Context context, Pack pack, Place.Category place);

        View card(Context context, Pack pack, Place.CardPlace place);
    }

    @Override
    public View view(Place place) {
        return switch (place) {
            case Place.Overview() -> new OverviewView(context, pack);
            case Place.Category category -> cards.category(context, pack, category);
            case Place.CardPlace card -> cards.card(context, pack, card);
            case Place.Benchmarks(var row) -> new BenchmarksView(context, pack, new BenchmarksModel(pack.benchmark(), row));
            case Place.Routing() -> new RoutingView(context, pack.routing(), new RoutingModel(pack));
            case Place.Access() -> new AccessView(context, pack.access());
        };
    }
}
