package agentos.showcase.pack;

import agentos.showcase.pack.OwnDocument.Refused;
import agentos.showcase.pack.OwnDocument.Text;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads text files in the encodings that owners' machines write: what a byte order mark says, else UTF-8, else GB18030.
final class PlainFile {
    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6}\\s+(.+?)\\s*#*\\s*$");
    private static final int LONGEST_TITLE = 120;

    private PlainFile() {}

    /// The title is the first heading, else the first line if it is short.
    static Text markdown(byte[] content) throws Refused {
        String text = decode(content);
        var heading = HEADING.matcher(text);
        return Text.of(heading.find() ? heading.group(1) : title(text), text);
    }

    /// The title is the first line if it is short.
    static Text text(byte[] content) throws Refused {
        String text = decode(content);
        return Text.of(title(text), text);
    }

    /// The first line that says something, if it is short enough for a title; else nothing.
    static String title(String text) {
        String first = text.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("");
        return first.length() <= LONGEST_TITLE ? first : "";
    }

    /// Line ends are `\n`, a byte order mark is gone.
    static String decode(byte[] content) throws Refused {
        String text = starts(content, 0xFE, 0xFF) ? new String(content, StandardCharsets.UTF_16BE)
                : starts(content, 0xFF, 0xFE) ? new String(content, StandardCharsets.UTF_16LE)
                : strict(content, StandardCharsets.UTF_8).or(() -> strict(content, Charset.forName("GB18030"))).orElse(null);
        if (text == null || text.indexOf('\0') >= 0) {
            throw new Refused("pack.own.encoding");
        }
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n").replace('\r', '\n');
    }

    static boolean isUtf8(byte[] content) {
        return strict(content, StandardCharsets.UTF_8).isPresent();
    }

    private static boolean starts(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }

    private static Optional<String> strict(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
