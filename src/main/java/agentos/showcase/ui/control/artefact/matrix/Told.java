package agentos.showcase.ui.control.artefact.matrix;

import agentos.showcase.text.Localized;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One sentence on who leads, and what taking sources away has changed.
final class Told {
    private Told() {}

    /// @param more what stands beside the sentence
    static HBox foot(MatrixModel model, Localization words, Node... more) {
        ObjectProperty<Localized> told = new SimpleObjectProperty<>(model.findings().told());
        var sentence = Nodes.paragraph(words.text(told), "told");
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        model.listen(() -> told.set(model.findings().told()));
        var foot = Nodes.row("matrix-foot", sentence);
        foot.getChildren().addAll(more);
        return foot;
    }
}
