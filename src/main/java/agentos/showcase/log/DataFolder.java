package agentos.showcase.log;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Where the application keeps what belongs to the user.
public final class DataFolder {
    private DataFolder() {}

    /// The folder of this process: the system property `showcase.home`, else by the convention of the operating system.
    public static Path here() {
        return of(System::getProperty, System.getenv());
    }

    /// `%APPDATA%\AgentOS Showcase` on Windows, `~/Library/Application Support/AgentOS Showcase` on macOS,
    /// `$XDG_DATA_HOME/agentos-showcase` (or `~/.local/share/...`) elsewhere.
    public static Path of(UnaryOperator<String> property, Map<String, String> environment) {
        String told = property.apply("showcase.home");
        if (told != null && !told.isBlank()) {
            return Path.of(told);
        }
        Path home = Path.of(property.apply("user.home"));
        String system = property.apply("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            String roaming = environment.get("APPDATA");
            return (roaming == null ? home.resolve("AppData/Roaming") : Path.of(roaming)).resolve("AgentOS Showcase");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library/Application Support/AgentOS Showcase");
        }
        String shared = environment.get("XDG_DATA_HOME");
        return (shared == null || shared.isBlank() ? home.resolve(".local/share") : Path.of(shared)).resolve("agentos-showcase");
    }
}
