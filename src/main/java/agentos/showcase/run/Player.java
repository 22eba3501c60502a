package agentos.showcase.run;

import agentos.showcase.run.Phase.Command;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

/// Plays a run: it holds the one clock, and knows which run and which moment are on show. No toolkit, no thread of its own.
///
/// All methods are called on one thread, the foreground's. Simulating happens in the background; a result that comes late, after something else
/// was asked for, is dropped.
public final class Player {
    public static final double SLOWEST = 0.25;
    public static final double FASTEST = 8;
    private static final Texts TEXTS = Texts.of("run");
    private static final System.Logger LOG = System.getLogger(Player.class.getName());

    private final Simulator simulator;
    private final Executor background;
    private final Executor foreground;
    private final List<Runnable> listeners = new ArrayList<>();

    private Phase phase = Phase.EMPTY;
    private RunRequest wanted;
    private Run run;
    private RunState state;
    private Run shownRun;
    private double t;
    private final PlayClock clock = new PlayClock(SLOWEST, FASTEST);
    private boolean loop;
    private boolean pauseAtDecisions = true;
    private int passedQuestion = Questions.NONE;
    private int generation;
    private boolean loading;
    private Localized failure = Localized.EMPTY;

    /// Makes a run out of a request.
    @FunctionalInterface
    public interface Simulator {
        Run simulate(RunRequest request) throws Exception;
    }

    /// @param background where runs are simulated
    /// @param foreground the thread that calls this player
    public Player(Simulator simulator, Executor background, Executor foreground) {
        this.simulator = simulator;
        this.background = background;
        this.foreground = foreground;
    }

    // ---- what is on show --------------------------------------------------------------------------------------------------------

    public Phase phase() {
        return phase;
    }

    /// Whether a run is being simulated that will take the place of the present one.
    public boolean isLoading() {
        return loading;
    }

    /// The run on show; null before the first is there.
    public Run run() {
        return run;
    }

    /// Virtual ms.
    public long t() {
        return (long) t;
    }

    /// The state on show; null before the first run is there.
    public RunState state() {
        return state;
    }

    public Localized caption() {
        return run == null ? Localized.EMPTY : run.caption(t());
    }

    /// Why there is no run, in [Phase#FAILED]: one sentence.
    public Localized failure() {
        return failure;
    }

    public double speed() {
        return clock.speed();
    }

    public boolean loops() {
        return loop;
    }

    public boolean pausesAtDecisions() {
        return pauseAtDecisions;
    }

    // ---- commands ---------------------------------------------------------------------------------------------------------------

    /// Loads a run and stands at its start.
    public void load(RunRequest request) {
        load(request, 0);
    }

    /// Loads a run and stands at a moment of it.
    public void load(RunRequest request, long at) {
        simulate(request, fresh -> {
            run = fresh;
            passedQuestion = Questions.NONE;
            place(at);
            to(Command.LOADED);
            if (at > 0) {
                to(Command.SEEK);
            }
        });
    }

    /// Loads a run and plays it from its start as soon as it is there.
    public void loadAndPlay(RunRequest request) {
        simulate(request, fresh -> {
            run = fresh;
            passedQuestion = Questions.NONE;
            place(0);
            to(Command.LOADED);
            play();
        });
    }

    public void play() {
        if (phase == Phase.ENDED) {
            passedQuestion = Questions.NONE;
            place(0);
        }
        if (phase == Phase.DECIDING) {
            passedQuestion = new Questions(run).lastAt(t());
        }
        clock.rest();
        to(Command.PLAY);
    }

    public void pause() {
        to(Command.PAUSE);
    }

    public void toggle() {
        if (phase == Phase.PLAYING) {
            pause();
        } else {
            play();
        }
    }

    /// Goes to a moment, limited to the run; goes on playing if it played.
    public void seek(long at) {
        if (run == null) {
            return;
        }
        passedQuestion = Questions.NONE;
        place(at);
        to(Command.SEEK);
    }

    /// Goes one event on (+1) or back (-1), to the nearest moment at which something else is on show.
    public void step(int direction) {
        if (run == null) {
            return;
        }
        long here = t();
        var moments = run.events().stream().mapToLong(RunEvent::at).distinct();
        jump(direction > 0 ? moments.filter(at -> at > here).findFirst().orElse(run.makespan())
                : moments.filter(at -> at < here).max().orElse(0));
    }

    /// Goes to the next (+1) or previous (-1) marker.
    public void marker(int direction) {
        if (run == null) {
            return;
        }
        long here = t();
        var moments = run.markers().stream().mapToLong(Marker::at);
        jump(direction > 0 ? moments.filter(at -> at > here).min().orElse(run.makespan())
                : moments.filter(at -> at < here).max().orElse(0));
    }

    /// @param factor limited to [#SLOWEST] to [#FASTEST]
    public void speed(double factor) {
        clock.speed(factor);
        changed();
    }

    public void loop(boolean on) {
        loop = on;
        changed();
    }

    public void pauseAtDecisions(boolean on) {
        pauseAtDecisions = on;
        changed();
    }

    /// Answers a decision: a new run, that shares everything up to the question with the old one, plays on from there.
    ///
    /// A question that was answered before is gone back to and answered anew; one that is still to come takes its answer as soon as it opens.
    public void choose(String decision, String option) {
        choose(decision, option, Map.of());
    }

