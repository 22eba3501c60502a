package agentos.showcase.pack;

import agentos.showcase.data.Finding;
import agentos.showcase.data.JsonFile;
import agentos.showcase.taskgraph.Expert;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Whether every kind of task has an expert and every expert's kinds are known.
final class RoutingCheck {
    private static final Texts TEXTS = Texts.of("pack");
    private static final List<String> TRAITS = List.of("length", "ambiguity", "risk", "freshness");

    private RoutingCheck() {}

    static List<Finding> check(RoutingModule routing, JsonFile file) {
        var findings = new ArrayList<Finding>();
        findings.addAll(Ids.twice(file, "/kinds", routing.kinds(), RoutingModule.Kind::id));
        findings.addAll(Ids.twice(file, "/experts", routing.experts(), Expert::id));
        var kinds = new LinkedHashSet<String>();
        routing.kinds().forEach(kind -> kinds.add(kind.id()));
        var served = new LinkedHashSet<String>();
        for (int i = 0; i < routing.experts().size(); i++) {
            var expert = routing.experts().get(i);
            served.addAll(expert.kinds());
            for (int j = 0; j < expert.kinds().size(); j++) {
                findings.addAll(Ids.unknown(file, "/experts/" + i + "/kinds/" + j, expert.kinds().get(j), kinds));
            }
        }
        for (int i = 0; i < routing.kinds().size(); i++) {
            String kind = routing.kinds().get(i).id();
            if (!served.contains(kind)) {
                findings.add(file.error("pack.kind.expert", "/kinds/" + i, TEXTS.both("pack.kind.expert", kind)));
            }
        }
        for (int i = 0; i < Math.min(TRAITS.size(), routing.traits().size()); i++) {
            if (!routing.traits().get(i).id().equals(TRAITS.get(i))) {
                findings.add(file.error("pack.traits.order", "/traits/" + i + "/id", TEXTS.both("pack.traits.order", String.join(", ", TRAITS))));
            }
        }
        return findings;
    }
}
