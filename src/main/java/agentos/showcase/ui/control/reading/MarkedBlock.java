package agentos.showcase.ui.control.reading;

import agentos.showcase.evidence.Span;
import javafx.scene.layout.Region;

/// A block of a page on which stretches of its text can be marked.
interface MarkedBlock {
    Page.Block block();

    Region region();

    /// @param stretch      in offsets of the block's text
    /// @param styleClasses the first one tells the kind of mark
    void mark(Span stretch, String... styleClasses);

    /// Takes all marks of a kind away.
    void unmark(String styleClass);

    /// How far below the top of this block a stretch of its text begins; the block must be laid out.
    double top(Span stretch);
}
