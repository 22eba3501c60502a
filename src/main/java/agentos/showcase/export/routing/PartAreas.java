package agentos.showcase.export.routing;

import agentos.showcase.expert.drawing.Colors;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Paths;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.routing.lab.LabRun;
import agentos.showcase.text.Language;
import agentos.showcase.text.Texts;

/// What each expert contributes, stacked up to the policy's expected quality; above it, dashed, what was to be had.
final class PartAreas {
    private static final Texts TEXTS = Texts.of("lab");
    private static final double STRONG = 0.8;
    private static final double ASIDE = 0.25;

    private final LabRun run;
    private final TraceSpec spec;
    private final TracePalette palette;
    private final Language language;
    private final TracePlot plot;
    private final TraceLayers out;
    private final Bounds at;
    private final int[] tasks;

    PartAreas(LabRun run, TraceSpec spec, TracePalette palette, Language language, TracePlot plot, TraceLayers out) {
        this.run = run;
        this.spec = spec;
        this.palette = palette;
        this.language = language;
        this.plot = plot;
        this.out = out;
        this.at = plot.parts();
        int count = (int) Math.max(2, Math.min(plot.to() - plot.from(), at.width() / 2));
        tasks = new int[count];
        for (int i = 0; i < count; i++) {
            tasks[i] = plot.from() + (int) ((long) i * (plot.to() - plot.from() - 1) / (count - 1));
        }
    }

    void draw() {
        double em = plot.em();
        for (int half = 0; half <= 2; half++) {
            double y = y(half / 2.0);
            out.line("grid", at.x(), y, at.right(), y, palette.line(), em / 14, 0);
            out.text("grid", new Bounds(0, y - 0.6 * em, at.x() - 0.5 * em, 1.2 * em), half == 1 ? "0.5" : "" + half / 2, Type.of(0.85 * em, palette.muted()).right().middled());
        }
        double[] low = new double[tasks.length];
        for (int k = 0; k < run.experts(); k++) {
            double[] high = low.clone();
            for (int i = 0; i < tasks.length; i++) {
                high[i] += run.parts(k)[tasks[i]];
            }
            area(k, low, high);
            low = high;
        }
        best();
    }

    private void area(int expert, double[] low, double[] high) {
        double[] outline = new double[4 * tasks.length];
        for (int i = 0; i < tasks.length; i++) {
            int back = 4 * tasks.length - 2 - 2 * i;
            outline[2 * i] = plot.x(tasks[i] + 0.5);
            outline[2 * i + 1] = y(high[i]);
            outline[back] = plot.x(tasks[i] + 0.5);
            outline[back + 1] = y(low[i]);
        }
        double strength = spec.focus() < 0 || spec.focus() == expert ? STRONG : ASIDE;
        String color = Colors.mix(palette.ground(), palette.expert(expert), strength);
        out.fill("part", at, Paths.polygon(true, outline), color, 1);
        out.stroke("edge", at, Paths.polygon(false, java.util.Arrays.copyOf(outline, 2 * tasks.length)), palette.ground(), plot.em() / 10, 0, 1);
        label(expert, color, low, high);
    }

    /// The name in the area, where it has most room over and under its whole length; none where it would not fit.
    private void label(int expert, String ground, double[] low, double[] high) {
        double em = plot.em();
        String name = run.names().get(expert).in(language);
        var type = Type.of(0.9 * em, palette.on(ground)).inBold().middled();
        double wide = TextSetter.width(name, type) + 1.4 * em;
        int reach = (int) Math.ceil((wide / 2 + 0.3 * em) / (at.width() / tasks.length));
        double most = 1.25 * em / at.height();
        double x = Double.NaN;
        double y = 0;
        for (int i = reach; i + reach < tasks.length; i++) {
            double floor = 0;
            double roof = Double.POSITIVE_INFINITY;
            for (int j = i - reach; j <= i + reach; j++) {
                floor = Math.max(floor, low[j]);
                roof = Math.min(roof, high[j]);
            }
            if (roof - floor > most) {
                most = roof - floor;
                x = plot.x(tasks[i]);
                y = y((floor + roof) / 2);
            }
        }
        if (!Double.isNaN(x)) {
            out.sign("part-sign", expert, x - wide / 2 + 0.4 * em, y, 0.36 * em, palette.on(ground), ground);
            out.text("part-label", new Bounds(x - wide / 2 + 1.2 * em, y - 0.6 * em, wide, 1.2 * em), name, type);
        }
    }

    private void best() {
        double em = plot.em();
        double[] line = new double[2 * tasks.length];
        for (int i = 0; i < tasks.length; i++) {
            line[2 * i] = plot.x(tasks[i] + 0.5);
            line[2 * i + 1] = y(run.best()[tasks[i]]);
        }
        out.stroke("best", at, Paths.polygon(false, line), palette.text(), em / 9, em / 2.5, 1);
        out.text("best", new Bounds(at.right() + 0.5 * em, line[line.length - 1] - 0.6 * em, 30 * em, 1.2 * em), TEXTS.get(language, "chart.best"), Type.of(0.9 * em, palette.text()).middled());
    }

    private double y(double quality) {
        return at.bottom() - Math.clamp(quality, 0, 1) * at.height();
    }
}
