package agentos.showcase.ui.routing;

import agentos.showcase.export.routing.MapChart;
import agentos.showcase.routing.lab.LabRun;
import agentos.showcase.routing.lab.TaskMap;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The space of tasks as a map by two components of z: who is preferred where, and what is unfamiliar, as the policy has it at the moment on show.
final class MapPage implements SidePage {
    private final Localization words;
    private final RoutingModel model;
    private final Latest latest;
    private final ComboBox<Integer> across;
    private final ComboBox<Integer> up;
    private final FlowPane legend = Nodes.flow("map-legend");
    private final DrawnView chart;
    private final Node node;
    private List<Localized> features = List.of();
    private List<Localized> names = List.of();
    private LabRun asked;
    private int askedDone = -1;
    private int askedAcross = -1;
    private int askedUp = -1;
    private LabRun drawnRun;
    private TaskMap map;
    private int drawnDone;

    MapPage(Localization words, RoutingModel model, Latest latest) {
        this.words = words;
        this.model = model;
        this.latest = latest;
        across = box("map-across", "map.across");
        up = box("map-up", "map.up");
        chart = new DrawnView(words, (palette, language, width, height, em) -> map == null ? null
                : MapChart.draw(drawnRun, map, drawnDone, palette, language, width, height, em));
        chart.setId("map-chart");
        Nodes.named(chart, AccessibleRole.IMAGE_VIEW, words.text(LabWords.TEXTS, "map.name"));
        VBox.setVgrow(chart, Priority.ALWAYS);
        chart.getStyleClass().add("page-chart");
        node = Nodes.column("routing-page", Nodes.equal("try-buttons", List.of(across, up)), chart, legend, Nodes.paragraph(words.text(LabWords.TEXTS, "map.says"), "small", "muted"));
        node.setId("map");
    }

    private ComboBox<Integer> box(String id, String name) {
        var box = new ComboBox<Integer>();
        box.setId(id);
        box.setCellFactory(_ -> new NamedCell<>(words, this::feature));
        box.setButtonCell(new NamedCell<>(words, this::feature));
        box.setMaxWidth(Double.MAX_VALUE);
        box.accessibleTextProperty().bind(words.text(LabWords.TEXTS, name));
        box.setOnAction(_ -> {
            if (model.run() != null) {
                show();
            }
        });
        return box;
    }

    private Localized feature(int index) {
        return index >= 0 && index < features.size() ? features.get(index) : Localized.EMPTY;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean isSettled() {
        return latest.isSettled() && chart.isSettled();
    }

    @Override
    public void show() {
        LabRun run = model.run();
        if (!run.features().equals(features)) {
            features = run.features();
            int[] telling = TaskMap.telling(run);
            var all = IntStream.range(0, features.size()).boxed().toList();
            across.getItems().setAll(all);
            up.getItems().setAll(all);
            across.setValue(telling[0]);
            up.setValue(telling[1]);
        }
        if (!run.names().equals(names)) {
            names = run.names();
            legend.getChildren().setAll(IntStream.range(0, names.size()).mapToObj(k -> Nodes.row("legend-entry", new ExpertSign(k), Nodes.label(words.text(names.get(k)), "caption"))).toList());
        }
        int done = model.player().done();
        int x = across.getValue() == null ? 0 : across.getValue();
        int y = up.getValue() == null ? 0 : up.getValue();
        if (run == asked && done == askedDone && x == askedAcross && y == askedUp) {
            return;
        }
        asked = run;
        askedDone = done;
        askedAcross = x;
        askedUp = y;
        latest.ask(() -> TaskMap.of(run, done, x, y), fresh -> {
            map = fresh;
            drawnRun = run;
            drawnDone = done;
            chart.redraw();
        });
    }
}
