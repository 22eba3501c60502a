package agentos.showcase.ui.benchmark.chart;

import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.export.chart.ChartKind;
import agentos.showcase.export.chart.ChartRefused;
import agentos.showcase.export.chart.ChartSpec;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What else a form asks: what a slope compares with, and which models are in the radar.
final class ChartOptions {
    private static final Texts TEXTS = Texts.of("chart");
    private static final String NORMALISED = "option.normalised";

    private final Localization words;
    private final Runnable changed;
    private final MenuButton against = new MenuButton();
    private final ToggleButton radar = new ToggleButton();
    private final MenuButton models = new MenuButton();
    private final SimpleObjectProperty<Localized> refusal = new SimpleObjectProperty<>(Localized.EMPTY);
    private final SimpleObjectProperty<Localized> compared = new SimpleObjectProperty<>(Localized.EMPTY);
    private final HBox line = Nodes.row("chart-options");
    private final VBox node;
    private final Region refused;
    private Optional<String> other = Optional.empty();
    private boolean scales = true;
    private List<String> inRadar = List.of();
    private List<String> offered = List.of();

    /// @param changed run when another choice is made
    ChartOptions(Localization words, Runnable changed) {
        this.words = words;
        this.changed = changed;
        against.setId("chart-against");
        radar.setId("chart-radar");
        models.setId("chart-radar-models");
        against.textProperty().bind(javafx.beans.binding.Bindings.createStringBinding(
                () -> TEXTS.get(words.language(), "option.against") + " " + compared.get().in(words.language()), words.languageProperty(), compared));
        radar.textProperty().bind(words.text(TEXTS, "option.radar"));
        radar.setOnAction(_ -> changed.run());
        models.textProperty().bind(words.text(TEXTS, "option.radar.models"));
        Stream.of(against, radar, models).forEach(control -> control.getStyleClass().add("chart-option"));
        refused = Nodes.paragraph(words.text(refusal), "caption", "warn");
        refused.setAccessibleRole(AccessibleRole.TEXT);
        refused.setId("chart-refused");
        node = Nodes.column("chart-options-box", line);
    }

    VBox node() {
        return node;
    }

    /// Shows what this form asks about this table.
    void offer(ChartKind kind, ShownTable table, Optional<String> row, boolean counterpart) {
        refuse(Localized.EMPTY);
        switch (kind) {
            case SLOPE -> offerRows(table, row, counterpart);
            case PROFILE -> offerModels(table);
            default -> line.getChildren().clear();
        }
        node.setVisible(!line.getChildren().isEmpty());
        node.setManaged(!line.getChildren().isEmpty());
    }

    private void offerRows(ShownTable table, Optional<String> row, boolean counterpart) {
        var rows = new LinkedHashMap<String, Localized>();
        table.lines().stream().filter(l -> l instanceof ShownTable.Scores || l instanceof ShownTable.Summary).filter(l -> !row.equals(Optional.of(l.id())))
                .forEach(l -> rows.put(l.id(), l.name()));
        if (table.look().transposed()) {
            rows.clear();
            table.columns().stream().filter(c -> !row.equals(Optional.of(c.id()))).forEach(c -> rows.put(c.id(), c.name()));
        }
        if (!counterpart || rows.isEmpty()) {
            scales = counterpart;
        }
        if (!scales && other.map(id -> !rows.containsKey(id)).orElse(true)) {
            other = rows.keySet().stream().findFirst();
        }
        against.getItems().clear();
        if (counterpart) {
            against.getItems().add(item(TEXTS.both(NORMALISED), scales, () -> {
                scales = true;
            }));
        }
        rows.forEach((id, name) -> against.getItems().add(item(name, !scales && other.equals(Optional.of(id)), () -> {
            scales = false;
            other = Optional.of(id);
        })));
        compared.set(scales ? TEXTS.both(NORMALISED) : other.map(rows::get).orElse(Localized.EMPTY));
        line.getChildren().setAll(against);
    }

    private RadioMenuItem item(Localized name, boolean chosen, Runnable choice) {
        var item = new RadioMenuItem();
        item.textProperty().bind(words.text(name));
        item.setSelected(chosen);
        item.setOnAction(_ -> {
            choice.run();
            changed.run();
        });
        return item;
    }

    private void offerModels(ShownTable table) {
        Map<String, Localized> all = new LinkedHashMap<>();
        var loud = new ArrayList<String>();
        if (table.look().transposed()) {
            table.lines().stream().filter(ShownTable.Scores.class::isInstance).forEach(l -> all.put(l.id(), l.name()));
        } else {
            table.columns().forEach(column -> {
                all.put(column.id(), column.name());
                if (column.own() || column.highlighted()) {
                    loud.add(column.id());
                }
            });
        }
        if (!List.copyOf(all.keySet()).equals(offered)) {
            offered = List.copyOf(all.keySet());
            inRadar = Stream.concat(loud.stream(), all.keySet().stream()).distinct().limit(Math.max(1, Math.min(ChartSpec.MOST_IN_RADAR, loud.size() + 1L))).toList();
        }
        models.getItems().setAll(all.entrySet().stream().map(entry -> check(entry.getKey(), entry.getValue())).toList());
        line.getChildren().setAll(radar);
        if (radar.isSelected()) {
            line.getChildren().add(models);
        }
    }

    private CheckMenuItem check(String id, Localized name) {
        var item = new CheckMenuItem();
        item.setId("chart-radar-" + id);
        item.textProperty().bind(words.text(name));
        item.setSelected(inRadar.contains(id));
        item.setOnAction(_ -> toggle(item, id));
        return item;
    }

    /// A fourth model is refused with the reason, and the menu goes back to what is drawn.
    private void toggle(CheckMenuItem item, String id) {
        var next = new ArrayList<>(inRadar);
        if (!next.remove(id)) {
            next.add(id);
        }
        try {
            ChartSpec.of(ChartKind.PROFILE).inRadar(next);
            inRadar = List.copyOf(next);
            changed.run();
        } catch (ChartRefused reason) {
            item.setSelected(false);
            refuse(reason.sentence());
        }
    }

    void refuse(Localized sentence) {
        refusal.set(sentence);
        if (sentence.isEmpty()) {
            node.getChildren().remove(refused);
        } else if (!node.getChildren().contains(refused)) {
            node.getChildren().add(refused);
        }
    }

    ChartSpec apply(ChartSpec spec, Optional<ShownTable> counterpart) {
        return switch (spec.kind()) {
            case SLOPE -> scales && counterpart.isPresent() ? spec.beside(counterpart.get()) : other.map(spec::against).orElse(spec);
            case PROFILE -> radar.isSelected() ? spec.inRadar(inRadar) : spec;
            default -> spec;
        };
    }
}
