package agentos.showcase.expert.gui;

import agentos.showcase.data.Data;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.text.Localized;

/// One thing on a screen, as an agent sees it.
///
/// @param id      unique on its screen; the agent does not rely on it
/// @param role    what it is
/// @param name    what is written on it or beside it
/// @param value   what it holds, as a person reads it; a password shows dots
/// @param state   whether it can be used, and what is wrong with it
/// @param bounds  where it is, in units of the drawing
/// @param content what a chart, table, tile or range shows; nothing for the others
public record Element(String id, Role role, Localized name, Localized value, State state, Bounds bounds, Data content) {

    /// @param enabled whether it answers to a pointer
    /// @param focused whether keys go to it
    /// @param chosen  whether a tab is open or a toggle is on
    /// @param problem what its window says is wrong with its value; empty for nothing
    public record State(boolean enabled, boolean focused, boolean chosen, Localized problem) {
        public static final State PLAIN = new State(true, false, false, Localized.EMPTY);

        public boolean invalid() {
            return !problem.isEmpty();
        }
    }

    public double centreX() {
        return bounds.x() + bounds.width() / 2;
    }

    public double centreY() {
        return bounds.y() + bounds.height() / 2;
    }

    /// The element in the form of a table's or record's value.
    public Data toData() {
        return Data.object()
                .put("id", id)
                .put("role", role.word())
                .put("name", name)
                .put("value", value)
                .put("enabled", state.enabled())
                .put("focused", state.focused())
                .put("problem", state.problem())
                .put("bounds", toData(bounds))
                .build();
    }

    public static Data toData(Bounds bounds) {
        return Data.object().put("x", bounds.x()).put("y", bounds.y()).put("width", bounds.width()).put("height", bounds.height()).build();
    }

    public static Bounds bounds(Data data) {
        return new Bounds(data.get("x").number(), data.get("y").number(), data.get("width").number(), data.get("height").number());
    }
}
