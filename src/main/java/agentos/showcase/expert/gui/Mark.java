package agentos.showcase.expert.gui;

import agentos.showcase.data.Data;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.text.Localized;

/// Something drawn on a picture.
///
/// @param tool   how it is drawn
/// @param sheet  the picture that it is drawn on
/// @param target id of the element of the picture that it is meant for
/// @param at     where it lies on the picture, in the picture's units
/// @param label  name of the element
public record Mark(Tool tool, String sheet, String target, Bounds at, Localized label) {

    private static final double DISC = 56;

    /// The mark that this tool makes for an element of a picture: a blot over what a field holds, a box around it and its name, an arrow
    /// to it from the upper left, a numbered disc at its corner.
    static Mark on(Tool tool, String sheet, Element element) {
        Bounds e = element.bounds();
        boolean named = element.role().holdsValue();
        return new Mark(tool, sheet, element.id(), switch (tool) {
            case BLUR -> e.inset(5);
            case BOX -> new Bounds(e.x() - 12, e.y() - (named ? 44 : 12), e.width() + 24, e.height() + (named ? 56 : 24));
            case ARROW -> new Bounds(Math.max(14, e.x() + e.width() / 2 - 190), e.y() - 96, 150, 102);
            case NUMBER -> new Bounds(e.right() - DISC - 14, e.y() + (e.height() - DISC) / 2, DISC, DISC);
        }, element.name());
    }

    /// Whether it still does to the element what it was made for: a blot covers what is written, the others touch it.
    boolean meets(Element element) {
        Bounds e = element.bounds();
        return tool == Tool.BLUR ? at.contains(e.inset(12)) : at.intersects(e);
    }

    public enum Tool {
        ARROW, BOX, BLUR, NUMBER;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public static Tool of(String word) {
            return valueOf(word.toUpperCase(java.util.Locale.ROOT));
        }
    }

    public Data toData() {
        return Data.object().put("tool", tool.word()).put("sheet", sheet).put("target", target).put("at", Element.toData(at)).put("label", label).build();
    }

    public static Mark of(Data data) {
        return new Mark(Tool.of(data.get("tool").text()), data.get("sheet").text(), data.get("target").text(), Element.bounds(data.get("at")), data.get("label").localized());
    }
}
