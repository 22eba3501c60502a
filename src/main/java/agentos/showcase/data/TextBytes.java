package agentos.showcase.data;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The characters of a text file from anywhere: line ends are `\n`, a byte order mark is gone.
///
/// @param text    what stands in it
/// @param charset how it was written
public record TextBytes(String text, Charset charset) {
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /// By byte order mark, else UTF-16 where every other byte is zero, else UTF-8; what is none of these is read as GB18030, which has GBK and GB2312
    /// in it, or else as Windows-1252.
    public static TextBytes read(byte[] bytes) {
        Charset charset = charset(bytes);
        String text = new String(bytes, charset);
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new TextBytes(text.replace("\r\n", "\n").replace('\r', '\n').replace('\0', ' '), charset);
    }

    /// Whether the charset was guessed: the file says nothing about it, and it is not UTF-8.
    public boolean isGuessed() {
        return charset.equals(CHINESE) || charset.equals(WESTERN);
    }

    private static Charset charset(byte[] bytes) {
        if (starts(bytes, 0xFE, 0xFF) || zeros(bytes, 0) > zeros(bytes, 1) && zeros(bytes, 0) * 3 > bytes.length / 2) {
            return StandardCharsets.UTF_16BE;
        }
        if (starts(bytes, 0xFF, 0xFE) || zeros(bytes, 1) * 3 > bytes.length / 2) {
            return StandardCharsets.UTF_16LE;
        }
        return fits(bytes, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : fits(bytes, CHINESE) ? CHINESE : WESTERN;
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /// How many of the bytes at even (0) or odd (1) places are zero.
    private static int zeros(byte[] bytes, int from) {
        int count = 0;
        for (int i = from; i < bytes.length; i += 2) {
            count += bytes[i] == 0 ? 1 : 0;
        }
        return count;
    }

    private static boolean fits(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
