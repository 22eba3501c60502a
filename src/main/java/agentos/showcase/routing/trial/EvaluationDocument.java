package agentos.showcase.routing.trial;

import agentos.showcase.data.Data;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// An evaluation as JSON: its figures, plain numbers by name.
public final class EvaluationDocument {
    private EvaluationDocument() {}

    public static Data of(Evaluation evaluation) {
        List<Data> calls = Arrays.stream(evaluation.callsPerExpert()).mapToObj(Data::of).toList();
        List<Data> recovery = evaluation.recovery().stream().map(EvaluationDocument::of).toList();
        List<Data> alarms = evaluation.alarms().stream()
                .map(noticed -> (Data) Data.object().put("step", noticed.step()).put("kind", noticed.alarm().name().toLowerCase(Locale.ROOT)).build()).toList();
        return Data.object().put("policy", evaluation.policy()).put("lambda", Data.of(evaluation.lambda())).put("steps", evaluation.steps())
                .put("reward", Data.of(evaluation.reward())).put("quality", Data.of(evaluation.quality())).put("cost", Data.of(evaluation.cost()))
                .put("regret", Data.of(evaluation.regret())).put("regretOf", evaluation.expectedRegret() ? "expected" : "realised")
                .put("callsPerExpert", calls).put("gateOpenings", evaluation.gateOpenings()).put("gateOpenSteps", evaluation.gateOpen())
                .put("alarms", evaluation.alarms().size()).put("alarmSteps", alarms).put("recovery", recovery).build();
    }

    private static Data of(Evaluation.Recovery recovery) {
        return Data.object().put("event", recovery.event()).put("level", Double.isNaN(recovery.level()) ? Data.NIL : Data.of(recovery.level(), 4))
                .put("steps", recovery.steps().isPresent() ? Data.of(recovery.steps().getAsInt()) : Data.NIL).build();
    }
}
