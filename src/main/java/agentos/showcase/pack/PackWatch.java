package agentos.showcase.pack;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Notices that a pack has changed on disk, folder or zip.
///
/// It looks at names, sizes and times of all files again and again: for the few hundred files of a pack that costs less than a millisecond, and it
/// is as quick on every system, where file notifications are not (macOS takes seconds).
public final class PackWatch implements AutoCloseable {
    public static final Duration OFTEN = Duration.ofMillis(300);
    /// More files than a pack may have are not looked at.
    private static final int MOST_FILES = 20_000;

    private final Path place;
    private final Runnable changed;
    private final ScheduledExecutorService clock;
    private Map<String, Stamp> told;
    private Map<String, Stamp> last;

    private record Stamp(long size, long time) {}

    /// @param changed called on the watch's own thread, once for every burst of changes, when it is over
    public PackWatch(Path place, Duration every, Runnable changed) {
        this.place = place;
        this.changed = changed;
        this.told = look();
        this.last = told;
        this.clock = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "pack-watch");
            thread.setDaemon(true);
            return thread;
        });
        clock.scheduleWithFixedDelay(this::check, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// An editor writes a file in several steps: a change is told when two looks in a row see the same.
    private void check() {
        Map<String, Stamp> now = look();
        boolean still = now.equals(last);
        last = now;
        if (still && !now.equals(told)) {
            told = now;
            changed.run();
        }
    }

    private Map<String, Stamp> look() {
        var seen = new TreeMap<String, Stamp>();
        try {
            Files.walkFileTree(place, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    seen.put(file.toString(), new Stamp(attributes.size(), attributes.lastModifiedTime().toMillis()));
                    return seen.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            System.getLogger(PackWatch.class.getName()).log(System.Logger.Level.DEBUG, "a look at " + place + " was cut short", e);
        }
        return seen;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
