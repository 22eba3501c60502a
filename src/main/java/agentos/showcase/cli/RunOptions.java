package agentos.showcase.cli;

import agentos.showcase.pack.Card;
import agentos.showcase.pack.Decision;
import agentos.showcase.pack.Fault;
import agentos.showcase.pack.Pack;
import agentos.showcase.run.Choice;
import agentos.showcase.run.Injection;
import agentos.showcase.run.RunRequest;
import agentos.showcase.taskgraph.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Which run: a card with answers, faults, experts and a seed.
final class RunOptions {
    @Mixin
    private Common common;

    @Parameters(index = "0", paramLabel = "CARD", description = "id of the card, see `list`")
    private String card;

    @Option(names = "--choose", paramLabel = "DECISION=OPTION", description = "answers a decision as soon as it opens; otherwise the default is taken after its time-out")
    private Map<String, String> choices = new LinkedHashMap<>();

    @Option(names = "--fill", paramLabel = "DECISION.FIELD=TEXT",
            description = "fills a field of an answer in; without --choose, the option that has the field is taken")
    private Map<String, String> fills = new LinkedHashMap<>();

    @Option(names = "--fault", paramLabel = "ID", description = "switches a fault on from the start")
    private List<String> faults = new ArrayList<>();

    @Option(names = "--experts", paramLabel = "KIND=N", description = "how many experts of a kind there are")
    private Map<String, String> experts = new LinkedHashMap<>();

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "seed of everything random (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--runs", paramLabel = "N", defaultValue = "0",
            description = "how often this was run before, so that the routing has learnt from it, 0 to 99 (default: ${DEFAULT-VALUE})")
    private int runs;

    Common common() {
        return common;
    }

    RunRequest request(Pack pack) {
        Card wanted = pack.card(card).orElseThrow(() -> common.wrong("wrong.card", card, ids(pack.cards().stream().map(Card::id).toList())));
        choices.forEach((decision, option) -> {
            Decision asked = wanted.decisions().stream().filter(d -> d.id().equals(decision)).findFirst()
                    .orElseThrow(() -> common.wrong("wrong.decision", decision, ids(wanted.decisions().stream().map(Decision::id).toList())));
            if (asked.options().stream().noneMatch(o -> o.id().equals(option))) {
                throw common.wrong("wrong.option", option, decision, ids(asked.options().stream().map(Decision.Option::id).toList()));
            }
        });
        for (String fault : faults) {
            if (wanted.faults().stream().noneMatch(f -> f.id().equals(fault))) {
                throw common.wrong("wrong.fault", fault, ids(wanted.faults().stream().map(Fault::id).toList()));
            }
        }
        if (runs < 0 || runs > RunRequest.MOST_EARLIER) {
            throw common.wrong("wrong.runs", runs, RunRequest.MOST_EARLIER);
        }
        return new RunRequest(wanted,
                answers(wanted),
                faults.stream().distinct().map(id -> new Injection(id, 0)).toList(),
                capacities(wanted, pack), seed, RunRequest.Order.RANK, runs);
    }

    /// The options chosen, with what is filled in for their fields.
    private List<Choice> answers(Card wanted) {
        var taken = new LinkedHashMap<>(choices);
        var filled = new HashMap<String, Map<String, String>>();
        fills.forEach((place, text) -> {
            int dot = place.indexOf('.');
            String decision = place.substring(0, Math.max(0, dot));
            String id = place.substring(dot + 1);
            Decision.Option option = options(wanted, decision).filter(o -> !choices.containsKey(decision) || choices.get(decision).equals(o.id()))
                    .filter(o -> o.fields().stream().anyMatch(field -> field.id().equals(id))).findFirst()
                    .orElseThrow(() -> common.wrong("wrong.field", place, ids(places(wanted))));
            var trouble = option.fields().stream().filter(field -> field.id().equals(id)).findFirst().orElseThrow().trouble(text);
            if (!trouble.isEmpty()) {
                throw common.wrong("wrong.filled", place, trouble);
            }
            taken.put(decision, option.id());
            filled.computeIfAbsent(decision, _ -> new HashMap<>()).put(id, text);
        });
        return taken.entrySet().stream()
                .map(entry -> new Choice(entry.getKey(), entry.getValue(), 0, filled.getOrDefault(entry.getKey(), Map.of()))).toList();
    }

    private static Stream<Decision.Option> options(Card card, String decision) {
        return card.decisions().stream().filter(asked -> asked.id().equals(decision)).flatMap(asked -> asked.options().stream());
    }

    private static List<String> places(Card card) {
        return card.decisions().stream().flatMap(asked -> asked.options().stream().flatMap(option -> option.fields().stream())
                .map(field -> asked.id() + "." + field.id())).distinct().toList();
    }

    private Map<String, Integer> capacities(Card wanted, Pack pack) {
        var kinds = new TreeSet<String>();
        pack.routing().kinds().forEach(kind -> kinds.add(kind.id()));
        wanted.tasks().stream().map(Task::kind).forEach(kinds::add);
        var capacities = new LinkedHashMap<String, Integer>();
        experts.forEach((kind, n) -> {
            if (!kinds.contains(kind)) {
                throw common.wrong("wrong.kind", kind, ids(List.copyOf(kinds)));
            }
            if (!n.matches("[1-9]\\d{0,2}")) {
                throw common.wrong("wrong.experts", n);
            }
            capacities.put(kind, Integer.parseInt(n));
        });
        return capacities;
    }

    private static String ids(List<String> ids) {
        return String.join(", ", ids);
    }
}
