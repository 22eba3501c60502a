package agentos.showcase.expert.gui;

import agentos.showcase.data.Data;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.List;

/// Makes changes in a settings window, one after the other, as far as a policy allows and the window takes them.
final class Applier {
    private static final Texts TEXTS = Texts.of("gui");

    private final Session session;
    private final Data with;

    Applier(Session session, Data with) {
        this.session = session;
        this.with = with;
    }

    /// @param done    changes that the window took
    /// @param refused changes that it did not take, with its reason
    /// @param skipped changes that the policy left out, with the policy's reason
    record Applied(UiState state, List<Change> done, List<Change> refused, List<Change> skipped) {}

    /// @param policy `all`, `safe` or `no-conflicts`
    Applied apply(List<Change> changes, List<String> pages, String policy) {
        UiState state = session.state();
        var machine = new Machine(session.ui());
        var done = new ArrayList<Change>();
        var refused = new ArrayList<Change>();
        var skipped = new ArrayList<Change>();
        for (Change change : changes) {
            if (change.control().isEmpty() || change.finding() == Change.Finding.SAME || !pages.contains(session.ui().pageOf(change.control()).id())) {
                continue;
            }
            if (policy.equals("safe") && change.finding() == Change.Finding.CAREFUL) {
                skipped.add(change.because(TEXTS.both("reason.skipped.careful")));
                continue;
            }
            if (!policy.equals("all") && change.finding() == Change.Finding.CONFLICT) {
                skipped.add(change);
                continue;
            }
            if (with.get("refuse").texts().contains(change.control())) {
                refused.add(change.because(TEXTS.both("reason.locked.meanwhile")));
                continue;
            }
            String value = with.get("misplace").get(change.control()).text(change.after());
            UiState there = state.on(session.ui().pageOf(change.control()).id());
            var outcome = machine.apply(there, new Action.Put(change.control(), value));
            if (!outcome.done()) {
                refused.add(change.because(outcome.refusal()));
                continue;
            }
            state = outcome.state();
            // What gave way is no longer done.
            for (String gone : outcome.gaveWay()) {
                done.stream().filter(c -> c.control().equals(gone)).findFirst().ifPresent(lost -> {
                    done.remove(lost);
                    refused.add(lost);
                });
            }
            done.add(change);
        }
        return new Applied(state, List.copyOf(done), List.copyOf(refused), List.copyOf(skipped));
    }
}
