package agentos.showcase.run;

import java.util.EnumMap;
import java.util.Map;

/// What the player is doing. [#TABLE] is the whole of its behaviour; a command that is not in a row leaves the phase as it is.
///
/// | phase    | loaded | lost   | play    | pause  | question | end   | seek   | answered |
/// |----------|--------|--------|---------|--------|----------|-------|--------|----------|
/// | EMPTY    | READY  | FAILED |         |        |          |       |        |          |
/// | READY    | READY  | FAILED | PLAYING |        |          |       | PAUSED | PLAYING  |
/// | PLAYING  | READY  | FAILED |         | PAUSED | DECIDING | ENDED |        |          |
/// | PAUSED   | READY  | FAILED | PLAYING |        |          |       |        | PLAYING  |
/// | DECIDING | READY  | FAILED | PLAYING | PAUSED |          |       | PAUSED | PLAYING  |
/// | ENDED    | READY  | FAILED | PLAYING |        |          |       | PAUSED | PLAYING  |
/// | FAILED   | READY  | FAILED |         |        |          |       |        |          |
public enum Phase {
    /// Nothing is loaded.
    EMPTY,
    /// At the start of a run.
    READY,
    PLAYING,
    PAUSED,
    /// Stopped at a question, until it is answered or play goes on without an answer.
    DECIDING,
    /// At the end of a run.
    ENDED,
    /// The run could not be simulated.
    FAILED;

    /// What can happen to a player.
    public enum Command { LOADED, LOST, PLAY, PAUSE, QUESTION, END, SEEK, ANSWERED }

    public static final Map<Phase, Map<Command, Phase>> TABLE = table();

    public Phase after(Command command) {
        return TABLE.get(this).getOrDefault(command, this);
    }

    private static Map<Phase, Map<Command, Phase>> table() {
        var table = new EnumMap<Phase, Map<Command, Phase>>(Phase.class);
        for (Phase phase : values()) {
            var row = new EnumMap<Command, Phase>(Command.class);
            row.put(Command.LOADED, READY);
            row.put(Command.LOST, FAILED);
            table.put(phase, row);
        }
        for (Phase phase : new Phase[] {READY, PAUSED, DECIDING, ENDED}) {
            table.get(phase).put(Command.PLAY, PLAYING);
            table.get(phase).put(Command.ANSWERED, PLAYING);
            table.get(phase).put(Command.SEEK, PAUSED);
        }
        table.get(PLAYING).put(Command.PAUSE, PAUSED);
        table.get(PLAYING).put(Command.QUESTION, DECIDING);
        table.get(PLAYING).put(Command.END, ENDED);
        table.get(DECIDING).put(Command.PAUSE, PAUSED);
        return table;
    }
}
