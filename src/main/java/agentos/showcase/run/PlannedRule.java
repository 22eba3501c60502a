package agentos.showcase.run;

import agentos.showcase.evidence.Check;

/// A rule that will be looked at.
///
/// @param task id of the verifying task
public record PlannedRule(String task, Check check) {}
