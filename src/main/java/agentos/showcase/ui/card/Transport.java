package agentos.showcase.ui.card;

import agentos.showcase.run.Phase;
import agentos.showcase.run.Player;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.math.BigDecimal;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/// Play and pause, events and markers, speed, loop and pausing at questions.
final class Transport {
    private static final double[] SPEEDS = {0.25, 0.5, 1, 2, 4, 8};

    private final CardModel model;
    private final Player player;
    private final Button play;
    private final Button speed;
    private final Button loop;
    private final Button pausing;
    private final Label time = Nodes.label("", "time");
    private final BooleanProperty playing = new SimpleBooleanProperty(false);
    private final StringProperty factor = new SimpleStringProperty("");
    private Phase shown;
    private final Node node;

    Transport(CardModel model, Localization words) {
        this.model = model;
        this.player = model.player();
        play = Nodes.iconButton(Feather.PLAY, words.text("time.play"), player::toggle);
        play.setId("play");
        play.getStyleClass().add("play");
        play.accessibleTextProperty().unbind();
        play.accessibleTextProperty().bind(playing.flatMap(now -> words.text(now ? "time.pause" : "time.play")));
        speed = Nodes.button(factor, null, this::faster, "quiet", "small-button", "speed");
        speed.setId("speed");
        speed.setTooltip(Nodes.tip(words.text("time.speed")));
        loop = Nodes.iconButton(Feather.REPEAT, words.text("time.loop"), () -> player.loop(!player.loops()));
        loop.setId("loop");
        pausing = Nodes.iconButton(Feather.PAUSE_CIRCLE, words.text("time.pausing"), () -> player.pauseAtDecisions(!player.pausesAtDecisions()));
        pausing.setId("pausing");
        var first = Nodes.row("transport-row",
                button("marker-back", Feather.SKIP_BACK, words, "time.marker.back", () -> player.marker(-1)),
                button("event-back", Feather.CHEVRON_LEFT, words, "time.event.back", () -> player.step(-1)),
                play,
                button("event-on", Feather.CHEVRON_RIGHT, words, "time.event.on", () -> player.step(1)),
                button("marker-on", Feather.SKIP_FORWARD, words, "time.marker.on", () -> player.marker(1)));
        node = Nodes.column("transport", first, Nodes.row("transport-row", time, speed, loop, pausing));
    }

    Node node() {
        return node;
    }

    void show() {
        if (player.phase() != shown) {
            shown = player.phase();
            playing.set(shown == Phase.PLAYING);
            ((Icon) play.getGraphic()).show(switch (shown) {
                case PLAYING -> Feather.PAUSE;
                case ENDED -> Feather.ROTATE_CCW;
                default -> Feather.PLAY;
            });
        }
        play.setDisable(model.run() == null);
        loop.pseudoClassStateChanged(Nodes.CURRENT, player.loops());
        pausing.pseudoClassStateChanged(Nodes.CURRENT, player.pausesAtDecisions());
        factor.set(BigDecimal.valueOf(player.speed()).stripTrailingZeros().toPlainString() + "×");
        String moment = model.run() == null ? "" : Seconds.of(player.t(), 1) + " / " + Seconds.of(model.run().makespan(), 1) + " s";
        if (!moment.equals(time.getText())) {
            time.setText(moment);
        }
    }

    /// The next speed, from the fastest back to the slowest.
    private void faster() {
        for (double next : SPEEDS) {
            if (next > player.speed() + 1e-9) {
                player.speed(next);
                return;
            }
        }
        player.speed(SPEEDS[0]);
    }

    private static Button button(String id, Feather icon, Localization words, String key, Runnable action) {
        var button = Nodes.iconButton(icon, words.text(key), action);
        button.setId(id);
        return button;
    }
}
