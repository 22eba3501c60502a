package agentos.showcase.export.prov;

import agentos.showcase.data.Data;
import agentos.showcase.pack.Decision;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Position;
import agentos.showcase.run.Run;
import agentos.showcase.run.RunEvent;
import agentos.showcase.taskgraph.Task;
import agentos.showcase.taskgraph.TaskGraph;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A run as statements of PROV: what was made by which attempt of which expert out of what, and on which sources and passages its claims rest.
///
/// - entities: the card's inputs and what a visitor's answers made of them, every version of every output, sources, passages, claims, the result;
/// - activities: the attempts of tasks, and the decisions;
/// - agents: the host, the experts that act for it, and the visitor for whom the host acts.
///
/// Times are those of the run, from 1970-01-01T00:00:00Z on: no clock is read, and the same run gives the same bytes.
public final class RunProvenance {
    static final String HOST = "agent:host";
    static final String VISITOR = "agent:visitor";
    static final String PLAN = "run:plan";
    static final String RESULT = "run:result";
    private static final Texts TEXTS = Texts.of("prov");

    private final Run run;
    private final ProvBuilder out = new ProvBuilder();
    /// The entity that holds the value of a name now.
    private final Map<String, String> current = new LinkedHashMap<>();
    private final Map<String, Integer> versions = new LinkedHashMap<>();
    private final Map<String, List<String>> used = new LinkedHashMap<>();
    private final Map<String, List<String>> made = new LinkedHashMap<>();
    private final Map<String, String> last = new LinkedHashMap<>();
    private final Grounds grounds;
    private TaskGraph plan;

    private RunProvenance(Run run) {
        this.run = run;
        this.grounds = new Grounds(out, current, run.stateAfter(run.end().seq()).links());
    }

    /// @param fingerprint of the pack that the run was made from
    public static ProvDocument of(Run run, String fingerprint) {
        return new RunProvenance(run).document(fingerprint);
    }

    private ProvDocument document(String fingerprint) {
        var request = run.request();
        String base = "urn:agentos-showcase:" + fingerprint + ":" + request.card().id();
        for (String room : List.of("run", "agent", "expert", "task", "decision", "input", "output", "source", "passage", "claim", "check")) {
            out.prefix(room, base + ":" + room + ":");
        }
        out.prefix("show", "urn:agentos-showcase:terms:");
        out.thing(ProvKind.AGENT, VISITOR, new Attributes().put("prov:type", ProvValue.name("prov:Person")).put("prov:label", TEXTS.both("visitor")).build());
        out.thing(ProvKind.AGENT, HOST, new Attributes().put("prov:type", ProvValue.name("prov:SoftwareAgent")).put("prov:label", TEXTS.both("host")).build());
        out.relation(ProvKind.ACTED_ON_BEHALF_OF, Attributes.of("prov:delegate", HOST).put("prov:responsible", VISITOR).build());
        out.thing(ProvKind.ENTITY, PLAN, new Attributes().put("prov:type", ProvValue.name("prov:Plan")).put("prov:label", TEXTS.both("plan")).build());
        attributed(PLAN, HOST);
        for (RunEvent event : run.events()) {
            tell(event, fingerprint);
        }
        return out.build();
    }

    private void tell(RunEvent event, String fingerprint) {
        switch (event) {
            case RunEvent.Started e -> plan = graph(e.plan());
            case RunEvent.AttemptStarted e -> begin(e);
            case RunEvent.AttemptFinished e -> finish(e);
            case RunEvent.SentBack e -> withdraw(e);
            case RunEvent.PlanRevised e -> revise(e);
            case RunEvent.DecisionMade e -> decide(e);
            case RunEvent.Finished e -> end(e, fingerprint);
            case RunEvent.AttemptFailed _, RunEvent.TaskFailed _, RunEvent.FaultInjected _, RunEvent.DecisionOpened _ -> { }
        }
    }

