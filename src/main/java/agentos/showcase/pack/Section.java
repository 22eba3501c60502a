package agentos.showcase.pack;

import agentos.showcase.text.Localized;
import java.util.List;

/// A titled stretch of prose. How many paragraphs and items it has is part of a pack's structure, which a replacement keeps.
///
/// @param title      heading
/// @param paragraphs prose, one entry a paragraph
/// @param items      points of a list behind the paragraphs
public record Section(Localized title, List<Localized> paragraphs, List<Localized> items) {
    public static final Section EMPTY = new Section(null, null, null);

    public Section {
        title = title == null ? Localized.EMPTY : title;
        paragraphs = paragraphs == null ? List.of() : List.copyOf(paragraphs);
        items = items == null ? List.of() : List.copyOf(items);
    }
}
