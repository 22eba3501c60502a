package agentos.showcase.expert.gui;

import agentos.showcase.data.Data;
import agentos.showcase.text.Localized;

/// One step of a plan: what is to be done to which element, by role and name.
///
/// @param verb  `put`, `click` or `drag`
/// @param name  of the element when the plan was made
/// @param value JSON Pointer of what is to be put, into the values of the run
/// @param onto  the name of the place to drop on
public record Goal(String verb, Role role, Localized name, String value, Localized onto) {

    public static Goal of(Data data) {
        return new Goal(data.get("do").text("click"), Role.of(data.get("role").text("button")), data.get("name").localized(), data.get("value").text(),
                data.get("onto").localized());
    }

    Agent.Wanted wanted() {
        return new Agent.Wanted(role, name);
    }
}
