package agentos.showcase.ui.benchmark;

import agentos.showcase.benchmark.Look;
import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// Everything that changes how the table is looked at, in one line.
public final class TableToolbar {
    private final Localization words;
    private final BenchmarksModel model;
    private final TextField filter = new TextField();
    private final ChoiceMenu<Optional<String>> group;
    private final ChoiceMenu<Optional<String>> dimension;
    private final MenuButton models = new MenuButton();
    private final MethodMenu method;
    private final Button scale;
    private final Button transpose;
    private final Button heat;
    private final Button summaries;
    private final Button reset;
    private final HBox node;
    private Subscription subscription = Subscription.EMPTY;

    public TableToolbar(Localization words, BenchmarksModel model) {
        this.words = words;
        this.model = model;
        group = new ChoiceMenu<>("table-group", Feather.LIST, model::group);
        dimension = new ChoiceMenu<>("table-dimension", Feather.HEXAGON, model::dimension);
        method = new MethodMenu(words, model);
        scale = Nodes.button(words.text("table.raw"), Feather.PERCENT, model::toggleNormalised, "table-switch");
        scale.setId("table-scale");
        scale.setTooltip(Nodes.tip(words.text("table.scale.tip")));
        transpose = toggle("table-transpose", Feather.REPEAT, "table.transpose", model::transpose);
        heat = toggle("table-heat", Feather.DROPLET, "table.heat", model::toggleHeat);
        summaries = toggle("table-summaries", Feather.LAYERS, "table.summaries", model::toggleSummaries);
        reset = Nodes.iconButton(Feather.ROTATE_CCW, words.text("table.reset"), model::reset);
        reset.setId("table-reset");
        filterField();
        models.setId("table-models");
        models.getStyleClass().add("choice-menu");
        models.setGraphic(new Icon(Feather.COLUMNS));
        method.button().setTooltip(Nodes.tip(words.text("table.method")));
        group.button().setTooltip(Nodes.tip(words.text("table.group")));
        dimension.button().setTooltip(Nodes.tip(words.text("table.dimension")));
        models.setTooltip(Nodes.tip(words.text("table.models.tip")));
        var search = new Icon(Feather.SEARCH, "muted");
        var field = Nodes.row("table-filter", search, filter);
        node = Nodes.row("table-toolbar", field, group.button(), dimension.button(), models, Nodes.spring(), scale, method.button(),
                Nodes.row("table-toggles", transpose, heat, summaries, reset));
        node.setAccessibleRole(AccessibleRole.TOOL_BAR);
        // A menu beside the filter gives way before a word of the filter does.
        HBox.setHgrow(field, Priority.SOMETIMES);
    }

    public Region node() {
        return node;
    }

    public void attach() {
        subscription = Subscription.combine(
                model.tableProperty().subscribe(this::offer), model.lookProperty().subscribe(this::mark), model.methodProperty().subscribe(this::mark));
    }

    public void detach() {
        subscription.unsubscribe();
        subscription = Subscription.EMPTY;
    }

    /// Where the keys go when a person wants to search.
    public void takeFocus() {
        filter.requestFocus();
    }

    private void filterField() {
        filter.setId("table-filter");
        filter.promptTextProperty().bind(words.text("table.filter"));
        filter.accessibleTextProperty().bind(words.text("table.filter"));
        filter.setTooltip(Nodes.tip(words.text("table.filter.tip")));
        HBox.setHgrow(filter, Priority.ALWAYS);
        filter.textProperty().subscribe(text -> {
            if (!text.equals(model.look().filter())) {
                model.filter(text);
            }
        });
        filter.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
                filter.clear();
                event.consume();
            }
        });
    }

    private Button toggle(String id, Feather icon, String key, Runnable action) {
        var button = Nodes.iconButton(icon, words.text(key), action);
        button.setId(id);
        button.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        return button;
    }

    private void offer(BenchmarkTable table) {
        group.clear();
        group.add(Optional.empty(), words.text("table.group.all"));
        table.groups().forEach(of -> group.add(Optional.of(of.id()), words.text(of.name())));
        dimension.clear();
        dimension.add(Optional.empty(), words.text("table.dimension.all"));
        table.dimensions().forEach(of -> dimension.add(Optional.of(of.id()), words.text(of.name())));
        models.getItems().setAll(item("table.models.all", "models-all", model::unhideAll), item("table.models.few", "models-few", model::hideOthers),
                new SeparatorMenuItem());
        for (var of : table.models()) {
            var item = new CheckMenuItem(of.name());
            item.setId("models-" + of.id());
            item.setOnAction(_ -> {
                if (item.isSelected()) {
                    model.unhide(of.id());
                } else {
                    model.hide(of.id());
                }
                mark();
            });
            models.getItems().add(item);
        }
        group.button().setDisable(table.groups().size() < 2);
        dimension.button().setDisable(table.dimensions().isEmpty());
        mark();
    }

    private MenuItem item(String key, String id, Runnable action) {
        var item = new MenuItem();
        item.textProperty().bind(words.text(key));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void mark() {
        Look look = model.look();
        if (!filter.getText().equals(look.filter())) {
            filter.setText(look.filter());
        }
        group.mark(look.group());
        dimension.mark(look.dimension());
        method.mark();
        var table = model.table();
        models.textProperty().bind(words.text("table.models", Integer.toString(look.models().size()), Integer.toString(table.models().size())));
        models.getItems().stream().filter(CheckMenuItem.class::isInstance).map(CheckMenuItem.class::cast)
                .forEach(item -> item.setSelected(look.models().contains(item.getId().substring("models-".length()))));
        scale.textProperty().bind(words.text(look.normalised() ? "table.normalised" : "table.raw"));
        mark(scale, look.normalised());
        mark(transpose, look.transposed());
        mark(heat, look.heat());
        mark(summaries, look.summaries());
        reset.setDisable(model.isAsPrinted());
    }

    private static void mark(Button button, boolean on) {
        button.pseudoClassStateChanged(Nodes.CURRENT, on);
    }
}
