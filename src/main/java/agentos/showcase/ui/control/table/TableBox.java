package agentos.showcase.ui.control.table;

import agentos.showcase.data.TextBytes;
import agentos.showcase.expert.image.infographic.SpecTable;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import agentos.showcase.ui.Context;
import agentos.showcase.ui.FileExchange;
import agentos.showcase.ui.Nodes;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A table to be typed, pasted, opened or dropped, each row with what it is taken for.
public final class TableBox {
    static final Texts TEXTS = Texts.of("table_box");
    private static final List<String> ENDINGS = List.of("csv", "tsv", "txt");
    private static final long MOST_BYTES = 4L << 20;

    private final Context context;
    private final FileExchange files;
    private final TableModel model;
    private final ListView<Integer> list = new ListView<>();
    private final ObjectProperty<Localized> said = new SimpleObjectProperty<>(Localized.EMPTY);
    private final ObjectProperty<Localized> count = new SimpleObjectProperty<>(Localized.EMPTY);
    private final Button undo;
    private final VBox node;

    public TableBox(Context context, String text) {
        this.context = context;
        this.files = new FileExchange(context);
        this.model = new TableModel(text);
        var words = context.words();
        undo = button(Feather.CORNER_UP_LEFT, "undo", model::undo);
        list.setCellFactory(_ -> new RowCell(model, words));
        list.setId("table-rows");
        list.getStyleClass().add("table-rows");
        list.setFocusTraversable(false);
        list.setPlaceholder(Nodes.paragraph(words.text(TEXTS, "empty"), "small", "muted"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        var sentence = Nodes.paragraph(words.text(said), "small", "warn");
        sentence.visibleProperty().bind(said.map(now -> !now.isEmpty()));
        sentence.managedProperty().bind(sentence.visibleProperty());
        Label rows = Nodes.label(words.text(count), "caption", "muted");
        node = Nodes.column("table-box", Nodes.row("table-bar", button(Feather.FOLDER, "open", this::ask), button(Feather.CLIPBOARD, "paste", this::paste),
                button(Feather.PLUS, "add", this::add), undo, Nodes.spring(), rows), sentence, list);
        node.setOnDragOver(this::over);
        node.setOnDragDropped(this::drop);
        model.listen(this::show);
        show();
    }

    private Button button(Feather icon, String key, Runnable does) {
        var button = Nodes.iconButton(icon, context.words().text(TEXTS, key), does);
        button.setId("table-" + key);
        return button;
    }

    public Region node() {
        return node;
    }

    public void focus() {
        list.requestFocus();
    }

    /// The table as an answer holds it.
    public String text() {
        return model.text();
    }

    TableModel model() {
        return model;
    }

    private void show() {
        int rows = model.rows().size();
        if (list.getItems().size() != rows) {
            list.getItems().setAll(IntStream.range(0, rows).boxed().toList());
        }
        list.lookupAll(".table-row-cell").forEach(cell -> ((RowCell) cell).show());
        undo.setDisable(!model.canUndo());
        count.set(rows > SpecTable.MOST ? TEXTS.both("count", rows, SpecTable.MOST) : TEXTS.both("rows", rows));
        said.set(model.doubt().filter(_ -> rows <= SpecTable.MOST).orElse(Localized.EMPTY));
    }

    private void add() {
        model.add();
        list.scrollTo(model.rows().size() - 1);
    }

    private void key(KeyEvent event) {
        boolean paste = event.getCode() == KeyCode.V && (event.isShortcutDown() || event.isControlDown());
        String text = paste ? Clipboard.getSystemClipboard().getString() : null;
        if (text != null && (text.indexOf('\t') >= 0 || text.strip().indexOf('\n') >= 0)) {
            event.consume();
            take(text);
        }
    }

    private void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank()) {
            said.set(TEXTS.both("nothing"));
        } else {
            take(text);
        }
    }

    /// Puts a table in the place of the one that stands here.
    void take(String text) {
        model.replace(text);
    }

    private void ask() {
        files.open(node.getScene() == null ? null : node.getScene().getWindow(), ENDINGS, MOST_BYTES, this::read);
    }

    private void read(FileExchange.Incoming file) {
        var read = TextBytes.read(file.bytes());
        take(read.text());
        if (read.isGuessed()) {
            said.set(TEXTS.both("guessed", read.charset().name()));
        }
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() || event.getDragboard().hasString()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void drop(DragEvent event) {
        var board = event.getDragboard();
        if (board.hasFiles()) {
            open(board.getFiles().getFirst().toPath());
        } else if (board.hasString()) {
            take(board.getString());
        }
        event.setDropCompleted(true);
        event.consume();
    }

    void open(Path file) {
        files.read(file, MOST_BYTES, this::read);
    }
}
