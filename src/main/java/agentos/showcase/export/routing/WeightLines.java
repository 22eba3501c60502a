package agentos.showcase.export.routing;

import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Paths;
import agentos.showcase.export.chart.Labels;
import agentos.showcase.routing.lab.Extremes;
import agentos.showcase.routing.lab.LabRun;
import agentos.showcase.text.Language;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Routing weights: single tasks thin, the mean over a window as a line with its interval, and the experts' names at the end.
final class WeightLines {
    private static final int SIGNS = 6;
    private static final double FAINT = 0.3;
    private static final double OUTLINE = 0.18;
    /// A mean of fewer tasks is too restless to be read.
    private static final int MEANS = 700;
    private static final double BAND = 0.22;
    private static final double ASIDE = 0.18;
    /// Single tasks are lines from so many units a task on.
    private static final double NEAR = 1.5;

    private final LabRun run;
    private final TraceSpec spec;
    private final TracePalette palette;
    private final Language language;
    private final TracePlot plot;
    private final TraceLayers out;
    private final Bounds at;

    WeightLines(LabRun run, TraceSpec spec, TracePalette palette, Language language, TracePlot plot, TraceLayers out) {
        this.run = run;
        this.spec = spec;
        this.palette = palette;
        this.language = language;
        this.plot = plot;
        this.out = out;
        this.at = plot.weights();
    }

    void draw() {
        grid();
        for (int k = 0; k < run.experts(); k++) {
            raw(k);
        }
        for (int k = 0; k < run.experts(); k++) {
            band(k);
        }
        for (int k = 0; k < run.experts(); k++) {
            line(k);
        }
        labels();
    }

    private void grid() {
        double em = plot.em();
        for (int tenth = 0; tenth <= 10; tenth += 5) {
            double y = y(tenth / 10.0);
            out.line("grid", at.x(), y, at.right(), y, palette.line(), em / 14, 0);
            out.text("grid", new Bounds(0, y - 0.6 * em, at.x() - 0.5 * em, 1.2 * em), tenth * 10 + " %", Type.of(0.85 * em, palette.muted()).right().middled());
        }
    }

    private double strength(int expert) {
        return spec.focus() < 0 || spec.focus() == expert ? 1 : ASIDE;
    }

    /// Every task where there is room for it; else the mean of every column as a thin line, and the greatest and least of every column as outlines, so
    /// that a spike of one task among thousands is still seen.
    private void raw(int expert) {
        int columns = (int) Math.max(1, at.width());
        var extremes = Extremes.of(run.weights(expert), plot.from(), plot.to(), columns);
        if (at.width() / (plot.to() - plot.from()) >= NEAR) {
            trace(expert, extremes.high(), plot.em() / 14, 0.55);
            return;
        }
        double loud = spec.focus() == expert ? 2 : 1;
        trace(expert, extremes.high(), plot.em() / 18, OUTLINE * loud);
        trace(expert, extremes.low(), plot.em() / 18, OUTLINE * loud);
        trace(expert, Extremes.of(run.weights(expert), plot.from(), plot.to(), Math.min(columns, MEANS)).mean(), plot.em() / 16, FAINT * loud);
    }

    private void trace(int expert, double[] values, double width, double opacity) {
        var path = new StringBuilder();
        for (int c = 0; c < values.length; c++) {
            if (!Double.isNaN(values[c])) {
                path.append(path.isEmpty() ? "M " : " L ").append(Paths.point(at.x() + (c + 0.5) * at.width() / values.length, y(values[c])));
            }
        }
        out.stroke("raw", at, path.toString(), palette.expert(expert), width, 0, Math.min(1, opacity * strength(expert)));
    }

    /// Tasks at which the smooth lines have their points: one every two units at the most.
    private int[] points() {
        int count = (int) Math.max(2, Math.min(plot.to() - plot.from(), at.width() / 2));
        int[] points = new int[count];
        for (int i = 0; i < count; i++) {
            points[i] = plot.from() + (int) ((long) i * (plot.to() - plot.from() - 1) / (count - 1));
        }
        return points;
    }

    private void band(int expert) {
        int[] points = points();
        double[] outline = new double[4 * points.length];
        for (int i = 0; i < points.length; i++) {
            double mean = run.smooth(expert)[points[i]];
            double half = run.halves(expert)[points[i]];
            int back = 4 * points.length - 2 - 2 * i;
            outline[2 * i] = plot.x(points[i] + 0.5);
            outline[2 * i + 1] = y(Math.min(1, mean + half));
            outline[back] = plot.x(points[i] + 0.5);
            outline[back + 1] = y(Math.max(0, mean - half));
        }
        out.fill("band", at, Paths.polygon(true, outline), palette.expert(expert), BAND * strength(expert));
    }

    private void line(int expert) {
        int[] points = points();
        double[] line = new double[2 * points.length];
        for (int i = 0; i < points.length; i++) {
            line[2 * i] = plot.x(points[i] + 0.5);
            line[2 * i + 1] = y(run.smooth(expert)[points[i]]);
        }
        out.stroke("line", at, Paths.polygon(false, line), palette.expert(expert), plot.em() / 5.5, 0, strength(expert));
        if (strength(expert) == 1) {
            for (int s = 0; s < SIGNS; s++) {
                int i = (int) ((s + (expert + 1.0) / (run.experts() + 1)) / SIGNS * points.length);
                out.sign("sign", expert, line[2 * i], line[2 * i + 1], 0.38 * plot.em(), palette.expert(expert), palette.ground());
            }
        }
    }

    /// The names at the end of their lines; where there is room for some only, those of the greatest weights.
    private void labels() {
        double em = plot.em();
        double gap = 1.25 * em;
        int last = plot.to() - 1;
        int[] shown = IntStream.range(0, run.experts()).boxed().sorted(Comparator.comparingDouble(k -> -run.smooth(k)[last]))
                .limit((long) Math.max(1, at.height() / gap)).mapToInt(k -> k).toArray();
        double[] wanted = Arrays.stream(shown).mapToDouble(k -> y(run.smooth(k)[last])).toArray();
        double[] places = Labels.spread(wanted, gap, at.y() + 0.5 * em, at.bottom() - 0.5 * em);
        for (int i = 0; i < shown.length; i++) {
            int k = shown[i];
            double x = at.right() + 0.9 * em;
            out.stroke("leader", at, Paths.polygon(false, at.right(), wanted[i], x - 0.45 * em, places[i]), palette.expert(k), em / 12, 0, 0.7 * strength(k));
            out.sign("label", k, x, places[i], 0.42 * em, palette.expert(k), palette.ground());
            out.text("label", new Bounds(x + 0.75 * em, places[i] - 0.6 * em, 30 * em, 1.2 * em), run.names().get(k).in(language),
                    Type.of(em, spec.focus() < 0 || spec.focus() == k ? palette.text() : palette.muted()).middled());
        }
    }

    private double y(double share) {
        return at.bottom() - share * at.height();
    }
}
