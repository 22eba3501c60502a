package agentos.showcase.ui.card;

import agentos.showcase.run.Findings;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The panel beside the stage: one of several pages, chosen by the visitor or by what the run is about just now.
final class SidePanel {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

    private final CardModel model;
    private final Map<CardModel.Side, Button> tabs = new EnumMap<>(CardModel.Side.class);
    private final Map<CardModel.Side, Node> pages;
    private final StackPane page = new StackPane();
    private final SideTabs row;
    private final VBox node;
    private Findings signed;
    private CardModel.Side shown;

    SidePanel(CardModel model, Localization words, Map<CardModel.Side, Node> pages) {
        this.model = model;
        this.pages = pages;
        for (CardModel.Side side : CardModel.Side.values()) {
            String name = side.name().toLowerCase(Locale.ROOT);
            var tab = Nodes.button(words.text("card.side." + name), icon(side), () -> model.chooseSide(side), "tab", "side-tab", "side-" + name);
            tab.setId("side-" + name);
            tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
            tab.setMinWidth(Button.USE_PREF_SIZE);
            tab.accessibleTextProperty().bind(words.text("card.side." + name));
            tab.setTooltip(Nodes.tip(words.text("card.side." + name)));
            tabs.put(side, tab);
        }
        row = new SideTabs(List.copyOf(tabs.values()), List.of(tabs.get(CardModel.Side.CHECK), tabs.get(CardModel.Side.TRY)));
        row.setAccessibleRole(AccessibleRole.TAB_PANE);
        VBox.setVgrow(page, Priority.ALWAYS);
        page.getStyleClass().add("side-page");
        page.setMinSize(0, 0);
        node = Nodes.column("side", row, page);
    }

    private static Feather icon(CardModel.Side side) {
        return switch (side) {
            case TURN -> Feather.HELP_CIRCLE;
            case TASK -> Feather.GIT_COMMIT;
            case EVIDENCE -> Feather.LINK;
            case CHECK -> Feather.SHIELD;
            case RESULT -> Feather.PACKAGE;
            case TRY -> Feather.ZAP_OFF;
            case LEARN -> Feather.REPEAT;
        };
    }

    Node node() {
        return node;
    }

    void show() {
        Button turn = tabs.get(CardModel.Side.TURN);
        turn.setVisible(model.hasTurn());
        turn.setManaged(model.hasTurn());
        sign();
        if (model.side() != shown) {
            shown = model.side();
            tabs.forEach((side, tab) -> tab.pseudoClassStateChanged(Nodes.CURRENT, side == shown));
            page.getChildren().setAll(pages.get(shown));
            row.requestLayout();
            node.pseudoClassStateChanged(Nodes.CURRENT, shown == CardModel.Side.TURN);
        }
    }

    /// What the check has found so far shows on its tab.
    private void sign() {
        var findings = model.findings();
        if (findings == signed) {
            return;
        }
        signed = findings;
        Button tab = tabs.get(CardModel.Side.CHECK);
        boolean looked = findings.total() > 0;
        tab.pseudoClassStateChanged(OPEN, findings.isOpen());
        tab.pseudoClassStateChanged(HELD, looked && !findings.isOpen());
        ((Icon) tab.getGraphic()).show(findings.isOpen() ? Feather.ALERT_TRIANGLE : looked ? Feather.CHECK_CIRCLE : Feather.SHIELD);
    }
}
