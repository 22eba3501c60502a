package agentos.showcase.expert.research.chain;

import agentos.showcase.evidence.Judgement;
import agentos.showcase.evidence.Link.Stance;
import agentos.showcase.evidence.Verdict;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What follows: of a question of the pack the ending that fits the verdicts; of a visitor's own question the words of the documents, quoted.
record Answering(Weighing weighing) {
    private static final Texts TEXTS = Texts.of("research");
    private static final Texts OWN = Texts.of("chain");

    /// `yes`, `no` or `open`.
    String answer() {
        if (!weighing.inquiry().isFree()) {
            return weighing.after().ending() == null ? "open" : weighing.after().ending().answer();
        }
        var verdicts = weighing.after().verdicts().values();
        return !verdicts.isEmpty() && verdicts.stream().allMatch(verdict -> verdict == Verdict.SUPPORTED) ? "yes"
                : !verdicts.isEmpty() && verdicts.stream().allMatch(verdict -> verdict == Verdict.REFUTED) ? "no" : "open";
    }

    /// The answer in a word.
    Localized word() {
        if (weighing.inquiry().subs().isEmpty()) {
            return OWN.both("word.nothing");
        }
        boolean quoted = weighing.inquiry().isFree() && answer().equals("open") && weighing.inquiry().subs().stream().allMatch(sub -> best(sub, null).isPresent());
        return quoted ? OWN.both(weighing.inquiry().subs().stream().allMatch(Inquiry.Sub::open) ? "word.quoted" : "word.undecided")
                : weighing.inquiry().trouble().isEmpty() ? TEXTS.both("answer." + answer()) : OWN.both("word.none");
    }

    Localized conclusion() {
        if (!weighing.inquiry().isFree()) {
            return weighing.after().ending() == null ? TEXTS.both("conclusion.none") : weighing.after().ending().text();
        }
        if (weighing.inquiry().subs().isEmpty()) {
            return weighing.inquiry().trouble();
        }
        var said = new ArrayList<Localized>();
        weighing.after().judgements().forEach(judgement -> said.add(said(judgement)));
        if (said.size() == 1) {
            return said.getFirst();
        }
        Localized all = Localized.EMPTY;
        for (int i = 0; i < said.size(); i++) {
            all = all.plus(Localized.same(i == 0 ? "" : " ")).plus(OWN.both("said.part", i + 1, said.get(i)));
        }
        return all;
    }

    private Localized said(Judgement judgement) {
        Inquiry.Sub sub = weighing.inquiry().sub(judgement.claim().id());
        return switch (judgement.verdict()) {
            case SUPPORTED -> OWN.both("said.yes", quoted(sub, Stance.SUPPORTS));
            case REFUTED -> OWN.both("said.no", quoted(sub, Stance.REFUTES));
            case DISPUTED -> OWN.both("said.both", quoted(sub, Stance.SUPPORTS), quoted(sub, Stance.REFUTES));
            case NOT_ENOUGH_EVIDENCE -> best(sub, null).map(_ -> OWN.both(sub.open() ? "said.open" : "said.near", quoted(sub, null))).orElse(OWN.both("said.none"));
        };
    }

    private Localized quoted(Inquiry.Sub sub, Stance stance) {
        return best(sub, stance).map(reading -> OWN.both("quoted", reading.quote(), reading.title())).orElse(Localized.EMPTY);
    }

    /// The first passage on a claim that counts with this stance; for none, the first that bears on it.
    private Optional<Reading> best(Inquiry.Sub sub, Stance stance) {
        List<Reading> readings = weighing.board().readings();
        for (int i = 0; i < readings.size(); i++) {
            Role role = weighing.after().roles().get(i);
            if (readings.get(i).claim().equals(sub.id()) && readings.get(i).stance() == stance && role == (stance == null ? Role.NEITHER : Role.COUNTS)) {
                return Optional.of(readings.get(i));
            }
        }
        return Optional.empty();
    }

    /// Whether a claim is a question that asks for something, and passages are quoted on it.
    boolean isQuoted(Judgement judgement) {
        var sub = weighing.inquiry().sub(judgement.claim().id());
        return sub.open() && judgement.verdict() == Verdict.NOT_ENOUGH_EVIDENCE && best(sub, null).isPresent();
    }

    /// Why the verdict on a claim is what it is.
    Localized reason(Judgement judgement) {
        if (judgement.verdict() != Verdict.NOT_ENOUGH_EVIDENCE) {
            return judgement.reason();
        }
        var sub = weighing.inquiry().sub(judgement.claim().id());
        int near = 0;
        int gone = 0;
        for (int i = 0; i < weighing.board().readings().size(); i++) {
            if (weighing.board().readings().get(i).claim().equals(sub.id())) {
                Role role = weighing.after().roles().get(i);
                near += role == Role.NEITHER ? 1 : 0;
                gone += role == Role.LEFT_OUT || role == Role.IGNORED ? 1 : 0;
            }
        }
        return near > 0 ? OWN.both(sub.open() ? "reason.open" : "reason.near", near) : gone > 0 ? OWN.both("reason.gone", gone) : judgement.reason();
    }
}
