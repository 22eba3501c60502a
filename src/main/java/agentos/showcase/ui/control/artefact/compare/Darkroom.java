package agentos.showcase.ui.control.artefact.compare;

import agentos.showcase.expert.drawing.render.Progress;
import agentos.showcase.expert.drawing.render.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;

/// Makes pictures of scenes in the background, one order at a time, and only the latest that is waiting: while something moves, orders that came in between are
/// never begun. Pictures of one order that moves come together, so that they stay in step; one that rests comes quickly first and then sharp, picture by picture,
/// and is stopped as soon as another is wanted.
///
/// @param <P> a picture
final class Darkroom<P> {
    /// What is wanted.
    ///
    /// @param width  pixels of each picture, at least 1
    /// @param height pixels of each picture, at least 1
    /// @param moving whether it will change at once, so that a quick picture is enough
    record Order(List<Scene> scenes, int width, int height, boolean moving) {
        Order {
            scenes = List.copyOf(scenes);
        }
    }

    /// How pictures are made. Called in the background.
    interface Developer<P> {
        P quick(Scene scene, int width, int height);

        /// @throws CancellationException when it is cancelled on the way
        P sharp(Scene scene, int width, int height, Progress progress);
    }

    /// Whoever ordered. Called in front.
    interface Client<P> {
        /// @param prints one for each of the scenes
        void take(Order order, List<Scene> scenes, List<P> prints, boolean sharp);

        /// @param share of the sharp pictures that is done, 0 to 1
        void progress(double share);

        void trouble(Throwable trouble);
    }

    /// Progress is told in steps of this share.
    private static final double NOTCH = 0.02;

    private final Developer<P> developer;
    private final Executor background;
    private final Executor front;
    private final Client<P> client;
    private Order latest;
    private Order waiting;
    private Job running;

    /// @param front runs what belongs to the client's thread, in the order given
    Darkroom(Developer<P> developer, Executor background, Executor front, Client<P> client) {
        this.developer = developer;
        this.background = background;
        this.front = front;
        this.client = client;
    }

    /// On the client's thread.
    void want(Order order) {
        if (order.equals(latest)) {
            return;
        }
        latest = order;
        if (running == null) {
            begin(order);
        } else {
            waiting = order;
            running.cancelled = running.cancelled || !running.order.moving();
        }
    }

    /// Nobody waits any more; on the client's thread.
    void stop() {
        latest = null;
        waiting = null;
        if (running != null) {
            running.cancelled = true;
        }
    }

    private void begin(Order order) {
        running = new Job(order);
        background.execute(running);
    }

    private void ended() {
        running = null;
        if (waiting != null) {
            Order next = waiting;
            waiting = null;
            begin(next);
        }
    }

    private final class Job implements Runnable, Progress {
        private final Order order;
        private volatile boolean cancelled;
        private int finished;
        private double told;

        Job(Order order) {
            this.order = order;
        }

        @Override
        public void run() {
            try {
                develop();
            } catch (CancellationException e) {
                // another order is waiting, or nobody is
            } catch (RuntimeException | OutOfMemoryError e) {
                front.execute(() -> client.trouble(e));
            }
            front.execute(Darkroom.this::ended);
        }

        private void develop() {
            var prints = new ArrayList<P>();
            for (Scene scene : order.scenes()) {
                prints.add(developer.quick(scene, order.width(), order.height()));
            }
            hand(order.scenes(), prints, false);
            for (Scene scene : order.moving() ? List.<Scene>of() : order.scenes()) {
                P print = developer.sharp(scene, order.width(), order.height(), this);
                hand(List.of(scene), List.of(print), true);
                finished++;
            }
        }

        private void hand(List<Scene> scenes, List<P> prints, boolean sharp) {
            front.execute(() -> {
                if (!cancelled) {
                    client.take(order, scenes, prints, sharp);
                }
            });
        }

        /// Comes from several threads, for every tile; a client need not hear of each.
        @Override
        public synchronized void done(double share) {
            double whole = (finished + share) / order.scenes().size();
            if (whole < told + NOTCH && whole < 1) {
                return;
            }
            told = whole;
            front.execute(() -> {
                if (!cancelled) {
                    client.progress(whole);
                }
            });
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
