package agentos.showcase.evidence;

import agentos.showcase.text.Localized;

/// A sentence that the run wants to be believed.
public record Claim(String id, Localized text) {}
