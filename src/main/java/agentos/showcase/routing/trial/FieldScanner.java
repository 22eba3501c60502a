package agentos.showcase.routing.trial;

import agentos.showcase.data.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// The fields of a file of separated values (RFC 4180), one after the other, as bytes, so that numbers need no text. Any line end will do, and a
/// byte order mark is passed over. Not for two threads.
final class FieldScanner {
    /// The longest field, in bytes.
    static final int LONGEST = 1 << 16;
    private static final int BUFFER = 1 << 18;

    private final InputStream in;
    private byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;
    private boolean drained;
    private byte separator = ',';
    private int line = 1;
    private int column = 1;
    private int from;
    private int to;
    private Location where = Location.NONE;
    private boolean last = true;

    FieldScanner(InputStream in) throws IOException {
        this.in = in;
        fill(0);
        if (limit >= 3 && buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF) {
            position = 3;
        }
        separator = separator();
    }

    /// A field cannot be told from the next; `key` says why.
    static final class BadField extends Exception {
        private static final long serialVersionUID = 1;
        private final String key;
        private final transient Location where;

        BadField(String key, Location where) {
            super(key, null, false, false);
            this.key = key;
            this.where = where;
        }

        String key() {
            return key;
        }

        Location where() {
            return where;
        }
    }

    /// Goes to the next field.
    ///
    /// @return whether there is one
    /// @throws BadField when a quoted field does not end, or goes on behind its end, or a field is too long
    boolean next() throws IOException, BadField {
        if (last && position == limit && !fill(position)) {
            return false;
        }
        where = new Location(line, column);
        from = position;
        if (peek() == '"') {
            quoted();
        } else {
            plain();
        }
        if (to - from > LONGEST) {
            throw new BadField("long", where);
        }
        return true;
    }

    /// Whether the field is the last one of its line.
    boolean isLast() {
        return last;
    }

    boolean isEmpty() {
        return from == to;
    }

    /// Where the field begins.
    Location where() {
        return where;
    }

    String text() {
        return new String(buffer, from, to - from, StandardCharsets.UTF_8);
    }

    /// The field as a number.
    ///
    /// @return [Double#NaN] when it is none
    double number() {
        return DecimalText.parse(buffer, from, to);
    }

    private void plain() throws IOException, BadField {
        while (true) {
            int b = peek();
            if (b == separator || b == '\n' || b == '\r' || b < 0) {
                to = position;
                end(b);
                return;
            }
            step(b);
        }
    }

    private void quoted() throws IOException, BadField {
        step('"');
        from = position;
        // Doubled quotes are made single in place: the field is written back to where it stands.
        int length = 0;
        while (true) {
            int b = peek();
            if (b < 0) {
                throw new BadField("open", where);
            }
            step(b);
            if (b == '"') {
                if (peek() != '"') {
                    break;
                }
                step('"');
            }
            buffer[from + length++] = (byte) b;
            if (b == '\n') {
                line++;
                column = 1;
            }
        }
        while (peek() == ' ') {
            step(' ');
        }
        to = from + length;
        int b = peek();
        if (b != separator && b != '\n' && b != '\r' && b >= 0) {
            throw new BadField("quote", new Location(line, column));
        }
        end(b);
    }

    private void step(int b) {
        position++;
        // Bytes that continue a character of UTF-8 take no column.
        column += (b & 0xC0) == 0x80 ? 0 : 1;
    }

    private void end(int b) throws IOException, BadField {
        last = b != separator;
        if (b < 0) {
            return;
        }
        step(b);
        if (b == '\r' && peek() == '\n') {
            position++;
        }
        if (last) {
            line++;
            column = 1;
        }
    }

    /// The byte that is next, -1 behind the end. The buffer may move; the field under way stays in it.
    private int peek() throws IOException, BadField {
        if (position < limit) {
            return buffer[position] & 0xFF;
        }
        if (position - from > LONGEST + 2) {
            throw new BadField("long", where);
        }
        return fill(Math.min(from, position)) ? buffer[position] & 0xFF : -1;
    }

    /// Reads on, keeping what begins at a place.
    private boolean fill(int keep) throws IOException {
        if (drained) {
            return false;
        }
        System.arraycopy(buffer, keep, buffer, 0, limit - keep);
        position -= keep;
        from -= keep;
        to -= keep;
        limit -= keep;
        int read = in.readNBytes(buffer, limit, buffer.length - limit);
        drained = limit + read < buffer.length;
        limit += read;
        return read > 0;
    }

    /// The comma, unless the first line has none and another that spreadsheets use.
    private byte separator() {
        byte found = ',';
        for (int i = position; i < limit && buffer[i] != '\n' && buffer[i] != '\r'; i++) {
            if (buffer[i] == ',') {
                return ',';
            }
            found = buffer[i] == ';' || buffer[i] == '\t' ? buffer[i] : found;
        }
        return found;
    }
}
