package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.data.Data;
import agentos.showcase.expert.drawing.Layer.Type;

/// How a style sets its headline.
///
/// @param bold     or regular
/// @param tracking as in [Type]
/// @param leading  as in [Type]
/// @param scale    largest size of the headline, as a share of the picture's shorter side
/// @param align    `left`, `center` or `right`
/// @param anchor   where the block of text stands in its zone: `top`, `middle` or `bottom`
record Manner(boolean bold, double tracking, double leading, double scale, String align, String anchor) {
    static Manner of(Data data) {
        return new Manner(data.get("bold").truth(), Math.clamp(data.get("tracking").number(), -0.05, 0.4), Math.clamp(data.get("leading").number(1.1), 0.9, 1.8),
                Math.clamp(data.get("scale").number(0.18), 0.06, 0.4), data.get("align").text("left"), data.get("anchor").text("middle"));
    }

    Data data() {
        return Data.object().put("bold", bold).put("tracking", tracking).put("leading", leading).put("scale", scale).put("align", align).put("anchor", anchor).build();
    }

    Type headline(double size) {
        return new Type(size, bold, align, false, "#000000", leading, tracking);
    }

    Manner inBold() {
        return new Manner(true, Math.min(tracking, 0), leading, scale, align, anchor);
    }
}
