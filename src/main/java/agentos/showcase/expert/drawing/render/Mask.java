package agentos.showcase.expert.drawing.render;

import agentos.showcase.expert.drawing.render.Subject.Part;
import java.util.BitSet;
import java.util.stream.IntStream;

/// What a picture shows where: which of its pixels are in a set.
///
/// @param width  pixels
/// @param height pixels
/// @param bits   one a pixel, row by row
public record Mask(int width, int height, BitSet bits) {
    /// Surfaces that turn by more than about 35 degrees from one pixel to the next form an edge.
    private static final double TURN = 0.82;

    public Mask {
        bits = (BitSet) bits.clone();
    }

    /// @param silhouette where the subject is, floor and backdrop left out
    /// @param edges      where one thing ends or a surface turns sharply
    public record Pair(Mask silhouette, Mask edges) {}

    /// Reads both masks from the buffers of one rendering: what its rays met, and where that faces.
    static Pair of(Film.Exposure seen) {
        int width = seen.width();
        int height = seen.height();
        var silhouette = new BitSet(width * height);
        var edges = new BitSet(width * height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                silhouette.set(i, seen.parts()[i].isThing());
                edges.set(i, x + 1 < width && edge(seen, i, i + 1) || y + 1 < height && edge(seen, i, i + width));
            }
        }
        return new Pair(new Mask(width, height, silhouette), new Mask(width, height, edges));
    }

    /// Where things lie in the shadow of the key light, on the floor and the plinth: the key is more than half covered there.
    public static Mask shadow(Scene scene, int width, int height) {
        var view = new View(scene.camera(), width, height);
        Vec key = Vec.direction(scene.light().azimuth(), scene.light().elevation());
        double softness = Math.toRadians(scene.light().softness());
        boolean[] dark = new boolean[width * height];
        IntStream.range(0, height).parallel().forEach(y -> {
            for (int x = 0; x < width; x++) {
                Vec along = view.ray(x + 0.5, y + 0.5);
                var hit = Marcher.first(view.from(), along);
                if (hit.part() == Part.PLINTH || hit.part() == Part.FLOOR) {
                    Vec at = view.from().along(along, hit.distance());
                    Vec normal = hit.part() == Part.FLOOR ? Vec.UP : Marcher.normal(at);
                    dark[y * width + x] = normal.dot(key) > 0 && Marcher.shade(at.along(normal, 0.02), key, softness).open() < 0.5;
                }
            }
        });
        var bits = new BitSet(width * height);
        for (int i = 0; i < dark.length; i++) {
            bits.set(i, dark[i]);
        }
        return new Mask(width, height, bits);
    }

    private static boolean edge(Film.Exposure seen, int i, int j) {
        Part one = seen.parts()[i];
        Part other = seen.parts()[j];
        boolean turns = one.isThing() && other.isThing() && seen.normals()[i].dot(seen.normals()[j]) < TURN;
        return turns || one != other && (one.isThing() || other.isThing());
    }

    /// The smallest box around all pixels of the mask as shares of the picture: left, top, right, bottom, 0 to 1; all 0 when it is empty.
    public double[] box() {
        int left = width;
        int right = 0;
        int top = height;
        int bottom = 0;
        for (int i = bits.nextSetBit(0); i >= 0; i = bits.nextSetBit(i + 1)) {
            left = Math.min(left, i % width);
            right = Math.max(right, i % width + 1);
            top = Math.min(top, i / width);
            bottom = Math.max(bottom, i / width + 1);
        }
        return bits.isEmpty() ? new double[4]
                : new double[] {(double) left / width, (double) top / height, (double) right / width, (double) bottom / height};
    }

    public Mask and(Mask other) {
        var both = (BitSet) bits.clone();
        both.and(other.bits);
        return new Mask(width, height, both);
    }

    /// What is in one of the two and not in the other.
    public Mask difference(Mask other) {
        var either = (BitSet) bits.clone();
        either.xor(other.bits);
        return new Mask(width, height, either);
    }

    public int count() {
        return bits.cardinality();
    }

    public boolean at(int x, int y) {
        return bits.get(y * width + x);
    }

    /// Intersection over union, 0 to 1; two empty masks are the same.
    ///
    /// @throws IllegalArgumentException when the masks have different sizes
    public double overlap(Mask other) {
        if (width != other.width || height != other.height) {
            throw new IllegalArgumentException("masks of different sizes cannot be compared");
        }
        var both = (BitSet) bits.clone();
        both.and(other.bits);
        var either = (BitSet) bits.clone();
        either.or(other.bits);
        return either.isEmpty() ? 1 : (double) both.cardinality() / either.cardinality();
    }

    /// Four pixels a hexadecimal digit, row by row, the first pixel in the highest bit.
    public String hex() {
        var text = new StringBuilder();
        for (int i = 0; i < width * height; i += 4) {
            int digit = 0;
            for (int k = 0; k < 4; k++) {
                digit = digit << 1 | (bits.get(i + k) ? 1 : 0);
            }
            text.append(Character.forDigit(digit, 16));
        }
        return text.toString();
    }

    /// A mask back from its digits.
    ///
    /// @throws IllegalArgumentException when there are not as many digits as the size needs
    public static Mask of(int width, int height, String hex) {
        if (hex.length() != (width * height + 3) / 4) {
            throw new IllegalArgumentException("a mask of " + width + " x " + height + " pixels has not " + hex.length() + " digits");
        }
        var bits = new BitSet(width * height);
        for (int i = 0; i < hex.length(); i++) {
            int digit = Character.digit(hex.charAt(i), 16);
            for (int k = 0; k < 4; k++) {
                bits.set(i * 4 + k, (digit >> 3 - k & 1) == 1);
            }
        }
        return new Mask(width, height, bits);
    }
}
