package agentos.showcase.ui;

import javafx.beans.InvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The palette on screen: one field, one list.
final class PaletteView {
    private final Localization words;
    private final PaletteModel model;
    private final Runnable go;
    private final TextField field = new TextField();
    private final ListView<PaletteModel.Entry> list = new ListView<>();
    private final Overlay overlay;

    PaletteView(Localization words, PaletteModel model, Runnable go, Runnable close) {
        this.words = words;
        this.model = model;
        this.go = go;
        this.overlay = Overlay.bare(build(), field, close);
        overlay.panel().getStyleClass().add("palette");
        bind();
    }

    Overlay overlay() {
        return overlay;
    }

    private VBox build() {
        field.setId("palette-field");
        field.getStyleClass().add("palette-field");
        field.promptTextProperty().bind(words.text("palette.prompt"));
        field.accessibleTextProperty().bind(words.text("palette.name"));
        list.setId("palette-list");
        list.getStyleClass().add("palette-list");
        list.setCellFactory(_ -> new Cell());
        list.setFocusTraversable(false);
        list.setPlaceholder(Nodes.paragraph(words.text("palette.nothing", model.queryProperty()), "muted"));
        var head = Nodes.row("palette-head", new Icon(Feather.SEARCH, "muted"), field, new Label("Esc") {
            {
                getStyleClass().add("key-cap");
            }
        });
        HBox.setHgrow(field, javafx.scene.layout.Priority.ALWAYS);
        return new VBox(head, list, Nodes.label(words.text("palette.keys"), "palette-foot"));
    }

    private void bind() {
        field.textProperty().bindBidirectional(model.queryProperty());
        list.setItems(model.found());
        InvalidationListener show = _ -> {
            int index = model.chosenProperty().get();
            list.getSelectionModel().clearAndSelect(index);
            if (index >= 0) {
                list.scrollTo(Math.max(0, index - 3));
            }
        };
        model.chosenProperty().addListener(show);
        show.invalidated(null);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case DOWN -> model.move(1);
                case UP -> model.move(-1);
                case PAGE_DOWN -> model.choose(Math.min(model.chosenProperty().get() + 8, model.found().size() - 1));
                case PAGE_UP -> model.choose(Math.max(model.chosenProperty().get() - 8, 0));
                case ENTER -> go.run();
                default -> {
                    return;
                }
            }
            event.consume();
        });
    }

    /// One place: icon, name, what sort of thing it is.
    private final class Cell extends ListCell<PaletteModel.Entry> {
        private final StackPane icon = new StackPane();
        private final Label title = Nodes.label("", "palette-title");
        private final Label hint = Nodes.label("", "palette-hint");
        private final Label group = Nodes.label("", "palette-group");
        private final HBox row = Nodes.row("palette-row", icon, title, hint, Nodes.spring(), group);

        Cell() {
            getStyleClass().add("palette-cell");
            icon.getStyleClass().add("palette-icon");
            title.setMinWidth(USE_PREF_SIZE);
            group.setMinWidth(USE_PREF_SIZE);
            setAccessibleRole(AccessibleRole.LIST_ITEM);
            // The row never asks for more than the list has, so a long name is cut and no bar appears.
            row.prefWidthProperty().bind(list.widthProperty().multiply(0.9));
            setOnMouseClicked(_ -> {
                if (!isEmpty()) {
                    model.choose(getIndex());
                    go.run();
                }
            });
        }

        @Override
        protected void updateItem(PaletteModel.Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            var language = words.language();
            icon.getChildren().setAll(new Icon(entry.icon()));
            title.setText(entry.title().in(language));
            hint.setText(entry.hint().in(language));
            group.setText(entry.group().in(language));
            setAccessibleText(title.getText() + ", " + group.getText());
            setGraphic(row);
        }
    }
}
