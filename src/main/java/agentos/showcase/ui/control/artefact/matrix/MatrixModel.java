package agentos.showcase.ui.control.artefact.matrix;

import agentos.showcase.expert.research.routes.Comparison;
import agentos.showcase.expert.research.routes.Comparison.Change;
import agentos.showcase.expert.research.routes.Matrix;
import agentos.showcase.expert.research.routes.Matrix.Dominance;
import agentos.showcase.expert.research.routes.Matrix.Place;
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
    private Findings findings;
    private boolean held;
    private Optional<CellAt> cell = Optional.empty();
    private Optional<String> risk = Optional.empty();

    /// A cell of the matrix, by the ids of its route and criterion.
    record CellAt(String route, String criterion) {}

    /// What follows from the comparison, worked out once for all pages.
    ///
    /// @param matrix  of what counts
    /// @param changes by [Comparison#key]
    record Findings(Matrix matrix, List<Place> ranking, List<Dominance> dominances, Map<String, Change> changes, Localized told) {
        static Findings of(Comparison comparison) {
            var matrix = comparison.matrix();
            return new Findings(matrix, matrix.ranking(comparison.weights()), matrix.dominances(), comparison.changes(), comparison.told());
        }
    }

    MatrixModel(Comparison comparison, Hands hands) {
        this.comparison = comparison;
        findings = Findings.of(comparison);
        this.hands = hands;
    }

    Comparison comparison() {
        return comparison;
    }

    Findings findings() {
        return findings;
    }

    /// Calls back after every change.
    void listen(Runnable listener) {
        listeners.add(listener);
    }

    /// The run has brought the comparison anew. Weights that a hand is on stay as the hand has them.
    void take(Comparison next) {
        bring(held ? next.weighed(comparison.weights(), comparison.profile()) : next);
    }

    /// Tries a weight: everything follows at once, the run when the hand lets go.
    void weigh(String criterion, double weight) {
        held = true;
        Map<String, Double> weights = new LinkedHashMap<>(comparison.weights());
        weights.put(criterion, weight);
        bring(comparison.weighed(weights, say("weights.own")));
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
        bring(comparison.without(without));
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
        var rated = comparison.risks(findings.ranking().getFirst().route().id()).stream().map(each -> each.risk().id()).toList();
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

    private void bring(Comparison next) {
        comparison = next;
        findings = Findings.of(next);
        changed();
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    /// A weight as a field of the card takes it.
    static String plain(double weight) {
        return weight == Math.rint(weight) ? Long.toString(Math.round(weight)) : Double.toString(weight);
    }
}
