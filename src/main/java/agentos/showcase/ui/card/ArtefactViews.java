package agentos.showcase.ui.card;

import agentos.showcase.run.Artefact;
import agentos.showcase.ui.control.artefact.ArtefactView;
import agentos.showcase.ui.control.artefact.Hands;
import agentos.showcase.ui.control.artefact.PlainArtefacts;
import agentos.showcase.ui.control.artefact.Workbench;
import agentos.showcase.ui.control.artefact.chain.ChainArtefact;
import agentos.showcase.ui.control.artefact.citations.CitationsArtefact;
import agentos.showcase.ui.control.artefact.compare.CompareArtefact;
import agentos.showcase.ui.control.artefact.layers.LayersTool;
import agentos.showcase.ui.control.artefact.matrix.MatrixArtefact;
import agentos.showcase.ui.control.artefact.turns.TurnsArtefact;
import java.util.Optional;

/// How an output is shown on the stage: by the tool that the card gives a visitor for it, else by its type.
final class ArtefactViews {
    private ArtefactViews() {}

    /// @param hands what the visitor can do with it; nothing for an output that is only looked at
    static ArtefactView of(Artefact artefact, Workbench bench, Optional<Hands> hands) {
        if (artefact.type() == Artefact.Type.CHAIN) {
            return new ChainArtefact(artefact, bench, hands);
        }
        return hands.flatMap(held -> tool(artefact, bench, held)).orElseGet(() -> PlainArtefacts.of(artefact, bench));
    }

    /// Nothing where the output is not what the tool handles.
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
}
