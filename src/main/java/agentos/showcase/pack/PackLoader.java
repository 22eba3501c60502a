package agentos.showcase.pack;

import agentos.showcase.data.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads a content pack: a folder, or a zip of the same layout.
///
/// Loading never fails. A file with an error is left out and the rest is loaded; a file with warnings is kept. Where the pack
/// itself cannot be read, the result is an empty pack with the finding that says why.
public final class PackLoader {
    /// The file that makes a folder a pack.
    static final String INFO = "pack.json";

    private PackLoader() {}

    /// Loads a pack without checking the names of operations.
    public static Pack load(Path place) {
        return load(place, Set.of());
    }

    /// @param operations names of the operations that cards may use; empty for not to be checked
    public static Pack load(Path place, Set<String> operations) {
        return load(place, operations, Limits.DEFAULT);
    }

    static Pack load(Path place, Set<String> operations, Limits limits) {
        var findings = new ArrayList<Finding>();
        try {
            return new PackAssembly(read(place, limits, findings), operations, findings).assemble();
        } catch (UnreadablePack e) {
            findings.add(e.finding());
        } catch (IOException | SecurityException e) {
            findings.add(PackPath.finding("pack.unreadable", String.valueOf(place.getFileName()), e.getClass().getSimpleName()));
        }
        return Pack.empty(findings);
    }

    private static PackFiles read(Path place, Limits limits, List<Finding> findings) throws IOException, UnreadablePack {
        String name = String.valueOf(place.getFileName());
        if (!Files.exists(place)) {
            throw new UnreadablePack("pack.missing", name);
        }
        PackFiles files = Files.isDirectory(place) ? FolderReader.read(place, limits, findings) : ZipReader.read(place, limits, findings);
        if (!files.has(INFO) && findings.stream().noneMatch(finding -> finding.file().equals(INFO))) {
            throw new UnreadablePack("pack.empty", name);
        }
        return files;
    }
}
