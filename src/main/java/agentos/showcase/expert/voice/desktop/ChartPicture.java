package agentos.showcase.expert.voice.desktop;

import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.drawing.Layer.Stroke;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.gui.Canvas;
import agentos.showcase.expert.gui.Ink;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Draws a calculation: a line over time with its trend, or a bar for every group. What was drawn can be read back from the layers.
final class ChartPicture {
    private static final Texts TEXTS = Texts.of("desktop");
    private static final String POINT = "point";
    private static final String BAR = "bar";

    private ChartPicture() {}

    /// Where values lie in a chart.
    ///
    /// @param at    where the lines or bars are
    /// @param least value at the bottom of a line chart, or at the left of bars
    /// @param most  value at the top or at the right
    record Plot(Bounds at, double least, double most) {
        double y(double value) {
            return at.bottom() - (value - least) / (most - least) * at.height();
        }

        double width(double value) {
            return (value - least) / (most - least) * at.width();
        }
    }

    /// @param on      `groups` for bars, anything else for the line
    /// @param stretch factor on what is drawn; 1 unless something is wrong
    /// @param large   whether it fills the stage or only a window
    static Plot draw(Canvas canvas, Bounds at, Project project, Calculation calculation, String on, double stretch, boolean large) {
        double size = large ? 30 : 23;
        String title = TEXTS.get(canvas.language(), on.equals("groups") ? "chart.groups" : "chart.times", project.measure(), project.data().get("group").localized());
        canvas.label(title, at.x(), at.y(), at.width(), size * 1.6, size * 1.25, true, Ink.TEXT);
        var words = TEXTS.get(canvas.language(), on.equals("groups") ? "chart.top" : "chart.trend",
                project.signed(calculation.trend().slope()), agentos.showcase.data.Data.of(calculation.trend().fit(), 2).text(),
                project.group(Calculation.top(calculation.groups()).name()), project.withUnit(Calculation.top(calculation.groups()).value()));
        canvas.label(words, at.x(), at.y() + size * 1.7, at.width(), size * 1.4, size, false, Ink.SOFT);
        double top = at.y() + size * 3.9;
        return on.equals("groups") ? bars(canvas, new Bounds(at.x(), top, at.width(), at.bottom() - top), project, calculation.groups(), stretch, size)
                : line(canvas, new Bounds(at.x(), top, at.width(), at.bottom() - top), project, calculation, stretch, size);
    }

