package agentos.showcase.ui.control.artefact;

import agentos.showcase.evidence.Library;
import agentos.showcase.ui.Context;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.control.DrawingImages;

/// What the views of artefacts work with.
///
/// @param library the documents that quotes are opened in
public record Workbench(Context context, Library library, DrawingImages images) {
    public Localization words() {
        return context.words();
    }
}
