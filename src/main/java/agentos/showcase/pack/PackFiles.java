package agentos.showcase.pack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The files of a pack by their paths (`cards/<id>/card.json`), as they were when the pack was read.
public final class PackFiles {
    /// No files.
    public static final PackFiles NONE = new PackFiles(Collections.emptySortedMap());

    private static final int FINGERPRINT_DIGITS = 12;

    private final SortedMap<String, byte[]> contents;

    PackFiles(SortedMap<String, byte[]> contents) {
        this.contents = new TreeMap<>(contents);
    }

    /// All paths, sorted.
    public List<String> paths() {
        return List.copyOf(contents.keySet());
    }

    public boolean has(String path) {
        return contents.containsKey(path);
    }

    /// A copy of the content of a file, or nothing when there is no such file.
    public Optional<byte[]> read(String path) {
        return Optional.ofNullable(contents.get(path)).map(byte[]::clone);
    }

    /// The content itself, for readers of this room that do not change it.
    byte[] bytes(String path) {
        return contents.get(path);
    }

    /// The first twelve hexadecimal digits of the SHA-256 over every path, length and content, in the order of the paths.
    String fingerprint() {
        MessageDigest digest = sha256();
        contents.forEach((path, content) -> {
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(content.length).flip());
            digest.update(content);
        });
        return HexFormat.of().formatHex(digest.digest()).substring(0, FINGERPRINT_DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
