package agentos.showcase.cli;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Optional;

/// Whether a window can be opened here.
final class Display {
    private static final String GTK = "libgtk-3.so.0";

    private Display() {}

    /// The text key of what is lacking; nothing when a window can be opened.
    static Optional<String> lack() {
        if ("Headless".equals(System.getProperty("glass.platform")) || !System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
            return Optional.empty();
        }
        if (isUnset("DISPLAY") && isUnset("WAYLAND_DISPLAY")) {
            return Optional.of("lacking.display");
        }
        return hasGtk() ? Optional.empty() : Optional.of("lacking.gtk");
    }

    private static boolean isUnset(String variable) {
        String value = System.getenv(variable);
        return value == null || value.isBlank();
    }

    private static boolean hasGtk() {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(GTK, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
