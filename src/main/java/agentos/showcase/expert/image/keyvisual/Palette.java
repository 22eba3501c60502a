package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.data.Data;
import agentos.showcase.expert.image.check.Oklab;
import agentos.showcase.run.Expertise.OperationFailed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The seven colours that a picture is made of, by what they do in it; `#rrggbb` each.
///
/// @param deep   shadows and the nearest ground
/// @param mid    the body of the picture
/// @param soft   distance
/// @param glow   where the light comes from
/// @param accent the one colour that stands out: button, seal, cap
/// @param ink    text, first choice
/// @param light  paper, highlights, text on dark
record Palette(String deep, String mid, String soft, String glow, String accent, String ink, String light) {
    /// @throws OperationFailed when a colour is missing or none
    static Palette of(Data data, String where) throws OperationFailed {
        var colors = new LinkedHashMap<String, String>();
        for (String role : new String[] {"deep", "mid", "soft", "glow", "accent", "ink", "light"}) {
            String color = data.get(role).text();
            if (!color.matches("#[0-9a-fA-F]{6}")) {
                throw Say.failed("palette.color", where, role, color);
            }
            colors.put(role, color);
        }
        return new Palette(colors.get("deep"), colors.get("mid"), colors.get("soft"), colors.get("glow"), colors.get("accent"),
                colors.get("ink"), colors.get("light"));
    }

    Map<String, String> roles() {
        var roles = new LinkedHashMap<String, String>();
        roles.put("deep", deep);
        roles.put("mid", mid);
        roles.put("soft", soft);
        roles.put("glow", glow);
        roles.put("accent", accent);
        roles.put("ink", ink);
        roles.put("light", light);
        return roles;
    }

    Data data() {
        var data = Data.object();
        roles().forEach(data::put);
        return data.build();
    }

    /// Every colour but that of the text turned towards orange light, none lighter or darker than before, so that contrasts stay.
    Palette warmer() {
        return turned(color -> Oklab.of(color).warmed(58).color());
    }

    /// As [#warmer], towards the blue of clear air.
    Palette cooler() {
        return turned(color -> Oklab.of(color).cooled(58).color());
    }

    private Palette turned(UnaryOperator<String> turn) {
        return new Palette(turn.apply(deep), turn.apply(mid), turn.apply(soft), turn.apply(glow), turn.apply(accent), ink, turn.apply(light));
    }
}
