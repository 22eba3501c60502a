package agentos.showcase.expert.voice.dialogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// Puts like voices together: agglomerative clustering with average linkage (UPGMA; Sokal and Michener, 1958) over standardised features, and the number of
/// speakers that gives the largest mean silhouette (Rousseeuw, 1987). No number is given beforehand.
///
/// @param labels      speaker of each sentence, from 0 in order of first appearance
/// @param silhouettes of each sentence, -1 to 1: how much nearer it is to its own speaker than to the next one
/// @param seconds     the speaker that would come second for each sentence
/// @param means       mean silhouette by number of speakers
public record Clustering(int[] labels, double[] silhouettes, int[] seconds, TreeMap<Integer, Double> means) {
    private static final int MOST = 6;

    static Clustering of(List<double[]> features) {
        var points = standardised(features);
        int n = points.size();
        double[][] distance = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                distance[i][j] = distance(points.get(i), points.get(j));
            }
        }
        var groups = new ArrayList<List<Integer>>();
        for (int i = 0; i < n; i++) {
            groups.add(new ArrayList<>(List.of(i)));
        }
        var means = new TreeMap<Integer, Double>();
        int[] best = new int[n];
        double most = Double.NEGATIVE_INFINITY;
        while (groups.size() > 1) {
            if (groups.size() <= MOST) {
                int[] labels = labels(groups, n);
                double mean = Arrays.stream(silhouettes(labels, groups.size(), distance)[0]).average().orElse(0);
                means.put(groups.size(), mean);
                if (mean > most) {
                    most = mean;
                    best = labels;
                }
            }
            join(groups, distance);
        }
        double[][] result = silhouettes(best, Arrays.stream(best).max().orElse(0) + 1, distance);
        return new Clustering(best, result[0], Arrays.stream(result[1]).mapToInt(second -> (int) second).toArray(), means);
    }

    int speakers() {
        return Arrays.stream(labels).max().orElse(0) + 1;
    }

    /// Index of the sentence with the smallest silhouette.
    int doubtful() {
        int least = 0;
        for (int i = 1; i < silhouettes.length; i++) {
            least = silhouettes[i] < silhouettes[least] ? i : least;
        }
        return least;
    }

    /// Every feature with mean 0 and deviation 1.
    private static List<double[]> standardised(List<double[]> features) {
        int dimensions = features.getFirst().length;
        double[] mean = new double[dimensions];
        double[] deviation = new double[dimensions];
        for (int d = 0; d < dimensions; d++) {
            int at = d;
            mean[d] = features.stream().mapToDouble(point -> point[at]).average().orElse(0);
            deviation[d] = Math.sqrt(features.stream().mapToDouble(point -> (point[at] - mean[at]) * (point[at] - mean[at])).average().orElse(1));
        }
        return features.stream().map(point -> {
            double[] scaled = new double[dimensions];
            for (int d = 0; d < dimensions; d++) {
                scaled[d] = deviation[d] == 0 ? 0 : (point[d] - mean[d]) / deviation[d];
            }
            return scaled;
        }).toList();
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int d = 0; d < a.length; d++) {
            sum += (a[d] - b[d]) * (a[d] - b[d]);
        }
        return Math.sqrt(sum);
    }

    /// Joins the two groups whose members are nearest on average; of equals the earliest.
    private static void join(List<List<Integer>> groups, double[][] distance) {
        int first = 0;
        int second = 1;
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                double mean = mean(groups.get(i), groups.get(j), distance);
                if (mean < nearest) {
                    nearest = mean;
                    first = i;
                    second = j;
                }
            }
        }
        groups.get(first).addAll(groups.remove(second));
    }

    private static double mean(List<Integer> one, List<Integer> other, double[][] distance) {
        double sum = 0;
        for (int i : one) {
            for (int j : other) {
                sum += distance[i][j];
            }
        }
        return sum / (one.size() * other.size());
    }

    private static int[] labels(List<List<Integer>> groups, int n) {
        int[] group = new int[n];
        for (int g = 0; g < groups.size(); g++) {
            for (int i : groups.get(g)) {
                group[i] = g;
            }
        }
        int[] order = new int[groups.size()];
        Arrays.fill(order, -1);
        int next = 0;
        int[] labels = new int[n];
        for (int i = 0; i < n; i++) {
            if (order[group[i]] < 0) {
                order[group[i]] = next++;
            }
            labels[i] = order[group[i]];
        }
        return labels;
    }

    /// The silhouettes, and the group that comes second.
    private static double[][] silhouettes(int[] labels, int groups, double[][] distance) {
        int n = labels.length;
        double[] values = new double[n];
        double[] seconds = new double[n];
        for (int i = 0; i < n; i++) {
            double[] sum = new double[groups];
            int[] count = new int[groups];
            for (int j = 0; j < n; j++) {
                if (i != j) {
                    sum[labels[j]] += distance[i][j];
                    count[labels[j]]++;
                }
            }
            double other = Double.POSITIVE_INFINITY;
            for (int g = 0; g < groups; g++) {
                if (g != labels[i] && count[g] > 0 && sum[g] / count[g] < other) {
                    other = sum[g] / count[g];
                    seconds[i] = g;
                }
            }
            double own = count[labels[i]] == 0 ? 0 : sum[labels[i]] / count[labels[i]];
            values[i] = count[labels[i]] == 0 ? 0 : (other - own) / Math.max(other, own);
        }
        return new double[][] {values, seconds};
    }
}
