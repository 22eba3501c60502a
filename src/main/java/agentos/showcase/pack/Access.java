package agentos.showcase.pack;

import agentos.showcase.text.Localized;
import java.util.List;

/// How the showcase ends: `access.json`.
///
/// @param text        title and prose above the calls to action
/// @param actions     what a visitor can do next
/// @param compliance  what the owner promises about data and use
/// @param trial       how a trial goes
/// @param plans       what comes next
/// @param limitations what the product cannot do well yet
public record Access(Section text, List<Action> actions, Section compliance, Section trial, Section plans, Section limitations) {
    public static final Access EMPTY = new Access(null, null, null, null, null, null);

    public Access {
        text = text == null ? Section.EMPTY : text;
        actions = actions == null ? List.of() : List.copyOf(actions);
        compliance = compliance == null ? Section.EMPTY : compliance;
        trial = trial == null ? Section.EMPTY : trial;
        plans = plans == null ? Section.EMPTY : plans;
        limitations = limitations == null ? Section.EMPTY : limitations;
    }

    /// A call to action.
    ///
    /// @param id     unique among the actions
    /// @param title  words on the button
    /// @param text   one sentence: what happens then
    /// @param target where it leads: an `https:` or `mailto:` address
    public record Action(String id, Localized title, Localized text, String target) {}
}
