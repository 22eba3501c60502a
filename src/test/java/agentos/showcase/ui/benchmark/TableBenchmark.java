package agentos.showcase.ui.benchmark;

import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.pack.Section;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Distance;
import agentos.showcase.ui.Fonts;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Theme;
import agentos.showcase.ui.Theming;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// How quick the table is with 200 models and 500 rows on this machine: first paint, sort, and frames while it scrolls.
///
/// `xvfb-run -a -s "-screen 0 1920x1080x24" java -Dprism.order=sw ... agentos.showcase.ui.benchmark.TableBenchmark [models rows]`
///
/// It prints one line per measurement: least, median, 95th of 100, most, in milliseconds. On a machine that others use as well, the lines in processor
/// time tell more than those in time of the clock.
public final class TableBenchmark {
    private static final int OPENINGS = 7;
    private static final int SORTS = 30;
    private static final int FRAMES = 240;
    private static final double NANOS = 1e6;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Double> models = new ArrayList<>();
    private final List<Double> openings = new ArrayList<>();
    private final List<Double> openingWork = new ArrayList<>();
    private final List<Double> sortShown = new ArrayList<>();
    private final List<Double> sortWork = new ArrayList<>();
    private final List<Double> paintings = new ArrayList<>();
    private final List<Double> sorts = new ArrayList<>();
    private final StackPane place = new StackPane();
    private final BenchmarkTable table;
    private TableGrid grid;
    private BenchmarksModel model;

    private TableBenchmark(int models, int rows) {
        table = table(models, rows);
    }

    static void main(String[] arguments) {
        int[] sizes = Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        Platform.startup(() -> {
            Fonts.load();
            new TableBenchmark(sizes.length == 2 ? sizes[0] : 200, sizes.length == 2 ? sizes[1] : 500).start(new Stage());
        });
    }

    private void start(Stage stage) {
        var theming = new Theming(Theme.DARK, Distance.DESK);
        var root = new BorderPane(place);
        var scene = new Scene(root, 1920, 1080);
        theming.install(scene);
        stage.setScene(scene);
        stage.show();
        // The application is warm when somebody changes to the tab: one table is opened before the clock runs.
        open(OPENINGS);
    }

    /// From nothing to the first picture, as after a change to the tab: the model, all nodes, their styles, their layout and the painting.
    private void open(int left) {
        if (grid != null) {
            grid.detach();
        }
        place.getChildren().clear();
        long begin = System.nanoTime();
        long work = threads.getCurrentThreadCpuTime();
        model = new BenchmarksModel(table, Optional.empty());
        if (left < OPENINGS) {
            models.add((threads.getCurrentThreadCpuTime() - work) / NANOS);
        }
        grid = new TableGrid(new Localization(Language.EN), model);
        grid.attach();
        place.getChildren().add(grid);
        afterPulse(() -> {
            if (left < OPENINGS) {
                openings.add((System.nanoTime() - begin) / NANOS);
                openingWork.add((threads.getCurrentThreadCpuTime() - work) / NANOS);
            }
            // The pulse after the next one begins when the picture of this one is on the screen.
            Platform.runLater(() -> afterPulse(() -> Platform.runLater(() -> afterPulse(() -> {
                if (left < OPENINGS) {
                    paintings.add((System.nanoTime() - begin) / NANOS);
                }
                if (left > 0) {
                    Platform.runLater(() -> open(left - 1));
                } else {
                    print("what is shown, worked out, processor", models);
                    print("first picture worked out, processor", openingWork);
                    print("first picture worked out", openings);
                    print("first picture painted (two pulses later)", paintings);
                    Platform.runLater(() -> sort(SORTS));
                }
            }))));
        });
    }

