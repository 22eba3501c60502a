package agentos.showcase.ui;

import agentos.showcase.expert.Studio;
import agentos.showcase.ui.access.AccessView;
import agentos.showcase.ui.benchmark.BenchmarksModel;
import agentos.showcase.ui.benchmark.BenchmarksView;
import agentos.showcase.ui.overview.OverviewView;
import agentos.showcase.ui.routing.RoutingModel;
import agentos.showcase.ui.routing.RoutingView;

/// Which view shows which place of a pack.
///
/// @param studio the pack, ready to be played
/// @param cards makes the views of categories and cards
public record Views(Context context, Studio studio, CardViews cards) implements ViewFactory {

    /// The views of the samples.
    public interface CardViews {
        View category(Context context, Studio studio, Place.Category place);

        View card(Context context, Studio studio, Place.CardPlace place);
    }

    @Override
    public View view(Place place) {
        var pack = studio.pack();
        return switch (place) {
            case Place.Overview() -> new OverviewView(context, pack);
            case Place.Category category -> cards.category(context, studio, category);
            case Place.CardPlace card -> cards.card(context, studio, card);
            case Place.Benchmarks(var row) -> new BenchmarksView(context, pack, new BenchmarksModel(pack.benchmark(), row));
            case Place.Routing() -> new RoutingView(context, pack.routing(), new RoutingModel(pack));
            case Place.Access() -> new AccessView(context, pack.access());
        };
    }
}
