package agentos.showcase.ui.card;

import agentos.showcase.run.Player;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.control.TransportBar;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/// Play and pause, events and markers, speed, loop and pausing at questions.
final class Transport {
    private static final double[] SPEEDS = {0.25, 0.5, 1, 2, 4, 8};

    private final CardModel model;
    private final Player player;
    private final TransportBar bar;
    private final Button pausing;
    private final Label time = Nodes.label("", "time");
    private final Node node;

    Transport(CardModel model, Localization words) {
        this.model = model;
        this.player = model.player();
        bar = new TransportBar(words, new TransportBar.Deck(player::phase, player::toggle, player::step, player::marker, this::seek,
                player::speed, player::speed, player::loops, player::loop), SPEEDS, words.text("time.event.back"), words.text("time.event.on"));
        pausing = Nodes.iconButton(Feather.PAUSE_CIRCLE, words.text("time.pausing"), () -> player.pauseAtDecisions(!player.pausesAtDecisions()));
        pausing.setId("pausing");
        node = Nodes.column("transport", Nodes.row("transport-row", bar.moves()), Nodes.row("transport-row", time, bar.speed(), bar.loop(), pausing));
    }

    Node node() {
        return node;
    }

    boolean press(KeyEvent event) {
        return bar.press(event);
    }

    private void seek(double share) {
        if (player.run() != null) {
            player.seek((long) Math.floor(player.run().makespan() * share + 1e-6));
        }
    }

    void show() {
        bar.show(model.run() != null);
        pausing.pseudoClassStateChanged(Nodes.CURRENT, player.pausesAtDecisions());
        String moment = model.run() == null ? "" : Seconds.of(player.t(), 1) + " / " + Seconds.of(model.run().makespan(), 1) + " s";
        if (!moment.equals(time.getText())) {
            time.setText(moment);
        }
    }
}
