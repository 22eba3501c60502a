package agentos.showcase.export.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Office files are zips that carry the time of their making. Packed anew in the order of names and without times, the same content has the same bytes.
public final class SameZip {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    /// Readers look for the list of content types first.
    private static final String FIRST = "[Content_Types].xml";

    private SameZip() {}

    /// @param zip a zip made by ourselves; a workbook within is packed anew as well
    public static byte[] of(byte[] zip) throws IOException {
        var entries = new TreeMap<String, byte[]>(Comparator.comparing((String name) -> !name.equals(FIRST)).thenComparing(Comparator.naturalOrder()));
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                entries.put(entry.getName(), entry.getName().endsWith(".xlsx") ? of(content) : content);
            }
        }
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                var named = new ZipEntry(entry.getKey());
                named.setTimeLocal(NO_TIME);
                out.putNextEntry(named);
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
