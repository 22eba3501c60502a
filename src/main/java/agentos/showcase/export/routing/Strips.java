package agentos.showcase.export.routing;

import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Paths;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.routing.lab.Extremes;
import agentos.showcase.routing.lab.LabRun;
import agentos.showcase.text.Language;
import agentos.showcase.text.Texts;

/// Two thin strips: which memory is trusted, and how unfamiliar the tasks are.
final class Strips {
    private static final Texts TEXTS = Texts.of("lab");
    private final LabRun run;
    private final TracePalette palette;
    private final Language language;
    private final TracePlot plot;
    private final TraceLayers out;

    Strips(LabRun run, TracePalette palette, Language language, TracePlot plot, TraceLayers out) {
        this.run = run;
        this.palette = palette;
        this.language = language;
        this.plot = plot;
        this.out = out;
    }

    void draw() {
        trust();
        legend();
        gate();
    }

    private void trust() {
        var at = plot.trust();
        int count = (int) Math.max(2, Math.min(plot.to() - plot.from(), at.width() / 2));
        double[] low = new double[count];
        for (int m = 0; m < run.critics(); m++) {
            double[] outline = new double[4 * count];
            for (int i = 0; i < count; i++) {
                int task = plot.from() + (int) ((long) i * (plot.to() - plot.from() - 1) / (count - 1));
                double high = low[i] + run.trust(m)[task];
                int back = 4 * count - 2 - 2 * i;
                outline[2 * i] = plot.x(task + 0.5);
                outline[2 * i + 1] = at.bottom() - Math.min(1, high) * at.height();
                outline[back] = outline[2 * i];
                outline[back + 1] = at.bottom() - low[i] * at.height();
                low[i] = high;
            }
            out.fill("trust", at, Paths.polygon(true, outline), palette.memory(m, run.critics()), 1);
        }
    }

    /// Behind the heading of the strip, the memories in their order from below.
    private void legend() {
        double em = plot.em();
        var type = Type.of(0.92 * em, palette.muted());
        double x = plot.left() + TextSetter.width(TEXTS.get(language, "chart.trust"), type) + 1.2 * em;
        double y = plot.trust().y() - 0.85 * em;
        for (int m = 0; m < run.critics(); m++) {
            String name = TEXTS.get(language, memory(m));
            double wide = TextSetter.width(name, type);
            if (x + wide + 1.5 * em > plot.right() + 6 * em) {
                return;
            }
            out.rect("memory", new Bounds(x, y - 0.4 * em, 0.8 * em, 0.8 * em), palette.memory(m, run.critics()), 1);
            out.text("memory", new Bounds(x + 1.1 * em, plot.trust().y() - 1.45 * em, wide + em, 1.2 * em), name, type);
            x += wide + 2.3 * em;
        }
    }

    private String memory(int index) {
        return index == 0 ? "memory.long" : index == run.critics() - 1 ? "memory.short" : "memory.middle";
    }

    /// The most unfamiliar task of every column.
    private void gate() {
        var at = plot.gate();
        double em = plot.em();
        out.rect("gate-ground", at, palette.line(), 0.6);
        int columns = (int) Math.max(1, at.width());
        var extremes = Extremes.of(run.gates(), plot.from(), plot.to(), columns);
        var path = new StringBuilder();
        for (int c = 0; c < columns; c++) {
            if (extremes.has(c) && extremes.high()[c] > 0) {
                double x = at.x() + (c + 0.5) * at.width() / columns;
                path.append(path.isEmpty() ? "M " : " M ").append(Paths.point(x, at.bottom())).append(" L ").append(Paths.point(x, at.bottom() - extremes.high()[c] * at.height()));
            }
        }
        out.stroke("gate", at, path.toString(), palette.warn(), Math.max(1, at.width() / columns), 0, 1);
        out.text("gate", new Bounds(at.right() + 0.5 * em, at.y() + at.height() / 2 - 0.6 * em, 30 * em, 1.2 * em), TEXTS.get(language, "chart.gate"), Type.of(0.9 * em, palette.muted()).middled());
    }
}
