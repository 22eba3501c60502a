package agentos.showcase.ui.control.artefact.matrix;

import agentos.showcase.expert.research.routes.Comparison;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import agentos.showcase.ui.control.artefact.Hands;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A comparison in a visitor's hands. What they do shows at once; when a hand lets go it becomes an answer of the run, and the run brings the
/// comparison anew. Needs no toolkit.
final class MatrixModel {
    static final Texts TEXTS = Texts.of("stage_matrix");
    /// Weights go from 0 to so much, in steps of [#STEP].
    static final double MOST = 5;
    static final double STEP = 0.5;

    private final Hands hands;
    private final List<Runnable> listeners = new ArrayList<>();
    private Comparison comparison;
    private boolean held;
    private Optional<CellAt> cell = Optional.empty();
    private Optional<String> risk = Optional.empty();

    /// A cell of the matrix, by the ids of its route and criterion.
    record CellAt(String route, String criterion) {}

    MatrixModel(Comparison comparison, Hands hands) {
        this.comparison = comparison;
        this.hands = hands;
    }

    Comparison comparison() {
        return comparison;
    }

    /// Calls back after every change.
    void listen(Runnable listener) {
        listeners.add(listener);
    }

    /// The run has brought the comparison anew. Weights that a hand is on stay as the hand has them.
    void take(Comparison next) {
        comparison = held ? next.weighed(comparison.weights(), comparison.profile()) : next;
        changed();
    }

    /// Tries a weight: everything follows at once, the run when the hand lets go.
    void weigh(String criterion, double weight) {
        held = true;
        Map<String, Double> weights = new LinkedHashMap<>(comparison.weights());
        weights.put(criterion, weight);
        comparison = comparison.weighed(weights, say("weights.own"));
        changed();
    }

    /// The hand lets go of the weights.
    void settle() {
        if (!held) {
            return;
        }
        held = false;
        Map<String, String> filled = new LinkedHashMap<>();
        comparison.criteria().forEach(criterion -> filled.put(criterion.id(), plain(comparison.weights().getOrDefault(criterion.id(), 0.0))));
        hands.answer("weights", filled);
    }

    boolean isOwn() {
        return held || hands.isGiven("weights");
    }

    void resetWeights() {
        held = false;
        hands.takeBack("weights");
    }

    /// Takes a source away, or brings it back.
    void toggle(String source) {
        var without = new ArrayList<>(comparison.without());
        if (!without.remove(source)) {
            without.add(source);
        }
        leaveOut(without);
    }

    void bringAllBack() {
        leaveOut(List.of());
    }

    private void leaveOut(List<String> without) {
        comparison = comparison.without(without);
        changed();
        if (without.isEmpty()) {
            hands.takeBack("sources");
        } else {
            hands.answer("sources", Map.of("documents", String.join(", ", without)));
        }
    }

    Optional<CellAt> cell() {
        return cell;
    }

    /// @param at the same again to let go of it
    void choose(CellAt at) {
        cell = cell.equals(Optional.of(at)) ? Optional.empty() : Optional.of(at);
        changed();
    }

    /// The visitor's risk while the leader runs it; else its greatest.
    Optional<String> risk() {
        var rated = comparison.risks(comparison.ranking().getFirst().route().id()).stream().map(each -> each.risk().id()).toList();
        return risk.filter(rated::contains).or(() -> rated.stream().findFirst());
    }

    void chooseRisk(String id) {
        risk = Optional.of(id);
        changed();
    }

    /// A sentence of the tool in both languages.
    static Localized say(String key, Object... arguments) {
        return TEXTS.both(key, arguments);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    /// A weight as a field of the card takes it.
    static String plain(double weight) {
        return weight == Math.rint(weight) ? Long.toString(Math.round(weight)) : Double.toString(weight);
    }
}
