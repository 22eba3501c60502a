package agentos.showcase.pack;

import agentos.showcase.data.Finding;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/// Reads a pack that is a folder. Links are not followed, so that no path leaves the folder.
final class FolderReader {
    private final Path root;
    private final Limits limits;
    private final List<Finding> findings;
    private final SortedMap<String, Path> found = new TreeMap<>();
    private long total;

    private FolderReader(Path root, Limits limits, List<Finding> findings) {
        this.root = root;
        this.limits = limits;
        this.findings = findings;
    }

    /// @param findings takes what is wrong with single files; those are left out
    static PackFiles read(Path folder, Limits limits, List<Finding> findings) throws IOException, UnreadablePack {
        var reader = new FolderReader(folder.toRealPath(), limits, findings);
        reader.survey();
        var contents = new TreeMap<String, byte[]>();
        for (var entry : reader.found.entrySet()) {
            reader.content(entry.getKey(), entry.getValue(), contents);
        }
        return new PackFiles(contents);
    }

    /// Looks at names and sizes only.
    private void survey() throws IOException, UnreadablePack {
        var refused = new ArrayList<UnreadablePack>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                if (folder.equals(root)) {
                    return FileVisitResult.CONTINUE;
                }
                if (PackPath.isHidden(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                if (root.relativize(folder).getNameCount() >= limits.depth()) {
                    findings.add(PackPath.tooDeep(path(folder) + "/", limits));
                    return FileVisitResult.SKIP_SUBTREE;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (PackPath.isHidden(file.getFileName().toString())) {
                    return FileVisitResult.CONTINUE;
                }
                try {
                    survey(file, attributes);
                    return FileVisitResult.CONTINUE;
                } catch (UnreadablePack e) {
                    refused.add(e);
                    return FileVisitResult.TERMINATE;
                }
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) {
                findings.add(PackPath.unreadable(path(file), problem));
                return FileVisitResult.CONTINUE;
            }
        });
        if (!refused.isEmpty()) {
            throw refused.getFirst();
        }
    }

    private void survey(Path file, BasicFileAttributes attributes) throws UnreadablePack {
        String path = path(file);
        if (!attributes.isRegularFile()) {
            findings.add(PackPath.link(path));
        } else if (attributes.size() > PackPath.limit(path, limits)) {
            findings.add(PackPath.tooLarge(path, limits));
        } else {
            total += attributes.size();
            if (total > limits.bytes()) {
                throw new UnreadablePack("pack.limit.total", root.getFileName().toString(), Limits.mebibytes(limits.bytes()));
            }
            found.put(path, file);
            if (found.size() > limits.files()) {
                throw new UnreadablePack("pack.limit.files", root.getFileName().toString(), limits.files());
            }
        }
    }

    /// Reads no more than was announced, whatever happens to the file in between.
    private void content(String path, Path file, SortedMap<String, byte[]> contents) {
        try (var in = Files.newInputStream(file, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            int most = (int) PackPath.limit(path, limits);
            byte[] content = in.readNBytes(most + 1);
            if (content.length > most) {
                findings.add(PackPath.tooLarge(path, limits));
            } else {
                contents.put(path, content);
            }
        } catch (IOException e) {
            findings.add(PackPath.unreadable(path, e));
        }
    }

    private String path(Path file) {
        var steps = new StringJoiner("/");
        root.relativize(file).forEach(step -> steps.add(step.toString()));
        return steps.toString();
    }
}
