package agentos.showcase.ui.card;

import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The panel beside the stage: one of several pages, chosen by the visitor or by what the run is about just now.
final class SidePanel {
    private final CardModel model;
    private final Map<CardModel.Side, Button> tabs = new EnumMap<>(CardModel.Side.class);
    private final Map<CardModel.Side, Node> pages;
    private final StackPane page = new StackPane();
    private final VBox node;
    private CardModel.Side shown;

    SidePanel(CardModel model, Localization words, Map<CardModel.Side, Node> pages) {
        this.model = model;
        this.pages = pages;
        var row = Nodes.row("side-tabs");
        row.setAccessibleRole(AccessibleRole.TAB_PANE);
        for (CardModel.Side side : CardModel.Side.values()) {
            String name = side.name().toLowerCase(Locale.ROOT);
            var tab = Nodes.button(words.text("card.side." + name), icon(side), () -> model.chooseSide(side), "tab", "side-tab", "side-" + name);
            tab.setId("side-" + name);
            tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
            tab.setMinWidth(Button.USE_PREF_SIZE);
            tabs.put(side, tab);
            row.getChildren().add(tab);
        }
        VBox.setVgrow(page, Priority.ALWAYS);
        page.getStyleClass().add("side-page");
        page.setMinSize(0, 0);
        node = Nodes.column("side", row, page);
    }

    private static Feather icon(CardModel.Side side) {
        return switch (side) {
            case TRY -> Feather.ZAP_OFF;
            case LEARN -> Feather.REPEAT;
            case TURN, TASK, EVIDENCE, RESULT -> null;
        };
    }

    Node node() {
        return node;
    }

    void show() {
        Button turn = tabs.get(CardModel.Side.TURN);
        turn.setVisible(model.hasTurn());
        turn.setManaged(model.hasTurn());
        if (model.side() != shown) {
            shown = model.side();
            tabs.forEach((side, tab) -> tab.pseudoClassStateChanged(Nodes.CURRENT, side == shown));
            page.getChildren().setAll(pages.get(shown));
            node.pseudoClassStateChanged(Nodes.CURRENT, shown == CardModel.Side.TURN);
        }
    }
}
