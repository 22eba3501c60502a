package agentos.showcase.taskgraph;

import agentos.showcase.text.Localized;
import java.util.List;

/// An expert model that the host may route tasks to.
///
/// @param id    unique in the pack
/// @param name  what a person reads
/// @param kinds the kinds of task that it can do
/// @param pace  factor on a task's duration, above 0; 1 is the duration in the card
/// @param price factor on a task's cost, 0 or more
/// @param skill how good it is at what
public record Expert(String id, Localized name, List<String> kinds, double pace, double price, Skill skill) {
    public Expert {
        kinds = List.copyOf(kinds);
        skill = skill == null ? Skill.EVEN : skill;
        if (!(pace > 0) || !(price >= 0)) {
            throw new IllegalArgumentException("expert " + id + ": pace is above 0 and price is 0 or more");
        }
    }
}
