package agentos.showcase.routing;

/// What came of one call of an expert: what a policy learns from.
///
/// @param kind    of the task
/// @param z       the task's representation; not to be changed
/// @param expert  id of the expert that was called
/// @param quality the signal r, 0 to 1
/// @param cost    in calls of an expert of price 1, 0 or more
public record Experience(String kind, double[] z, String expert, double quality, double cost) {}
