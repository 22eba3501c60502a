package agentos.showcase.expert.research.routes;

import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

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
        /// 0 to 1.
        public double score(double value) {
            return Math.clamp((value - worst) / (best - worst), 0, 1);
        }
    }

    /// @param confidence 3 for stated in a source, 2 for derived from one, 1 for taken from a like case
    /// @param document   where the value comes from
    public record Cell(String route, String criterion, double value, int confidence, String document) {}

    /// @param score      weighted mean of the scores, 0 to 1
    /// @param confidence weighted mean of the confidences, 0 to 3
    public record Place(Route route, double score, double confidence) {}

    public Cell cell(String route, String criterion) {
        return cells.stream().filter(cell -> cell.route().equals(route) && cell.criterion().equals(criterion)).findFirst().orElse(null);
    }

    /// The matrix without what rests on these documents; a route is then weighed by the cells that are left to it.
    public Matrix without(Set<String> documents) {
        return new Matrix(routes, criteria, cells.stream().filter(cell -> !documents.contains(cell.document())).toList());
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

    /// For each route the share of all possible weights under which it leads, estimated from random ones, drawn evenly from all
    /// weights that add up to 1 (exponential numbers, divided by their sum).
    public Map<String, Double> stability(int samples, RandomGenerator random) {
        double[][] scores = new double[routes.size()][criteria.size()];
        for (int r = 0; r < routes.size(); r++) {
            for (int c = 0; c < criteria.size(); c++) {
                scores[r][c] = score(routes.get(r), criteria.get(c));
            }
        }
        int[] leads = new int[routes.size()];
        double[] weights = new double[criteria.size()];
        for (int i = 0; i < samples; i++) {
            for (int c = 0; c < weights.length; c++) {
                weights[c] = -Math.log(1 - random.nextDouble());
            }
            leads[leader(scores, weights)]++;
        }
        var shares = new LinkedHashMap<String, Double>();
        for (int r = 0; r < leads.length; r++) {
            shares.put(routes.get(r).id(), (double) leads[r] / samples);
        }
        return shares;
    }

    private static int leader(double[][] scores, double[] weights) {
        int leader = 0;
        double most = -1;
        for (int r = 0; r < scores.length; r++) {
            double score = 0;
            double sum = 0;
            for (int c = 0; c < weights.length; c++) {
                if (!Double.isNaN(scores[r][c])) {
                    score += weights[c] * scores[r][c];
                    sum += weights[c];
                }
            }
            if (sum > 0 && score / sum > most) {
                most = score / sum;
                leader = r;
            }
        }
        return leader;
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
