package agentos.showcase.ui.benchmark;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/// Where lines or columns of different sizes begin, in pixels, and which of them are in view.
final class GridAxis {
    static final GridAxis NONE = new GridAxis(new double[] {0});

    private final double[] starts;

    private GridAxis(double[] starts) {
        this.starts = starts;
    }

    static GridAxis of(int count, IntToDoubleFunction size) {
        double[] starts = new double[count + 1];
        for (int i = 0; i < count; i++) {
            starts[i + 1] = starts[i] + size.applyAsDouble(i);
        }
        return new GridAxis(starts);
    }

    int count() {
        return starts.length - 1;
    }

    double start(int index) {
        return starts[index];
    }

    double size(int index) {
        return starts[index + 1] - starts[index];
    }

    double total() {
        return starts[count()];
    }

    /// The one at a position; -1 outside.
    int at(double position) {
        if (position < 0 || position >= total()) {
            return -1;
        }
        int found = Arrays.binarySearch(starts, position);
        // Between two starts the search answers -(insertion point) - 1; of several equal starts the last one counts.
        int index = found >= 0 ? found : -found - 2;
        while (index + 1 < count() && starts[index + 1] <= position) {
            index++;
        }
        return index;
    }

    /// The border nearest to a position, from 0 to the count: where something dropped there would go.
    int gap(double position) {
        int index = at(Math.clamp(position, 0, Math.max(0, total() - 1)));
        return index < 0 ? 0 : position > starts[index] + size(index) / 2 ? index + 1 : index;
    }

    /// The first one that is in view, from 0 to the count.
    int first(double scroll) {
        int index = at(Math.max(0, scroll));
        return index < 0 ? count() : index;
    }

    /// One past the last one that is in view.
    int end(double scroll, double view) {
        int index = at(scroll + view - 0.5);
        return index < 0 ? scroll + view <= 0 ? 0 : count() : index + 1;
    }

    /// A scroll position inside its limits.
    double clamp(double scroll, double view) {
        return Math.clamp(scroll, 0, Math.max(0, total() - view));
    }

    /// The nearest scroll position at which one is in view as a whole.
    double reveal(int index, double scroll, double view) {
        if (index < 0 || index >= count()) {
            return clamp(scroll, view);
        }
        if (start(index) < scroll) {
            return clamp(start(index), view);
        }
        return clamp(Math.max(scroll, start(index) + size(index) - view), view);
    }
}
