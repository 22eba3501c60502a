package agentos.showcase.expert.gui;

import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.text.Localized;
import java.util.List;
import java.util.Optional;

/// What a window shows at one moment: a list of elements. A drawing is one view of it, a table of elements another.
///
/// @param id     id of the page
/// @param title  of the window
/// @param place  the address or path in the window's bar
/// @param layout how the page is laid out, see [Layouts]
/// @param area   where the page's content is, inside the window's frame
/// @param banner a sentence across the page; empty for none
public record Screen(String id, Localized title, Localized place, String layout, Bounds area, Localized banner, List<Element> elements) {
    public Screen {
        elements = List.copyOf(elements);
    }

    public Optional<Element> element(String element) {
        return elements.stream().filter(e -> e.id().equals(element)).findFirst();
    }

    /// What a pointer at this place would hit: the smallest operable element there.
    public Optional<Element> at(double x, double y) {
        return elements.stream()
                .filter(e -> e.role().operable() && e.bounds().contains(new Bounds(x, y, 0, 0)))
                .min(java.util.Comparator.comparingDouble(e -> e.bounds().width() * e.bounds().height()));
    }

    /// The elements that can be operated, in reading order.
    public List<Element> operable() {
        return elements.stream().filter(e -> e.role().operable()).toList();
    }
}
