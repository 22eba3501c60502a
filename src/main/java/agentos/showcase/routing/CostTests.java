package agentos.showcase.routing;

import agentos.showcase.data.Data;
import java.util.ArrayList;

/// A sequential test for every expert whether what it costs has jumped, up or down; a jump is then taken over at once.
///
/// Cost heads share the gains of the quality heads, which become small with the calls, so that alone they would follow a new price slowly. Both cumulative
/// sums are of standardised, bounded errors; the size of a jump is the mean error since its sum last was 0, where the change most likely lies.
///
/// Source: Page: "Continuous Inspection Schemes", 1954; Basseville, Nikiforov: "Detection of Abrupt Changes", 1993, section 2.2.
final class CostTests {
    private static final double LIMIT = 12;
    private static final double SLACK = 0.75;
    private static final double LARGEST = 3;
    /// So many calls are needed before a deviation is known.
    private static final int FIRST_CALLS = 10;
    private static final double TRACKING = 0.01;
    private static final double SMALLEST_VARIANCE = 1e-18;

    private final double[] counts;
    private final double[] variances;
    private final Side[] above;
    private final Side[] below;

    CostTests(int experts) {
        counts = new double[experts];
        variances = new double[experts];
        above = new Side[experts];
        below = new Side[experts];
        for (int k = 0; k < experts; k++) {
            above[k] = new Side();
            below[k] = new Side();
        }
    }

    CostTests(CostTests other) {
        this(other.counts.length);
        System.arraycopy(other.counts, 0, counts, 0, counts.length);
        System.arraycopy(other.variances, 0, variances, 0, variances.length);
        for (int k = 0; k < counts.length; k++) {
            above[k].set(other.above[k]);
            below[k].set(other.below[k]);
        }
    }

    /// Takes in one call.
    ///
    /// @param error cost less what was expected
    /// @return by how much this expert's cost has jumped, 0 as long as nothing is sure
    double watch(int expert, double error) {
        double jump = 0;
        if (counts[expert] >= FIRST_CALLS) {
            double standard = Math.clamp(error / Math.sqrt(Math.max(variances[expert], SMALLEST_VARIANCE)), -LARGEST, LARGEST);
            above[expert].add(standard - SLACK, error);
            below[expert].add(-standard - SLACK, error);
            jump = above[expert].sum > LIMIT ? above[expert].mean() : below[expert].sum > LIMIT ? below[expert].mean() : 0;
        }
        if (jump != 0) {
            above[expert].clear();
            below[expert].clear();
            return jump;
        }
        counts[expert]++;
        double steadiness = 1 - Math.max(above[expert].sum, below[expert].sum) / LIMIT;
        variances[expert] += Math.max(TRACKING, 1 / counts[expert]) * steadiness * (error * error - variances[expert]);
        return 0;
    }

    /// One cumulative sum, and the errors since it last was 0.
    private static final class Side {
        private double sum;
        private double errors;
        private double count;

        void add(double part, double error) {
            sum += part;
            errors += error;
            count++;
            if (sum <= 0) {
                clear();
            }
        }

        double mean() {
            return errors / count;
        }

        void clear() {
            sum = 0;
            errors = 0;
            count = 0;
        }

        void set(Side other) {
            sum = other.sum;
            errors = other.errors;
            count = other.count;
        }

        Data snapshot() {
            return Snapshots.list(new double[] {sum, errors, count});
        }

        void restore(double[] numbers) {
            sum = numbers[0];
            errors = numbers[1];
            count = numbers[2];
        }
    }

    Data snapshot() {
        var experts = new ArrayList<Data>();
        for (int k = 0; k < counts.length; k++) {
            experts.add(Data.object().put("count", Snapshots.number(counts[k])).put("variance", Snapshots.number(variances[k]))
                    .put("above", above[k].snapshot()).put("below", below[k].snapshot()).build());
        }
        return Data.list(experts);
    }

    void restore(Snapshots.Reader from, String key) {
        var experts = from.list(key, counts.length);
        for (int k = 0; k < counts.length; k++) {
            counts[k] = experts.get(k).number("count", 0, Double.MAX_VALUE);
            variances[k] = experts.get(k).number("variance", 0, Double.MAX_VALUE);
            above[k].restore(experts.get(k).numbers("above", 3));
            below[k].restore(experts.get(k).numbers("below", 3));
        }
    }
}
