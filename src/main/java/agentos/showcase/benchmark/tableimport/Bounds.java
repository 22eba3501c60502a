package agentos.showcase.benchmark.tableimport;

/// How large an import may be. A model card has some dozens of rows; what is larger by orders of magnitude is no table that a person can read.
final class Bounds {
    static final int BYTES = 8 << 20;
    static final int UNPACKED = 24 << 20;
    static final int PARTS = 2_000;
    static final int TABLES = 200;
    static final int ROWS = 5_000;
    static final int COLUMNS = 500;
    static final int CELLS = 250_000;
    /// Longest text of one cell, in characters.
    static final int CELL = 2_000;

    private Bounds() {}
}
