package agentos.showcase.export.routing;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Paths;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.export.chart.Labels;
import agentos.showcase.routing.lab.Contest;
import agentos.showcase.routing.lab.LabRun;
import agentos.showcase.routing.lab.Mark;
import agentos.showcase.text.Language;
import agentos.showcase.text.Texts;
import java.util.List;

/// What policies lost against the best that was possible, summed up task by task: two of them plain, the others faint.
public final class RegretChart {
    private static final Texts TEXTS = Texts.of("lab");
    /// The picture is cut off at so many times what the worse of the two lost.
    private static final double ROOF = 1.6;

    private RegretChart() {}

    /// @param first  name of the policy in the accent's colour
    /// @param second name of the other that stands out, dashed
    public static Drawing draw(LabRun run, List<Contest.Entry> entries, String first, String second, TracePalette palette, Language language, double width, double height, double em) {
        var out = new TraceLayers(em);
        out.rect("ground", new Bounds(0, 0, width, height), palette.ground(), 1);
        var loud = entries.stream().filter(entry -> entry.policy().equals(first) || entry.policy().equals(second)).toList();
        double most = ROOF * loud.stream().mapToDouble(Contest.Entry::total).max().orElse(1);
        var type = Type.of(0.9 * em, palette.text()).inBold().middled();
        double labels = loud.stream().mapToDouble(entry -> TextSetter.width(name(entry.policy(), language), type)).max().orElse(0) + em;
        var frame = XyFrame.draw(out, palette, new Bounds(0, 0, width, height), labels, new double[] {0, run.size(), 0, Math.max(1, most)},
                TEXTS.get(language, "compare.across"), TEXTS.get(language, "compare.up"));
        double top = frame.up().high();
        for (Mark mark : run.marks()) {
            if (mark.kind().isChange()) {
                out.line("change", frame.x(mark.at()), frame.plot().y(), frame.x(mark.at()), frame.plot().bottom(), palette.axis(), em / 12, em / 3);
            }
        }
        for (var entry : entries) {
            if (!loud.contains(entry)) {
                out.stroke("faint", frame.plot(), line(entry.regret(), frame, top), palette.muted(), em / 12, 0, 0.55);
            }
        }
        double[] wanted = loud.stream().mapToDouble(entry -> frame.y(Math.min(top, entry.total()))).toArray();
        double[] places = Labels.spread(wanted, 1.3 * em, frame.plot().y(), frame.plot().bottom());
        for (int i = 0; i < loud.size(); i++) {
            boolean accent = loud.get(i).policy().equals(first);
            String color = accent ? palette.accent() : palette.warn();
            out.stroke("loud", frame.plot(), line(loud.get(i).regret(), frame, top), color, em / 5, accent ? 0 : em / 2, 1);
            out.text("label", new Bounds(frame.plot().right() + 0.4 * em, places[i] - 0.6 * em, labels, 1.2 * em), name(loud.get(i).policy(), language), type.colored(color));
        }
        return out.drawing(width, height);
    }

    private static String name(String policy, Language language) {
        return TEXTS.get(language, "policy." + policy);
    }

    /// Up to where the curve leaves the picture.
    private static String line(float[] regret, XyFrame frame, double top) {
        int points = (int) Math.max(2, Math.min(regret.length, frame.plot().width() / 2));
        double[] line = new double[2 * points];
        int used = 0;
        for (int i = 0; i < points; i++) {
            int task = (int) ((long) i * (regret.length - 1) / (points - 1));
            if (regret[task] > top) {
                break;
            }
            line[2 * i] = frame.x(task);
            line[2 * i + 1] = frame.y(regret[task]);
            used++;
        }
        return used < 2 ? "" : Paths.polygon(false, java.util.Arrays.copyOf(line, 2 * used));
    }
}
