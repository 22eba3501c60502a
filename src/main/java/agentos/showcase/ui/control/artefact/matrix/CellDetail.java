package agentos.showcase.ui.control.artefact.matrix;

import static agentos.showcase.ui.control.artefact.matrix.MatrixModel.TEXTS;
import static agentos.showcase.ui.control.artefact.matrix.MatrixModel.say;

import agentos.showcase.expert.research.routes.Matrix;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Chips;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.control.artefact.matrix.MatrixModel.CellAt;
import agentos.showcase.ui.control.reading.Reading;
import agentos.showcase.ui.control.reading.Stop;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Where the value of a cell comes from: every passage word for word, whether it speaks for or against the value, and a button that takes its source away.
final class CellDetail {
    private final MatrixModel model;
    private final Localization words;
    private final Reading reading;
    private final VBox about = Nodes.column("cell-about");
    private final VBox supports = Nodes.column("supports");
    private final ScrollPane passages = Nodes.page(supports);
    private final HBox node;

    /// @param reading opens the passages in their documents
    CellDetail(MatrixModel model, Localization words, Reading reading) {
        this.model = model;
        this.words = words;
        this.reading = reading;
        passages.setFitToHeight(false);
        HBox.setHgrow(passages, Priority.ALWAYS);
        var close = Nodes.iconButton(Feather.X, words.text(TEXTS, "cell.close"), () -> model.cell().ifPresent(model::choose));
        close.setId("cell-close");
        node = Nodes.row("cell-detail", about, passages, close);
        node.setId("cell-detail");
        node.setVisible(false);
    }

    Node node() {
        return node;
    }

    void show() {
        node.setVisible(model.cell().isPresent());
        model.cell().ifPresent(this::show);
    }

    private void show(CellAt at) {
        var comparison = model.comparison();
        var criterion = comparison.whole().criterion(at.criterion());
        var left = model.findings().matrix().cell(at.route(), at.criterion());
        var whole = comparison.whole().cell(at.route(), at.criterion());
        Localized value = left == null ? say("cell.lost") : criterion.printed(left.value());
        about.getChildren().setAll(
                Nodes.paragraph(words.text(say("cell.of", comparison.whole().route(at.route()).name(), criterion.name())), "caption", "muted"),
                Nodes.label(words.text(value), "cell-about-value"), confidence(left));
        double shown = left == null && whole != null ? whole.value() : left == null ? 0 : left.value();
        // What the value comes from first, then who disagrees, then who says the same.
        List<Matrix.Support> ordered = whole == null ? List.of() : whole.support().stream()
                .sorted(Comparator.comparingInt(support -> support == whole.support().getFirst() ? 0 : criterion.agree(shown, support.value()) ? 2 : 1)).toList();
        var stops = ordered.stream().map(support -> stop(support, shown, criterion)).toList();
        supports.getChildren().setAll(IntStream.range(0, ordered.size())
                .mapToObj(i -> line(ordered.get(i), shown, criterion, () -> reading.read(stops, i))).toList());
        passages.setVvalue(0);
    }

    private Node confidence(Matrix.Cell cell) {
        return cell == null ? new Region()
                : Chips.chip(words.text(TEXTS, "cell.confidence", RankedRow.percent(cell.confidence())), Feather.SHIELD, cell.confidence() >= 0.7 ? "good" : "warn");
    }

    private Stop stop(Matrix.Support support, double value, Matrix.Criterion criterion) {
        boolean agrees = criterion.agree(value, support.value());
        return new Stop(support.document(), support.quote(), say("support.read", criterion.name(), criterion.printed(support.value())), agrees ? "good" : "bad");
    }

    private Region line(Matrix.Support support, double value, Matrix.Criterion criterion, Runnable read) {
        boolean away = model.comparison().without().contains(support.document());
        boolean agrees = criterion.agree(value, support.value());
        var source = model.comparison().source(support.document());
        var stance = Chips.chip(words.text(TEXTS, away ? "support.away" : agrees ? "support.for" : "support.against"),
                away ? Feather.SLASH : agrees ? Feather.CHECK : Feather.ALERT_TRIANGLE, away ? "neutral" : agrees ? "good" : "bad");
        var quote = Nodes.paragraph(words.text(say("support.quote", support.quote())), "small");
        var foot = Nodes.paragraph(words.text(foot(support, source.title())), "caption", "muted");
        var text = Nodes.column("support-text", quote, foot);
        HBox.setHgrow(text, Priority.ALWAYS);
        var button = Nodes.button(words.text(TEXTS, away ? "source.back" : "source.away"), away ? Feather.ROTATE_CCW : Feather.SCISSORS,
                () -> model.toggle(support.document()), "secondary", "small-button");
        button.setId("take-" + support.document());
        button.setMinWidth(Region.USE_PREF_SIZE);
        var open = Nodes.iconButton(Feather.BOOK_OPEN, words.text(TEXTS, "support.open"), read);
        open.setId("read-" + support.document());
        var line = Nodes.row("support", stance, text, open, button);
        line.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("away"), away);
        return line;
    }

    private static Localized foot(Matrix.Support support, Localized title) {
        Localized foot = say("support.foot", title, say("basis." + support.basis()));
        Localized repeats = support.origin().equals(support.document()) ? Localized.EMPTY : say("support.repeats");
        Localized remark = support.remark().isEmpty() ? Localized.EMPTY : Localized.same(" ").plus(support.remark());
        return foot.plus(repeats).plus(remark);
    }
}
