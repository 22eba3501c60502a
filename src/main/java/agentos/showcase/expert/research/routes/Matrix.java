package agentos.showcase.expert.research.routes;

import agentos.showcase.data.Data;
import agentos.showcase.data.SplitMix64;
import agentos.showcase.evidence.Wording;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Routes by criteria. Weighing, stability and dominance are pure functions of it, so that moving a weight shows at once what follows.
public record Matrix(List<Route> routes, List<Criterion> criteria, List<Cell> cells) {
    public Matrix {
        routes = List.copyOf(routes);
        criteria = List.copyOf(criteria);
        cells = List.copyOf(cells);
    }

    public record Route(String id, Localized name, Localized about) {}

    /// @param group    `cost` or `quality`
    /// @param unit     printed behind a value
    /// @param worst    the value that scores 0
    /// @param best     the value that scores 1
    /// @param decimals digits behind the point
    public record Criterion(String id, Localized name, String group, Localized unit, double worst, double best, int decimals, Localized query) {
        private static final double ALIKE = 0.05;

        /// Two values agree when their scores differ by a twentieth of the scale at most.
        public boolean agree(double one, double other) {
            return Math.abs(score(one) - score(other)) <= ALIKE;
        }

        /// A value with its unit.
        public Localized printed(double value) {
            return Localized.same(Wording.number(Data.of(value, decimals).number())).plus(unit);
        }

        /// 0 to 1.
        public double score(double value) {
            return Math.clamp((value - worst) / (best - worst), 0, 1);
        }
    }

    /// A value with what speaks for it and against it.
    ///
    /// @param basis      3 for stated in a source, 2 for derived from one, 1 for taken from a like case
    /// @param confidence 0 to 1, see [Trust]
    /// @param document   where the value comes from
    /// @param support    the evidence that counts, the one that the value comes from first
    public record Cell(String route, String criterion, double value, int basis, double confidence, String document, List<Support> support) {
        public Cell {
            support = List.copyOf(support);
        }
    }

    /// What one document says about a cell.
    ///
    /// @param value  the number that the quote gives
    /// @param basis  3 for stated, 2 for derived, 1 for taken from a like case
    /// @param trust  0 to 1: what this piece of evidence is worth by itself
    /// @param origin id of the document that it goes back to; the document itself unless it only repeats another
    /// @param remark why a like case fits; empty for nothing
    public record Support(String document, Localized quote, double value, int basis, double trust, String origin, Localized remark) {}

    /// @param score      weighted mean of the scores, 0 to 1
    /// @param confidence weighted mean of the confidences, 0 to 1
    public record Place(Route route, double score, double confidence) {
        /// Of 100, with one decimal.
        public Localized points() {
            return Localized.same(Data.of(100 * score, 1).text());
        }
    }

    public Cell cell(String route, String criterion) {
        return cells.stream().filter(cell -> cell.route().equals(route) && cell.criterion().equals(criterion)).findFirst().orElse(null);
    }

    /// The matrix without what these documents say. A cell whose first evidence is gone has the value that the next one gives; a cell without any is
    /// not there, and its route is weighed by the cells that are left to it.
    public Matrix without(Set<String> documents) {
        return new Matrix(routes, criteria, cells.stream().flatMap(cell -> without(cell, documents).stream()).toList());
    }

    private Optional<Cell> without(Cell cell, Set<String> documents) {
        var left = cell.support().stream().filter(support -> !documents.contains(support.document())).toList();
        if (left.isEmpty()) {
            return Optional.empty();
        }
        boolean stays = left.getFirst() == cell.support().getFirst();
        double value = stays ? cell.value() : left.getFirst().value();
        return Optional.of(new Cell(cell.route(), cell.criterion(), value, left.getFirst().basis(), Trust.of(value, left, criterion(cell.criterion())),
                left.getFirst().document(), left));
    }

    /// @throws java.util.NoSuchElementException when there is none
    public Criterion criterion(String id) {
        return criteria.stream().filter(criterion -> criterion.id().equals(id)).findFirst().orElseThrow();
    }

    /// @throws java.util.NoSuchElementException when there is none
    public Route route(String id) {
        return routes.stream().filter(route -> route.id().equals(id)).findFirst().orElseThrow();
    }

