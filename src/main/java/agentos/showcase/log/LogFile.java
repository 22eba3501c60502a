package agentos.showcase.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// The log: `logs/showcase.0.log` in the data folder, three files of at most a megabyte that take turns.
public final class LogFile {
    private static final int BYTES = 1 << 20;
    private static final int FILES = 3;

    /// Told of its missing vector module at every start, Lucene would speak to the visitor. Held here, because loggers are weakly held.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private LogFile() {}

    /// Where no file can be written the log stays in memory, and the application goes on.
    public static Logger open(Path folder) {
        Logger log = Logger.getLogger("agentos.showcase");
        close(log);
        LUCENE.setLevel(Level.SEVERE);
        log.setUseParentHandlers(false);
        try {
            Path logs = Files.createDirectories(folder.resolve("logs"));
            var handler = new FileHandler(logs.resolve("showcase.%g.log").toString(), BYTES, FILES, true);
            handler.setEncoding(StandardCharsets.UTF_8.name());
            handler.setFormatter(new SimpleFormatter());
            handler.setLevel(Level.INFO);
            log.addHandler(handler);
        } catch (IOException e) {
            log.setLevel(Level.INFO);
        }
        return log;
    }

    public static void close(Logger log) {
        for (Handler handler : log.getHandlers()) {
            log.removeHandler(handler);
            handler.close();
        }
    }
}
