package agentos.showcase.ui.routing;

import agentos.showcase.routing.lab.Lab;
import agentos.showcase.routing.lab.LabRequest;
import agentos.showcase.routing.lab.LabRun;
import agentos.showcase.routing.lab.Mark;
import agentos.showcase.routing.lab.Pace;
import agentos.showcase.run.Phase;
import agentos.showcase.run.Phase.Command;
import agentos.showcase.run.PlayClock;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

/// Plays a trial: which request is tried, and which moment of it is on show. The only clock of the tab. Needs no toolkit.
///
/// A trial is worked out on the background; while one is at work, of all further requests only the last is kept, so that a dial that moves shows
/// its results as they come and ends with the last.
final class LabPlayer {
    private static final System.Logger LOG = System.getLogger(LabPlayer.class.getName());
    static final double SLOWEST = 0.05;
    static final double FASTEST = 8;
    /// While it plays, words change at most so often, ms.
    private static final double GRAIN = 120;

    private final Lab lab;
    private final Executor background;
    private final Executor foreground;
    private final List<Runnable> listeners = new ArrayList<>();
    private LabRequest wanted;
    private Arrival arrival;
    private boolean working;
    private boolean waiting;
    private LabRun run;
    private Phase phase = Phase.EMPTY;
    private double t;
    private final PlayClock clock = new PlayClock(SLOWEST, FASTEST);
    private boolean loop;
    private Exception failure;

    private interface Arrival {
        void take(LabRun fresh);
    }

    LabPlayer(Lab lab, Executor background, Executor foreground) {
        this.lab = lab;
        this.background = background;
        this.foreground = foreground;
    }

    // ---- what is on show --------------------------------------------------------------------------------------------------------

    /// Null until the first trial is there.
    LabRun run() {
        return run;
    }

    /// What was asked for last.
    LabRequest wanted() {
        return wanted;
    }

    boolean isLoading() {
        return working;
    }

    Phase phase() {
        return phase;
    }

    boolean isPlaying() {
        return phase == Phase.PLAYING;
    }

    /// Why there is no trial, in [Phase#FAILED].
    Exception failure() {
        return failure;
    }

    /// Virtual ms, 0 to [Pace#LENGTH].
    double t() {
        return t;
    }

    /// How many tasks are done.
    int done() {
        return run == null ? 0 : (int) Math.floor(run.pace().tasks(t) + 1e-6);
    }

    /// The last task that is done; -1 before the first.
    int task() {
        return done() - 1;
    }

    /// Whether words that were worked out for another moment are to be worked out anew: always when it stands, and so often while it plays that they can still
    /// be read.
    boolean isDue(double worded) {
        return !isPlaying() || Math.abs(t - worded) >= GRAIN * clock.speed();
    }

    double speed() {
        return clock.speed();
    }

    boolean loops() {
        return loop;
    }

    Localized caption() {
        return run == null ? Localized.EMPTY : agentos.showcase.routing.lab.Telling.caption(run, task());
    }

    /// Calls back after every change of what is on show.
    void listen(Runnable listener) {
        listeners.add(listener);
    }

    // ---- commands ---------------------------------------------------------------------------------------------------------------

    /// Shows a trial at a moment.
    void load(LabRequest request, double at) {
        ask(request, fresh -> {
            run = fresh;
            t = Math.clamp(at, 0, Pace.LENGTH);
            to(Command.LOADED);
            if (t >= Pace.LENGTH) {
                phase = Phase.ENDED;
            } else if (t > 0) {
                to(Command.SEEK);
            }
        });
    }

    /// Plays a trial from its start.
    void loadAndPlay(LabRequest request) {
        ask(request, fresh -> {
            run = fresh;
            t = 0;
            to(Command.LOADED);
            play();
        });
    }

    /// Tries something else; the number of tasks done stays.
    void change(UnaryOperator<LabRequest> change) {
        ask(change.apply(wanted), fresh -> replace(fresh, done()));
    }