    private static Plot line(Canvas canvas, Bounds at, Project project, Calculation calculation, double stretch, double size) {
        var points = calculation.times();
        double low = points.stream().mapToDouble(Calculation.Point::value).min().orElse(0);
        double high = points.stream().mapToDouble(Calculation.Point::value).max().orElse(1);
        double step = step((high - low) / 5);
        double least = Math.floor(low / step) * step;
        double most = Math.ceil(high * 1.0001 / step) * step;
        double left = size * 4;
        var plot = new Plot(new Bounds(at.x() + left, at.y() + size, at.width() - left - size, at.height() - size * 3), least, most);
        for (double v = least; v <= most + step / 2; v += step) {
            canvas.line(plot.at().x(), plot.y(v), plot.at().right(), plot.y(v), Ink.HAIR, 2);
            canvas.right(tick(canvas.language(), project, v), at.x(), plot.y(v) - size, left - size * 0.6, size * 2, size * 0.95, false, Ink.SOFT);
        }
        months(canvas, plot, points, size);
        trend(canvas, plot, calculation);
        var path = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            path.append(i == 0 ? "M " : " L ").append(n(x(plot, i, points.size()))).append(' ').append(n(plot.y(points.get(i).value() * stretch)));
        }
        canvas.stroke(path.toString(), plot.at(), Ink.CHART[0], size / 6, 0);
        double r = size / 3.4;
        for (int i = 0; i < points.size(); i++) {
            double y = plot.y(points.get(i).value() * stretch);
            canvas.add(Layer.ellipse(canvas.id(POINT), new Bounds(x(plot, i, points.size()) - r, y - r, 2 * r, 2 * r), Ink.CHART[0]).outlined(Ink.WHITE, 2.5).as(POINT));
        }
        peak(canvas, plot, project, points, stretch, size);
        return plot;
    }

    private static void peak(Canvas canvas, Plot plot, Project project, List<Calculation.Point> points, double stretch, double size) {
        var top = Calculation.top(points);
        double x = x(plot, points.indexOf(top), points.size());
        double y = plot.y(top.value() * stretch);
        double width = size * 5.6;
        double left = Math.clamp(x - width / 2, plot.at().x(), plot.at().right() - width);
        double above = Math.max(plot.at().y() - size * 1.4, y - size * 2.4);
        canvas.box(left, above, width, size * 1.6, size * 0.8, Ink.CHART[2]);
        canvas.centred(canvas.say(project.withUnit(top.value())), left + 6, above, width - 12, size * 1.6, size, true, Ink.WHITE);
        canvas.ring(x, y, size / 2, Ink.CHART[2], 4);
    }

    private static void trend(Canvas canvas, Plot plot, Calculation calculation) {
        int last = calculation.times().size() - 1;
        var at = plot.at();
        canvas.add(Layer.path(canvas.id("trend"), at, "M " + n(at.x()) + " " + n(plot.y(calculation.trend().at(0))) + " L " + n(at.right()) + " " + n(plot.y(calculation.trend().at(last))),
                null, new Stroke(Ink.CHART[2], 5, 14)));
    }

    private static void months(Canvas canvas, Plot plot, List<Calculation.Point> points, double size) {
        String before = "";
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < points.size(); i++) {
            String month = points.get(i).name().substring(5, 7);
            if (!month.equals(before)) {
                before = month;
                double x = x(plot, i, points.size());
                canvas.line(x, plot.at().bottom(), x, plot.at().bottom() + size * 0.4, Ink.FAINT, 2.5);
                int number = Integer.parseInt(month);
                String name = canvas.language() == Language.ZH ? number + " 月" : Month.of(number).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
                if (x < free) {
                    continue;
                }
                free = x + size * 2.4;
                canvas.centred(name, x - size * 2, plot.at().bottom() + size * 0.5, size * 4, size * 1.4, size * 0.95, false, Ink.SOFT);
            }
        }
    }

    private static Plot bars(Canvas canvas, Bounds at, Project project, List<Calculation.Point> groups, double stretch, double size) {
        double most = Calculation.top(groups).value();
        double label = size * 6.6;
        double pitch = at.height() / groups.size();
        var plot = new Plot(new Bounds(at.x() + label, at.y(), at.width() - label - size * 5.4, at.height()), 0, most);
        for (int i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            double y = at.y() + i * pitch;
            double tall = Math.min(pitch * 0.6, size * 4.4);
            double middle = y + pitch / 2;
            double width = Math.max(2, plot.width(group.value() * stretch));
            boolean top = group.value() == most;
            canvas.label(canvas.say(project.group(group.name())), at.x(), middle - size, label - size * 0.5, size * 2, size, true, Ink.TEXT);
            canvas.box(plot.at().x(), middle - tall / 2, plot.at().width(), tall, 8, "#f1f3f8");
            canvas.add(Layer.rect(canvas.id(BAR), new Bounds(plot.at().x(), middle - tall / 2, width, tall), 8, top ? Ink.CHART[2] : Ink.CHART[0]).as(BAR));
            canvas.label(canvas.say(project.withUnit(group.value())), plot.at().right() + size * 0.5, middle - size, size * 5, size * 2, size, true, Ink.TEXT);
        }
        return plot;
    }

    /// The values that a chart really shows, from the places of its points and the lengths of its bars.
    static List<Double> read(List<Layer> layers, Plot plot) {
        var values = new ArrayList<Double>();
        for (Layer layer : layers) {
            double share = switch (layer.role()) {
                case POINT -> (plot.at().bottom() - layer.bounds().y() - layer.bounds().height() / 2) / plot.at().height();
                case BAR -> layer.bounds().width() / plot.at().width();
                default -> Double.NaN;
            };
            if (!Double.isNaN(share)) {
                values.add(plot.least() + share * (plot.most() - plot.least()));
            }
        }
        return values;
    }

    private static double x(Plot plot, int index, int count) {
        return plot.at().x() + plot.at().width() * (count == 1 ? 0.5 : index / (count - 1.0));
    }

    /// 1, 2 or 5 times a power of ten, not below this.
    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(least, 1e-9))));
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= least) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /// Thousands are shortened: k in English, ten-thousands in Chinese.
    private static String tick(Language language, Project project, double value) {
        if (project.mean() || Math.abs(value) < 10_000) {
            return project.mean() ? agentos.showcase.data.Data.of(value, 1).text() : project.shown(value);
        }
        return TEXTS.get(language, "tick", plain(value / 1000), plain(value / 10_000));
    }

    private static String plain(double value) {
        return new java.math.BigDecimal(value).setScale(2, java.math.RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private static String n(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /// What the calculation has for the points or bars of a chart, in the order in which they are drawn.
    static List<Double> values(Calculation calculation, String on) {
        return (on.equals("groups") ? calculation.groups() : calculation.times()).stream().map(Calculation.Point::value).toList();
    }

    /// The chart as a picture of its own.
    static Canvas alone(Project project, Calculation calculation, String on, double stretch, Language language, List<Plot> plots) {
        var canvas = new Canvas(language);
        canvas.shaded(0, 0, 1600, 1000, 0, Paint.linear(60, "#16213f", "#31305f", "#5b3f7a"));
        var card = new Bounds(48, 44, 1504, 912);
        canvas.shadow(card, 24, 30);
        canvas.box(card, 24, Ink.WHITE, "#d8dcea", 1.5);
        plots.add(draw(canvas, new Bounds(110, 90, 1380, 820), project, calculation, on, stretch, true));
        return canvas;
    }

    static Localized title(Project project, String on) {
        return TEXTS.both(on.equals("groups") ? "chart.groups" : "chart.times", project.measure(), project.data().get("group").localized());
    }
}