    private void sort(int left) {
        long begin = System.nanoTime();
        long work = threads.getCurrentThreadCpuTime();
        model.sortBy(left % 2 == 0 ? "r" + left : "m" + left);
        sortShown.add((threads.getCurrentThreadCpuTime() - work) / NANOS);
        afterPulse(() -> {
            sorts.add((System.nanoTime() - begin) / NANOS);
            sortWork.add((threads.getCurrentThreadCpuTime() - work) / NANOS);
            if (left > 0) {
                Platform.runLater(() -> sort(left - 1));
            } else {
                print("sort, what is shown, processor", sortShown);
                print("sort, processor", sortWork);
                print("sort", sorts);
                model.reset();
                scroll("scroll down, 40 px a frame", frame -> grid.scrollTo(0, frame * 40.0),
                        () -> scroll("scroll right, 40 px a frame", frame -> grid.scrollTo(frame * 40.0, 2000),
                                () -> scroll("page by page", frame -> grid.scrollTo(0, frame * 900.0 % 9000), Platform::exit)));
            }
        });
    }

    /// The scene has worked out styles and layout and handed the picture to the painter.
    private void afterPulse(Runnable next) {
        var scene = place.getScene();
        Runnable[] once = new Runnable[1];
        once[0] = () -> {
            scene.removePostLayoutPulseListener(once[0]);
            next.run();
        };
        scene.addPostLayoutPulseListener(once[0]);
        Platform.requestNextPulse();
    }

    private void scroll(String name, IntConsumer step, Runnable then) {
        List<Double> between = new ArrayList<>();
        List<Double> work = new ArrayList<>();
        new AnimationTimer() {
            private long last;
            private int frame;
            private long pulses;

            @Override
            public void handle(long now) {
                long start = System.nanoTime();
                long busy = threads.getCurrentThreadCpuTime();
                if (last == 0) {
                    pulses = painter();
                } else {
                    between.add((start - last) / NANOS);
                }
                last = start;
                step.accept(frame++);
                grid.layout();
                work.add((threads.getCurrentThreadCpuTime() - busy) / NANOS);
                if (frame == FRAMES) {
                    stop();
                    print(name + ", frame to frame", between);
                    System.out.println(String.format(Locale.ROOT, "%-44s %6.1f ms a frame", name + ", painter, processor", (painter() - pulses) / NANOS / FRAMES));
                    print(name + ", table, processor", work);
                    then.run();
                }
            }
        }.start();
    }

    /// Processor time of the thread that paints, in nanoseconds.
    private long painter() {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().startsWith("QuantumRenderer"))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.threadId())).sum();
    }

    private static void print(String name, List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.println(String.format(Locale.ROOT, "%-44s least %6.1f  median %6.1f  95th %6.1f  most %6.1f ms  (%d)", name, sorted[0],
                sorted[sorted.length / 2], sorted[(int) (sorted.length * 0.95)], sorted[sorted.length - 1], sorted.length));
    }

    static BenchmarkTable table(int models, int rows) {
        var random = new SplittableRandom(1);
        var columns = new ArrayList<BenchmarkTable.Model>();
        for (int i = 0; i < models; i++) {
            columns.add(new BenchmarkTable.Model("m" + i, "Model " + i));
        }
        var groups = new ArrayList<BenchmarkTable.Group>();
        var lines = new ArrayList<BenchmarkTable.Row>();
        for (int i = 0; i < rows; i++) {
            if (i % 25 == 0) {
                groups.add(new BenchmarkTable.Group("g" + i / 25, Localized.same("GROUP " + i / 25)));
            }
            String[] cells = new String[models];
            Arrays.setAll(cells, _ -> random.nextInt(8) == 0 ? "-" : String.format(Locale.ROOT, "%.1f", 20 + 79 * random.nextDouble()));
            lines.add(new BenchmarkTable.Row("r" + i, "Benchmark " + i, "g" + i / 25, "d", null, 500, 0, null, Localized.EMPTY, List.of(cells), List.of()));
        }
        return new BenchmarkTable(Section.EMPTY, "m0", columns, List.of(), groups, lines, List.of(), List.of());
    }
}
