package agentos.showcase.expert.gui;

import agentos.showcase.data.Data;
import agentos.showcase.expert.Outputs;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.text.Localized;
import java.util.List;

/// What every operation of this room starts from: the card's interface, its agent and the state that an earlier task left.
///
/// The card's inputs are `app` (see [Interface]), `synonyms` (groups of names) and, where there is a plan, `plan`.
record Session(Assignment assignment, Interface ui, Interface known, Agent agent, UiState state) {

    /// @param from name of the output that carries the state; when there is none, nobody has touched anything
    static Session of(Assignment assignment, String from) {
        Data app = assignment.value("app");
        Data left = assignment.value(from).get("state");
        String variant = assignment.with().get("variant").text(left.get("variant").text());
        Interface ui = Interface.of(app, variant);
        UiState state = left.isPresent() ? UiState.of(left) : ui.start(variant);
        return new Session(assignment, ui, Interface.of(app, ""), Agent.of(assignment.value("synonyms")),
                state.variant().equals(variant) ? state
                        : new UiState(variant, state.page(), state.values(), state.problems(), state.banner(), state.focus(), state.marks()));
    }

    static Session of(Assignment assignment) {
        return of(assignment, assignment.with().get("from").text());
    }

    /// The state joined from several tasks that went on from the same one (`with.from` a list, `with.base` where they parted).
    static Session joined(Assignment assignment) {
        var names = names(assignment.with().get("from"));
        Session first = of(assignment, names.getFirst());
        UiState base = UiState.of(assignment.value(assignment.with().get("base").text()).get("state"));
        UiState state = first.state();
        for (String name : names.subList(1, names.size())) {
            state = state.joined(UiState.of(assignment.value(name).get("state")), base);
        }
        return new Session(assignment, first.ui(), first.known(), first.agent(), state);
    }

    /// One name or a list of names.
    static List<String> names(Data data) {
        return data instanceof Data.Arr ? data.texts() : data.isPresent() ? List.of(data.text()) : List.of("");
    }

    /// What a pointer into the run's values stands for.
    Data value(String pointer) {
        return new Data.Obj(assignment.values()).at(pointer);
    }

    Hands hands() {
        return new Hands(ui, known, agent, state);
    }

    /// The goals of one part of the card's plan.
    List<Goal> goals(String part) {
        return assignment.value("plan").items().stream().filter(p -> p.get("id").text().equals(part))
                .flatMap(p -> p.get("goals").items().stream()).map(Goal::of).toList();
    }

    Artefact artefact(int index, Artefact.Type type, Localized title, Data data) throws OperationFailed {
        return Outputs.artefact(assignment, index, type, title, data);
    }

    /// A picture of a screen, with the state that it shows and the steps that led there.
    Artefact screen(int index, Localized title, UiState shown, ScreenDrawing.Overlay overlay, List<Step> log) throws OperationFailed {
        return artefact(index, Artefact.Type.DRAWING, title, Data.object()
                .put("drawings", ScreenDrawing.both(ui, shown, overlay))
                .put("state", shown.toData())
                .put("log", log.stream().map(Step::toData).toList())
                .build());
    }
}
