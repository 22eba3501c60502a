package agentos.showcase.run;

import java.util.List;

/// The consistency check at a moment of a run.
///
/// @param rules what was looked at so far, in the order of the first look
/// @param ahead what the verifying tasks of the plan will look at and have not yet, in plan order
public record Findings(List<CheckedRule> rules, List<PlannedRule> ahead) {
    public static final Findings NONE = new Findings(List.of(), List.of());

    public Findings {
        rules = List.copyOf(rules);
        ahead = List.copyOf(ahead);
    }

    /// The rules that did not hold at some time, those that need something first.
    public List<CheckedRule> found() {
        var found = rules.stream().filter(CheckedRule::isFinding).toList();
        return java.util.stream.Stream.concat(found.stream().filter(rule -> !rule.holds()), found.stream().filter(CheckedRule::holds)).toList();
    }

    /// The rules that always held.
    public List<CheckedRule> held() {
        return rules.stream().filter(rule -> !rule.isFinding()).toList();
    }

    /// Whether some rule does not hold and still counts.
    public boolean isOpen() {
        return rules.stream().anyMatch(rule -> !rule.holds() && !rule.dropped());
    }

    /// How many rules count: all that were looked at, without those that nobody asks for any more.
    public int total() {
        return (int) rules.stream().filter(rule -> !rule.dropped()).count();
    }

    /// How many of those held when they were looked at last.
    public int holding() {
        return (int) rules.stream().filter(rule -> !rule.dropped() && rule.holds()).count();
    }
}
