package agentos.showcase.ui.benchmark.chart;

import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.export.chart.ChartKind;
import agentos.showcase.export.chart.ChartRefused;
import agentos.showcase.export.chart.ChartSpec;
import agentos.showcase.export.chart.Charts;
import agentos.showcase.export.chart.Palette;
import agentos.showcase.text.Texts;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.Theme;
import agentos.showcase.ui.Theming;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A chart of the shown table with a bar to choose its form.
public final class ChartPanel extends VBox {
    private static final Texts TEXTS = Texts.of("chart");

    private final Localization words;
    private final Theming theming;
    private final Supplier<ChartSource> source;
    private final ObjectProperty<ChartKind> kind = new SimpleObjectProperty<>(this, "kind", ChartKind.DOTS);
    private final Map<ChartKind, ToggleButton> buttons = new EnumMap<>(ChartKind.class);
    private final ChartOptions options;
    private final ChartView view;
    private ShownTable table;
    private Optional<String> row = Optional.empty();

    /// @param source what the marks are explained by, asked at every change
    public ChartPanel(Localization words, Theming theming, Supplier<ChartSource> source) {
        this.words = words;
        this.theming = theming;
        this.source = source;
        view = new ChartView(words);
        options = new ChartOptions(words, this::draw);
        getStyleClass().add("chart-panel");
        VBox.setVgrow(view, Priority.ALWAYS);
        getChildren().addAll(bar(), options.node(), view);
        kind.addListener((_, _, wanted) -> {
            buttons.get(wanted).setSelected(true);
            draw();
        });
    }

    /// Shows a table; a row that is not in it gives its first one.
    public void show(ShownTable wanted, Optional<String> wantedRow) {
        table = wanted;
        row = wantedRow;
        draw();
    }

    public ObjectProperty<ChartKind> kindProperty() {
        return kind;
    }

    public ChartView view() {
        return view;
    }

    /// The chart on show, for a file: in the colours of the theme, at a size of its own.
    ///
    /// @throws IllegalStateException when nothing is shown yet
    public Drawing drawing(double width, double height) {
        if (table == null) {
            throw new IllegalStateException("no table is shown");
        }
        return Charts.draw(table, spec(), theming.theme() == Theme.DARK ? Palette.DARK : Palette.LIGHT, words.language(), width, height);
    }

    private ChartSpec spec() {
        return options.apply(ChartSpec.of(kind.get()).at(row), source.get().counterpart());
    }

    private void draw() {
        if (table == null) {
            return;
        }
        options.offer(kind.get(), table, row, source.get().counterpart().isPresent());
        try {
            view.show(table, spec(), source.get());
        } catch (ChartRefused refused) {
            options.refuse(refused.sentence());
        }
    }

    private HBox bar() {
        var group = new ToggleGroup();
        var bar = Nodes.row("chart-kinds");
        Nodes.named(bar, AccessibleRole.TOOL_BAR, words.text(TEXTS, "kinds"));
        for (ChartKind each : ChartKind.values()) {
            var button = new ToggleButton();
            button.setId("chart-kind-" + each.key());
            button.textProperty().bind(words.text(TEXTS, "kind." + each.key()));
            button.setGraphic(new Icon(icon(each)));
            button.getStyleClass().add("chart-kind");
            button.setToggleGroup(group);
            button.setTooltip(Nodes.tip(words.text(TEXTS, "kind." + each.key() + ".long")));
            button.accessibleTextProperty().bind(words.text(TEXTS, "kind." + each.key() + ".long"));
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            // a second touch on the form on show keeps it
            button.setOnAction(_ -> {
                button.setSelected(true);
                kind.set(each);
            });
            buttons.put(each, button);
            bar.getChildren().add(button);
        }
        buttons.get(kind.get()).setSelected(true);
        return bar;
    }

    private static Feather icon(ChartKind kind) {
        return switch (kind) {
            case DOTS -> Feather.GIT_COMMIT;
            case BARS -> Feather.ALIGN_LEFT;
            case SLOPE -> Feather.SHUFFLE;
            case HEAT -> Feather.GRID;
            case PROFILE -> Feather.SLIDERS;
            case SIZE -> Feather.MAXIMIZE_2;
        };
    }
}
