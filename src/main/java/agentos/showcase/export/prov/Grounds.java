package agentos.showcase.export.prov;

import agentos.showcase.data.Data;
import agentos.showcase.data.Pointer;
import agentos.showcase.evidence.Judgement;
import agentos.showcase.evidence.Link;
import agentos.showcase.run.Artefact;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What outputs and claims rest on: the passages that are quoted, the sources that they stand in, the checks that were computed.
///
/// A passage is a quotation from its source. A claim is derived from every passage on it, with the stance, weight and standing of each; where a passage
/// counts, its source is a primary one for the claim, since what only repeats another does not count.
final class Grounds {
    private static final Texts TEXTS = Texts.of("prov");

    private final ProvBuilder out;
    private final Map<String, String> current;
    private final Map<String, Localized> titles = new HashMap<>();
    private final Map<String, List<Localized>> passages = new HashMap<>();

    /// @param current the entity that holds the value of a name now
    /// @param links   every piece of evidence of the run, for the titles of sources
    Grounds(ProvBuilder out, Map<String, String> current, List<Link> links) {
        this.out = out;
        this.current = current;
        links.stream().filter(link -> !isComputed(link)).forEach(link -> titles.putIfAbsent(link.source(), link.title()));
    }

    /// The quotes that an output lists under `quotes` = `[{"document", "quote"}]`.
    void quotations(Artefact artefact, String entity) {
        for (Data item : artefact.data().get("quotes").items()) {
            String document = item.get("document").text();
            if (!document.isEmpty()) {
                RunProvenance.derived(out, entity, passage(document, item.get("quote").localized()), "", "");
            }
        }
        for (Data trail : artefact.data().get("trails").items()) {
            trail(trail.get("steps").items());
        }
    }

    /// From a source to the ones that it leads back to: `[{"id", "bond"}]`, the last one the first that said it.
    private void trail(List<Data> steps) {
        for (int i = 1; i < steps.size(); i++) {
            String bond = steps.get(i).get("bond").text();
            if (!bond.equals("missing")) {
                RunProvenance.derived(out, source(steps.get(i - 1).get("id").text()), source(steps.get(i).get("id").text()),
                        bond.equals("quotes") ? "prov:Quotation" : i == steps.size() - 1 ? "prov:PrimarySource" : "", "");
            }
        }
    }

    /// @param activity the attempt that brought the evidence
    void links(List<Link> links, String activity, long at) {
        for (Link link : links) {
            String ground = ground(link);
            out.relation(ProvKind.USED, Attributes.of("prov:activity", activity).put("prov:entity", ground).put("prov:time", RunProvenance.time(at)).build());
        }
    }

    void claims(List<Judgement> judgements) {
        for (Judgement judgement : judgements) {
            String claim = "claim:" + judgement.claim().id();
            out.thing(ProvKind.ENTITY, claim, new Attributes().put("prov:label", judgement.claim().text())
                    .put("show:verdict", judgement.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .put("show:confidence", decimal(judgement.certainty())).build());
            out.relation(ProvKind.WAS_ATTRIBUTED_TO, Attributes.of("prov:entity", claim).put("prov:agent", RunProvenance.HOST).build());
            judgement.links().forEach(link -> claim(claim, link));
            judgement.aside().forEach(link -> claim(claim, link));
        }
    }

    private void claim(String claim, Link link) {
        String ground = ground(link);
        out.relation(ProvKind.WAS_DERIVED_FROM, Attributes.of("prov:generatedEntity", claim).put("prov:usedEntity", ground)
                .put("show:stance", link.stance().name().toLowerCase(Locale.ROOT)).put("show:weight", decimal(link.weight()))
                .put("show:standing", link.standing().name().toLowerCase(Locale.ROOT).replace('_', '-')).build());
        if (link.counts() && !isComputed(link)) {
            RunProvenance.derived(out, claim, source(link.source()), "prov:PrimarySource", "");
        }
    }

    /// Evidence points into the run's values with a JSON Pointer where it was computed, and into a document with offsets where it was read.
    private static boolean isComputed(Link link) {
        return link.place().startsWith("/");
    }

    private String ground(Link link) {
        if (!isComputed(link)) {
            return passage(link.source(), link.quote());
        }
        String check = "check:" + link.source();
        out.thing(ProvKind.ENTITY, check, new Attributes().put("prov:label", TEXTS.both("check", link.title()))
                .put("prov:value", link.quote().en()).put("show:place", link.place()).build());
        String looked = current.get(Pointer.steps(link.place()).getFirst());
        if (looked != null) {
            RunProvenance.derived(out, check, looked, "", "");
        }
        return check;
    }

    private String passage(String document, Localized quote) {
        var known = passages.computeIfAbsent(document, _ -> new ArrayList<>());
        if (!known.contains(quote)) {
            known.add(quote);
        }
        String id = "passage:" + document + "." + (known.indexOf(quote) + 1);
        if (!out.has(id)) {
            out.thing(ProvKind.ENTITY, id, new Attributes().put("prov:label", quote).build());
            RunProvenance.derived(out, id, source(document), "prov:Quotation", "");
        }
        return id;
    }

    private String source(String id) {
        return out.thing(ProvKind.ENTITY, "source:" + id, new Attributes().put("prov:label", titles.getOrDefault(id, Localized.same(id))).build());
    }

    private static ProvValue decimal(double value) {
        return new ProvValue.Typed(Data.of(value, 3).text(), "xsd:decimal");
    }
}