    /// [#choose(String, String)] with something filled in.
    public void choose(String decision, String option, Map<String, String> filled) {
        if (run == null) {
            return;
        }
        var opened = run.events().stream().filter(e -> e instanceof RunEvent.DecisionOpened o && o.decision().equals(decision) && o.at() <= t())
                .reduce((_, later) -> later);
        boolean answered = opened.isPresent() && state.task(decision).status() != TaskState.Status.ASKING;
        long at = answered ? opened.get().at() : t();
        simulate(wanted.choosing(new Choice(decision, option, at, filled)), fresh -> playOn(fresh, at));
    }

    /// Answers a decision by hand: the run becomes the one in which it was answered so from the start, and the moment on show stays; what stood at its
    /// end stands at the end of the new one. A question that is open just now is answered as by [#choose].
    public void adjust(String decision, String option, Map<String, String> filled) {
        if (run == null) {
            return;
        }
        var task = state.tasks().get(decision);
        if (task != null && task.status() == TaskState.Status.ASKING) {
            choose(decision, option, filled);
            return;
        }
        long at = wanted.choices().stream().filter(choice -> choice.decision().equals(decision)).findFirst().map(Choice::at).orElseGet(() -> opening(decision));
        simulate(wanted.choosing(new Choice(decision, option, at, filled)), fresh -> replace(fresh, phase == Phase.ENDED ? fresh.makespan() : t()));
    }

    /// When a decision opens for the first time; 0 when it does not.
    private long opening(String decision) {
        return run.events().stream().filter(event -> event instanceof RunEvent.DecisionOpened opened && opened.decision().equals(decision))
                .mapToLong(RunEvent::at).findFirst().orElse(0);
    }

    /// Switches a fault on from now. If the task that it would hit has already begun, the run goes back to just before that, and plays on.
    public void inject(String fault) {
        if (run == null) {
            return;
        }
        String task = wanted.card().fault(fault).task();
        long begun = run.spans().stream().filter(span -> span.task().equals(task)).mapToLong(Span::begin).min().orElse(t());
        long at = Math.min(t(), begun);
        boolean back = at < t();
        simulate(wanted.injecting(fault, at), fresh -> {
            if (back) {
                playOn(fresh, at);
            } else {
                replace(fresh, at);
            }
        });
    }

    /// Switches a fault off, as if it had never been.
    public void mend(String fault) {
        if (run != null) {
            simulate(wanted.mending(fault), fresh -> replace(fresh, t()));
        }
    }

    /// Sets how many experts of a kind there are.
    public void staff(String kind, int experts) {
        if (run != null) {
            simulate(wanted.staffing(kind, experts), fresh -> replace(fresh, t()));
        }
    }

    /// Plays the same once more from its start, routed by what is learnt from this run too.
    public void again() {
        if (run != null && wanted.earlier() < RunRequest.MOST_EARLIER) {
            loadAndPlay(wanted.after(wanted.earlier() + 1));
        }
    }

    /// Plays the same from its start, routed as if it had never been run.
    public void unlearn() {
        if (run != null) {
            loadAndPlay(wanted.after(0));
        }
    }

    /// The clock: to be called once per frame with a monotonic time.
    ///
    /// @param nanos any origin
    public void tick(long nanos) {
        if (phase != Phase.PLAYING || run == null) {
            clock.rest();
            return;
        }
        double ahead = clock.advance(nanos);
        if (ahead == 0) {
            return;
        }
        double next = t + ahead;
        int question = pauseAtDecisions ? new Questions(run).between(t(), (long) next, passedQuestion) : Questions.NONE;
        if (question >= 0) {
            place(run.events().get(question).at());
            to(Command.QUESTION);
        } else if (next >= run.makespan()) {
            if (loop) {
                passedQuestion = Questions.NONE;
                place(0);
                changed();
            } else {
                place(run.makespan());
                to(Command.END);
            }
        } else {
            place(next);
            changed();
        }
    }

    /// Calls back after every change of what is on show, until the returned action is run.
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    // ---- inside -----------------------------------------------------------------------------------------------------------------

    private interface Arrival {
        void take(Run fresh);
    }

    private void simulate(RunRequest request, Arrival arrival) {
        int mine = ++generation;
        wanted = request;
        loading = true;
        changed();
        background.execute(() -> {
            Run fresh = null;
            Exception problem = null;
            try {
                fresh = simulator.simulate(request);
            } catch (Exception e) {
                problem = e;
            }
            Run result = fresh;
            Exception cause = problem;
            foreground.execute(() -> {
                if (mine != generation) {
                    return;
                }
                loading = false;
                if (result != null) {
                    failure = Localized.EMPTY;
                    arrival.take(result);
                } else {
                    LOG.log(System.Logger.Level.ERROR, "card " + request.card().id(), cause);
                    failure = TEXTS.both("player.failed", request.card().title());
                    to(Command.LOST);
                }
            });
        });
    }

    private void playOn(Run fresh, long at) {
        run = fresh;
        passedQuestion = Questions.NONE;
        place(at);
        clock.rest();
        to(Command.ANSWERED);
    }

    private void replace(Run fresh, long at) {
        run = fresh;
        boolean atEnd = phase == Phase.ENDED;
        place(at);
        if (atEnd && t < run.makespan()) {
            to(Command.SEEK);
        } else {
            changed();
        }
    }

    private void jump(long at) {
        pause();
        seek(at);
        if (t() >= run.makespan() && phase == Phase.PAUSED) {
            phase = Phase.ENDED;
            changed();
        }
    }

    private void place(double at) {
        t = Math.clamp(at, 0, (double) run.makespan());
        int seq = run.seqAt(t());
        state = state != null && state.seq() == seq && shownRun == run ? state.at(t()) : run.at(t());
        shownRun = run;
    }

    private void to(Command command) {
        phase = phase.after(command);
        changed();
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
