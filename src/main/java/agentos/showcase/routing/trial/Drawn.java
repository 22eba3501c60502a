package agentos.showcase.routing.trial;

/// A task as a world brings it.
///
/// @param z      its representation; not to be changed
/// @param family which family of tasks it is of; empty where the world has none
public record Drawn(double[] z, String family) {}
