package agentos.showcase.pack;

import agentos.showcase.data.Finding;
import agentos.showcase.data.Location;
import agentos.showcase.text.Texts;
import java.io.IOException;
import java.util.Arrays;

/// Rules for single paths in a pack, and the findings about them.
final class PackPath {
    private static final Texts TEXTS = Texts.of("pack");

    private PackPath() {}

    /// Whether file managers and editors, not the owner, put a file or folder of this name there.
    static boolean isHidden(String name) {
        return name.startsWith(".") || name.endsWith("~") || name.equals("__MACOSX") || name.equals("Thumbs.db") || name.equals("desktop.ini");
    }

    /// Whether a path from a zip stays inside the folder on every system.
    static boolean staysInside(String path) {
        return !path.isEmpty() && !path.startsWith("/") && path.indexOf('\\') < 0 && path.indexOf(':') < 0 && path.indexOf('\0') < 0
                && Arrays.stream(path.split("/", -1)).noneMatch(step -> step.isEmpty() || step.equals(".") || step.equals(".."));
    }

    /// The largest size of a file, in bytes: what is parsed is held shorter than pictures and sound.
    static long limit(String path, Limits limits) {
        return isParsed(path) ? Math.min(limits.jsonBytes(), limits.fileBytes()) : limits.fileBytes();
    }

    static Finding tooLarge(String path, Limits limits) {
        return finding("pack.limit.file", path, Limits.mebibytes(limit(path, limits)));
    }

    static Finding tooDeep(String path, Limits limits) {
        return finding("pack.limit.depth", path, limits.depth());
    }

    static Finding link(String path) {
        return finding("pack.path.link", path);
    }

    static Finding unreadable(String path, IOException problem) {
        return finding("pack.unreadable", path, problem.getClass().getSimpleName());
    }

    static Finding finding(String code, String path, Object... arguments) {
        return Finding.error(code, path, Location.NONE, "", TEXTS.both(code, arguments));
    }

    private static boolean isParsed(String path) {
        return path.endsWith(".json") || path.endsWith(".md");
    }
}
