package agentos.showcase.ui.control.artefact;

import agentos.showcase.pack.Hand;
import agentos.showcase.run.Artefact;
import agentos.showcase.ui.control.artefact.layers.LayersTool;
import java.util.Optional;
import javafx.scene.Node;

/// An artefact on the stage, in the form of its type.
public interface ArtefactView {
    Node node();

    /// Whether everything in it is painted.
    default boolean isSettled() {
        return true;
    }

    /// Calls back when everything in it has been painted for the first time, at once if nothing needs painting. It must be laid out for that.
    default void whenSettled(Runnable then) {
        then.run();
    }

    /// Takes a newer form of the same output in place, so that what the visitor holds stays in hand.
    ///
    /// @return false when this view cannot show it: another one takes its place
    default boolean follow(Artefact next) {
        return false;
    }

    /// @param hands what the visitor can do with it; nothing for an output that is only looked at
    static ArtefactView of(Artefact artefact, Workbench bench, Optional<Hands> hands) {
        var words = bench.words();
        return switch (artefact.type()) {
            case TEXT -> new TextArtefact(artefact, words);
            case TABLE -> new TableArtefact(artefact, words);
            case DRAWING -> hands.filter(held -> held.hand().tool() == Hand.Tool.LAYERS).<ArtefactView>map(held -> new LayersTool(artefact, bench, held))
                    .orElseGet(() -> new DrawingArtefact(artefact, bench));
            case CHAIN -> new ChainArtefact(artefact, words);
            case RECORD -> new RecordArtefact(artefact.data(), words);
        };
    }
}
