package agentos.showcase.expert.gui;

import agentos.showcase.data.Data;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;

/// One thing that the agent did, as its log keeps it: enough to say it, to show it and to write it down for somebody else.
///
/// @param order  place in the log of its task, from 1
/// @param verb   `put`, `click`, `drag` or `draw`
/// @param role   of the element that it was done to
/// @param name   that the plan had for the element
/// @param found  the name that the element really has
/// @param value  what was put, the place that something was dropped on, or what was drawn, as a person reads it
/// @param score  of the find, from 0 to 1
/// @param moved  how far the element is from where the plan remembers it, in units
/// @param old    name of what is at the remembered place now; empty when it is the element itself or nothing
/// @param at     where the element is
/// @param to     where something was dropped or drawn, else the same
public record Step(
        int order, String verb, Role role, Localized name, Localized found, Localized value, double score, double moved, Localized old, Bounds at, Bounds to) {
    private static final Texts TEXTS = Texts.of("gui");

    /// Elements that moved less than this are where they were.
    static final double STILL = 4;

    public boolean renamed() {
        return !name.equals(found);
    }

    public boolean strayed() {
        return moved >= STILL;
    }

    /// What was done: `typed “...” into “...”`.
    public Localized past() {
        return TEXTS.both("did." + phrase(), found, value);
    }

    /// What to do: `Type “...” into “...”`.
    public Localized imperative() {
        return TEXTS.both("do." + phrase(), found, value);
    }

    private String phrase() {
        return switch (verb) {
            case "put" -> "put." + (role == Role.PASSWORD ? "field" : role.word());
            // What lies on a drop area is dragged, not the area.
            case "drag" -> role == Role.DROP ? "drag.on" : "drag";
            default -> verb;
        };
    }

    public Data toData() {
        return Data.object().put("order", order).put("verb", verb).put("role", role.word()).put("name", name).put("found", found).put("value", value)
                .put("score", Data.of(score, 2)).put("moved", Data.of(moved, 0)).put("old", old)
                .put("at", Element.toData(at)).put("to", Element.toData(to)).build();
    }

    public static Step of(Data data) {
        return new Step(data.get("order").integer(0), data.get("verb").text(), Role.of(data.get("role").text("text")), data.get("name").localized(),
                data.get("found").localized(), data.get("value").localized(), data.get("score").number(), data.get("moved").number(),
                data.get("old").localized(), Element.bounds(data.get("at")), Element.bounds(data.get("to")));
    }
}
