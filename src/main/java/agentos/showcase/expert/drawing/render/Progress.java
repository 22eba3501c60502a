package agentos.showcase.expert.drawing.render;

import java.util.concurrent.CancellationException;

/// Whoever waits for a picture hears how far it is, and may stop it. Called from several threads.
public interface Progress {
    Progress NONE = _ -> { };

    /// @param share of the picture that is done, 0 to 1
    void done(double share);

    /// Whether nobody waits any more: the next tile is not begun, and a [CancellationException] is thrown.
    default boolean isCancelled() {
        return false;
    }
}
