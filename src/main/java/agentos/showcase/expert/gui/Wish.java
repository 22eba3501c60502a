package agentos.showcase.expert.gui;

import agentos.showcase.data.Data;
import agentos.showcase.text.Localized;
import java.util.Locale;

/// A setting that somebody wants, in their words.
///
/// @param name   what they call the parameter
/// @param value  the value, or how much more or less
/// @param source the sentence that it was read from; empty when it stood in a table
public record Wish(Localized name, Kind kind, Localized value, Localized source) {

    public enum Kind {
        SET, RAISE, LOWER;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Data toData() {
        return Data.object().put("name", name).put("kind", kind.word()).put("value", value).put("source", source).build();
    }

    public static Wish of(Data data) {
        return new Wish(data.get("name").localized(), Kind.valueOf(data.get("kind").text("set").toUpperCase(Locale.ROOT)), data.get("value").localized(),
                data.get("source").localized());
    }
}
