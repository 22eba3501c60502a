package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.expert.image.check.Ink;
import java.util.stream.Stream;

/// Where the texts and the logo of one language stand.
///
/// @param subline null when the design does not show it
/// @param action  the words in the pill; null when the design does not show it
/// @param pill    the button around them
/// @param logo    what the mark and the wordmark cover
/// @param zone    the part of the picture that is left to text
record Placement(Slot headline, Slot subline, Slot action, Bounds pill, Bounds logo, Bounds zone) {

    /// A text with its place; its colour is chosen when it is painted.
    record Slot(String text, Bounds box, Type type) {
        TextSetter.Setting set() {
            return TextSetter.set(text, type, box);
        }

        /// What the lines cover, each by its own width, in square units.
        double area() {
            return set().lines().stream().mapToDouble(line -> line.width() * Ink.LINE * type.size()).sum();
        }
    }

    Stream<Slot> slots() {
        return Stream.of(headline, subline, action).filter(java.util.Objects::nonNull);
    }

    /// Share of the picture that text covers, in per cent.
    double share(Design design) {
        return 100 * slots().mapToDouble(Slot::area).sum() / (design.width() * design.height());
    }

    static Placement of(Data data) {
        return Json.read(data, Placement.class);
    }

    Data data() {
        return Json.data(this);
    }
}
