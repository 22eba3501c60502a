package agentos.showcase.expert.gui;

import java.util.ArrayList;
import java.util.List;

/// Brings a user interface back to an earlier state through its own controls, so that its rules hold on the way.
public final class Undo {
    private final Interface ui;

    public Undo(Interface ui) {
        this.ui = ui;
    }

    /// @param steps   how many controls were put back
    /// @param refused ids of controls that could not be
    public record Undone(UiState state, int steps, List<String> refused) {}

    /// Puts back what differs until nothing does. Two rounds are enough unless exclusions chain: then one more per link.
    public Undone back(UiState now, UiState then) {
        var machine = new Machine(ui);
        UiState state = now;
        int steps = 0;
        var refused = new ArrayList<String>();
        for (int round = 0; round <= ui.exclusions().size() + 1; round++) {
            refused.clear();
            boolean changed = false;
            for (Control control : ui.parameters().reversed()) {
                String wanted = then.value(control.id());
                if (!state.value(control.id()).equals(wanted)) {
                    var outcome = machine.apply(state, new Action.Put(control.id(), wanted));
                    if (outcome.done()) {
                        state = outcome.state();
                        steps++;
                        changed = true;
                    } else {
                        refused.add(control.id());
                    }
                }
            }
            if (!changed) {
                break;
            }
        }
        return new Undone(state.on(then.page()), steps, List.copyOf(refused));
    }
}
