package agentos.showcase.routing;

import agentos.showcase.data.Data;
import java.util.ArrayList;
import java.util.List;

/// Brings features to one scale, so that it does not matter in which units they come: 0 to 255, thousandths, far from 0.
///
/// y_i = (z_i - m_i) / s_i, with m the mean and s_i^2 the variance of the feature over the calls so far plus a tenth of the mean variance of all features, so that
/// one that hardly ever moves is not blown up. Both are taken anew after 8, 16, 32 ... [#CALLS] calls; what those calls taught has then to be learnt
/// again from the start, for which they are kept until the last time. After that m and s stay. Scaling is affine, so weights of y are weights of z: see [#ofRaw].
final class Scaling {
    /// After so many calls the scale stays as it is.
    static final int CALLS = 1024;
    private static final int FIRST = 8;
    private static final double SHARED = 0.1;
    private static final double SMALLEST_SCALE = 1e-9;

    /// One call that may have to be learnt again.
    ///
    /// @param z as it was routed
    record Call(double[] z, int expert, double quality, double cost) {}

    private final int features;
    private final double[] mean;
    private final double[] scale;
    private final List<Call> calls;
    private boolean settled;

    Scaling(int features) {
        this(features, new double[features], new double[features], new ArrayList<>());
        java.util.Arrays.fill(scale, 1);
    }

    Scaling(Scaling other) {
        this(other.features, other.mean.clone(), other.scale.clone(), new ArrayList<>(other.calls));
        settled = other.settled;
    }

    private Scaling(int features, double[] mean, double[] scale, List<Call> calls) {
        this.features = features;
        this.mean = mean;
        this.scale = scale;
        this.calls = calls;
    }

    /// x = [y; 1].
    ///
    /// @throws IllegalArgumentException when z is of another size or not finite
    double[] withOne(double[] z) {
        double[] x = Inputs.withOne(z, features);
        for (int i = 0; i < features; i++) {
            x[i] = Math.clamp((x[i] - mean[i]) / scale[i], -Inputs.LARGEST_FEATURE, Inputs.LARGEST_FEATURE);
        }
        return x;
    }

    /// Takes in one call.
    ///
    /// @return the calls that are to be learnt again, this one being the last; empty when the scale has not changed
    List<Call> watch(Call call) {
        if (settled) {
            return List.of();
        }
        calls.add(call);
        int count = calls.size();
        if (count < FIRST || Integer.bitCount(count) != 1) {
            return List.of();
        }
        measure();
        var again = List.copyOf(calls);
        if (count == CALLS) {
            settled = true;
            calls.clear();
        }
        return again;
    }

    private void measure() {
        double shared = 0;
        for (int i = 0; i < features; i++) {
            double sum = 0;
            for (var call : calls) {
                sum += bounded(call, i);
            }
            mean[i] = sum / calls.size();
            double squares = 0;
            for (var call : calls) {
                double apart = bounded(call, i) - mean[i];
                squares += apart * apart;
            }
            scale[i] = squares / calls.size();
            shared += SHARED * scale[i] / features;
        }
        for (int i = 0; i < features; i++) {
            double deviation = Math.sqrt(scale[i] + shared);
            scale[i] = deviation > SMALLEST_SCALE ? deviation : 1;
        }
    }

    private static double bounded(Call call, int feature) {
        return Math.clamp(call.z[feature], -Inputs.LARGEST_FEATURE, Inputs.LARGEST_FEATURE);
    }

    /// Turns weights of y and a bias, the last, into those of z.
    void ofRaw(double[] row) {
        for (int i = 0; i < features; i++) {
            row[i] /= scale[i];
            row[features] -= row[i] * mean[i];
        }
    }

    Data snapshot() {
        var kept = new ArrayList<Data>();
        for (var call : calls) {
            kept.add(Data.object().put("z", Snapshots.list(call.z)).put("expert", call.expert).put("quality", Snapshots.number(call.quality))
                    .put("cost", Snapshots.number(call.cost)).build());
        }
        return Data.object().put("mean", Snapshots.list(mean)).put("scale", Snapshots.list(scale)).put("settled", settled).put("calls", kept).build();
    }

    void restore(Snapshots.Reader from, int experts) {
        System.arraycopy(from.numbers("mean", features), 0, mean, 0, features);
        System.arraycopy(from.numbers("scale", features, SMALLEST_SCALE), 0, scale, 0, features);
        settled = from.truth("settled");
        calls.clear();
        for (var call : from.list("calls")) {
            calls.add(new Call(call.numbers("z", features), call.integer("expert", 0, experts - 1), call.number("quality"), call.number("cost")));
        }
        if (settled ? !calls.isEmpty() : calls.size() >= CALLS) {
            throw from.get("calls").wrong("fewer calls are needed, not " + calls.size());
        }
    }
}
