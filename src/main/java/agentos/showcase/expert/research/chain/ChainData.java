package agentos.showcase.expert.research.chain;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.evidence.Confidence;
import agentos.showcase.evidence.Judgement;
import agentos.showcase.evidence.Link.Stance;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.List;

/// The chain as data: question, claims with verdict and confidence, passages with what they are to their claim, sources, conclusion.
final class ChainData {
    private static final Texts TEXTS = Texts.of("research");
    private static final Texts OWN = Texts.of("chain");

    private final Weighing weighing;
    private final Answering answering;
    private final boolean concluded;
    private final List<Data> nodes = new ArrayList<>();
    private final List<Data> edges = new ArrayList<>();

    private ChainData(Weighing weighing, boolean concluded) {
        this.weighing = weighing;
        this.concluded = concluded;
        answering = new Answering(weighing);
    }

    /// @param concluded whether there is a conclusion yet
    static Data.Builder of(Weighing weighing, boolean concluded) {
        return new ChainData(weighing, concluded).build();
    }

    static Data.Builder node(String id, String kind, Localized title, String mark) {
        var node = Data.object().put("id", id).put("kind", kind).put("title", title);
        return mark.isEmpty() ? node : node.put("mark", mark);
    }

    static Data edge(String from, String to, String mark) {
        var edge = Data.object().put("from", from).put("to", to);
        return (mark.isEmpty() ? edge : edge.put("mark", mark)).build();
    }

    static Localized stance(Stance stance) {
        return stance == null ? OWN.both("stance.neither") : TEXTS.both("stance." + (stance == Stance.SUPPORTS ? "supports" : "refutes"));
    }

    /// Why a passage counts or not.
    static Localized role(Reading reading, Role role) {
        return role == Role.IGNORED || role == Role.NEITHER ? OWN.both("role." + role.key())
                : TEXTS.both("standing." + (role == Role.COUNTS && !reading.outdated().isEmpty() ? "outdated" : role.key()));
    }

    private Data.Builder build() {
        nodes.add(node("question", "question", weighing.inquiry().question(), "").build());
        for (String document : weighing.board().documents()) {
            source(document);
        }
        for (int i = 0; i < weighing.board().readings().size(); i++) {
            passage(weighing.board().readings().get(i), weighing.after().roles().get(i));
        }
        weighing.after().judgements().forEach(this::claim);
        if (concluded) {
            conclusion();
        }
        return Data.object().put("nodes", nodes).put("edges", edges).put("pivots", Data.strings(new Pivots(weighing).found())).put("hand", weighing.picks().data());
    }

    private void conclusion() {
        String answer = answering.answer();
        nodes.add(node("conclusion", "conclusion", answering.conclusion(), answer.equals("yes") ? "good" : answer.equals("no") ? "bad" : "changed")
                .put("answer", answer).put("word", answering.word()).build());
        weighing.after().judgements().forEach(judgement -> edges.add(edge("claim-" + judgement.claim().id(), "conclusion", Judging.mark(judgement.verdict()))));
    }

    private void source(String document) {
        var readings = weighing.board().readings();
        var first = readings.stream().filter(reading -> reading.document().equals(document)).findFirst().orElseThrow();
        boolean out = weighing.picks().out().contains(document);
        boolean counts = false;
        Localized why = Localized.EMPTY;
        for (int i = 0; i < readings.size(); i++) {
            Role role = weighing.after().roles().get(i);
            if (readings.get(i).document().equals(document)) {
                counts |= role == Role.COUNTS;
                why = role == Role.COUNTS && first.outdated().isEmpty() ? why : role(readings.get(i), role);
            }
        }
        nodes.add(node("source-" + document, "source", first.title(), counts ? "" : "muted")
                .put("document", document).put("about", about(first)).put("why", counts && first.outdated().isEmpty() ? Localized.EMPTY : why)
                .put("leftOut", out).put("added", weighing.picks().added().contains(document)).build());
    }

    static Localized about(Reading reading) {
        return OWN.both("about", reading.publisher().map(text -> text.replaceAll("\\s*[(（].*[)）]$", "")), reading.date().substring(0, Math.min(4, reading.date().length())),
                TEXTS.both("kind." + (TEXTS.has("kind." + reading.kind()) ? reading.kind() : "other")));
    }

    private void passage(Reading reading, Role role) {
        boolean counts = role == Role.COUNTS;
        String mark = !counts ? "muted" : reading.stance() == Stance.SUPPORTS ? "good" : "bad";
        String hand = weighing.picks().marks().getOrDefault(reading.statement(), "");
        Localized why = OWN.both(hand.isEmpty() ? "why" : "why.hand", stance(reading.stance()), role(reading, role), reading.title());
        var node = node("passage-" + reading.statement(), "passage", reading.quote(), mark)
                .put("statement", reading.statement()).put("claim", "claim-" + reading.claim()).put("document", reading.document())
                .put("stance", reading.stance() == null ? "neither" : reading.stance() == Stance.SUPPORTS ? "supports" : "refutes")
                .put("standing", Json.data(role)).put("why", role == Role.NEITHER && hand.isEmpty() ? OWN.both("why.neither", role(reading, role), reading.title()) : why);
        nodes.add((hand.isEmpty() ? node : node.put("mark-by-hand", hand)).build());
        edges.add(edge("source-" + reading.document(), "passage-" + reading.statement(), counts ? "" : "muted"));
        edges.add(edge("passage-" + reading.statement(), "claim-" + reading.claim(), mark));
    }

    private void claim(Judgement judgement) {
        String id = "claim-" + judgement.claim().id();
        String mark = Judging.mark(judgement.verdict());
        nodes.add(node(id, "claim", judgement.claim().text(), mark).put("verdict", Json.data(judgement.verdict()))
                .put("verdictTitle", Judging.verdict(judgement.verdict())).put("confidence", Confidence.percent(judgement.certainty()))
                .put("open", answering.isQuoted(judgement))
                .put("why", answering.reason(judgement)).build());
        edges.add(edge("question", id, ""));
    }
}