    /// The score of a cell, 0 to 1; NaN where there is no cell.
    public double score(Route route, Criterion criterion) {
        Cell cell = cell(route.id(), criterion.id());
        return cell == null ? Double.NaN : criterion.score(cell.value());
    }

    /// Routes by weighted mean score, best first; equal scores by confidence, then in the order of the matrix.
    ///
    /// @param weights by criterion, 0 or more; a missing one is 0
    public List<Place> ranking(Map<String, Double> weights) {
        var places = new ArrayList<Place>();
        for (Route route : routes) {
            double score = 0;
            double confidence = 0;
            double sum = 0;
            for (Criterion criterion : criteria) {
                Cell cell = cell(route.id(), criterion.id());
                double weight = weights.getOrDefault(criterion.id(), 0.0);
                if (cell != null) {
                    score += weight * criterion.score(cell.value());
                    confidence += weight * cell.confidence();
                    sum += weight;
                }
            }
            places.add(new Place(route, sum > 0 ? score / sum : 0, sum > 0 ? confidence / sum : 0));
        }
        places.sort(Comparator.<Place>comparingLong(place -> -Math.round(place.score() * 1e9)).thenComparingLong(place -> -Math.round(place.confidence() * 1e9)));
        return places;
    }

    /// For each route the shares of all possible weights under which it is first, second and so on: rank acceptability (Lahdelma, Hokkanen and
    /// Salminen: "SMAA - Stochastic multiobjective acceptability analysis", EJOR 106, 1998), estimated from random weights, drawn evenly from all
    /// that add up to 1 (exponential numbers, divided by their sum). Routes of equal score stand in the order of the matrix.
    ///
    /// @return by route as many shares as there are routes, adding up to 1
    public Map<String, List<Double>> places(int samples, SplitMix64 random) {
        double[][] scores = scores();
        int[][] times = new int[routes.size()][routes.size()];
        double[] weights = new double[criteria.size()];
        for (int i = 0; i < samples; i++) {
            for (int c = 0; c < weights.length; c++) {
                weights[c] = -StrictMath.log(1 - random.nextDouble());
            }
            count(scores, weights, times);
        }
        var shares = new LinkedHashMap<String, List<Double>>();
        for (int r = 0; r < times.length; r++) {
            shares.put(routes.get(r).id(), Arrays.stream(times[r]).mapToObj(count -> (double) count / samples).toList());
        }
        return shares;
    }

    private double[][] scores() {
        double[][] scores = new double[routes.size()][criteria.size()];
        for (int r = 0; r < routes.size(); r++) {
            for (int c = 0; c < criteria.size(); c++) {
                scores[r][c] = score(routes.get(r), criteria.get(c));
            }
        }
        return scores;
    }

    private static void count(double[][] scores, double[] weights, int[][] times) {
        double[] means = Arrays.stream(scores).mapToDouble(row -> mean(row, weights)).toArray();
        for (int r = 0; r < means.length; r++) {
            int place = 0;
            for (int other = 0; other < means.length; other++) {
                place += means[other] > means[r] || means[other] == means[r] && other < r ? 1 : 0;
            }
            times[r][place]++;
        }
    }

    /// Over the cells that are there; 0 where there is none.
    private static double mean(double[] scores, double[] weights) {
        double score = 0;
        double sum = 0;
        for (int c = 0; c < weights.length; c++) {
            if (!Double.isNaN(scores[c])) {
                score += weights[c] * scores[c];
                sum += weights[c];
            }
        }
        return sum > 0 ? score / sum : 0;
    }

    /// @param by   the route that is nowhere worse and somewhere better
    /// @param over the route that no weighting can put before it
    public record Dominance(Route by, Route over) {}

    /// Every pair of which one dominates the other; a missing cell dominates nothing and is not dominated.
    public List<Dominance> dominances() {
        var found = new ArrayList<Dominance>();
        for (Route by : routes) {
            for (Route over : routes) {
                if (by != over && dominates(by, over)) {
                    found.add(new Dominance(by, over));
                }
            }
        }
        return found;
    }

    private boolean dominates(Route by, Route over) {
        boolean better = false;
        for (Criterion criterion : criteria) {
            double one = score(by, criterion);
            double other = score(over, criterion);
            if (!(one >= other)) {
                return false;
            }
            better |= one > other;
        }
        return better;
    }
}
