package agentos.showcase.ui.card;

import agentos.showcase.run.Phase;
import agentos.showcase.run.Player;
import agentos.showcase.run.Run;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Chips;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// The sentence that says what just happened, and why; it takes the focus, so that a screen reader hears it.
final class CaptionBar {
    /// Captions are worked out anew after every event, and when this much of the run has passed, virtual ms.
    private static final long GRAIN = 100;

    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    /// A sentence of more characters than this is set smaller.
    private static final int MUCH = 130;

    private final ObjectProperty<Localized> sentence = new SimpleObjectProperty<>(Localized.EMPTY);
    private final Icon icon = new Icon(Feather.MESSAGE_SQUARE);
    private final HBox node;
    private Run run;
    private long shown = -1;
    private int seq = Integer.MIN_VALUE;

    CaptionBar(Localization words) {
        var text = Nodes.label(words.text(sentence), "caption-text");
        text.setWrapText(true);
        text.setId("caption");
        text.setFocusTraversable(true);
        text.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        Nodes.named(text, AccessibleRole.TEXT, words.text(sentence));
        HBox.setHgrow(text, Priority.ALWAYS);
        var simulated = Chips.chip(words.text("card.simulated"), Feather.PLAY_CIRCLE, "neutral");
        simulated.setTooltip(Nodes.tip(words.text("card.simulated.why")));
        node = Nodes.row("caption-bar", icon, text, simulated);
    }

    Node node() {
        return node;
    }

    void show(Player player) {
        if (player.phase() == Phase.FAILED) {
            icon.show(Feather.ALERT_TRIANGLE);
            say(player.failure());
            return;
        }
        if (player.run() == null || player.run() == run && player.t() / GRAIN == shown && player.state().seq() == seq) {
            return;
        }
        run = player.run();
        shown = player.t() / GRAIN;
        seq = player.state().seq();
        boolean asking = player.state().asking().isPresent();
        icon.show(asking ? Feather.HELP_CIRCLE : Feather.MESSAGE_SQUARE);
        node.pseudoClassStateChanged(Nodes.CURRENT, asking);
        say(player.caption());
    }

    private void say(Localized text) {
        sentence.set(text);
        node.pseudoClassStateChanged(LONG, text.en().length() > MUCH);
    }
}
