package agentos.showcase.ui.benchmark;

import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Nodes;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The name of a column or of a line, with the signs of what is done to it and, for a model, the button of its menu.
final class GridHead extends StackPane {
    static final PseudoClass HIGHLIGHTED = PseudoClass.getPseudoClass("highlighted");
    static final PseudoClass SORTED = PseudoClass.getPseudoClass("sorted");
    private static final PseudoClass MODEL = PseudoClass.getPseudoClass("model");
    private static final PseudoClass TURNED = PseudoClass.getPseudoClass("turned");
    private static final String MODEL_PREFIX = "model-";
    private static final String ROW_PREFIX = "row-";
    private static final String MENU_PREFIX = "menu-";

    private final Label name = new Label();
    private final Icon pin = new Icon(Feather.BOOKMARK, "grid-sign");
    private final Icon star = new Icon(Feather.STAR, "grid-sign");
    private final Icon sort = new Icon(Feather.ARROW_DOWN, "grid-sign");
    private final Button menu = new Button(null, new Icon(Feather.MORE_HORIZONTAL));
    private final HBox signs = Nodes.row("grid-signs", pin, star, sort, menu);
    private final Tooltip tip = new Tooltip();
    private TurnedLabel turnable;
    private String about = "";

    private GridHead(BiConsumer<String, Node> openMenu) {
        name.getStyleClass().add("grid-name");
        menu.getStyleClass().add("grid-menu");
        menu.setFocusTraversable(false);
        menu.setOnAction(_ -> openMenu.accept(about, menu));
        setManaged(false);
        Tooltip.install(this, tip);
    }

    /// The head of a column: its name over its signs.
    static GridHead column(BiConsumer<String, Node> openMenu) {
        var head = new GridHead(openMenu);
        head.name.setWrapText(true);
        head.turnable = new TurnedLabel(head.name);
        VBox.setVgrow(head.turnable, Priority.ALWAYS);
        head.getStyleClass().add("grid-head");
        head.getChildren().add(Nodes.column("grid-head-box", head.turnable, head.signs));
        head.setAccessibleRole(AccessibleRole.TABLE_COLUMN);
        return head;
    }

    /// The head of a line: its signs after its name.
    static GridHead line(BiConsumer<String, Node> openMenu) {
        var head = new GridHead(openMenu);
        HBox.setHgrow(head.name, Priority.ALWAYS);
        head.name.setMaxWidth(Double.MAX_VALUE);
        head.getStyleClass().add("grid-side");
        head.getChildren().add(Nodes.row("grid-side-box", head.name, head.signs));
        head.setAccessibleRole(AccessibleRole.TABLE_ROW);
        return head;
    }

    /// What a head says.
    ///
    /// @param about what it tells when pointed at; empty for its name
    /// @param model whether it is a model, which has a menu
    /// @param order 0 for none, 1 for lowest first, -1 for highest first
    record Says(String id, String name, String about, boolean model, boolean own, boolean pinned, boolean highlighted, int order, String accessible) {}

    void show(Says says, String menuName) {
        about = says.id();
        // Another id means styling anew: the name has few nodes below it, the head has many.
        name.setId((says.model() ? MODEL_PREFIX : ROW_PREFIX) + says.id());
        menu.setId(says.model() ? MENU_PREFIX + says.id() : null);
        name.setText(says.name());
        tip.setText(says.about().isEmpty() ? says.name() : says.about());
        setAccessibleText(says.accessible());
        menu.setAccessibleText(menuName);
        show(pin, says.pinned());
        show(star, says.highlighted());
        show(sort, says.order() != 0);
        sort.show(says.order() > 0 ? Feather.ARROW_UP : Feather.ARROW_DOWN);
        show(menu, says.model());
        pseudoClassStateChanged(MODEL, says.model());
        pseudoClassStateChanged(GridCell.OWN, says.own());
        pseudoClassStateChanged(HIGHLIGHTED, says.highlighted());
        pseudoClassStateChanged(SORTED, says.order() != 0);
    }

    /// It stands for nothing until it is shown again.
    void forget() {
        name.setId(null);
        menu.setId(null);
    }

    /// Whether the name of a column reads upwards.
    void turn(boolean wanted) {
        turnable.turn(wanted);
        pseudoClassStateChanged(TURNED, wanted);
    }

    Label name() {
        return name;
    }

    /// How much room its signs take beside its name.
    double signsWidth() {
        return signs.prefWidth(-1) + name.getFont().getSize() / 2;
    }

    /// How much room its signs take below its name.
    double signsHeight() {
        return signs.prefHeight(-1);
    }

    private static void show(Node sign, boolean wanted) {
        sign.setVisible(wanted);
        sign.setManaged(wanted);
    }
}
