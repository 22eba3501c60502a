package agentos.showcase.benchmark;

import agentos.showcase.benchmark.Method.Missing;
import agentos.showcase.benchmark.Method.Normalisation;
import agentos.showcase.benchmark.Method.Ranking;
import agentos.showcase.pack.BenchmarkTable;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// A table summed up by a method: the dimensions' scores, and over all dimensions the order of the models.
///
/// Over all dimensions a score is Σ W s / Σ W over the dimensions that have a score s, with the weights W of the method or the pack. What s is depends on the ranking:
///
/// - [Ranking#MEAN]: the dimension's score on the method's scale.
/// - [Ranking#WIN_RATE]: the dimension's mean win rate, in per cent ([Ranks#winRate]); the scale does not matter to it.
/// - [Ranking#BORDA]: the dimension's points as a vote ([DimensionScores#asVotes]).
///
/// The bounds hold the score of every completion of the table, each missing score being 0 to 100 %. A score that leaves out a dimension for lack of data may lie
/// outside them, as they count every dimension.
///
/// @param models     ids of the models, in the order asked for
/// @param dimensions those that have rows
/// @param overall    in the order of the models
public record Analysis(BenchmarkTable table, Method method, List<String> models, List<OfDimension> dimensions, List<Standing> overall) {
    public Analysis {
        models = List.copyOf(models);
        dimensions = List.copyOf(dimensions);
        overall = List.copyOf(overall);
    }

    /// @param weight    of the dimension in the total
    /// @param standings in the order of the models, on the method's scale
    public record OfDimension(DimensionPlan plan, double weight, List<Standing> standings) {
        public OfDimension {
            standings = List.copyOf(standings);
        }
    }

    /// @param models ids of the models that are compared; unknown ones are left out
    public static Analysis of(BenchmarkTable table, List<String> models, Method method) {
        var numbers = TableNumbers.of(table);
        return of(numbers, numbers.columns(models), method);
    }

    static Analysis of(TableNumbers numbers, int[] columns, Method method) {
        var sheet = new Sheet(numbers, columns, DimensionPlan.of(numbers.table()));
        return sheet.analyse(method);
    }

    /// Best first; who has no place comes last, in the order of the models.
    public List<Standing> ranking() {
        return overall.stream().sorted(Comparator.comparingInt(standing -> place(standing) == 0 ? Integer.MAX_VALUE : place(standing))).toList();
    }

    /// Who leads: one model, several that tie, or nobody. Where there are only intervals, a model leads when no other can be above it.
    public List<String> leaders() {
        return overall.stream().filter(standing -> place(standing) == 1).map(Standing::model).toList();
    }

    public Optional<Standing> standing(String model) {
        return overall.stream().filter(standing -> standing.model().equals(model)).findFirst();
    }

    public Optional<OfDimension> dimension(String id) {
        return dimensions.stream().filter(dimension -> dimension.plan().dimension().id().equals(id)).findFirst();
    }

    private int place(Standing standing) {
        return method.missing() != Missing.BOUNDS ? standing.rank() : standing.worstRank() == standing.bestRank() ? standing.worstRank() : 0;
    }

    /// Under bounds only what no completion changes is a place.
    static List<Standing> standings(Missing missing, List<String> models, Total total) {
        var standings = Standings.of(models, total.values, total.low, total.high, total.coverage);
        return missing != Missing.BOUNDS ? standings : standings.stream().map(s -> new Standing(s.model(), s.value(), s.low(), s.high(), s.coverage(),
                s.bestRank() == s.worstRank() ? s.bestRank() : 0, s.bestRank(), s.worstRank())).toList();
    }

    /// Scores over all dimensions, model by model.
    record Total(double[] values, double[] low, double[] high, double[] coverage) {

