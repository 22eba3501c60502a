package agentos.showcase.ui.card;

import agentos.showcase.run.RoutingShift;
import agentos.showcase.run.Run;
import agentos.showcase.run.RunRequest;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import agentos.showcase.ui.Chips;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Runs the same again with what the routing has learnt from it, and says what that has changed: which tasks go to somebody else now.
final class LearningPanel {
    private static final Texts TEXTS = Texts.of("ui");

    private final CardModel model;
    private final Localization words;
    private final VBox content = Nodes.column("learning");
    private final Node node = Nodes.page(content);
    private final Button again;
    private final Button first;
    private Run shown;

    LearningPanel(CardModel model, Localization words) {
        this.model = model;
        this.words = words;
        again = Nodes.button(words.text("card.learn.again"), Feather.REPEAT, model::runAgain, "secondary", "small-button");
        again.setId("run-again");
        first = Nodes.button(words.text("card.learn.first"), Feather.ROTATE_CCW, model::runFirst, "secondary", "small-button");
        first.setId("run-first");
    }

    Node node() {
        return node;
    }

    void show() {
        Run run = model.run();
        if (run == null || run == shown) {
            return;
        }
        shown = run;
        int earlier = run.request().earlier();
        again.setDisable(earlier >= RunRequest.MOST_EARLIER);
        first.setDisable(earlier == 0);
        var moves = moves(run);
        content.getChildren().setAll(Nodes.paragraph(words.text(sentence(run, moves)), "strong"), Nodes.flow("result-buttons", again, first));
        moves.forEach(shift -> content.getChildren().add(row(shift)));
        content.getChildren().add(Nodes.paragraph(words.text("card.learn.signal"), "caption", "muted"));
    }

    private Node row(RoutingShift shift) {
        var title = Nodes.label(words.text(shift.task().title()));
        title.setMinWidth(0);
        var change = Nodes.label(words.text("card.learn.change", shift.before().name(), shift.expert().name(), percent(shift.former()), percent(shift.weight())),
                "small", "strong");
        change.setMinWidth(Button.USE_PREF_SIZE);
        var row = Nodes.row("shift", title, Nodes.spring(), change);
        row.getStyleClass().add(Chips.kindClass(shift.task().kind()));
        return row;
    }

    private static List<RoutingShift> moves(Run run) {
        return run.request().earlier() == 0 ? List.of() : RoutingShift.of(run).stream().filter(RoutingShift::isMove).toList();
    }

    /// What the runs so far have changed.
    private static Localized sentence(Run run, List<RoutingShift> moves) {
        int runs = run.request().earlier();
        if (runs == 0) {
            return TEXTS.both("card.learn.how");
        }
        Localized after = TEXTS.both(runs == 1 ? "card.learn.run" : "card.learn.runs", runs);
        if (moves.isEmpty()) {
            return TEXTS.both("card.learn.same", after);
        }
        RoutingShift most = moves.getFirst();
        return TEXTS.both("card.learn.moved", after, most.expert().name(), most.task().title(), percent(most.weight()), percent(most.former()));
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }
}
