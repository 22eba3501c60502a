package agentos.showcase.ui.control.artefact;

import agentos.showcase.run.Artefact;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.control.DrawingImages;
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

    static ArtefactView of(Artefact artefact, Localization words, DrawingImages images) {
        return switch (artefact.type()) {
            case TEXT -> new TextArtefact(artefact, words);
            case TABLE -> new TableArtefact(artefact, words);
            case DRAWING -> new DrawingArtefact(artefact, words, images);
            case CHAIN -> new ChainArtefact(artefact, words);
            case RECORD -> new RecordArtefact(artefact.data(), words);
        };
    }
}