    private void begin(RunEvent.AttemptStarted e) {
        Task task = plan.task(e.task());
        String activity = attempt(e.task(), e.attempt());
        var span = run.spans().stream().filter(s -> s.task().equals(e.task()) && s.attempt() == e.attempt()).findFirst().orElseThrow();
        String failure = span.failure() == null ? "" : span.failure().name().toLowerCase(Locale.ROOT).replace('_', '-');
        out.thing(ProvKind.ACTIVITY, activity, Attributes.of("prov:startTime", time(e.at())).put("prov:endTime", time(span.end()))
                .put("prov:label", task.title()).put("show:kind", task.kind()).put("show:operation", task.operation()).put("show:failure", failure).build());
        var expert = e.route().expert();
        String agent = "expert:" + expert.id();
        if (!out.has(agent)) {
            out.thing(ProvKind.AGENT, agent, new Attributes().put("prov:type", ProvValue.name("prov:SoftwareAgent")).put("prov:label", expert.name()).build());
            out.relation(ProvKind.ACTED_ON_BEHALF_OF, Attributes.of("prov:delegate", agent).put("prov:responsible", HOST).build());
        }
        out.relation(ProvKind.WAS_ASSOCIATED_WITH, Attributes.of("prov:activity", activity).put("prov:agent", agent).put("prov:plan", PLAN).build());
        task.after().stream().filter(last::containsKey).forEach(before ->
                out.relation(ProvKind.WAS_INFORMED_BY, Attributes.of("prov:informed", activity).put("prov:informant", last.get(before)).build()));
        var inputs = new ArrayList<String>();
        for (String name : task.uses()) {
            String entity = value(name);
            if (entity != null) {
                inputs.add(entity);
                out.relation(ProvKind.USED, Attributes.of("prov:activity", activity).put("prov:entity", entity).put("prov:time", time(e.at())).build());
            }
        }
        used.put(activity, inputs);
        last.put(e.task(), activity);
    }

    /// The entity of a name: the newest output, or the input as it is now; null when there is neither.
    private String value(String name) {
        String known = current.get(name);
        if (known == null && run.request().card().inputs().containsKey(name)) {
            known = out.thing(ProvKind.ENTITY, "input:" + name, Attributes.of("prov:label", name).build());
            current.put(name, known);
        }
        return known;
    }

    private void finish(RunEvent.AttemptFinished e) {
        String activity = attempt(e.task(), e.attempt());
        String expert = "expert:" + run.spans().stream().filter(s -> s.task().equals(e.task()) && s.attempt() == e.attempt()).findFirst().orElseThrow().expert();
        var outputs = new ArrayList<String>();
        for (Artefact artefact : e.product().artefacts()) {
            outputs.add(output(artefact, activity, expert, e.at()));
        }
        made.put(e.task(), outputs);
        e.product().artefacts().forEach(artefact -> grounds.quotations(artefact, current.get(artefact.name())));
        grounds.links(e.product().links(), activity, e.at());
    }

    private String output(Artefact artefact, String activity, String expert, long at) {
        int version = versions.merge(artefact.name(), 1, Integer::sum);
        String before = version == 1 ? null : "output:" + artefact.name() + "." + (version - 1);
        String entity = out.thing(ProvKind.ENTITY, "output:" + artefact.name() + "." + version, new Attributes().put("prov:label", artefact.title())
                .put("show:form", artefact.type().name().toLowerCase(Locale.ROOT)).put("show:label", artefact.label().name().toLowerCase(Locale.ROOT)).build());
        out.relation(ProvKind.WAS_GENERATED_BY, Attributes.of("prov:entity", entity).put("prov:activity", activity).put("prov:time", time(at)).build());
        attributed(entity, expert);
        for (String source : used.getOrDefault(activity, List.of())) {
            derived(out, entity, source, "", activity);
        }
        if (before != null) {
            derived(out, entity, before, "prov:Revision", activity);
        }
        current.put(artefact.name(), entity);
        return entity;
    }

    private void withdraw(RunEvent.SentBack e) {
        String by = last.get(e.by());
        for (String task : e.redone()) {
            for (String entity : made.getOrDefault(task, List.of())) {
                var ended = Attributes.of("prov:entity", entity);
                out.relation(ProvKind.WAS_INVALIDATED_BY, (by == null ? ended : ended.put("prov:activity", by)).put("prov:time", time(e.at())).build());
            }
            made.remove(task);
        }
    }

