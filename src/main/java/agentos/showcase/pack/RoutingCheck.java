package agentos.showcase.pack;

import agentos.showcase.data.Finding;
import agentos.showcase.data.JsonFile;
import agentos.showcase.data.Pointer;
import agentos.showcase.taskgraph.Expert;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Whether every kind of task has an expert, and every kind and feature that an expert or the training names is known.
final class RoutingCheck {
    private static final Texts TEXTS = Texts.of("pack");

    private RoutingCheck() {}

    static List<Finding> check(RoutingModule routing, JsonFile file) {
        var findings = new ArrayList<Finding>();
        findings.addAll(Ids.twice(file, "/kinds", routing.kinds(), RoutingModule.Kind::id));
        findings.addAll(Ids.twice(file, "/experts", routing.experts(), Expert::id));
        findings.addAll(Ids.twice(file, "/features", routing.features(), Feature::id));
        var kinds = new LinkedHashSet<String>();
        routing.kinds().forEach(kind -> kinds.add(kind.id()));
        var features = new LinkedHashSet<>(routing.featureNames());
        var served = new LinkedHashSet<String>();
        for (int i = 0; i < routing.experts().size(); i++) {
            var expert = routing.experts().get(i);
            served.addAll(expert.kinds());
            for (int j = 0; j < expert.kinds().size(); j++) {
                findings.addAll(Ids.unknown(file, "/experts/" + i + "/kinds/" + j, expert.kinds().get(j), kinds));
            }
            findings.addAll(unknown(file, "/experts/" + i + "/skill/weights", expert.skill().weights().keySet(), features));
        }
        findings.addAll(unknown(file, "/training/unfamiliar", routing.training().unfamiliar().keySet(), features));
        for (int i = 0; i < routing.kinds().size(); i++) {
            String kind = routing.kinds().get(i).id();
            if (!served.contains(kind)) {
                findings.add(file.error("pack.kind.expert", "/kinds/" + i, TEXTS.both("pack.kind.expert", kind)));
            }
        }
        return findings;
    }

    private static List<Finding> unknown(JsonFile file, String place, Set<String> named, Set<String> features) {
        return named.stream().flatMap(name -> Ids.unknown(file, Pointer.child(place, name), name, features).stream()).toList();
    }
}
