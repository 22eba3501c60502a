package agentos.showcase.ui.control.artefact.matrix;

import static agentos.showcase.ui.control.artefact.matrix.MatrixModel.say;

import agentos.showcase.expert.research.routes.Comparison;
import agentos.showcase.expert.research.routes.Comparison.Change;
import agentos.showcase.expert.research.routes.Matrix;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.control.artefact.matrix.MatrixModel.CellAt;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// A cell of the matrix: its value, how sure it is, and a sign for what was taken from it. The brighter, the better.
final class MatrixCell {
    private static final PseudoClass LOST = PseudoClass.getPseudoClass("lost");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    /// The best value is not so bright that it could not be read.
    private static final double LEAST = 0.04;
    private static final double RANGE = 0.44;

    private final CellAt at;
    private final MatrixModel model;
    private final Region shade = new Region();
    private final Label value;
    private final Shares confidence = new Shares("cell-confidence");
    private final HBox sign = Nodes.row("cell-sign");
    private final ObjectProperty<Localized> printed = new SimpleObjectProperty<>(Localized.EMPTY);
    private final ObjectProperty<Localized> name = new SimpleObjectProperty<>(Localized.EMPTY);
    private final StackPane node;

    MatrixCell(CellAt at, MatrixModel model, Localization words) {
        this.at = at;
        this.model = model;
        shade.getStyleClass().add("cell-shade");
        shade.setMouseTransparent(true);
        sign.setMouseTransparent(true);
        value = Nodes.label(words.text(printed), "cell-value");
        value.setMinWidth(0);
        var lines = Nodes.column("cell-lines", value, confidence);
        lines.setMouseTransparent(true);
        node = new StackPane(shade, lines, sign);
        node.getStyleClass().add("matrix-cell");
        node.setId("cell-" + at.route() + "-" + at.criterion());
        Nodes.touch(node, words.text(name), () -> model.choose(at));
    }

    Region node() {
        return node;
    }

    void show() {
        Matrix matrix = model.findings().matrix();
        var criterion = matrix.criterion(at.criterion());
        var cell = matrix.cell(at.route(), at.criterion());
        Change change = model.findings().changes().getOrDefault(Comparison.key(at.route(), at.criterion()), Change.NONE);
        shade.setOpacity(cell == null ? 0 : LEAST + RANGE * criterion.score(cell.value()));
        printed.set(cell == null ? Localized.same("–") : criterion.printed(cell.value()));
        confidence.setVisible(cell != null);
        confidence.show(List.of(cell == null ? 0 : cell.confidence()));
        boolean disputed = cell != null && isDisputed(cell, criterion);
        sign.getChildren().setAll(sign(change, disputed).map(icon -> List.of(new Icon(icon))).orElse(List.of()));
        node.pseudoClassStateChanged(LOST, change == Change.LOST);
        node.pseudoClassStateChanged(CHANGED, change == Change.CHANGED || change == Change.HELD);
        node.pseudoClassStateChanged(Nodes.CURRENT, model.cell().equals(Optional.of(at)));
        Localized said = cell == null ? say("cell.lost") : say(disputed ? "cell.told.disputed" : "cell.told", printed.get(), RankedRow.percent(cell.confidence()));
        name.set(say("cell.name", matrix.route(at.route()).name(), criterion.name(), said));
    }

    /// Whether a source that counts gives quite another value.
    static boolean isDisputed(Matrix.Cell cell, Matrix.Criterion criterion) {
        return cell.support().stream().anyMatch(support -> !criterion.agree(cell.value(), support.value()));
    }

    private static Optional<Feather> sign(Change change, boolean disputed) {
        return switch (change) {
            case LOST -> Optional.of(Feather.X);
            case CHANGED -> Optional.of(Feather.EDIT_3);
            case HELD -> Optional.of(Feather.ANCHOR);
            case NONE -> disputed ? Optional.of(Feather.ALERT_TRIANGLE) : Optional.empty();
        };
    }
}
