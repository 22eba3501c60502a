package agentos.showcase.export.routing;

import agentos.showcase.expert.drawing.Colors;
import java.util.List;

/// The colours of a routing chart, `#rrggbb` each. The experts' are of M. Okabe and K. Ito, "Color Universal Design" (2008), some darker on white; a
/// sign and a label go with each.
///
/// @param ground  behind everything
/// @param accent  the memories, and what is pointed at
/// @param warn    what is unfamiliar
/// @param bad     alarms
/// @param experts one per expert, used again from the first when there are more
public record TracePalette(String ground, String text, String muted, String line, String axis, String accent, String warn, String bad, List<String> experts) {
    public TracePalette {
        experts = List.copyOf(experts);
    }

    public String expert(int index) {
        return experts.get(index % experts.size());
    }

    /// Of text and ground the one that is read better on a colour.
    String on(String color) {
        return Colors.contrast(text, color) >= Colors.contrast(ground, color) ? text : ground;
    }

    /// A memory's colour: the accent, nearer to the ground the longer it remembers.
    ///
    /// @param index 0 for the longest
    public String memory(int index, int count) {
        return Colors.mix(ground, accent, 0.25 + 0.75 * index / Math.max(1, count - 1));
    }
}
