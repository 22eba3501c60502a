package agentos.showcase.expert.image.infographic;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.expert.drawing.Colors;

/// The colours of an infographic, `#rrggbb` each.
///
/// @param ground    behind everything
/// @param panel     behind a row
/// @param text      names and values on ground and panel
/// @param soft      what matters less
/// @param accent    what shows a quantity
/// @param second    what shows a share or a date
/// @param track     the scale behind them
/// @param hero      behind the row that matters most
/// @param heroText  on it
/// @param heroSoft  on it, what matters less
/// @param heroAccent on it, what shows the value
/// @param heroTrack on it, the scale
record Palette(String ground, String panel, String text, String soft, String accent, String second, String track,
               String hero, String heroText, String heroSoft, String heroAccent, String heroTrack) {

    Palette {
        for (String color : new String[] {ground, panel, text, soft, accent, second, track, hero, heroText, heroSoft, heroAccent, heroTrack}) {
            Colors.parse(color);
        }
    }

    static Palette read(Data data) {
        return Json.read(data, Palette.class);
    }

    /// What a row is drawn in.
    record Tone(String ground, String text, String soft, String accent, String second, String track) {}

    Tone plain(boolean panelled) {
        return new Tone(panelled ? panel : ground, text, soft, accent, second, track);
    }

    Tone leading() {
        return new Tone(hero, heroText, heroSoft, heroAccent, heroAccent, heroTrack);
    }

    /// The least contrast of a text colour on what it stands on (WCAG 2.2).
    double textContrast() {
        return Math.min(Math.min(Colors.contrast(text, ground), Colors.contrast(soft, ground)),
                Math.min(Math.min(Colors.contrast(text, panel), Colors.contrast(soft, panel)),
                        Math.min(Colors.contrast(heroText, hero), Colors.contrast(heroSoft, hero))));
    }

    /// The least contrast of a mark on its scale.
    double markContrast() {
        return Math.min(Math.min(Colors.contrast(accent, track), Colors.contrast(second, track)), Colors.contrast(heroAccent, heroTrack));
    }
}
