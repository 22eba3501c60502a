package agentos.showcase.expert.gui;

import agentos.showcase.data.Data;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.text.Localized;

/// Something drawn on a picture.
///
/// @param tool   how it is drawn
/// @param target id of the element of the picture that it is meant for
/// @param at     where it lies on the picture, in the picture's units
/// @param label  what is written beside it; empty for nothing
public record Mark(Tool tool, String target, Bounds at, Localized label) {

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
        return Data.object().put("tool", tool.word()).put("target", target).put("at", Element.toData(at)).put("label", label).build();
    }

    public static Mark of(Data data) {
        return new Mark(Tool.of(data.get("tool").text()), data.get("target").text(), Element.bounds(data.get("at")), data.get("label").localized());
    }
}
