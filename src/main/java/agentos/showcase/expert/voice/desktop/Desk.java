package agentos.showcase.expert.voice.desktop;

import agentos.showcase.data.Data;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.List;

/// The state of the small desktop: which project is open, which script was run on what, what the terminal says, whether the chart is up.
/// Every command leads from one state to the next and keeps the last one, so that "undo" goes back by one.
///
/// @param project  id of the open project; empty for none
/// @param done     the last command that was carried out, an intent's id; empty before the first
/// @param ran      what the script was run on: `all`, `quarter` or `groups`; empty when it has not run
/// @param runs     how many times it ran
/// @param script   whether the script is still in the project
/// @param chart    whether the chart's window is open
/// @param listening whether the microphone is on
/// @param terminal its lines
/// @param before   the state that "undo" goes back to, or null
record Desk(String project, String done, String ran, int runs, boolean script, boolean chart, boolean listening, List<Localized> terminal, Desk before) {
    static final Desk EMPTY = new Desk("", "", "", 0, true, false, true, List.of(), null);

    Desk {
        terminal = List.copyOf(terminal);
    }

    Desk open(String newProject) {
        return new Desk(newProject, "open", "", 0, true, false, true, List.of(), bare());
    }

    /// @param on     what the script runs on
    /// @param output what it writes
    Desk ran(String intent, String on, List<Localized> output) {
        return new Desk(project, intent, on, runs + 1, script, chart, true, joined(output), bare());
    }

    Desk discarded(List<Localized> output) {
        return new Desk(project, "discard", ran, runs, false, chart, true, joined(output), bare());
    }

    Desk showing() {
        return new Desk(project, "show", ran, runs, script, true, true, terminal, bare());
    }

    Desk stopped() {
        return new Desk(project, "stop", ran, runs, script, chart, false, terminal, bare());
    }

    /// As before the last command; nothing to go back to leaves everything as it is.
    Desk undone() {
        return before == null ? this
                : new Desk(before.project, "undo", before.ran, before.runs, before.script, before.chart, true, before.terminal, null);
    }

    private List<Localized> joined(List<Localized> output) {
        var all = new ArrayList<>(terminal);
        all.addAll(output);
        return all;
    }

    /// One step back is enough.
    private Desk bare() {
        return new Desk(project, done, ran, runs, script, chart, listening, terminal, null);
    }

    Data toData() {
        var data = Data.object().put("project", project).put("done", done).put("ran", ran).put("runs", runs).put("script", script).put("chart", chart)
                .put("listening", listening).put("terminal", terminal.stream().map(Data::of).toList());
        return (before == null ? data : data.put("before", before.toData())).build();
    }

    static Desk of(Data data) {
        return !data.isPresent() ? EMPTY : new Desk(data.get("project").text(), data.get("done").text(), data.get("ran").text(), data.get("runs").integer(0),
                data.get("script").truth(), data.get("chart").truth(), data.get("listening").truth(),
                data.get("terminal").items().stream().map(Data::localized).toList(), data.get("before").isPresent() ? of(data.get("before")) : null);
    }
}
