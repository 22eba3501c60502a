package agentos.showcase.export.routing;

import agentos.showcase.expert.drawing.Colors;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Paths;
import agentos.showcase.routing.lab.LabRun;
import agentos.showcase.routing.lab.TaskMap;
import agentos.showcase.text.Language;

/// The map of the space of tasks: a colour and a sign for who is preferred where, stripes over what is unfamiliar, a dot for each of the last tasks.
public final class MapChart {
    private static final int DOTS = 250;
    private static final double TINT = 0.62;
    private static final double SHADE = 0.75;

    private MapChart() {}

    public static Drawing draw(LabRun run, TaskMap map, int done, TracePalette palette, Language language, double width, double height, double em) {
        var out = new TraceLayers(em);
        out.rect("ground", new Bounds(0, 0, width, height), palette.ground(), 1);
        var frame = XyFrame.draw(out, palette, new Bounds(0, 0, width, height), 0.3 * em, new double[] {map.low()[0], map.high()[0], map.low()[1], map.high()[1]}, true,
                run.features().get(map.across()).in(language), run.features().get(map.up()).in(language));
        cells(out, palette, frame, map);
        stripes(out, palette, frame, map);
        signs(out, palette, frame, map);
        tasks(out, palette, frame, run, map, done);
        return out.drawing(width, height);
    }

    private static double x(XyFrame frame, TaskMap map, double cell) {
        return frame.x(map.low()[0] + (map.high()[0] - map.low()[0]) * cell / TaskMap.CELLS);
    }

    private static double y(XyFrame frame, TaskMap map, double cell) {
        return frame.y(map.low()[1] + (map.high()[1] - map.low()[1]) * cell / TaskMap.CELLS);
    }

    /// Runs of cells of the same expert in a row are one rectangle.
    private static void cells(TraceLayers out, TracePalette palette, XyFrame frame, TaskMap map) {
        for (int y = 0; y < TaskMap.CELLS; y++) {
            for (int x = 0; x < TaskMap.CELLS; ) {
                int to = x;
                while (to < TaskMap.CELLS && map.preferred()[y][to] == map.preferred()[y][x]) {
                    to++;
                }
                double left = Math.floor(x(frame, map, x));
                double top = Math.floor(y(frame, map, y + 1));
                out.rect("cell", new Bounds(left, top, Math.floor(x(frame, map, to)) - left, Math.floor(y(frame, map, y)) - top),
                        Colors.mix(palette.ground(), palette.expert(map.preferred()[y][x]), TINT), 1);
                x = to;
            }
        }
    }

    private static void stripes(TraceLayers out, TracePalette palette, XyFrame frame, TaskMap map) {
        var path = new StringBuilder();
        for (int y = 0; y < TaskMap.CELLS; y++) {
            for (int x = 0; x < TaskMap.CELLS; x++) {
                double gate = map.gate()[y][x];
                double left = x(frame, map, x);
                double right = x(frame, map, x + 1);
                double top = y(frame, map, y + 1);
                double bottom = y(frame, map, y);
                if (gate > 0) {
                    out.rect("strange", new Bounds(Math.floor(left), Math.floor(top), Math.floor(right) - Math.floor(left), Math.floor(bottom) - Math.floor(top)), palette.ground(), SHADE * gate);
                }
                if (gate >= LabRun.OPEN && (x + y) % 2 == 0) {
                    path.append(path.isEmpty() ? "M " : " M ").append(Paths.point(left, bottom)).append(" L ").append(Paths.point(right, top));
                }
            }
        }
        out.stroke("stripes", frame.plot(), path.toString(), palette.warn(), out.em() / 14, 0, 0.8);
    }

    /// An expert's sign in the middle of where it is preferred.
    private static void signs(TraceLayers out, TracePalette palette, XyFrame frame, TaskMap map) {
        int experts = java.util.Arrays.stream(map.preferred()).flatMapToInt(java.util.Arrays::stream).max().orElse(0) + 1;
        for (int k = 0; k < experts; k++) {
            double best = 1;
            int[] place = null;
            for (int y = 0; y < TaskMap.CELLS; y++) {
                for (int x = 0; x < TaskMap.CELLS; x++) {
                    double room = map.preferred()[y][x] == k ? room(map, x, y) * (1 - 0.7 * map.gate()[y][x]) : 0;
                    if (room > best) {
                        best = room;
                        place = new int[] {x, y};
                    }
                }
            }
            if (place != null) {
                out.sign("sign", k, x(frame, map, place[0] + 0.5), y(frame, map, place[1] + 0.5), 0.8 * out.em(), palette.expert(k), palette.ground());
            }
        }
    }

    /// How many cells in every direction belong to the same expert.
    private static int room(TaskMap map, int x, int y) {
        int k = map.preferred()[y][x];
        int reach = 0;
        while (true) {
            int next = reach + 1;
            for (int d = -next; d <= next; d++) {
                if (other(map, x + d, y - next, k) || other(map, x + d, y + next, k) || other(map, x - next, y + d, k) || other(map, x + next, y + d, k)) {
                    return reach;
                }
            }
            reach = next;
        }
    }

    private static boolean other(TaskMap map, int x, int y, int expert) {
        return x < 0 || y < 0 || x >= TaskMap.CELLS || y >= TaskMap.CELLS || map.preferred()[y][x] != expert;
    }

    private static void tasks(TraceLayers out, TracePalette palette, XyFrame frame, LabRun run, TaskMap map, int done) {
        double r = out.em() / 6;
        for (int t = Math.max(0, done - DOTS); t < done; t++) {
            double[] z = run.trace().workload().z(t);
            double x = frame.x(z[map.across()]);
            double y = frame.y(z[map.up()]);
            boolean strange = run.trace().workload().family(t).equals("unfamiliar");
            out.fill("task", Bounds.about(x, y, r), strange ? Paths.polygon(true, x, y - 1.8 * r, x + 1.8 * r, y, x, y + 1.8 * r, x - 1.8 * r, y) : Paths.ellipse(x, y, r, r),
                    strange ? palette.warn() : palette.text(), 0.85);
        }
    }
}
