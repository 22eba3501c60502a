package agentos.showcase.ui.control.artefact.citations;

import agentos.showcase.expert.research.citations.Citing;
import agentos.showcase.expert.research.citations.Citing.Sentence;
import agentos.showcase.expert.research.citations.Lineage.Step;
import agentos.showcase.expert.research.citations.Lineage.Trail;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import agentos.showcase.ui.control.artefact.Hands;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A summary with its citations in a visitor's hands: which sentence and which source they look at, and the answers that they give. Needs no toolkit.
final class CitationsModel {
    static final Texts TEXTS = Texts.of("stage_citations");
    static final List<String> STYLES = List.of("gb-t-7714", "apa", "ieee");
    static final List<String> TREATMENTS = List.of("source", "drop", "note");

    private final Hands hands;
    private final List<Runnable> listeners = new ArrayList<>();
    private Citing citing;
    private String sentence;
    private Optional<String> source = Optional.empty();

    CitationsModel(Citing citing, Hands hands) {
        this.citing = citing;
        this.hands = hands;
        sentence = citing.sentences().isEmpty() ? "" : citing.sentences().getFirst().id();
    }

    Citing citing() {
        return citing;
    }

    /// Calls back after every change.
    void listen(Runnable listener) {
        listeners.add(listener);
    }

    /// The run has set the summary anew; what is looked at stays, as far as it is still there.
    void take(Citing next) {
        citing = next;
        if (sentence().isEmpty() && !citing.sentences().isEmpty()) {
            sentence = citing.sentences().getFirst().id();
        }
        source = source.filter(id -> citing.sources().stream().anyMatch(each -> each.id().equals(id)));
        changed();
    }

    Optional<Sentence> sentence() {
        return citing.sentences().stream().filter(each -> each.id().equals(sentence)).findFirst();
    }

    void chooseSentence(String id) {
        sentence = id;
        source = Optional.empty();
        changed();
    }

    /// A source of the trails on show; nothing for the one that the sentence cites.
    Optional<String> source() {
        return source;
    }

    void chooseSource(String id) {
        source = Optional.of(id);
        if (sentence().filter(each -> each.sources().contains(id)).isEmpty()) {
            citing.sentences().stream().filter(each -> each.sources().contains(id)).findFirst().ifPresent(each -> sentence = each.id());
        }
        changed();
    }

    /// The step of the sentence's trails that is looked at: the chosen source, else what the sentence cites.
    Optional<Step> step() {
        var steps = sentence().stream().flatMap(each -> each.trails().stream()).flatMap(trail -> trail.steps().stream()).toList();
        return steps.stream().filter(step -> source.filter(step.id()::equals).isPresent()).findFirst().or(() -> steps.stream().findFirst());
    }

    /// Everything that the sentence leads over.
    Set<String> lit() {
        return new LinkedHashSet<>(sentence().map(Sentence::sources).orElse(List.of()));
    }

    /// Whether this link of a trail belongs to what is lit.
    boolean isLit(Trail trail) {
        return trail.sentence().equals(sentence);
    }

    void style(String name) {
        if (!name.equals(citing.style())) {
            hands.answer(name, Map.of());
        }
    }

    void treat(String name) {
        if (!name.equals(citing.treatment())) {
            hands.answer(name, Map.of());
        }
    }

    /// A sentence of the tool in both languages.
    static Localized say(String key, Object... arguments) {
        return TEXTS.both(key, arguments);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
