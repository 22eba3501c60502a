package agentos.showcase.pack;

import agentos.showcase.data.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Reads a pack that is a zip, without ever writing it out. What its directory announces is checked first; then no file is
/// read beyond what was announced for it.
final class ZipReader {
    private final String name;
    private final Limits limits;
    private final List<Finding> findings;

    private ZipReader(String name, Limits limits, List<Finding> findings) {
        this.name = name;
        this.limits = limits;
        this.findings = findings;
    }

    /// @param findings takes what is wrong with single files; those are left out
    static PackFiles read(Path zip, Limits limits, List<Finding> findings) throws IOException, UnreadablePack {
        String name = zip.getFileName().toString();
        if (Files.size(zip) > limits.bytes()) {
            throw new UnreadablePack("pack.limit.total", name, Limits.mebibytes(limits.bytes()));
        }
        try (var file = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
            return new ZipReader(name, limits, findings).read(file);
        } catch (ZipException e) {
            throw new UnreadablePack("pack.zip.broken", name);
        }
    }

    private PackFiles read(ZipFile zip) throws IOException, UnreadablePack {
        var announced = survey(zip);
        String prefix = commonFolder(announced);
        var contents = new TreeMap<String, byte[]>();
        for (var entry : announced.entrySet()) {
            String path = entry.getKey().substring(prefix.length());
            content(zip, entry.getValue(), path).ifPresent(content -> contents.put(path, content));
        }
        return new PackFiles(contents);
    }

    /// Looks at the directory of the zip only.
    private SortedMap<String, ZipEntry> survey(ZipFile zip) throws UnreadablePack {
        if (zip.size() > 2 * limits.files()) {
            throw new UnreadablePack("pack.limit.files", name, limits.files());
        }
        var found = new TreeMap<String, ZipEntry>();
        long total = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String path = entry.getName();
            if (!PackPath.staysInside(entry.isDirectory() ? path.substring(0, path.length() - 1) : path)) {
                findings.add(PackPath.finding("pack.path.escape", path.replaceAll("\\p{Cntrl}", "?")));
            } else if (entry.isDirectory() || isHidden(path)) {
                continue;
            } else if (steps(path) > limits.depth() + 1) {
                findings.add(PackPath.tooDeep(path, limits));
            } else if (entry.getSize() > PackPath.limit(path, limits)) {
                findings.add(PackPath.tooLarge(path, limits));
            } else if (entry.getSize() > Limits.RATIO_FROM && entry.getSize() / limits.ratio() > entry.getCompressedSize()) {
                findings.add(PackPath.finding("pack.zip.ratio", path, limits.ratio()));
            } else if (found.put(path, entry) != null) {
                throw new UnreadablePack("pack.zip.duplicate", name, path);
            } else {
                total += Math.max(0, entry.getSize());
                if (total > limits.bytes()) {
                    throw new UnreadablePack("pack.limit.total", name, Limits.mebibytes(limits.bytes()));
                }
                if (found.size() > limits.files()) {
                    throw new UnreadablePack("pack.limit.files", name, limits.files());
                }
            }
        }
        return found;
    }

    private Optional<byte[]> content(ZipFile zip, ZipEntry entry, String path) {
        try (var in = zip.getInputStream(entry)) {
            int announced = (int) Math.max(0, entry.getSize());
            byte[] content = in.readNBytes(announced);
            if (content.length < announced || in.read() >= 0) {
                findings.add(PackPath.finding("pack.zip.size", path));
                return Optional.empty();
            }
            if (steps(path) > limits.depth()) {
                findings.add(PackPath.tooDeep(path, limits));
                return Optional.empty();
            }
            return Optional.of(content);
        } catch (IOException e) {
            findings.add(PackPath.unreadable(path, e));
            return Optional.empty();
        }
    }

    /// The folder that holds everything, with its slash, when the zip was made of a folder and not of what is in it.
    private static String commonFolder(SortedMap<String, ZipEntry> entries) {
        if (entries.isEmpty() || entries.containsKey(PackLoader.INFO)) {
            return "";
        }
        int slash = entries.firstKey().indexOf('/');
        String folder = slash < 0 ? "" : entries.firstKey().substring(0, slash + 1);
        return entries.keySet().stream().allMatch(path -> path.startsWith(folder)) && entries.containsKey(folder + PackLoader.INFO) ? folder : "";
    }

    private static boolean isHidden(String path) {
        return java.util.Arrays.stream(path.split("/")).anyMatch(PackPath::isHidden);
    }

    private static int steps(String path) {
        return path.split("/").length;
    }
}