    private void revise(RunEvent.PlanRevised e) {
        try {
            plan = plan.patched(e.patch());
        } catch (TaskGraph.BadGraph bad) {
            throw new IllegalStateException(bad);
        }
    }

    private void decide(RunEvent.DecisionMade e) {
        Decision decision = run.request().card().decision(e.decision());
        Decision.Option option = decision.option(e.option());
        String agent = e.byVisitor() ? VISITOR : HOST;
        String activity = "decision:" + e.decision();
        var span = run.spans().stream().filter(s -> s.task().equals(e.decision()) && s.attempt() == 0).findFirst();
        out.thing(ProvKind.ACTIVITY, activity, Attributes.of("prov:startTime", time(span.map(s -> s.begin()).orElse(e.at()))).put("prov:endTime", time(e.at()))
                .put("prov:label", TEXTS.both("answer", decision.title(), option.title())).put("show:option", e.option()).build());
        out.relation(ProvKind.WAS_ASSOCIATED_WITH, Attributes.of("prov:activity", activity).put("prov:agent", agent).build());
        last.put(e.decision(), activity);
        for (String name : given(e, option)) {
            String before = value(name);
            String entity = out.thing(ProvKind.ENTITY, "input:" + name + "." + e.decision(), Attributes.of("prov:label", name).build());
            out.relation(ProvKind.WAS_GENERATED_BY, Attributes.of("prov:entity", entity).put("prov:activity", activity).put("prov:time", time(e.at())).build());
            attributed(entity, agent);
            if (before != null) {
                derived(out, entity, before, "prov:Revision", activity);
            }
            current.put(name, entity);
        }
    }

    /// Names of the inputs that an answer puts a value over.
    private List<String> given(RunEvent.DecisionMade e, Decision.Option option) {
        var names = new java.util.TreeSet<>(option.set().keySet());
        run.request().choices().stream().filter(choice -> choice.decision().equals(e.decision()) && choice.option().equals(e.option()))
                .forEach(choice -> option.fields().stream().filter(field -> choice.filled().containsKey(field.id())).forEach(field -> names.add(field.input())));
        return List.copyOf(names);
    }

    private void end(RunEvent.Finished e, String fingerprint) {
        out.thing(ProvKind.ENTITY, RESULT, new Attributes().put("prov:label", TEXTS.both("result"))
                .put("show:outcome", e.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("show:position", Position.of(fingerprint, run.request(), run.makespan()).print()).build());
        attributed(RESULT, HOST);
        run.request().card().result().stream().map(current::get).filter(java.util.Objects::nonNull).forEach(entity -> derived(out, RESULT, entity, "", ""));
        var judgements = run.stateAfter(e.seq()).judgements();
        grounds.claims(judgements);
        for (Data claim : e.result().get("claims").items()) {
            derived(out, RESULT, "claim:" + claim.get("id").text(), "", "");
        }
    }

    private void attributed(String entity, String agent) {
        out.relation(ProvKind.WAS_ATTRIBUTED_TO, Attributes.of("prov:entity", entity).put("prov:agent", agent).build());
    }

    /// @param type     `prov:Revision`, `prov:Quotation`, `prov:PrimarySource` or empty
    /// @param activity that made the one out of the other; may be empty
    static void derived(ProvBuilder out, String entity, String source, String type, String activity) {
        var attributes = Attributes.of("prov:generatedEntity", entity).put("prov:usedEntity", source).put("prov:activity", activity);
        out.relation(ProvKind.WAS_DERIVED_FROM, (type.isEmpty() ? attributes : attributes.put("prov:type", ProvValue.name(type))).build());
    }

    static String time(long at) {
        return Instant.ofEpochMilli(at).toString();
    }

    private static String attempt(String task, int attempt) {
        return "task:" + task + "." + attempt;
    }

    private static TaskGraph graph(List<Task> tasks) {
        try {
            return TaskGraph.of(tasks);
        } catch (TaskGraph.BadGraph e) {
            throw new IllegalStateException(e);
        }
    }
}
