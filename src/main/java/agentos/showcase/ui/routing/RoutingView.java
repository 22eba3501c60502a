package agentos.showcase.ui.routing;

import agentos.showcase.pack.Pack;
import agentos.showcase.routing.lab.Lab;
import agentos.showcase.routing.lab.Pace;
import agentos.showcase.ui.Context;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.Place;
import agentos.showcase.ui.View;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The place where a visitor sees the routing policy learn: charts of a trial, the formula with its numbers, what one may turn and break, and the story of a minute.
///
/// Everything is drawn from the player's trial and moment, by one method, after every change.
public final class RoutingView implements View {
    private final Context context;
    private final Pack pack;
    private final LabPlayer player;
    private final RoutingModel model;
    private final RoutingHead head;
    private final TraceView trace;
    private final RoutingSide side;
    private final RoutingFoot foot;
    private final RoutingLayout node;
    private final AnimationTimer clock = new AnimationTimer() {
        @Override
        public void handle(long now) {
            player.tick(now);
        }
    };
    private final List<Latest> works = new ArrayList<>();
    private String noted = "";

    public RoutingView(Context context, Pack pack, Place.Routing place) {
        this.context = context;
        this.pack = pack;
        var words = context.words();
        var lab = new Lab(pack);
        player = new LabPlayer(lab, context.background(), Platform::runLater);
        model = new RoutingModel(lab, player);
        head = new RoutingHead(words, model, pack.routing().text().title());
        trace = new TraceView(words, player::seekDone);
        side = new RoutingSide(words, model, pages());
        var export = new TakeAway(context, model, trace::palette);
        foot = new RoutingFoot(words, model, export);
        var panel = new StackPane(trace);
        panel.getStyleClass().add("trace-panel");
        node = new RoutingLayout(head.node(), panel, side.node(), (Region) foot.node());
        model.listen(this::draw);
        start(place);
    }

    private Map<RoutingModel.Side, SidePage> pages() {
        var words = context.words();
        var pages = new EnumMap<RoutingModel.Side, SidePage>(RoutingModel.Side.class);
        pages.put(RoutingModel.Side.NOW, new NowPage(words, model));
        pages.put(RoutingModel.Side.TRY, new TryPage(words, model));
        pages.put(RoutingModel.Side.COST, new CostPage(words, model, latest()));
        pages.put(RoutingModel.Side.COMPARE, new ComparePage(words, model, latest()));
        pages.put(RoutingModel.Side.MAP, new MapPage(words, model, latest()));
        pages.put(RoutingModel.Side.COLLAPSE, new CollapsePage(words, model, latest()));
        pages.put(RoutingModel.Side.ABOUT, new AboutPage(words, pack.routing()));
        return pages;
    }

    private Latest latest() {
        var latest = new Latest(context.background(), Platform::runLater, error -> context.errors().unexpected(context.words().both("trouble.routing"), error));
        works.add(latest);
        return latest;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void attach() {
        clock.start();
    }

    @Override
    public void detach() {
        clock.stop();
        player.pause();
        works.forEach(Latest::stop);
    }

    @Override
    public boolean isSettled() {
        return !player.isLoading() && trace.isSettled() && side.isSettled();
    }

    /// Another moment, as a link or the way back asks for it; its own note of where it is changes nothing.
    @Override
    public boolean follow(Place place) {
        if (!(place instanceof Place.Routing routing)) {
            return false;
        }
        if (routing.position().isPresent() && !routing.position().get().equals(noted)) {
            start(routing);
        }
        return true;
    }

    @Override
    public boolean key(KeyEvent event) {
        return foot.press(event);
    }

    /// A place without a position shows the whole trial; with one it stands there.
    private void start(Place.Routing place) {
        var position = place.position().flatMap(LabPosition::parse);
        noted = place.position().orElse("");
        player.load(position.map(found -> found.request(model.lab())).orElseGet(model.lab()::first), position.map(LabPosition::t).orElse(Pace.LENGTH));
    }

    private void draw() {
        head.show();
        trace.show(player.run(), model.focus(), model.isNear(), player.done());
        side.show();
        foot.show();
        note();
    }

    /// Keeps the present place up to date while nothing moves, so that the way back and a pack that is read anew come back to this moment.
    private void note() {
        if (player.isLoading() || player.isPlaying() || player.run() == null) {
            return;
        }
        boolean untouched = noted.isEmpty() && player.t() == Pace.LENGTH && player.run().request().equals(model.lab().first());
        if (untouched) {
            return;
        }
        String position = LabPosition.of(player.run().request(), Math.round(player.t()), model.lab()).print();
        if (!position.equals(noted) && context.navigation().place() instanceof Place.Routing) {
            noted = position;
            context.navigation().refine(new Place.Routing(Optional.of(position)));
        }
    }
}
