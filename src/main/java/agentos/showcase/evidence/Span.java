package agentos.showcase.evidence;

/// A stretch of a text, in UTF-16 units.
///
/// @param start offset of its first unit
/// @param end   offset behind its last, not before `start`
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span runs from 0 or more to no less than that, not " + start + " to " + end);
        }
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    /// This span where the text begins so many units later.
    public Span moved(int by) {
        return new Span(start + by, end + by);
    }
}
