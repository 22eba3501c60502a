package agentos.showcase.export.routing;

import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Paths;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.export.chart.Scale;

/// Two axes with round numbers, their names, and the room between them.
record XyFrame(Bounds plot, Scale across, Scale up) {
    private static final int STEPS = 4;

    /// @param box    room for plot, numbers and names
    /// @param right  room left free at the right of the plot, for labels
    /// @param ranges least and greatest value across, then upwards; ends are made round
    static XyFrame draw(TraceLayers out, TracePalette palette, Bounds box, double right, double[] ranges, String acrossName, String upName) {
        return draw(out, palette, box, right, ranges, false, acrossName, upName);
    }

    /// @param exact whether the axes end where the values do
    static XyFrame draw(TraceLayers out, TracePalette palette, Bounds box, double right, double[] ranges, boolean exact, String acrossName, String upName) {
        double em = out.em();
        var number = Type.of(0.85 * em, palette.muted());
        var up = Scale.nice(ranges[2], ranges[3], STEPS, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, box.bottom() - 2.9 * em, box.y() + 1.7 * em);
        double left = java.util.Arrays.stream(ticks(up)).map(tick -> TextSetter.width(print(tick), number)).max().orElse(em) + em;
        var plot = new Bounds(box.x() + left, box.y() + 1.7 * em, Math.max(em, box.width() - left - right), Math.max(em, box.height() - 4.6 * em));
        var across = Scale.nice(ranges[0], ranges[1], STEPS, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, plot.x(), plot.right());
        if (exact) {
            up = new Scale(ranges[2], ranges[3], up.step(), false, plot.bottom(), plot.y());
            across = new Scale(ranges[0], ranges[1], across.step(), false, plot.x(), plot.right());
        }
        for (double tick : ticks(up)) {
            double y = up.at(tick);
            out.line("grid", plot.x(), y, plot.right(), y, palette.line(), em / 14, 0);
            out.text("grid", new Bounds(box.x(), y - 0.6 * em, left - 0.5 * em, 1.2 * em), print(tick), number.right().middled());
        }
        for (double tick : ticks(across)) {
            double x = across.at(tick);
            double half = TextSetter.width(print(tick), number) / 2 + 0.2 * em;
            out.line("tick", x, plot.bottom(), x, plot.bottom() + 0.25 * em, palette.axis(), em / 14, 0);
            double at = Math.min(x - half, box.right() - 2 * half);
            out.text("tick", new Bounds(at, plot.bottom() + 0.35 * em, 2 * half, 1.1 * em), print(tick), number.centred());
        }
        out.line("axis", plot.x(), plot.bottom(), plot.right(), plot.bottom(), palette.axis(), em / 14, 0);
        out.text("across", new Bounds(plot.x(), plot.bottom() + 1.55 * em, plot.width() + right, 1.2 * em), acrossName, number);
        out.text("up", new Bounds(box.x(), box.y(), box.width(), 1.2 * em), upName, number);
        return new XyFrame(plot, across, up);
    }

    /// Round numbers within a scale.
    private static double[] ticks(Scale scale) {
        return java.util.stream.LongStream.rangeClosed((long) Math.ceil(scale.low() / scale.step() - 1e-9), (long) Math.floor(scale.high() / scale.step() + 1e-9))
                .mapToDouble(i -> i * scale.step()).toArray();
    }

    double x(double value) {
        return across.at(value);
    }

    private static String print(double tick) {
        return Math.abs(tick) >= 1000 ? String.format(java.util.Locale.ROOT, "%,.0f", tick) : Paths.number(tick).replace('-', '−');
    }

    double y(double value) {
        return up.at(value);
    }
}
