package agentos.showcase.routing.trial;

/// A workload that lies in arrays, one row per task.
///
/// @param z        representations, all of the same length
/// @param quality  K numbers per task
/// @param cost     K numbers per task; `null` where no costs are known
/// @param mean     expected qualities, K numbers per task; `null` where they are not known
/// @param families one per task; `null` where there are none
record Columns(double[][] z, double[][] quality, double[][] cost, double[][] mean, String[] families) implements Workload {
    @Override
    public int size() {
        return z.length;
    }

    @Override
    public int features() {
        return z[0].length;
    }

    @Override
    public int experts() {
        return quality[0].length;
    }

    @Override
    public double[] z(int task) {
        return z[task];
    }

    @Override
    public double quality(int task, int expert) {
        return quality[task][expert];
    }

    @Override
    public double cost(int task, int expert) {
        return cost == null ? 0 : cost[task][expert];
    }

    @Override
    public boolean knowsExpected() {
        return mean != null;
    }

    @Override
    public double expected(int task, int expert) {
        return mean == null ? quality[task][expert] : mean[task][expert];
    }

    @Override
    public String family(int task) {
        return families == null ? "" : families[task];
    }
}
