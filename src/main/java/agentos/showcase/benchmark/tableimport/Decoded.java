package agentos.showcase.benchmark.tableimport;

import agentos.showcase.data.Location;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The characters of a text file; line ends are `\n`, a byte order mark is gone.
final class Decoded {
    private Decoded() {}

    /// By byte order mark, else UTF-16 where every other byte is zero, else UTF-8; what is none of these is read as GB18030 or Windows-1252 and said.
    static String text(byte[] bytes, Report report) {
        String text = decode(bytes, report);
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return text.replace("\r\n", "\n").replace('\r', '\n').replace('\0', ' ');
    }

    private static String decode(byte[] bytes, Report report) {
        if (starts(bytes, 0xFE, 0xFF) || zeros(bytes, 0) > zeros(bytes, 1) && zeros(bytes, 0) * 3 > bytes.length / 2) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        if (starts(bytes, 0xFF, 0xFE) || zeros(bytes, 1) * 3 > bytes.length / 2) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        return strict(bytes, StandardCharsets.UTF_8).orElseGet(() -> {
            var chinese = strict(bytes, Charset.forName("GB18030"));
            String name = chinese.isPresent() ? "GB18030" : "Windows-1252";
            report.warn("encoding", Location.NONE, name);
            return chinese.orElseGet(() -> new String(bytes, Charset.forName("windows-1252")));
        });
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /// How many of the first bytes at even (0) or odd (1) places are zero.
    private static int zeros(byte[] bytes, int from) {
        int count = 0;
        for (int i = from; i < bytes.length; i += 2) {
            count += bytes[i] == 0 ? 1 : 0;
        }
        return count;
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
