package agentos.showcase.expert.drawing;

import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.text.Language;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/// One thing done to a drawing, as data; [Editor] does it.
///
/// Layers are named by their ids, places among siblings count from the back, from 0. Where a picture is drawn in both languages its layers
/// have the same ids in both, so an edit goes for both; only words are one language's own, and go for the one they were written in.
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "edit")
@JsonInclude(JsonInclude.Include.ALWAYS)
public sealed interface LayerEdit {

    /// Whether the edit goes for the picture in this language.
    default boolean isFor(Language language) {
        return true;
    }

    /// Where a colour goes.
    enum Part {
        @JsonProperty("fill") FILL,
        @JsonProperty("outline") OUTLINE,
        @JsonProperty("text") TEXT
    }

    /// The layer, with all that is in it, goes so many units of the drawing to the right and down.
    record Move(String id, double dx, double dy) implements LayerEdit {}

    /// Another colour, `#rrggbb` or `#rrggbbaa`; a gradient becomes plain.
    record Recolour(String id, Part part, String color) implements LayerEdit {}

    /// Another paint inside a shape.
    record Repaint(String id, Paint paint) implements LayerEdit {}

    /// @param opacity 0 to 1
    record Fade(String id, double opacity) implements LayerEdit {}

    /// @param in the language of the name; null for the same name in both
    record Rename(String id, String name, Language in) implements LayerEdit {
        public Rename(String id, String name) {
            this(id, name, null);
        }

        @Override
        public boolean isFor(Language language) {
            return in == null || in == language;
        }
    }

    /// The layer goes to another place among its siblings; beyond the last it becomes the last.
    record Reorder(String id, int place) implements LayerEdit {}

    record Show(String id, boolean visible) implements LayerEdit {}

    /// Another text in a text layer.
    ///
    /// @param in the language of the text; null for the same text in both
    record Say(String id, String text, Language in) implements LayerEdit {
        public Say(String id, String text) {
            this(id, text, null);
        }

        @Override
        public boolean isFor(Language language) {
            return in == null || in == language;
        }
    }

    /// Another value behind a binding: every text layer that is bound to it says so. It goes for both languages, whoever knows the value's
    /// unit in each may write it so.
    ///
    /// @param pointer JSON Pointer as the layers' `binding` writes it
    /// @param in      the language that the value was written in; null for any
    record SetValue(String pointer, String text, Language in) implements LayerEdit {
        public SetValue(String pointer, String text) {
            this(pointer, text, null);
        }
    }

    /// Siblings become a group, where the foremost of them stood.
    ///
    /// @param id  of the group, not yet taken
    record Group(String id, String name, List<String> ids) implements LayerEdit {
        public Group {
            ids = List.copyOf(ids);
        }
    }

    /// A group gives way to its children; its place, opacity and visibility go to each of them.
    record Ungroup(String id) implements LayerEdit {}

    record Remove(String id) implements LayerEdit {}
}
