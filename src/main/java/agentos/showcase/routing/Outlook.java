package agentos.showcase.routing;

/// What a policy expects of an expert on a task.
///
/// @param quality expected quality
/// @param cost    expected cost, before lambda
public record Outlook(double quality, double cost) {}
