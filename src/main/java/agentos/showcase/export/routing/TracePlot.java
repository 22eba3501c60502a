package agentos.showcase.export.routing;

import agentos.showcase.expert.drawing.Layer.Bounds;

/// Where the parts of a trial's picture stand, one below the other over one axis of tasks.
///
/// @param marks   signs of what happened
/// @param weights routing weights
/// @param parts   contributions
/// @param gate    how unfamiliar tasks are
/// @param trust   which memory is trusted
/// @param axis    numbers of tasks
/// @param em      size of the type
public record TracePlot(int from, int to, Bounds marks, Bounds weights, Bounds parts, Bounds gate, Bounds trust, Bounds axis, double em) {
    private static final double LEFT = 3.7;
    private static final double WEIGHTS_SHARE = 0.56;

    /// @param labels width of the longest label at the right, in units
    static TracePlot of(TraceSpec spec, double labels, double width, double height) {
        double em = spec.type();
        double left = LEFT * em;
        double right = width - labels - 2.2 * em;
        double room = Math.max(em, right - left);
        double titles = 1.85 * em;
        double marks = 1.5 * em;
        double gate = 0.75 * em;
        double trust = 1.9 * em;
        double axis = 1.5 * em;
        double rest = Math.max(4 * em, height - 3 * titles - marks - gate - trust - axis - 0.9 * em);
        double weights = Math.floor(rest * WEIGHTS_SHARE);
        double y = titles;
        var marksAt = new Bounds(left, y, room, marks);
        y += marks;
        var weightsAt = new Bounds(left, y, room, weights);
        y += weights + titles;
        var partsAt = new Bounds(left, y, room, rest - weights);
        y += rest - weights + titles;
        var trustAt = new Bounds(left, y, room, trust);
        y += trust + 0.45 * em;
        var gateAt = new Bounds(left, y, room, gate);
        y += gate;
        return new TracePlot(spec.from(), spec.to(), marksAt, weightsAt, partsAt, gateAt, trustAt, new Bounds(left, y, room, axis), em);
    }

    public double left() {
        return weights.x();
    }

    public double right() {
        return weights.right();
    }

    /// Where a task begins.
    public double x(double task) {
        return left() + (right() - left()) * (task - from) / (to - from);
    }

    /// The task at a place, limited to those of the picture.
    public int task(double x) {
        return (int) Math.clamp(from + Math.floor((x - left()) / (right() - left()) * (to - from)), from, to - 1);
    }

    /// Top of the uppermost part and bottom of the lowest.
    public double top() {
        return marks.y();
    }

    public double bottom() {
        return gate.bottom();
    }
}
