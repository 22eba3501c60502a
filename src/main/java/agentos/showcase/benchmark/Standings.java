package agentos.showcase.benchmark;

import java.util.ArrayList;
import java.util.List;

/// Puts models in order by their scores.
final class Standings {
    private Standings() {}

    /// @param models ids, in the order of the arrays
    static List<Standing> of(List<String> models, double[] values, double[] low, double[] high, double[] coverage) {
        var ranks = Ranks.of(values);
        var lows = Ranks.of(low);
        var highs = Ranks.of(high);
        var standings = new ArrayList<Standing>(models.size());
        for (int i = 0; i < models.size(); i++) {
            boolean bounded = !Double.isNaN(low[i]);
            int better = bounded ? lows.higher(high[i]) : 0;
            int maybeBetter = bounded ? highs.higher(low[i]) - (high[i] > low[i] + Ranks.EQUAL ? 1 : 0) : 0;
            standings.add(new Standing(models.get(i), boxed(values[i]), boxed(low[i]), boxed(high[i]), coverage[i], ranks.place(values[i]),
                    bounded ? better + 1 : 0, bounded ? maybeBetter + 1 : 0));
        }
        return standings;
    }

    private static Double boxed(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
