package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.data.Data;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.text.Language;
import java.util.Locale;

/// How a style sets its headline.
///
/// @param bold     or regular
/// @param tracking as in [Type]
/// @param leading  as in [Type]
/// @param scale    largest size of the headline, as a share of the picture's shorter side
/// @param align    `left`, `center` or `right`
/// @param anchor   where the block of text stands in its zone: `top`, `middle` or `bottom`
/// @param caps     whether it stands in capitals, in scripts that have them
record Manner(boolean bold, double tracking, double leading, double scale, String align, String anchor, boolean caps) {
    private static final double LEAST_LEADING = 1.16;

    static Manner of(Data data) {
        return new Manner(data.get("bold").truth(), Math.clamp(data.get("tracking").number(), -0.05, 0.4), Math.clamp(data.get("leading").number(1.1), 0.9, 1.8),
                Math.clamp(data.get("scale").number(0.18), 0.06, 0.4), data.get("align").text("left"), data.get("anchor").text("middle"),
                data.get("caps").truth());
    }

    Data data() {
        return Data.object().put("bold", bold).put("tracking", tracking).put("leading", leading).put("scale", scale).put("align", align).put("anchor", anchor).put("caps", caps).build();
    }

    /// Chinese lines and characters keep the distance that their full squares need.
    Type headline(double size, Language language) {
        boolean squares = language == Language.ZH;
        return new Type(size, bold, align, false, "#000000", squares ? Math.max(leading, LEAST_LEADING) : leading, squares ? Math.max(tracking, 0) : tracking);
    }

    String cased(String headline) {
        return caps ? headline.toUpperCase(Locale.ROOT) : headline;
    }

    Manner inBold() {
        return new Manner(true, Math.min(tracking, 0), leading, scale, align, anchor, caps);
    }
}
