package agentos.showcase.benchmark.tableimport;

/// What a column or a row of a table is.
public enum Role {
    /// A row above the values.
    HEADER,
    /// The column of the names: of benchmarks, or of models where they stand in rows.
    NAME,
    /// A column of headings over several rows; blank means: same as above.
    CATEGORY,
    /// A column that says how a benchmark was run, such as `5-shot`.
    SETTING,
    /// A column with the number of items of each benchmark.
    ITEMS,
    /// A column, or a row, of one model.
    MODEL,
    /// A row, or a column, of scores.
    SCORES,
    /// A row, or a column, about the models themselves.
    PARAMETER,
    /// A row that is a heading.
    GROUP,
    /// Left out.
    SKIP
}
