package agentos.showcase.ui.control.artefact;

import agentos.showcase.run.Artefact;

/// Views of outputs that are only looked at.
public final class PlainArtefacts {
    private PlainArtefacts() {}

    /// @throws IllegalArgumentException for a chain, which has a tool of its own
    public static ArtefactView of(Artefact artefact, Workbench bench) {
        return switch (artefact.type()) {
            case TEXT -> new TextArtefact(artefact, bench.words());
            case TABLE -> new TableArtefact(artefact, bench.words());
            case DRAWING -> new DrawingArtefact(artefact, bench);
            case RECORD -> new RecordArtefact(artefact.data(), bench.words());
            case CHAIN -> throw new IllegalArgumentException("a chain is no plain output: " + artefact.name());
        };
    }
}
