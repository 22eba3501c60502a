package agentos.showcase.benchmark.tableimport;

/// Which way a table runs.
public enum Orientation { MODELS_IN_COLUMNS, MODELS_IN_ROWS }
