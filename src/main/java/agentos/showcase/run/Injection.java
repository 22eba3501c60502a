package agentos.showcase.run;

/// A fault that a visitor switched on: it hits what starts from then on.
///
/// @param at virtual ms from the start of the run, 0 or more
public record Injection(String fault, long at) {
    public Injection {
        if (fault == null || at < 0) {
            throw new IllegalArgumentException("an injection needs a fault and a time of 0 or more");
        }
    }
}
