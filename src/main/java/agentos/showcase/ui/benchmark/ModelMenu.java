package agentos.showcase.ui.benchmark;

import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;

/// What can be done to a model of the table.
final class ModelMenu {
    private final Localization words;
    private final BenchmarksModel model;
    private final ContextMenu popup = new ContextMenu();

    ModelMenu(Localization words, BenchmarksModel model) {
        this.words = words;
        this.model = model;
    }

    void open(String id, Node anchor) {
        fill(id);
        popup.show(anchor, Side.BOTTOM, 0, 0);
    }

    void open(String id, Node owner, double screenX, double screenY) {
        fill(id);
        popup.show(owner, screenX, screenY);
    }

    void close() {
        popup.hide();
    }

    private void fill(String id) {
        var look = model.look();
        boolean lit = look.highlight().filter(id::equals).isPresent();
        boolean sideways = look.transposed();
        var order = model.shownModels();
        int at = order.indexOf(id);
        var earlier = item(sideways ? "table.model.up" : "table.model.left", sideways ? Feather.ARROW_UP : Feather.ARROW_LEFT, "left", () -> model.nudge(id, -1));
        var later = item(sideways ? "table.model.down" : "table.model.right", sideways ? Feather.ARROW_DOWN : Feather.ARROW_RIGHT, "right", () -> model.nudge(id, 1));
        earlier.setDisable(at <= 0);
        later.setDisable(at < 0 || at >= order.size() - 1);
        var hide = item("table.model.hide", Feather.EYE_OFF, "hide", () -> model.hide(id));
        hide.setDisable(order.size() < 2);
        popup.getItems().setAll(
                item("table.sort", Feather.ARROW_DOWN, "sort", () -> model.sortBy(id)),
                item(lit ? "table.model.plain" : "table.model.highlight", Feather.STAR, "highlight", () -> model.highlight(id)),
                item(look.pinned().contains(id) ? "table.model.unpin" : "table.model.pin", Feather.BOOKMARK, "pin", () -> model.pin(id)),
                hide, new SeparatorMenuItem(), earlier, later);
    }

    private MenuItem item(String key, Feather icon, String id, Runnable action) {
        var item = new MenuItem(words.now(key), new Icon(icon));
        item.setId("model-menu-" + id);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
