package agentos.showcase.expert.voice.desktop;

import agentos.showcase.data.Data;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;

/// What a script works out over the rows of a data file: one value per time, one per group, and the straight line through the times.
///
/// @param times  in order, with the sum or mean of their rows
/// @param groups in the order in which the file names them first
/// @param total  sum or mean of all rows
/// @param trend  through the values of `times` over 0, 1, 2 ...
record Calculation(int rows, List<Point> times, List<Point> groups, double total, Trend trend) {
    Calculation {
        times = List.copyOf(times);
        groups = List.copyOf(groups);
    }

    record Point(String name, double value) {}

    /// A line by least squares.
    ///
    /// @param slope change from one time to the next
    /// @param start value of the line at the first time
    /// @param fit   coefficient of determination, from 0 to 1
    record Trend(double slope, double start, double fit) {
        double at(int index) {
            return start + slope * index;
        }
    }

    /// @param mean whether rows are averaged and not added
    /// @param last how many of the last times count; 0 for all
    static Calculation of(List<DataFile.Row> rows, boolean mean, int last) {
        var times = rows.stream().map(DataFile.Row::time).distinct().sorted().toList();
        var kept = last > 0 && last < times.size() ? times.subList(times.size() - last, times.size()) : times;
        var byTime = new TreeMap<String, Sum>();
        var byGroup = new LinkedHashMap<String, Sum>();
        var all = new Sum();
        for (var row : rows) {
            if (kept.contains(row.time())) {
                double value = row.value().doubleValue();
                byTime.computeIfAbsent(row.time(), _ -> new Sum()).add(value);
                byGroup.computeIfAbsent(row.group(), _ -> new Sum()).add(value);
                all.add(value);
            }
        }
        var points = new ArrayList<Point>();
        byTime.forEach((time, sum) -> points.add(new Point(time, sum.value(mean))));
        var groups = new ArrayList<Point>();
        byGroup.forEach((group, sum) -> groups.add(new Point(group, sum.value(mean))));
        return new Calculation(all.count, points, groups, all.value(mean), trend(points));
    }

    private static final class Sum {
        private double sum;
        private int count;

        void add(double value) {
            sum += value;
            count++;
        }

        double value(boolean mean) {
            return mean ? sum / count : sum;
        }
    }

    /// Ordinary least squares: slope = S_xy / S_xx, R² = S_xy² / (S_xx S_yy).
    private static Trend trend(List<Point> points) {
        int n = points.size();
        double meanX = (n - 1) / 2.0;
        double meanY = points.stream().mapToDouble(Point::value).average().orElse(0);
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < n; i++) {
            double dx = i - meanX;
            double dy = points.get(i).value() - meanY;
            xx += dx * dx;
            xy += dx * dy;
            yy += dy * dy;
        }
        double slope = xx == 0 ? 0 : xy / xx;
        return new Trend(slope, meanY - slope * meanX, xx == 0 || yy == 0 ? 1 : xy * xy / (xx * yy));
    }

    /// The slope of the same line by another way, as the weighted mean of the slopes between all pairs of points; for checking.
    static double pairwiseSlope(List<Double> values) {
        double above = 0;
        double below = 0;
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                above += (j - i) * (values.get(j) - values.get(i));
                below += (double) (j - i) * (j - i);
            }
        }
        return below == 0 ? 0 : above / below;
    }

    /// The highest of these points.
    static Point top(List<Point> points) {
        return points.stream().reduce((a, b) -> b.value() > a.value() ? b : a).orElseThrow();
    }

    Data toData() {
        return Data.object().put("count", rows).put("times", list(times)).put("groups", list(groups)).put("total", rounded(total))
                .put("slope", rounded(trend.slope())).put("start", rounded(trend.start())).put("fit", Data.of(trend.fit(), 4)).build();
    }

    static Calculation of(Data data) {
        return new Calculation(data.get("count").integer(0), points(data.get("times")), points(data.get("groups")), data.get("total").number(),
                new Trend(data.get("slope").number(), data.get("start").number(), data.get("fit").number()));
    }

    /// Six decimals: more than a person needs, fewer than the order of additions could change.
    static Data rounded(double value) {
        return Data.of(new java.math.BigDecimal(value).setScale(6, java.math.RoundingMode.HALF_UP).stripTrailingZeros().doubleValue());
    }

    private static Data list(List<Point> points) {
        return Data.list(points.stream().map(p -> (Data) Data.object().put("name", p.name()).put("value", rounded(p.value())).build()).toList());
    }

    private static List<Point> points(Data data) {
        return data.items().stream().map(p -> new Point(p.get("name").text(), p.get("value").number())).toList();
    }
}
