package agentos.showcase.export.routing;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.routing.lab.LabRun;
import agentos.showcase.routing.lab.Mark;
import agentos.showcase.routing.lab.Telling;
import agentos.showcase.text.Language;
import agentos.showcase.text.Texts;
import java.util.List;
import java.util.stream.Stream;

/// A trial in one picture: routing weights, contributions, trust in the memories and the gate, over one axis of tasks.
public final class TraceChart {
    private static final Texts TEXTS = Texts.of("lab");
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000};
    private static final double TICK_SPACE = 5;

    private final LabRun run;
    private final TracePalette palette;
    private final Language language;
    private final TracePlot plot;
    private final TraceLayers out;

    private TraceChart(LabRun run, TraceSpec spec, TracePalette palette, Language language, double width, double height) {
        this.run = run;
        this.palette = palette;
        this.language = language;
        this.plot = plot(run, spec, language, width, height);
        this.out = new TraceLayers(spec.type());
    }

    /// Where everything will stand.
    public static TracePlot plot(LabRun run, TraceSpec spec, Language language, double width, double height) {
        var type = Type.of(spec.type(), "#000000").inBold();
        double labels = Stream.concat(run.names().stream().map(name -> name.in(language)), Stream.of("chart.best", "chart.gate").map(key -> TEXTS.get(language, key)))
                .mapToDouble(text -> TextSetter.width(text, type)).max().orElse(0);
        return TracePlot.of(spec, labels, width, height);
    }

    public static Drawing draw(LabRun run, TraceSpec spec, TracePalette palette, Language language, double width, double height) {
        return new TraceChart(run, spec, palette, language, width, height).draw(spec, width, height);
    }

    private Drawing draw(TraceSpec spec, double width, double height) {
        out.rect("ground", new Bounds(0, 0, width, height), palette.ground(), 1);
        changes(true);
        heading("chart.weights", plot.marks().y());
        new WeightLines(run, spec, palette, language, plot, out).draw();
        if (plot.hasParts()) {
            heading("chart.parts", plot.parts().y());
            new PartAreas(run, spec, palette, language, plot, out).draw();
        }
        if (plot.hasStrips()) {
            heading("chart.trust", plot.trust().y());
            new Strips(run, palette, language, plot, out).draw();
        }
        changes(false);
        axis();
        signs();
        return out.drawing(width, height);
    }

    /// The long form where it fits on a line, else the short one.
    private void heading(String key, double bottom) {
        double em = plot.em();
        double room = plot.right() - plot.left() + 4 * em;
        var type = Type.of(0.92 * em, palette.muted());
        String text = TEXTS.get(language, key, LabRun.WINDOW);
        String shown = TextSetter.width(text, type) <= room ? text : TEXTS.get(language, key + ".short");
        out.text("title", new Bounds(plot.left(), bottom - 1.45 * em, Math.max(room, TextSetter.width(shown, type) + em), 1.2 * em), shown, type);
    }

    /// Unfamiliar tasks as a ground, every other change as a line through all parts.
    ///
    /// @param grounds what lies behind the lines, else what lies over them
    private void changes(boolean grounds) {
        for (Mark mark : run.marks()) {
            if (!mark.kind().isChange() || mark.until() <= plot.from() || mark.at() >= plot.to()) {
                continue;
            }
            double x = plot.x(Math.max(mark.at(), plot.from()));
            double right = plot.x(Math.min(mark.until(), plot.to()));
            for (Bounds part : List.of(plot.weights(), plot.parts(), plot.trust(), plot.gate())) {
                if (part.height() == 0) {
                    continue;
                }
                if (mark.kind() == Mark.Kind.UNFAMILIAR && grounds) {
                    out.rect("unfamiliar", new Bounds(x, part.y(), right - x, part.height()), palette.warn(), 0.1);
                } else if (mark.kind() == Mark.Kind.UNFAMILIAR) {
                    edge(mark.at(), part, palette.warn());
                    edge(mark.until(), part, palette.warn());
                } else if (!grounds) {
                    edge(mark.at(), part, palette.text());
                }
            }
        }
    }

    private void edge(int task, Bounds part, String color) {
        if (task >= plot.from() && task <= plot.to()) {
            out.line("change", plot.x(task), part.y(), plot.x(task), part.bottom(), color, plot.em() / 11, plot.em() / 3);
        }
    }

    /// What happened, above the weights: a word for what was done, a sign for what the policy noticed.
    private void signs() {
        double em = plot.em();
        double free = plot.left();
        for (Mark mark : run.marks()) {
            if (mark.at() < plot.from() || mark.at() >= plot.to()) {
                continue;
            }
            double x = plot.x(mark.at());
            if (mark.kind().isChange()) {
                String word = TEXTS.get(language, "mark." + mark.kind().key());
                var type = Type.of(0.88 * em, mark.kind() == Mark.Kind.UNFAMILIAR ? palette.warn() : palette.text()).inBold().middled();
                double wide = TextSetter.width(word, type);
                double at = Math.min(Math.max(free, x - wide * 0.1), plot.right() - wide);
                if (at >= free) {
                    out.text("mark", new Bounds(at, plot.marks().y() - 0.1 * em, wide + em, 1.2 * em), word, type);
                    free = at + wide + 0.6 * em;
                }
            } else {
                noticed(mark.kind(), x, plot.marks().bottom() - 0.32 * em);
            }
        }
        legend();
    }

    private void noticed(Mark.Kind kind, double x, double y) {
        double em = plot.em();
        out.fill("noticed", Bounds.about(x, y, em / 2), Signs.path(kind == Mark.Kind.ALARM ? 4 : 3, x, y, kind == Mark.Kind.ALARM ? 0.42 * em : 0.34 * em),
                kind == Mark.Kind.ALARM ? palette.bad() : palette.warn(), 1);
    }

    /// What the signs mean, at the right end of the heading where there is room.
    private void legend() {
        double em = plot.em();
        var type = Type.of(0.85 * em, palette.muted()).middled();
        double x = plot.right() + 2 * em;
        double taken = plot.left() + TextSetter.width(TEXTS.get(language, "chart.weights", LabRun.WINDOW), Type.of(0.92 * em, palette.muted())) + 2 * em;
        for (Mark.Kind kind : new Mark.Kind[] {Mark.Kind.GATE, Mark.Kind.ALARM}) {
            String word = TEXTS.get(language, "mark." + kind.key());
            double wide = TextSetter.width(word, type);
            x -= wide + 1.8 * em;
            if (x < taken) {
                return;
            }
            double y = plot.marks().y() - 0.85 * em;
            noticed(kind, x + 0.5 * em, y);
            out.text("legend", new Bounds(x + 1.2 * em, y - 0.6 * em, wide + 0.3 * em, 1.2 * em), word, type);
        }
    }

    private void axis() {
        double em = plot.em();
        double room = plot.right() - plot.left();
        int span = plot.to() - plot.from();
        int step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0; i--) {
            if (room / ((double) span / STEPS[i]) > TICK_SPACE * em) {
                step = STEPS[i];
            }
        }
        var type = Type.of(0.85 * em, palette.muted()).centred();
        for (int task = (plot.from() + step - 1) / step * step; task <= plot.to(); task += step) {
            double x = plot.x(task);
            out.line("tick", x, plot.axis().y(), x, plot.axis().y() + 0.25 * em, palette.axis(), em / 14, 0);
            String text = Telling.count(task);
            double half = TextSetter.width(text, type) / 2 + 0.1 * em;
            double centre = Math.min(x, plot.right() + 2 * em - half);
            out.text("tick", new Bounds(centre - half, plot.axis().y() + 0.3 * em, 2 * half, 1.1 * em), text, type);
        }
        out.text("axis", new Bounds(plot.right() + 2.4 * em, plot.axis().y() + 0.3 * em, 6 * em, 1.1 * em), TEXTS.get(language, "chart.axis"), Type.of(0.85 * em, palette.muted()));
    }
}
