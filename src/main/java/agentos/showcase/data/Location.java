package agentos.showcase.data;

/// A place in a text file; line and column count from 1, 0 means the file as a whole.
public record Location(int line, int column) {
    public static final Location NONE = new Location(0, 0);
}
