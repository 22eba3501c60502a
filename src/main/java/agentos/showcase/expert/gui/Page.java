package agentos.showcase.expert.gui;

import agentos.showcase.data.Data;
import agentos.showcase.text.Localized;
import java.util.List;

/// One page of a user interface, as a card describes it.
///
/// @param section name of the group of pages that it belongs to, in a settings window; empty otherwise
/// @param place   the address in the window's bar
/// @param layout  how it is laid out, see [Layouts]
/// @param serves  what the page's application computes for it: `ledger` for a report over the card's ledger; empty for nothing
public record Page(String id, Localized title, Localized section, Localized place, String layout, String serves, List<Control> controls) {
    public Page {
        controls = List.copyOf(controls);
    }

    public static Page of(Data data) {
        return new Page(
                data.get("id").text(), data.get("title").localized(), data.get("section").localized(), data.get("place").localized(),
                data.get("layout").text("form"), data.get("serves").text(), data.get("controls").items().stream().map(Control::of).toList());
    }
}
