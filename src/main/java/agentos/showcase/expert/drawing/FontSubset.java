package agentos.showcase.expert.drawing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.SortedSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// As much of a face as a text needs, to travel inside a file: some two hundred bytes a character instead of two megabytes.
final class FontSubset {
    private static final List<String> TABLES = List.of("head", "hhea", "maxp", "hmtx", "cmap", "glyf", "loca", "OS/2", "post", "name");

    private FontSubset() {}

    /// The face with these characters, as an address for CSS; the same characters give the same address.
    ///
    /// @throws UncheckedIOException when the face cannot be read
    static String address(Faces face, SortedSet<Integer> characters) {
        try (TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(face.bytes()))) {
            var subset = new TTFSubsetter(font, TABLES);
            characters.forEach(subset::add);
            var out = new ByteArrayOutputStream();
            subset.writeToStream(out);
            return "data:font/ttf;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
