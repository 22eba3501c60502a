package agentos.showcase.ui.control.artefact.layers;

import agentos.showcase.expert.drawing.DrawingFile;
import agentos.showcase.expert.drawing.LayerLimits;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Context;
import agentos.showcase.ui.FileExchange;
import agentos.showcase.ui.Nodes;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Beside the picture: undo and redo, files, the tree, and what can be done to the layer in hand.
final class LayersPanel {
    /// Findings of a file that are shown at once.
    private static final int FINDINGS = 3;

    private final Context context;
    private final LayersModel model;
    private final FileExchange files;
    private final LayerTree tree;
    private final LayerInspector inspector;
    private final Button undo;
    private final Button redo;
    private final Button reset;
    private final ObjectProperty<Localized> said = new SimpleObjectProperty<>(Localized.EMPTY);
    private final ObjectProperty<Localized> from = new SimpleObjectProperty<>(Localized.EMPTY);
    private final HBox opened;
    private final VBox node;

    /// @param close puts the panel away
    LayersPanel(Context context, LayersModel model, Runnable close) {
        this.context = context;
        this.model = model;
        this.files = new FileExchange(context);
        var words = context.words();
        tree = new LayerTree(model, words);
        inspector = new LayerInspector(model, words, tree);
        undo = button(Feather.CORNER_UP_LEFT, "undo", model::undo);
        redo = button(Feather.CORNER_UP_RIGHT, "redo", model::redo);
        reset = button(Feather.ROTATE_CCW, "reset", model::reset);
        var open = button(Feather.FOLDER, "open", this::ask);
        var away = button(Feather.X, "close", close);
        var back = Nodes.button(words.text(LayerTree.TEXTS, "back"), Feather.ARROW_LEFT, model::close, "secondary", "small-button");
        back.setId("layers-back");
        opened = Nodes.beside("layers-opened", back, Nodes.paragraph(words.text(from), "small"));
        var sentence = Nodes.paragraph(words.text(said), "small", "bad");
        sentence.setId("layers-said");
        said.addListener((_, _, now) -> show(sentence, !now.isEmpty()));
        show(sentence, false);
        VBox.setVgrow(tree.node(), Priority.ALWAYS);
        node = Nodes.column("layers-panel", Nodes.row("layers-bar", undo, redo, reset, open, Nodes.spring(), away), opened, sentence, tree.node(), inspector.node());
        node.setId("layers-panel");
        node.setMinHeight(0);
    }

    private Button button(Feather icon, String key, Runnable does) {
        var button = Nodes.iconButton(icon, context.words().text(LayerTree.TEXTS, key), does);
        button.setId("layers-" + key);
        return button;
    }

    Node node() {
        return node;
    }

    /// Puts the keyboard into the tree.
    void focus() {
        tree.node().requestFocus();
    }

    void show() {
        undo.setDisable(!model.canUndo());
        redo.setDisable(!model.canRedo());
        reset.setDisable(model.edits().list().isEmpty());
        from.set(model.fileName().map(name -> LayerTree.TEXTS.both("from", name)).orElse(Localized.EMPTY));
        show(opened, model.fileName().isPresent());
        said.set(model.said());
        tree.show();
        inspector.show();
    }

    private void ask() {
        files.open(node.getScene() == null ? null : node.getScene().getWindow(), List.of("json"), LayerLimits.BYTES, this::read);
    }

    void take(Path file) {
        files.read(file, LayerLimits.BYTES, this::read);
    }

    /// Reads a file strictly, off the FX thread; what is wrong with it is said, and the picture on show stays.
    private void read(FileExchange.Incoming file) {
        context.background().execute(() -> {
            var read = DrawingFile.read(file.name(), file.bytes());
            Platform.runLater(() -> {
                if (read.drawing().isPresent()) {
                    model.open(file.name(), read.drawing().get());
                } else {
                    model.tell(sentence(file.name(), read));
                }
            });
        });
    }

    private static Localized sentence(String name, DrawingFile read) {
        var lines = read.findings().stream().limit(FINDINGS)
                .map(finding -> finding.line() > 0 ? LayerTree.TEXTS.both("line", finding.line(), finding.sentence()) : finding.sentence()).toList();
        int more = read.findings().size() - lines.size();
        Localized head = LayerTree.TEXTS.both("unread", name);
        Localized foot = more > 0 ? LayerTree.TEXTS.both("more-findings", more) : Localized.EMPTY;
        return new Localized(joined(Language.EN, head, lines, foot), joined(Language.ZH, head, lines, foot));
    }

    private static String joined(Language language, Localized head, List<Localized> lines, Localized foot) {
        return lines.stream().map(line -> line.in(language)).collect(Collectors.joining("\n", head.in(language) + "\n", foot.isEmpty() ? "" : "\n" + foot.in(language)));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
