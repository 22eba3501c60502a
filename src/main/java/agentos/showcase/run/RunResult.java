package agentos.showcase.run;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.run.RunEvent.Outcome;
import agentos.showcase.taskgraph.TaskGraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The structured result that the host hands over: `schema/result.schema.json`.
final class RunResult {
    private RunResult() {}

    static RunEvent.Finished finish(long now, int seq, RunRequest request, TaskGraph plan, Collection<Node> nodes, Map<String, Product> products,
            Findings findings) {
        var card = request.card();
        var state = new RunState(now, seq, card, plan, 0, Map.of(), products, Map.of(), Map.of(), List.of(), null, Data.NIL);
        var artefacts = state.artefacts();
        var checks = new ArrayList<>(state.checks());
        findings.rules().stream().filter(CheckedRule::general).map(CheckedRule::result).forEach(checks::add);
        boolean missing = card.result().stream().anyMatch(name -> !artefacts.containsKey(name));
        boolean stuck = nodes.stream().anyMatch(node -> node.status == TaskState.Status.BLOCKED || node.isWaiting());
        Outcome outcome = missing || stuck ? Outcome.INCOMPLETE
                : checks.stream().allMatch(check -> check.holds()) ? Outcome.COMPLETE : Outcome.WITH_FINDINGS;

        var outputs = Data.object();
        card.result().forEach(name -> {
            var artefact = artefacts.get(name);
            if (artefact != null) {
                outputs.put(name, Data.object().put("title", artefact.title()).put("type", Json.data(artefact.type()))
                        .put("label", Json.data(artefact.label())).put("data", artefact.data()).build());
            }
        });
        var claims = new ArrayList<Data>();
        state.judgements().forEach(judgement -> claims.add(Data.object().put("id", judgement.claim().id()).put("text", judgement.claim().text())
                .put("verdict", Json.data(judgement.verdict())).put("confidence", Data.of(judgement.certainty(), 3)).put("reason", judgement.reason())
                .put("evidence", Json.data(Stream.concat(judgement.links().stream(), judgement.aside().stream()).toList())).build()));
        double cost = nodes.stream().mapToDouble(node -> node.cost).sum();
        var result = Data.object()
                .put("card", card.id())
                .put("request", card.request())
                .put("outcome", Json.data(outcome))
                .put("choices", Json.data(request.choices()))
                .put("faults", Json.data(request.faults()))
                .put("outputs", outputs.build())
                .put("claims", claims)
                .put("checks", Json.data(checks))
                .put("findings", FindingsDocument.of(findings, card, name -> Optional.ofNullable(artefacts.get(name)).map(Artefact::title)))
                .put("makespan", now)
                .put("attempts", nodes.stream().mapToLong(node -> node.attempt).sum())
                .put("cost", Data.of(cost, 3))
                .put("tokens", nodes.stream().mapToLong(node -> node.tokens).sum())
                .build();
        return new RunEvent.Finished(now, seq, outcome, result);
    }
}
