package agentos.showcase.export.routing;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Paths;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.export.chart.Labels;
import agentos.showcase.routing.lab.CostCurve;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.List;

/// Quality against cost: what a learnt policy does at every worth of cost, what was to be had, and each expert alone.
public final class CostChart {
    private static final Texts TEXTS = Texts.of("lab");

    private CostChart() {}

    public static Drawing draw(CostCurve curve, List<Localized> names, double lambda, TracePalette palette, Language language, double width, double height, double em) {
        var out = new TraceLayers(em);
        out.rect("ground", new Bounds(0, 0, width, height), palette.ground(), 1);
        var points = curve.curve();
        var frontier = curve.frontier();
        var alone = new ArrayList<CostCurve.Point>();
        for (int k = 0; k < curve.experts(); k++) {
            alone.add(curve.only(k));
        }
        var frame = XyFrame.draw(out, palette, new Bounds(0, 0, width, height), em, ranges(points, frontier, alone), TEXTS.get(language, "cost.across"), TEXTS.get(language, "cost.up"));
        out.stroke("frontier", frame.plot(), line(frontier, frame), palette.text(), em / 9, em / 2.5, 1);
        out.stroke("curve", frame.plot(), line(points, frame), palette.accent(), em / 4.5, 0, 1);
        var labels = new Labels(new Bounds(frame.plot().x(), 0, frame.plot().width() + em, frame.plot().bottom()));
        for (int k = 0; k < alone.size(); k++) {
            double x = frame.x(alone.get(k).cost());
            double y = frame.y(alone.get(k).quality());
            out.sign("alone", k, x, y, 0.45 * em, palette.expert(k), palette.ground());
            labels.block(Bounds.about(x, y, 0.5 * em));
        }
        for (int k = 0; k < alone.size(); k++) {
            label(out, palette, labels, Bounds.about(frame.x(alone.get(k).cost()), frame.y(alone.get(k).quality()), 0.5 * em), names.get(k).in(language));
        }
        var here = curve.at(lambda);
        double x = frame.x(here.cost());
        double y = frame.y(here.quality());
        out.line("here", x, y, x, frame.plot().bottom(), palette.accent(), em / 12, em / 4);
        out.line("here", frame.plot().x(), y, x, y, palette.accent(), em / 12, em / 4);
        out.fill("here", Bounds.about(x, y, 0.6 * em), Paths.ellipse(x, y, 0.6 * em, 0.6 * em), palette.ground(), 1);
        out.fill("here", Bounds.about(x, y, 0.45 * em), Paths.ellipse(x, y, 0.45 * em, 0.45 * em), palette.accent(), 1);
        return out.drawing(width, height);
    }

    private static void label(TraceLayers out, TracePalette palette, Labels labels, Bounds mark, String name) {
        var type = Type.of(0.85 * out.em(), palette.muted()).middled();
        labels.beside(mark, TextSetter.width(name, type) + 0.2 * out.em(), 1.1 * out.em(), 0.3 * out.em()).ifPresent(place -> out.text("alone", place, name, type));
    }

    private static String line(List<CostCurve.Point> points, XyFrame frame) {
        return Paths.polygon(false, points.stream().flatMapToDouble(point -> java.util.stream.DoubleStream.of(frame.x(point.cost()), frame.y(point.quality()))).toArray());
    }

    @SafeVarargs
    private static double[] ranges(List<CostCurve.Point>... all) {
        double[] ranges = {0, 0, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (var points : all) {
            for (var point : points) {
                ranges[1] = Math.max(ranges[1], point.cost());
                ranges[2] = Math.min(ranges[2], point.quality());
                ranges[3] = Math.max(ranges[3], point.quality());
            }
        }
        return ranges;
    }
}
