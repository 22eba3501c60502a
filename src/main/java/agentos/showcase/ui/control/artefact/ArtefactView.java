package agentos.showcase.ui.control.artefact;

import agentos.showcase.run.Artefact;
import agentos.showcase.ui.control.artefact.chain.ChainArtefact;
import agentos.showcase.ui.control.artefact.citations.CitationsArtefact;
import agentos.showcase.ui.control.artefact.compare.CompareArtefact;
import agentos.showcase.ui.control.artefact.layers.LayersTool;
import agentos.showcase.ui.control.artefact.matrix.MatrixArtefact;
import agentos.showcase.ui.control.artefact.turns.TurnsArtefact;
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
        return hands.flatMap(held -> tool(artefact, bench, held)).orElseGet(() -> plain(artefact, bench, hands));
    }

    /// The tool that the card gives a visitor for it; nothing where the output is not what the tool handles.
    private static Optional<ArtefactView> tool(Artefact artefact, Workbench bench, Hands hands) {
        return switch (hands.hand().tool()) {
            case COMPARE -> CompareArtefact.of(artefact, bench, hands);
            case TURNS -> Optional.of(new TurnsArtefact(artefact, bench, hands));
            case MATRIX -> MatrixArtefact.of(artefact, bench, hands);
            case CITATIONS -> CitationsArtefact.of(artefact, bench, hands);
            case LAYERS -> Optional.of(new LayersTool(artefact, bench, hands));
            case CHAIN -> Optional.empty();
        };
    }

    private static ArtefactView plain(Artefact artefact, Workbench bench, Optional<Hands> hands) {
        var words = bench.words();
        return switch (artefact.type()) {
            case TEXT -> new TextArtefact(artefact, words);
            case TABLE -> new TableArtefact(artefact, words);
            case DRAWING -> new DrawingArtefact(artefact, bench);
            case CHAIN -> new ChainArtefact(artefact, bench, hands);
            case RECORD -> new RecordArtefact(artefact.data(), words);
        };
    }
}
