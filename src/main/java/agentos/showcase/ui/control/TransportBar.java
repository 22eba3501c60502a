package agentos.showcase.ui.control;

import agentos.showcase.run.Phase;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.math.BigDecimal;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/// The buttons of whatever plays: play and pause, one step and one marker on and back, speed, loop. Where they stand is the view's.
public final class TransportBar {
    private final Deck deck;
    private final double[] speeds;
    private final Button play;
    private final Button speed;
    private final Button loop;
    private final Node[] moves;
    private final BooleanProperty playing = new SimpleBooleanProperty(false);
    private final StringProperty factor = new SimpleStringProperty("");
    private Phase shown;

    /// What plays, and what it is told.
    ///
    /// @param step   goes one step on (+1) or back (-1)
    /// @param marker goes to the next (+1) or previous (-1) marker
    /// @param seek   goes to a share of the whole, 0 to 1
    public record Deck(
            Supplier<Phase> phase, Runnable toggle, IntConsumer step, IntConsumer marker, DoubleConsumer seek, DoubleSupplier speed, DoubleConsumer atSpeed,
            BooleanSupplier loops, Consumer<Boolean> loop) {}

    /// @param speeds what the speed can be, the slowest first
    /// @param back   what one step back is called
    /// @param on     what one step on is called
    public TransportBar(Localization words, Deck deck, double[] speeds, ObservableValue<String> back, ObservableValue<String> on) {
        this.deck = deck;
        this.speeds = speeds.clone();
        play = button("play", Feather.PLAY, words.text("time.play"), deck.toggle());
        play.getStyleClass().add("play");
        play.accessibleTextProperty().unbind();
        play.accessibleTextProperty().bind(playing.flatMap(now -> words.text(now ? "time.pause" : "time.play")));
        speed = Nodes.button(factor, null, this::faster, "quiet", "small-button", "speed");
        speed.setId("speed");
        speed.setTooltip(Nodes.tip(words.text("time.speed")));
        loop = button("loop", Feather.REPEAT, words.text("time.loop"), () -> deck.loop().accept(!deck.loops().getAsBoolean()));
        moves = new Node[] {
            button("marker-back", Feather.SKIP_BACK, words.text("time.marker.back"), () -> deck.marker().accept(-1)),
            button("event-back", Feather.CHEVRON_LEFT, back, () -> deck.step().accept(-1)),
            play,
            button("event-on", Feather.CHEVRON_RIGHT, on, () -> deck.step().accept(1)),
            button("marker-on", Feather.SKIP_FORWARD, words.text("time.marker.on"), () -> deck.marker().accept(1))
        };
    }

    /// The marker and the step before, play or pause, the step and the marker behind.
    public Node[] moves() {
        return moves.clone();
    }

    public Button speed() {
        return speed;
    }

    public Button loop() {
        return loop;
    }

    /// The keys of what plays: Space, a step by comma and full stop, a marker by brackets, Home and End, a tenth by its digit.
    ///
    /// @return whether the key was one of these
    public boolean press(KeyEvent event) {
        switch (event.getCode()) {
            case SPACE -> deck.toggle().run();
            case COMMA -> deck.step().accept(-1);
            case PERIOD -> deck.step().accept(1);
            case OPEN_BRACKET -> deck.marker().accept(-1);
            case CLOSE_BRACKET -> deck.marker().accept(1);
            case HOME -> deck.seek().accept(0);
            case END -> deck.seek().accept(1);
            default -> {
                if (!event.getCode().isDigitKey()) {
                    return false;
                }
                // "7", and "Numpad 7"
                String name = event.getCode().getName();
                deck.seek().accept(Character.digit(name.charAt(name.length() - 1), 10) / 10.0);
            }
        }
        return true;
    }

    /// @param ready whether there is something to play
    public void show(boolean ready) {
        Phase phase = deck.phase().get();
        if (phase != shown) {
            shown = phase;
            playing.set(phase == Phase.PLAYING);
            ((Icon) play.getGraphic()).show(switch (phase) {
                case PLAYING -> Feather.PAUSE;
                case ENDED -> Feather.ROTATE_CCW;
                default -> Feather.PLAY;
            });
        }
        play.setDisable(!ready);
        loop.pseudoClassStateChanged(Nodes.CURRENT, deck.loops().getAsBoolean());
        factor.set(BigDecimal.valueOf(deck.speed().getAsDouble()).stripTrailingZeros().toPlainString() + "×");
    }

    /// The next speed, from the fastest back to the slowest.
    private void faster() {
        for (double next : speeds) {
            if (next > deck.speed().getAsDouble() + 1e-9) {
                deck.atSpeed().accept(next);
                return;
            }
        }
        deck.atSpeed().accept(speeds[0]);
    }

    private static Button button(String id, Feather icon, ObservableValue<String> name, Runnable action) {
        var button = Nodes.iconButton(icon, name, action);
        button.setId(id);
        return button;
    }
}