    /// Tries something else and plays on from a task.
    void changeAndPlay(UnaryOperator<LabRequest> change, int from) {
        ask(change.apply(wanted), fresh -> {
            replace(fresh, from);
            if (phase != Phase.PLAYING) {
                phase = Phase.PAUSED;
                play();
            }
        });
    }

    void play() {
        if (run == null) {
            return;
        }
        if (phase == Phase.ENDED) {
            t = 0;
        }
        clock.rest();
        to(Command.PLAY);
        changed();
    }

    void pause() {
        to(Command.PAUSE);
        changed();
    }

    void toggle() {
        if (isPlaying()) {
            pause();
        } else {
            play();
        }
    }

    /// Goes to a moment, limited to the trial; goes on playing if it played.
    void seek(double at) {
        if (run != null) {
            place(at);
            changed();
        }
    }

    /// Goes to where so many tasks are done.
    void seekDone(double tasks) {
        if (run != null) {
            seek(run.pace().time(tasks));
        }
    }

    /// So many tasks on or back, and stands there.
    void step(int tasks) {
        pause();
        seekDone(Math.clamp((long) done() + tasks, 0, run == null ? 0 : run.size()));
    }

    /// To the next (+1) or previous (-1) mark, and stands there.
    void marker(int direction) {
        if (run == null) {
            return;
        }
        pause();
        int here = done();
        var places = run.marks().stream().mapToInt(Mark::at);
        seekDone(direction > 0 ? places.filter(at -> at > here).min().orElse(run.size()) : places.filter(at -> at < here).max().orElse(0));
    }

    /// @param factor limited to [#SLOWEST] to [#FASTEST]
    void speed(double factor) {
        clock.speed(factor);
        changed();
    }

    void loop(boolean on) {
        loop = on;
        changed();
    }

    /// The clock: to be called once per frame with a monotonic time.
    void tick(long nanos) {
        if (!isPlaying() || run == null) {
            clock.rest();
            return;
        }
        double ahead = clock.advance(nanos);
        if (ahead == 0) {
            return;
        }
        double next = t + ahead;
        if (next >= Pace.LENGTH && loop) {
            next = 0;
        }
        place(next);
        changed();
    }

    // ---- inside -----------------------------------------------------------------------------------------------------------------

    private void place(double at) {
        t = Math.clamp(at, 0, Pace.LENGTH);
        if (t >= Pace.LENGTH) {
            phase = Phase.ENDED;
        } else {
            to(Command.SEEK);
        }
    }

    private void replace(LabRun fresh, int done) {
        run = fresh;
        double at = fresh.pace().time(done);
        t = Math.clamp(at, 0, Pace.LENGTH);
        if (phase == Phase.EMPTY || phase == Phase.FAILED) {
            to(Command.LOADED);
        }
        if (phase == Phase.ENDED && t < Pace.LENGTH) {
            phase = Phase.PAUSED;
        }
    }

    private void to(Command command) {
        phase = phase.after(command);
    }

    private void ask(LabRequest request, Arrival then) {
        wanted = request;
        arrival = then;
        failure = null;
        if (working) {
            waiting = true;
        } else {
            work();
        }
        changed();
    }

    private void work() {
        LabRequest request = wanted;
        Arrival mine = arrival;
        working = true;
        waiting = false;
        background.execute(() -> {
            LabRun fresh = null;
            Exception problem = null;
            try {
                fresh = lab.run(request);
            } catch (RuntimeException e) {
                problem = e;
            }
            LabRun result = fresh;
            Exception cause = problem;
            foreground.execute(() -> arrive(request, result, cause, mine));
        });
    }

    private void arrive(LabRequest request, LabRun result, Exception cause, Arrival mine) {
        working = false;
        if (result != null) {
            mine.take(result);
        } else {
            LOG.log(System.Logger.Level.ERROR, "trial " + request, cause);
            failure = cause;
            to(Command.LOST);
        }
        if (waiting) {
            work();
        }
        changed();
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
