package agentos.showcase.export.chart;

import agentos.showcase.expert.drawing.Layer.Bounds;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds places for labels so that none covers another or a mark.
public final class Labels {
    /// Directions in the order of preference: right, left, above, below, then the corners.
    private static final double[][] AROUND = {{1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {-1, -1}, {1, 1}, {-1, 1}};
    private static final int RINGS = 10;

    private final Bounds room;
    private final List<Bounds> taken = new ArrayList<>();
    private final List<Bounds> lines = new ArrayList<>();
    private final List<Bounds> labels = new ArrayList<>();
    private final List<Line2D> leaders = new ArrayList<>();

    public Labels(Bounds room) {
        this.room = room;
    }

    /// Nothing is placed here from now on.
    public void block(Bounds bounds) {
        taken.add(bounds);
    }

    /// A place is better when it does not cover this, such as a line; it may when there is no other.
    public void avoid(Bounds bounds) {
        lines.add(bounds);
    }

    /// The nearest free place for a label beside a mark; nothing when there is none.
    public Optional<Bounds> beside(Bounds mark, double width, double height, double gap) {
        for (boolean strict : new boolean[] {true, false}) {
            for (int ring = 0; ring < RINGS; ring++) {
                for (double[] way : AROUND) {
                    var place = candidate(mark, width, height, gap + ring * height * 0.8, way);
                    if (free(place) && (!strict || clear(mark, place))) {
                        taken.add(place);
                        labels.add(place);
                        leaders.add(leader(mark, place));
                        return Optional.of(place);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// Whether neither the label nor the line that leads to it meets a line or another label.
    private boolean clear(Bounds mark, Bounds place) {
        var leader = leader(mark, place);
        return lines.stream().noneMatch(place::intersects) && labels.stream().noneMatch(label -> leader.intersects(awt(label)))
                && leaders.stream().noneMatch(other -> other.intersects(awt(place)) || other.intersectsLine(leader));
    }

    /// From the middle of a mark to the nearest point of its label.
    static Line2D leader(Bounds mark, Bounds place) {
        double x = mark.x() + mark.width() / 2;
        double y = mark.y() + mark.height() / 2;
        return new Line2D.Double(x, y, Math.clamp(x, place.x(), place.right()), Math.clamp(y, place.y(), place.bottom()));
    }

    private static Rectangle2D awt(Bounds b) {
        return new Rectangle2D.Double(b.x(), b.y(), b.width(), b.height());
    }

    private static Bounds candidate(Bounds mark, double width, double height, double gap, double[] way) {
        double x = way[0] > 0 ? mark.right() + gap : way[0] < 0 ? mark.x() - gap - width : mark.x() + (mark.width() - width) / 2;
        double y = way[1] > 0 ? mark.bottom() + gap * 0.6 : way[1] < 0 ? mark.y() - gap * 0.6 - height : mark.y() + (mark.height() - height) / 2;
        return new Bounds(x, y, width, height);
    }

    private boolean free(Bounds place) {
        return room.contains(place) && taken.stream().noneMatch(place::intersects);
    }

    /// Moves points on a line apart, as little as can be in the sum of squares, and keeps their order: neighbours that are too near are joined
    /// into blocks about their mean (pool adjacent violators; R. E. Barlow et al., "Statistical Inference under Order Restrictions", 1972, ch. 1).
    ///
    /// @param wanted places
    /// @param gap    least distance of neighbours
    /// @param low    no place is below, unless there is no room
    /// @param high   no place is above
    /// @return the places in the order of `wanted`
    public static double[] spread(double[] wanted, double gap, double low, double high) {
        var order = IntStream.range(0, wanted.length).boxed().sorted(Comparator.comparingDouble(i -> wanted[i])).toList();
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < order.size(); i++) {
            var block = new Block(wanted[order.get(i)] - i * gap, 1);
            while (!blocks.isEmpty() && blocks.getLast().mean > block.mean) {
                block = block.join(blocks.removeLast());
            }
            blocks.add(block);
        }
        double[] places = new double[wanted.length];
        double most = Math.max(low, high - (wanted.length - 1) * gap);
        int next = 0;
        for (Block block : blocks) {
            double mean = Math.clamp(block.mean, low, most);
            for (int i = 0; i < block.size; i++, next++) {
                places[order.get(next)] = mean + next * gap;
            }
        }
        return places;
    }

    private record Block(double mean, int size) {
        Block join(Block other) {
            return new Block((mean * size + other.mean * other.size) / (size + other.size), size + other.size);
        }
    }
}
