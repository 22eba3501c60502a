package agentos.showcase.routing.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How well two signals tell unfamiliar tasks from familiar ones: the gate's, which is leverage (how little is known where the task lies), and the entropy of the
/// routing weights (how undecided the policy is). Told by the area under the ROC curve, the chance that an unfamiliar task has the
/// greater signal than a familiar one; 0.5 is guessing.
///
/// Source: Hanley, McNeil: "The meaning and use of the area under a receiver operating characteristic (ROC) curve", Radiology 143, 1982.
///
/// @param leverage area for the gate's signal
/// @param entropy  area for the entropy of pi
/// @param familiar how many tasks of either kind were looked at
/// @param unfamiliar how many
public record GateSignal(double leverage, double entropy, int familiar, int unfamiliar) {
    /// The first unfamiliar tasks: later ones are no news to a policy that learns.
    private static final int FIRST = 200;

    /// Of the first unfamiliar tasks of a trial and the familiar ones among them; NaN where there are none.
    public static GateSignal of(LabRun run) {
        var signals = new ArrayList<double[]>();
        int strange = 0;
        int begin = run.marks().stream().filter(mark -> mark.kind() == Mark.Kind.UNFAMILIAR).mapToInt(Mark::at).findFirst().orElse(run.size());
        for (int i = Math.max(LabRun.WINDOW, begin - 2 * FIRST); i < run.size() && strange < FIRST; i++) {
            boolean isStrange = run.trace().workload().family(i).equals("unfamiliar");
            strange += isStrange ? 1 : 0;
            signals.add(new double[] {isStrange ? 1 : 0, run.routing(i).surprise(), entropy(run.routing(i).weights())});
        }
        return new GateSignal(area(signals, 1), area(signals, 2), signals.size() - strange, strange);
    }

    /// In nats.
    static double entropy(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum -= weight > 0 ? weight * Math.log(weight) : 0;
        }
        return sum;
    }

    /// The area under the curve by ranks; ties count half.
    static double area(List<double[]> signals, int column) {
        var sorted = new ArrayList<>(signals);
        sorted.sort(Comparator.comparingDouble(signal -> signal[column]));
        double ranks = 0;
        int positive = 0;
        for (int i = 0; i < sorted.size(); ) {
            int j = i;
            while (j < sorted.size() && sorted.get(j)[column] == sorted.get(i)[column]) {
                j++;
            }
            double rank = (i + 1 + j) / 2.0;
            for (int k = i; k < j; k++) {
                if (sorted.get(k)[0] > 0) {
                    ranks += rank;
                    positive++;
                }
            }
            i = j;
        }
        long negative = sorted.size() - positive;
        return positive == 0 || negative == 0 ? Double.NaN : (ranks - positive * (positive + 1) / 2.0) / (positive * (double) negative);
    }
}
