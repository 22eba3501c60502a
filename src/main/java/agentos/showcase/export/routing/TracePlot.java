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
    private static final double LEAST_PLOTS = 14;
    private static final double LEAST_PARTS = 8;

    /// Where there is little room, the strips go first, then the contributions.
    ///
    /// @param labels width of the longest label at the right, in units
    static TracePlot of(TraceSpec spec, double labels, double width, double height) {
        double em = spec.type();
        double left = LEFT * em;
        double room = Math.max(em, width - labels - 2.2 * em - left);
        double titles = 1.85 * em;
        double marks = 1.5 * em;
        double axis = 1.5 * em;
        double strips = titles + 3.1 * em;
        double rest = height - titles - marks - axis - 0.9 * em;
        boolean hasStrips = rest - strips - titles >= LEAST_PLOTS * em;
        rest -= hasStrips ? strips : 0;
        boolean hasParts = rest - titles >= LEAST_PARTS * em;
        rest = Math.max(2 * em, rest - (hasParts ? titles : 0));
        double weights = hasParts ? Math.floor(rest * WEIGHTS_SHARE) : rest;
        double y = titles;
        var marksAt = new Bounds(left, y, room, marks);
        y += marks;
        var weightsAt = new Bounds(left, y, room, weights);
        y += weights;
        var partsAt = new Bounds(left, y + (hasParts ? titles : 0), room, hasParts ? rest - weights : 0);
        y = partsAt.bottom();
        var trustAt = new Bounds(left, y + (hasStrips ? titles : 0), room, hasStrips ? 1.9 * em : 0);
        y = trustAt.bottom();
        var gateAt = new Bounds(left, y + (hasStrips ? 0.45 * em : 0), room, hasStrips ? 0.75 * em : 0);
        return new TracePlot(spec.from(), spec.to(), marksAt, weightsAt, partsAt, gateAt, trustAt, new Bounds(left, gateAt.bottom(), room, axis), em);
    }

    boolean hasParts() {
        return parts.height() > 0;
    }

    boolean hasStrips() {
        return trust.height() > 0;
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