        static Total of(List<DimensionScores> dimensions, double[] weights, int models, Missing missing, double threshold) {
            double all = 0;
            var sum = new double[models];
            var seen = new double[models];
            var low = new double[models];
            var high = new double[models];
            var observed = new double[models];
            for (int d = 0; d < dimensions.size(); d++) {
                var scores = dimensions.get(d);
                double weight = weights[d];
                if (weight == 0 || models == 0 || Double.isNaN(scores.low()[0])) {
                    continue;
                }
                all += weight;
                for (int i = 0; i < models; i++) {
                    if (!Double.isNaN(scores.values()[i])) {
                        sum[i] += weight * scores.values()[i];
                        seen[i] += weight;
                    }
                    low[i] += weight * scores.low()[i];
                    high[i] += weight * scores.high()[i];
                    observed[i] += weight * scores.coverage()[i];
                }
            }
            var values = new double[models];
            for (int i = 0; i < models; i++) {
                low[i] /= all;
                high[i] /= all;
                observed[i] = all == 0 ? 0 : observed[i] / all;
                boolean enough = seen[i] > 0 && switch (missing) {
                    case AVAILABLE, COMPLETE -> true;
                    case COVERAGE -> seen[i] / all >= threshold - Ranks.EQUAL;
                    case BOUNDS -> high[i] - low[i] < Ranks.EQUAL;
                };
                values[i] = enough ? sum[i] / seen[i] : Double.NaN;
            }
            return new Total(values, low, high, observed);
        }
    }

    /// A table laid out for many methods: what they share is worked out once.
    static final class Sheet {
        private final TableNumbers numbers;
        private final int[] columns;
        private final List<DimensionPlan> plans;
        private final List<String> models;
        private final Map<Normalisation, RowPoints> points;

        Sheet(TableNumbers numbers, int[] columns, List<DimensionPlan> plans) {
            this(numbers, columns, plans, new EnumMap<>(Normalisation.class));
        }

        private Sheet(TableNumbers numbers, int[] columns, List<DimensionPlan> plans, Map<Normalisation, RowPoints> points) {
            this.points = points;
            this.numbers = numbers;
            this.columns = columns;
            this.plans = plans;
            this.models = IntStream.of(columns).mapToObj(column -> numbers.table().models().get(column).id()).toList();
        }

        List<String> models() {
            return models;
        }

        /// The same with other dimensions of the same rows, such as without one of them: a row's place on a scale does not depend on other rows.
        Sheet with(List<DimensionPlan> others) {
            return new Sheet(numbers, columns, others, points);
        }

        Analysis analyse(Method method) {
            var scores = scores(method.normalisation(), method);
            double[] weights = weights(method);
            var dimensions = IntStream.range(0, plans.size()).mapToObj(d -> new OfDimension(plans.get(d), weights[d], standings(method.missing(), models,
                    new Total(scores.get(d).values(), scores.get(d).low(), scores.get(d).high(), scores.get(d).coverage())))).toList();
            var total = Total.of(ranked(method), weights, models.size(), method.missing(), method.coverage());
            return new Analysis(numbers.table(), method, models, dimensions, standings(method.missing(), models, total));
        }

        /// What the ranking takes the mean of.
        List<DimensionScores> ranked(Method method) {
            return switch (method.ranking()) {
                case MEAN -> scores(method.normalisation(), method);
                case WIN_RATE -> scores(Normalisation.RANK, method);
                case BORDA -> scores(method.normalisation(), method).stream().map(DimensionScores::asVotes).toList();
            };
        }

        double[] weights(Method method) {
            return plans.stream().mapToDouble(plan -> method.weights().getOrDefault(plan.dimension().id(), plan.dimension().weight())).toArray();
        }

        private List<DimensionScores> scores(Normalisation scale, Method method) {
            var rows = points.computeIfAbsent(scale, s -> new RowPoints(numbers, columns, s));
            return plans.stream().map(plan -> DimensionScores.of(plan, rows, method.missing(), method.coverage())).toList();
        }
    }
}
