package agentos.showcase.run;

import agentos.showcase.run.RunEvent.Failure;

/// An attempt on the timeline, or a decision while it was open.
///
/// @param kind    expert kind; [agentos.showcase.taskgraph.Task#VISITOR] for a decision
/// @param slot    which of the experts of this kind, from 0
/// @param attempt from 1; 0 for a decision
/// @param expert  id of the expert; empty for a decision
/// @param end     virtual ms, not before `begin`
/// @param failure null when it brought something
public record Span(String task, int attempt, String kind, int slot, String expert, long begin, long end, Failure failure, Because because) {}
