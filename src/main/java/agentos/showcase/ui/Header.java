package agentos.showcase.ui;

import agentos.showcase.data.Finding;
import agentos.showcase.text.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// The line at the top: name, tabs, and what the whole window can be told.
final class Header {
    private final Context context;
    private final Localization words;
    private final ShellModel model;
    private final Map<Tab, Button> tabs = new EnumMap<>(Tab.class);
    private final HBox node = new HBox();

    Header(Context context, ShellModel model, ObservableValue<List<Finding>> findings) {
        this.context = context;
        this.words = context.words();
        this.model = model;
        node.getStyleClass().add("header");
        var tabRow = Nodes.row("tabs");
        tabRow.setAccessibleRole(AccessibleRole.TAB_PANE);
        for (Tab tab : Tab.values()) {
            tabRow.getChildren().add(tab(tab));
        }
        node.getChildren().addAll(back(), brand(), Nodes.spring(), tabRow, Nodes.spring(), tools(findings));
        model.tabProperty().subscribe(this::mark);
    }

    Node node() {
        return node;
    }

    private Node brand() {
        var mark = Nodes.row("brand-mark", new Icon(Feather.GIT_BRANCH));
        var name = Nodes.label(words.text("app.name"), "brand-name");
        name.setMinWidth(Label.USE_PREF_SIZE);
        var brand = Nodes.row("brand", mark, name);
        brand.setOnMouseReleased(_ -> context.navigation().go(new Place.Overview()));
        return brand;
    }

    private Node back() {
        var back = Nodes.iconButton(Feather.ARROW_LEFT, words.text("back"), context.navigation()::back);
        back.setId("back");
        back.disableProperty().bind(context.navigation().canGoBackProperty().not());
        return back;
    }

    private Button tab(Tab tab) {
        var button = Nodes.button(words.text(tab.key()), null, () -> context.navigation().go(tab.place()), "tab");
        button.setId("tab-" + tab.name().toLowerCase(java.util.Locale.ROOT));
        button.setAccessibleRole(AccessibleRole.TAB_ITEM);
        button.setMinWidth(Button.USE_PREF_SIZE);
        tabs.put(tab, button);
        return button;
    }

    private void mark(Tab current) {
        tabs.forEach((tab, button) -> button.pseudoClassStateChanged(Nodes.CURRENT, tab == current));
    }

    private Node tools(ObservableValue<List<Finding>> findings) {
        return Nodes.row("tools",
                badge(findings),
                tool("search", Feather.SEARCH, words.text("tool.search"), () -> model.open(ShellModel.Panel.PALETTE)),
                language(),
                theme(),
                fullScreen(),
                tool("help", Feather.HELP_CIRCLE, words.text("tool.help"), () -> model.open(ShellModel.Panel.HELP)));
    }

    private Button tool(String id, Feather icon, ObservableValue<String> name, Runnable action) {
        var button = Nodes.iconButton(icon, name, action);
        button.setId(id);
        return button;
    }

    private Node language() {
        var zh = Nodes.label("中", "language-part");
        var slash = Nodes.label("/", "language-slash");
        var en = Nodes.label("EN", "language-part");
        var button = new Button(null, Nodes.row("language-parts", zh, slash, en));
        button.setId("language");
        button.getStyleClass().addAll("icon-button", "language");
        button.accessibleTextProperty().bind(words.text("tool.language"));
        button.setTooltip(Nodes.tip(words.text("tool.language")));
        button.setOnAction(_ -> words.toggle());
        words.languageProperty().subscribe(language -> {
            zh.pseudoClassStateChanged(Nodes.CURRENT, language == Language.ZH);
            en.pseudoClassStateChanged(Nodes.CURRENT, language == Language.EN);
        });
        return button;
    }

    private Node theme() {
        var button = tool("theme", Feather.SUN, words.text("tool.theme"), context.theming()::toggle);
        var icon = (Icon) button.getGraphic();
        context.theming().themeProperty().subscribe(theme -> icon.show(theme == Theme.DARK ? Feather.SUN : Feather.MOON));
        return button;
    }

    private Node fullScreen() {
        var button = tool("full-screen", Feather.MAXIMIZE, words.text("tool.full"), model::toggleFullScreen);
        var icon = (Icon) button.getGraphic();
        model.fullScreenProperty().subscribe(full -> icon.show(full ? Feather.MINIMIZE : Feather.MAXIMIZE));
        return button;
    }

    private Node badge(ObservableValue<List<Finding>> findings) {
        var badge = new Button();
        badge.setId("findings");
        badge.getStyleClass().add("findings-badge");
        badge.setGraphic(new Icon(Feather.ALERT_TRIANGLE));
        badge.textProperty().bind(findings.map(list -> Integer.toString(list.size())));
        badge.accessibleTextProperty().bind(words.text("findings.badge", findings.map(List::size)));
        badge.visibleProperty().bind(findings.map(list -> !list.isEmpty()));
        badge.managedProperty().bind(badge.visibleProperty());
        badge.setMinWidth(Button.USE_PREF_SIZE);
        badge.setOnAction(_ -> model.open(ShellModel.Panel.FINDINGS));
        return badge;
    }
}
