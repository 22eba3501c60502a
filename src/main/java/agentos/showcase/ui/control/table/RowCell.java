package agentos.showcase.ui.control.table;

import agentos.showcase.text.Localized;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A row of the table: its cells, what it is taken for, and what is doubtful.
final class RowCell extends ListCell<Integer> {
    private static final List<String> NAMES = List.of("name", "value", "range");

    private final TableModel model;
    private final Localization words;
    private final List<TextField> fields = new ArrayList<>();
    private final HBox cells = Nodes.row("table-row");
    private final ObjectProperty<Localized> taken = new SimpleObjectProperty<>(Localized.EMPTY);
    private final ObjectProperty<Localized> doubt = new SimpleObjectProperty<>(Localized.EMPTY);
    private final VBox node;
    private final Button remove;
    private boolean filling;

    RowCell(TableModel model, Localization words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("table-row-cell");
        setPrefWidth(0);
        remove = Nodes.iconButton(Feather.X, words.text(TableBox.TEXTS, "remove"), () -> model.remove(getItem()));
        var kind = Nodes.label(words.text(taken), "caption", "accent");
        var sentence = Nodes.paragraph(words.text(doubt), "caption", "warn");
        sentence.visibleProperty().bind(doubt.map(now -> !now.isEmpty()));
        sentence.managedProperty().bind(sentence.visibleProperty());
        node = Nodes.column("table-line", cells, kind, sentence);
    }

    @Override
    protected void updateItem(Integer row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : node);
        show();
    }

    /// What the model holds for this row.
    void show() {
        if (isEmpty() || getItem() == null || getItem() >= model.rows().size()) {
            return;
        }
        int row = getItem();
        build(model.columns());
        filling = true;
        for (int column = 0; column < fields.size(); column++) {
            String text = model.cell(row, column);
            fields.get(column).setId("cell-" + row + "-" + column);
            if (!fields.get(column).getText().equals(text)) {
                fields.get(column).setText(text);
            }
        }
        filling = false;
        remove.setId("remove-" + row);
        taken.set(model.taken(row).map(it -> new Localized(it.kind().en() + " · " + it.form().en(), it.kind().zh() + " · " + it.form().zh())).orElse(Localized.EMPTY));
        doubt.set(model.doubt(row).orElse(Localized.EMPTY));
    }

    private void build(int columns) {
        if (fields.size() == columns) {
            return;
        }
        fields.clear();
        for (int i = 0; i < columns; i++) {
            int column = i;
            var field = new TextField();
            field.getStyleClass().addAll("table-cell-field", column == 0 ? "table-name" : "table-value");
            field.accessibleTextProperty().bind(i < NAMES.size() ? words.text(TableBox.TEXTS, NAMES.get(i)) : words.text(TableBox.TEXTS, "cell", i + 1));
            field.promptTextProperty().bind(field.accessibleTextProperty());
            field.textProperty().addListener((_, _, text) -> {
                if (!filling && getItem() != null) {
                    model.write(getItem(), column, text);
                }
            });
            HBox.setHgrow(field, Priority.ALWAYS);
            fields.add(field);
        }
        cells.getChildren().setAll(fields);
        cells.getChildren().add(remove);
    }
}
