package agentos.showcase.evidence;

import java.text.Normalizer;
import java.util.Optional;

/// A text with one form for full-width and half-width signs (NFKC) and one space for all white space, that knows where each of its units
/// stands in the text as it was written.
public final class PlainText {
    private final String plain;
    private final int[] starts;
    private final int[] ends;

    private PlainText(String plain, int[] starts, int[] ends) {
        this.plain = plain;
        this.starts = starts;
        this.ends = ends;
    }

    public static PlainText of(String text) {
        var plain = new StringBuilder(text.length());
        int[] starts = new int[text.length() + 16];
        int[] ends = new int[text.length() + 16];
        int at = 0;
        while (at < text.length()) {
            int next = cluster(text, at);
            String form = next == at + 1 && isPlain(text.charAt(at)) ? text.substring(at, next) : Normalizer.normalize(text.substring(at, next), Normalizer.Form.NFKC);
            for (int i = 0; i < form.length(); i++) {
                boolean space = isSpace(form.charAt(i));
                int last = plain.length() - 1;
                if (space && last >= 0 && plain.charAt(last) == ' ') {
                    ends[last] = next;
                    continue;
                }
                if (plain.length() == starts.length) {
                    starts = java.util.Arrays.copyOf(starts, 2 * starts.length);
                    ends = java.util.Arrays.copyOf(ends, 2 * ends.length);
                }
                starts[plain.length()] = at;
                ends[plain.length()] = next;
                plain.append(space ? ' ' : form.charAt(i));
            }
            at = next;
        }
        return new PlainText(plain.toString(), starts, ends);
    }

    /// The end of what may be composed into one sign: a sign with all marks behind it that combine with it.
    private static int cluster(String text, int from) {
        int at = from + Character.charCount(text.codePointAt(from));
        while (at < text.length() && combines(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /// The signs that most texts consist of stay as they are.
    private static boolean isPlain(char sign) {
        return sign < 0x80 || sign >= 0x4E00 && sign <= 0x9FFF;
    }

    private static boolean combines(int sign) {
        int type = Character.getType(sign);
        boolean vowelOfHangul = sign >= 0x1160 && sign <= 0x11FF;
        boolean voicingOfKana = sign == 0xFF9E || sign == 0xFF9F;
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK || vowelOfHangul || voicingOfKana;
    }

    private static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || sign == '\u00a0';
    }

    public String text() {
        return plain;
    }

    /// Where a stretch of the plain text stands in the text as it was written.
    public Span original(int start, int end) {
        return end <= start ? new Span(start < plain.length() ? starts[start] : 0, start < plain.length() ? starts[start] : 0) : new Span(starts[start], ends[end - 1]);
    }

    /// The first place where these words stand one after the other; whole words only: "1 of 100" does not stand in "11 of 100".
    ///
    /// @return offsets in the text as it was written
    public Optional<Span> find(String words) {
        String wanted = of(words).plain.strip();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        for (int at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) {
            if (!joined(at) && !joined(at + wanted.length())) {
                return Optional.of(original(at, at + wanted.length()));
            }
        }
        return Optional.empty();
    }

    /// Whether a Latin word or number runs on across this offset.
    private boolean joined(int at) {
        return at > 0 && at < plain.length() && runs(plain.codePointBefore(at)) && runs(plain.codePointAt(at));
    }

    private static boolean runs(int sign) {
        return Character.isLetterOrDigit(sign) && !Character.isIdeographic(sign);
    }
}
