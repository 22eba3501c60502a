package agentos.showcase.benchmark;

import agentos.showcase.pack.BenchmarkTable;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Under which share of all possible weights of the dimensions each model leads.
///
/// The weights are drawn evenly from all that add up to one: the Dirichlet distribution with every parameter 1, made from independent exponential numbers
/// divided by their sum. Source: L. Devroye, "Non-Uniform Random Variate Generation" (1986), chapter XI.4. The random numbers come from SplitMix64 with a given seed
/// ([SplittableRandom]; Steele, Lea and Flood, 2014), so that the result is always the same.
///
/// @param leads     in the order of the models asked for
/// @param undecided share of the draws in which nobody leads, because there is not enough data or missing scores leave it open
public record RandomWeights(int draws, long seed, List<Lead> leads, double undecided) {
    public static final int DRAWS = 2000;
    public static final long SEED = 1;

    public RandomWeights {
        leads = List.copyOf(leads);
    }

    /// @param share of the draws, 0 to 1; models that tie share a draw
    public record Lead(String model, double share) {}

    public static RandomWeights of(BenchmarkTable table, List<String> models, Method method) {
        return of(table, models, method, DRAWS, SEED);
    }

    /// @param draws 1 or more
    public static RandomWeights of(BenchmarkTable table, List<String> models, Method method, int draws, long seed) {
        if (draws < 1) {
            throw new IllegalArgumentException("one draw or more, not " + draws);
        }
        var numbers = TableNumbers.of(table);
        var plans = DimensionPlan.of(table);
        var sheet = new Analysis.Sheet(numbers, numbers.columns(models), plans);
        var scores = sheet.ranked(method);
        int count = sheet.models().size();
        var random = new SplittableRandom(seed);
        var shares = new double[count];
        double undecided = 0;
        for (int draw = 0; draw < draws; draw++) {
            var total = Analysis.Total.of(scores, dirichlet(random, plans.size()), count, method.missing(), method.coverage());
            var leaders = leaders(method, total);
            leaders.forEach(i -> shares[i] += 1.0 / leaders.size());
            undecided += leaders.isEmpty() ? 1 : 0;
        }
        var leads = new ArrayList<Lead>();
        for (int i = 0; i < count; i++) {
            leads.add(new Lead(sheet.models().get(i), shares[i] / draws));
        }
        return new RandomWeights(draws, seed, leads, undecided / draws);
    }

    private static double[] dirichlet(SplittableRandom random, int size) {
        var weights = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            weights[i] = -StrictMath.log1p(-random.nextDouble());
            sum += weights[i];
        }
        for (int i = 0; i < size; i++) {
            weights[i] = sum == 0 ? 1.0 / size : weights[i] / sum;
        }
        return weights;
    }

    private static List<Integer> leaders(Method method, Analysis.Total total) {
        var leaders = new ArrayList<Integer>();
        boolean bounds = method.missing() == Method.Missing.BOUNDS;
        var ranks = Ranks.of(bounds ? total.high() : total.values());
        for (int i = 0; i < total.values().length; i++) {
            double value = bounds ? total.low()[i] : total.values()[i];
            int higher = ranks.higher(value) - (bounds && total.high()[i] > value + Ranks.EQUAL ? 1 : 0);
            if (!Double.isNaN(value) && higher == 0) {
                leaders.add(i);
            }
        }
        return leaders;
    }
}
