/// The benchmark table as numbers: read, put on one scale, summed up, ranked, audited. Every formula stands where it is worked out, with its source:
///
/// - intervals and the test of a shared lead: [agentos.showcase.benchmark.Uncertainty]
/// - scales (baseline, min-max, z, per cent of best, rank) and what missing scores allow: `RowScale`
/// - places and win rates: `Ranks`; votes (Borda): `DimensionScores`
/// - weights of families in a dimension: [agentos.showcase.benchmark.DimensionPlan]
/// - dimensions and the total: [agentos.showcase.benchmark.Analysis]
/// - how far places depend on the method: [agentos.showcase.benchmark.MethodStrip]; on single rows: [agentos.showcase.benchmark.LeaveOneOut]; on the weights:
///   [agentos.showcase.benchmark.RandomWeights]
/// - whether a printed score is possible at all: [agentos.showcase.benchmark.GrainCheck]
///
/// A [agentos.showcase.benchmark.ShownTable] is what all views and exports draw; [agentos.showcase.benchmark.ShownTables] makes it out of a table, a look and a
/// method.
package agentos.showcase.benchmark;
