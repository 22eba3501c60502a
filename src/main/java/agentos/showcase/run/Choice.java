package agentos.showcase.run;

/// A visitor's answer. One that comes before its decision opens is taken as soon as it opens.
///
/// @param at virtual ms from the start of the run, 0 or more
public record Choice(String decision, String option, long at) {
    public Choice {
        if (decision == null || option == null || at < 0) {
            throw new IllegalArgumentException("a choice needs a decision, an option and a time of 0 or more");
        }
    }
}
