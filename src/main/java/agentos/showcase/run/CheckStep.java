package agentos.showcase.run;

import agentos.showcase.evidence.CheckResult;
import agentos.showcase.taskgraph.Expert;
import agentos.showcase.text.Localized;
import java.util.List;

/// What happened to a rule of the consistency check: what was found, and what the host did about it. `at` is in virtual ms.
public sealed interface CheckStep {
    long at();

    /// The rule was looked at and did not hold.
    ///
    /// @param by the verifying task; empty for the host itself, which looks at every output
    record Found(long at, String by, CheckResult result) implements CheckStep {}

    /// The rule was looked at and held.
    ///
    /// @param by as in [Found]
    record Held(long at, String by, CheckResult result) implements CheckStep {}

    /// The host sent the task back that the rule blames.
    ///
    /// @param attempt whose work was sent back, from 1
    /// @param by      the verifying task
    /// @param redone  ids of the tasks whose work is withdrawn with it, itself among them
    record SentBack(long at, String task, int attempt, String by, List<String> redone) implements CheckStep {}

    /// The task that was sent back began anew.
    ///
    /// @param before who had done it before; another one than `expert` when the host called somebody else
    record Again(long at, String task, int attempt, Expert expert, Expert before) implements CheckStep {
        public boolean isElsewhere() {
            return !expert.id().equals(before.id());
        }
    }

    /// The task had no attempts left, or no way to be done.
    record GivenUp(long at, String task, Localized reason) implements CheckStep {}

    /// The host changed its plan because of a task that it gave up.
    ///
    /// @param added ids of new tasks
    record Replanned(long at, String task, List<String> added, List<String> dropped, Localized reason) implements CheckStep {}

    /// The result was handed over with this finding in it.
    record HandedOver(long at) implements CheckStep {}
}
