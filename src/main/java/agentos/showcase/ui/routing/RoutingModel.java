package agentos.showcase.ui.routing;

import agentos.showcase.routing.lab.Dials;
import agentos.showcase.routing.lab.Lab;
import agentos.showcase.routing.lab.LabRequest;
import agentos.showcase.routing.lab.LabRun;
import agentos.showcase.routing.trial.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// What the routing tab shows beside the trial itself, and everything that a visitor can do to it. Needs no toolkit.
final class RoutingModel {
    /// How long unfamiliar tasks come, and how many of them, when a visitor sends them.
    private static final int UNFAMILIAR_TASKS = 2500;
    private static final double UNFAMILIAR_SHARE = 0.5;
    private static final double WORSE_BY = 0.4;
    private static final double DEARER_BY = 4;
    /// A change needs so many tasks behind it to be seen; nearer to the end it is made in the middle.
    private static final int ROOM = 3000;

    private final Lab lab;
    private final LabPlayer player;
    private final List<Runnable> listeners = new ArrayList<>();
    private Side side = Side.NOW;
    private int focus = -1;
    private boolean near;

    /// What stands beside the charts.
    enum Side { NOW, TRY, COST, COMPARE, MAP, COLLAPSE, ABOUT }

    RoutingModel(Lab lab, LabPlayer player) {
        this.lab = lab;
        this.player = player;
        player.listen(this::changed);
    }

    Lab lab() {
        return lab;
    }

    LabPlayer player() {
        return player;
    }

    /// Null until the first trial is there.
    LabRun run() {
        return player.run();
    }

    LabRequest request() {
        return player.wanted();
    }

    /// Calls back after every change, of the trial or of what is chosen.
    void listen(Runnable listener) {
        listeners.add(listener);
    }

    Side side() {
        return side;
    }

    void choose(Side wanted) {
        side = wanted;
        changed();
    }

    /// The expert that stands out in the charts; -1 for none.
    int focus() {
        return run() == null || focus < run().experts() ? focus : -1;
    }

    /// A second time gives it up.
    void focus(int expert) {
        focus = focus == expert ? -1 : expert;
        changed();
    }

    /// Whether the charts show the tasks about the moment one by one, instead of all.
    boolean isNear() {
        return near;
    }

    void near(boolean wanted) {
        near = wanted;
        changed();
    }

    // ---- changing the trial -----------------------------------------------------------------------------------------------------

    void dials(UnaryOperator<Dials> change) {
        player.change(request -> request.withDials(change.apply(request.dials())));
    }

    void lambda(double lambda) {
        player.change(request -> request.withLambda(lambda));
    }

    void seed(long seed) {
        player.change(request -> request.withSeed(seed));
    }

    void kind(String kind) {
        focus = -1;
        player.change(request -> request.withKind(kind));
    }

    void swap() {
        int at = here();
        player.changeAndPlay(request -> request.adding(new Change.Swap(at)), at);
    }

    void unfamiliar() {
        int at = here();
        player.changeAndPlay(request -> request.adding(new Change.Unfamiliar(at, Math.min(LabRequest.STEPS, at + UNFAMILIAR_TASKS), UNFAMILIAR_SHARE)), at);
    }

    void worse(int expert) {
        int at = here();
        player.changeAndPlay(request -> request.adding(new Change.Worse(at, expert, WORSE_BY)), at);
    }

    void dearer(int expert) {
        int at = here();
        player.changeAndPlay(request -> request.adding(new Change.Dearer(at, expert, DEARER_BY)), at);
    }

    /// No changes at all: the tasks come as they are.
    void calm() {
        player.change(request -> request.withChanges(List.of()));
    }

    /// Dials, changes, cost weight and seed as they were at first.
    void reset() {
        player.change(request -> lab.story(request.kind()));
    }

    /// The guided story of a minute, from its start.
    void story() {
        player.speed(1);
        player.loadAndPlay(lab.story(request().kind()));
    }

    private int here() {
        int done = player.done();
        return LabRequest.STEPS - done < ROOM ? LabRequest.STEPS / 2 : done;
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
