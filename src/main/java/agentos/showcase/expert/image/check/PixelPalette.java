package agentos.showcase.expert.image.check;

import agentos.showcase.expert.drawing.Colors;
import agentos.showcase.expert.drawing.Drawing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The colours that a painted picture consists of, most of it first.
public record PixelPalette(List<Share> colors) {
    /// Colours nearer than this, times 100 in Oklab, are one.
    private static final double ONE = 6;
    private static final int MOST = 8;

    /// @param color `#rrggbb`
    /// @param share of the picture, 0 to 1
    public record Share(String color, double share) {}

    private record Cluster(Oklab middle, double weight) {
        double distance(Oklab other) {
            return 100 * middle.distance(other);
        }

        Cluster with(Oklab color, double more) {
            double all = weight + more;
            return new Cluster(new Oklab((middle.l() * weight + color.l() * more) / all, (middle.a() * weight + color.a() * more) / all,
                    (middle.b() * weight + color.b() * more) / all), all);
        }
    }

    public PixelPalette {
        colors = List.copyOf(colors);
    }

    public static PixelPalette of(Drawing drawing) {
        var sample = new Sample(drawing.width(), drawing.height());
        drawing.layers().forEach(sample::paint);
        return of(sample);
    }

    static PixelPalette of(Sample sample) {
        var counted = sample.colors().entrySet().stream().sorted(java.util.Map.Entry.<Integer, Integer>comparingByValue().reversed()).toList();
        double all = counted.stream().mapToInt(java.util.Map.Entry::getValue).sum();
        var clusters = new ArrayList<Cluster>();
        for (var entry : counted) {
            int rgb = entry.getKey();
            var color = Oklab.of(Colors.of(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255));
            var near = clusters.stream().min(Comparator.comparingDouble(cluster -> cluster.distance(color)));
            boolean full = clusters.size() >= MOST * 4;
            if (near.isPresent() && (full || near.get().distance(color) < ONE)) {
                clusters.set(clusters.indexOf(near.get()), near.get().with(color, entry.getValue()));
            } else {
                clusters.add(new Cluster(color, entry.getValue()));
            }
        }
        clusters.sort(Comparator.comparingDouble(Cluster::weight).reversed());
        return new PixelPalette(clusters.stream().limit(MOST).map(cluster -> new Share(cluster.middle.color(), cluster.weight / all)).toList());
    }

    /// How far the two are apart: from every colour, by its share, to the nearest of the other, both ways; times 100 in Oklab, where
    /// about 2 can just be seen.
    public double distance(PixelPalette other) {
        return (oneWay(other) + other.oneWay(this)) / 2;
    }

    private double oneWay(PixelPalette other) {
        double sum = 0;
        double shares = 0;
        for (Share share : colors) {
            var color = Oklab.of(share.color);
            sum += share.share * other.colors.stream().mapToDouble(o -> 100 * color.distance(Oklab.of(o.color))).min().orElse(100);
            shares += share.share;
        }
        return shares == 0 ? 0 : sum / shares;
    }
}
