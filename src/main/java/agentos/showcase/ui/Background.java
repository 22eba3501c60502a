package agentos.showcase.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Threads for work that must not hold up the picture. They end with the application, and what escapes them goes to the default handler.
public final class Background {
    /// One thread may simulate while another paints.
    private static final int THREADS = 2;

    private Background() {}

    public static Executor threads() {
        var count = new AtomicInteger();
        return Executors.newFixedThreadPool(THREADS, work -> {
            var thread = new Thread(work, "showcase-background-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }
}
