package agentos.showcase.run;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import java.util.ArrayList;
import java.util.List;

/// A state as JSON: what `showcase state` prints, and what two equal states have in common to the byte.
public final class StateDocument {
    private StateDocument() {}

    public static Data of(RunState state) {
        var tasks = new ArrayList<Data>();
        state.tasks().forEach((id, task) -> {
            var entry = Data.object().put("id", id).put("status", Json.data(task.status())).put("attempt", task.attempt()).put("failures", task.failures())
                    .put("progress", Data.of(state.progress(id), 4));
            if (task.begun() >= 0) {
                entry.put("begun", task.begun()).put("until", task.until());
            }
            if (task.route() != null) {
                entry.put("kind", task.route().expert().kinds().contains(kind(state, id)) ? kind(state, id) : "").put("slot", task.slot())
                        .put("expert", task.route().expert().id()).put("weights", Json.data(task.route().weights()))
                        .put("expected", Json.data(task.route().expected())).put("closed", Json.data(task.route().closed()))
                        .put("gate", Data.of(task.route().gate(), 4));
            }
            if (!task.problem().isEmpty()) {
                entry.put("problem", task.problem());
            }
            state.waiting(id).ifPresent(waiting -> entry.put("waiting", waiting(waiting)));
            entry.put("cost", Data.of(task.cost(), 3)).put("tokens", task.tokens());
            tasks.add(entry.build());
        });
        var judgements = state.judgements().stream().map(j -> Data.object().put("claim", j.claim().id()).put("verdict", Json.data(j.verdict()))
                .put("reason", j.reason()).build()).toList();
        return Data.object().put("card", state.card().id()).put("t", state.t()).put("seq", state.seq()).put("planVersion", state.version())
                .put("tasks", tasks).put("decided", Json.data(state.decided())).put("faults", Data.strings(state.faults()))
                .put("artefacts", Json.data(List.copyOf(state.artefacts().values())))
                .put("withdrawn", Data.strings(state.withdrawn().values().stream().flatMap(p -> p.artefacts().stream()).map(Artefact::name).toList()))
                .put("checks", Json.data(state.checks())).put("verdicts", judgements)
                .put("outcome", state.outcome() == null ? Data.NIL : Json.data(state.outcome())).build();
    }

    private static String kind(RunState state, String id) {
        return state.plan().contains(id) ? state.plan().task(id).kind() : "";
    }

    private static Data waiting(Waiting waiting) {
        return switch (waiting) {
            case Waiting.ForTasks(var ids) -> Data.object().put("for", "tasks").put("tasks", Data.strings(ids)).build();
            case Waiting.ForVisitor(var decision) -> Data.object().put("for", "visitor").put("decision", decision).build();
            case Waiting.ForExpert(var kind) -> Data.object().put("for", "expert").put("kind", kind).build();
            case Waiting.ForBackOff(var until) -> Data.object().put("for", "back-off").put("until", until).build();
        };
    }
}
