package agentos.showcase.ui;

import java.util.Collection;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.Ikon;

/// Short words for the nodes that every view is made of. Looks come from style classes alone.
public final class Nodes {
    public static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private Nodes() {}

    /// One line of text that follows its value.
    public static Label label(ObservableValue<String> text, String... styleClasses) {
        var label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /// One line of text that reads the same in both languages.
    public static Label label(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /// Text that wraps and asks for the height that it needs.
    public static Label paragraph(ObservableValue<String> text, String... styleClasses) {
        var label = label(text, styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    public static Button button(ObservableValue<String> text, Ikon icon, Runnable action, String... styleClasses) {
        var button = new Button();
        button.textProperty().bind(text);
        if (icon != null) {
            button.setGraphic(new Icon(icon));
        }
        button.getStyleClass().addAll(styleClasses);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// A button that shows an icon and tells its name to a screen reader.
    public static Button iconButton(Ikon icon, ObservableValue<String> name, Runnable action) {
        var button = new Button(null, new Icon(icon));
        button.getStyleClass().add("icon-button");
        button.accessibleTextProperty().bind(name);
        button.setTooltip(tip(name));
        button.setOnAction(_ -> action.run());
        return button;
    }

    public static Tooltip tip(ObservableValue<String> text) {
        var tip = new Tooltip();
        tip.textProperty().bind(text);
        return tip;
    }

    public static VBox column(String styleClass, Node... children) {
        var box = new VBox(children);
        box.getStyleClass().add(styleClass);
        return box;
    }

    public static HBox row(String styleClass, Node... children) {
        var box = new HBox(children);
        box.getStyleClass().add(styleClass);
        return box;
    }

    /// Children side by side in equal widths.
    ///
    /// A grid with percentages, because an HBox works out its height from preferred widths before it lets children grow.
    public static GridPane equal(String styleClass, Collection<? extends Region> children) {
        var grid = new GridPane();
        grid.getStyleClass().add(styleClass);
        int index = 0;
        for (Region child : children) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / children.size());
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
            child.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            grid.add(child, index++, 0);
        }
        return grid;
    }

    /// Children side by side in equal widths, each as high as there is room.
    public static GridPane equalTall(String styleClass, Collection<? extends Region> children) {
        var grid = equal(styleClass, children);
        var row = new RowConstraints();
        row.setPercentHeight(100);
        row.setVgrow(Priority.ALWAYS);
        grid.getRowConstraints().add(row);
        return grid;
    }

    /// Children in so many columns of equal width, row by row.
    public static GridPane grid(String styleClass, Collection<? extends Region> children, int columns) {
        var grid = new GridPane();
        grid.getStyleClass().add(styleClass);
        for (int i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        int index = 0;
        for (Region child : children) {
            child.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            grid.add(child, index % columns, index / columns);
            index++;
        }
        return grid;
    }

    /// Children that flow on to the next line.
    public static FlowPane flow(String styleClass, Node... children) {
        var flow = new FlowPane(children);
        flow.getStyleClass().add(styleClass);
        return flow;
    }

    /// A fixed child with a text beside it that wraps in the room that is left.
    public static HBox beside(String styleClass, Node fixed, Region text) {
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        return row(styleClass, fixed, text);
    }

    /// Cuts off what reaches over the edge of a region.
    public static void clip(Region region) {
        var clip = new Rectangle();
        clip.widthProperty().bind(region.widthProperty());
        clip.heightProperty().bind(region.heightProperty());
        region.setClip(clip);
    }

    /// A surface that is touched as a whole; it acts on release and by Enter or Space.
    public static <N extends Region> N touch(N surface, ObservableValue<String> name, Runnable action) {
        surface.getStyleClass().add("touch");
        surface.setFocusTraversable(true);
        named(surface, AccessibleRole.BUTTON, name);
        surface.setOnMouseClicked(event -> {
            if (event.isStillSincePress()) {
                surface.requestFocus();
                action.run();
            }
        });
        surface.setOnKeyPressed(event -> {
            if (event.getCode() == javafx.scene.input.KeyCode.ENTER || event.getCode() == javafx.scene.input.KeyCode.SPACE) {
                event.consume();
                action.run();
            }
        });
        return surface;
    }

    /// Takes the room that is left in a row or column.
    public static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        VBox.setVgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /// A page that fills the window, scrolls upright when the window is too low, and never sideways.
    public static ScrollPane page(Region content) {
        content.setMinHeight(Region.USE_PREF_SIZE);
        var page = new ScrollPane(content);
        page.setFitToHeight(true);
        page.getStyleClass().add("page-scroll");
        page.setFitToWidth(true);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        page.setFocusTraversable(false);
        return page;
    }

    public static <N extends Node> N named(N node, AccessibleRole role, ObservableValue<String> name) {
        node.setAccessibleRole(role);
        node.accessibleTextProperty().bind(name);
        return node;
    }
}
