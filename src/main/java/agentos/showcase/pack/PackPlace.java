package agentos.showcase.pack;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// Where the pack lies that the application ships with.
public final class PackPlace {
    private static final String FOLDER = "showcase-data";

    private PackPlace() {}

    /// `showcase-data` beside the folder of our jar, or in the working directory.
    public static Path shipped() {
        return candidates().stream().filter(Files::isDirectory).findFirst().orElse(Path.of(FOLDER));
    }

    private static List<Path> candidates() {
        try {
            Path code = Path.of(PackPlace.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path beside = Objects.requireNonNullElse(code.getParent(), code);
            return List.of(beside.resolveSibling(FOLDER), beside.resolve(FOLDER), Path.of(FOLDER));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return List.of(Path.of(FOLDER));
        }
    }
}
