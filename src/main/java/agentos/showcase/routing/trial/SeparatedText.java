package agentos.showcase.routing.trial;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writes lines of comma separated values (RFC 4180 with `\n`), numbers so that they read as the same numbers.
final class SeparatedText {
    private static final int CHUNK = 1 << 16;

    private final OutputStream out;
    private final StringBuilder text = new StringBuilder(CHUNK + 4096);
    private boolean first = true;

    SeparatedText(OutputStream out) {
        this.out = out;
    }

    SeparatedText put(String field) {
        separate();
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        text.append(plain ? field : '"' + field.replace("\"", "\"\"") + '"');
        return this;
    }

    /// Nothing where the number is none.
    SeparatedText put(double number) {
        separate();
        if (number == (int) number) {
            text.append((int) number);
        } else if (!Double.isNaN(number)) {
            text.append(number);
        }
        return this;
    }

    SeparatedText put(double[] numbers) {
        for (double number : numbers) {
            put(number);
        }
        return this;
    }

    /// Names such as `z0`, `z1`.
    SeparatedText names(String letter, int count) {
        for (int i = 0; i < count; i++) {
            put(letter + i);
        }
        return this;
    }

    void end() throws IOException {
        text.append('\n');
        first = true;
        if (text.length() > CHUNK) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
        out.flush();
    }

    private void separate() {
        if (!first) {
            text.append(',');
        }
        first = false;
    }
}
