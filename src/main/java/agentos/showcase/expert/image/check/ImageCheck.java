package agentos.showcase.expert.image.check;

import agentos.showcase.data.Data;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a finished picture is held against. Everything is measured on the layers and the painted pixels; nothing that its maker
/// says about it is used.
public final class ImageCheck {
    private static final Texts TEXTS = Texts.of("imagecheck");

    private ImageCheck() {}

    /// What is wanted of a picture.
    ///
    /// @param contrast  least contrast of a text with any pixel behind it, by WCAG 2.2
    /// @param margin    safe margin as a percentage of the shorter side
    /// @param text      how much of the picture text may cover, in per cent
    /// @param logo      whether there must be a logo
    /// @param reference a picture whose colours it should have
    /// @param distance  how far its colours may be from those, times 100 in Oklab
    public record Wanted(double contrast, double margin, double text, boolean logo, Optional<Drawing> reference, double distance) {
        public static final Wanted USUAL = new Wanted(4.5, 3, 40, true, Optional.empty(), 10);
    }

    /// One check.
    ///
    /// @param id       `contrast`, `safe-area`, `overlap`, `text-share`, `logo`, `legible`, `characters`, `likeness` or `palette`
    /// @param sentence what was measured and what is wanted
    /// @param measured the numbers and layers behind it
    public record Result(String id, boolean holds, Localized sentence, Data measured) {
        public Data data() {
            return Data.object().put("check", id).put("holds", holds).put("sentence", sentence).put("measured", measured).build();
        }
    }

    /// All checks that the picture has something for.
    public static List<Result> of(Drawing drawing, Wanted wanted) {
        var seen = Survey.of(drawing);
        var results = new ArrayList<Result>();
        if (!seen.contrasts().isEmpty()) {
            results.add(contrast(seen.contrasts(), wanted.contrast));
        }
        results.add(safeArea(seen, drawing, wanted.margin));
        results.add(overlap(seen));
        results.add(share(seen, drawing, wanted.text));
        if (wanted.logo) {
            results.add(logo(seen));
        }
        if (!seen.sizes().isEmpty()) {
            results.add(legible(seen.sizes(), drawing));
        }
        if (!seen.missing().isEmpty()) {
            results.add(new Result("characters", false, TEXTS.both("characters", String.join(" ", seen.missing().values().stream().distinct().toList()),
                    names(List.copyOf(seen.missing().keySet()))), texts(seen.missing())));
        }
        if (seen.scenes().size() > 1) {
            results.add(likeness(seen));
        }
        wanted.reference.ifPresent(reference -> results.add(palette(PixelPalette.of(seen.sample()), PixelPalette.of(reference), wanted.distance)));
        return results;
    }

    private static Result contrast(Map<String, Double> contrasts, double wanted) {
        var least = contrasts.entrySet().stream().min(Map.Entry.comparingByValue()).orElseThrow();
        var low = contrasts.entrySet().stream().filter(text -> text.getValue() < wanted).map(Map.Entry::getKey).toList();
        var each = Data.object();
        contrasts.forEach((layer, contrast) -> each.put(layer, Data.of(contrast, 2)));
        Data measured = Data.object().put("least", Data.of(least.getValue(), 2)).put("wanted", wanted).put("below", Data.strings(low)).put("texts", each.build()).build();
        return new Result("contrast", low.isEmpty(), low.isEmpty()
                ? TEXTS.both("contrast.good", number(least.getValue(), 2), least.getKey(), number(wanted, 1))
                : TEXTS.both("contrast.bad", low.size(), number(least.getValue(), 2), least.getKey(), number(wanted, 1)), measured);
    }

    private static Result safeArea(Survey seen, Drawing drawing, double margin) {
        double units = margin / 100 * Math.min(drawing.width(), drawing.height());
        var outside = Touching.outside(seen.printed(), drawing.width(), drawing.height(), units);
        return new Result("safe-area", outside.isEmpty(), outside.isEmpty() ? TEXTS.both("area.good", number(margin, 1))
                : TEXTS.both("area.bad", names(outside), number(margin, 1)),
                Data.object().put("margin", margin).put("units", Data.of(units, 1)).put("outside", Data.strings(outside)).build());
    }

    private static Result overlap(Survey seen) {
        var pairs = Touching.pairs(seen.things());
        return new Result("overlap", pairs.isEmpty(), pairs.isEmpty() ? TEXTS.both("overlap.good", seen.things().size())
                : TEXTS.both("overlap.bad", names(pairs)), Data.object().put("things", seen.things().size()).put("pairs", Data.strings(pairs)).build());
    }

    private static Result share(Survey seen, Drawing drawing, double most) {
        double share = 100 * seen.textArea() / (drawing.width() * drawing.height());
        return new Result("text-share", share <= most, TEXTS.both(share <= most ? "share.good" : "share.bad", number(share, 1), number(most, 1)),
                Data.object().put("share", Data.of(share, 2)).put("most", most).build());
    }

    private static Result logo(Survey seen) {
        boolean holds = !seen.logos().isEmpty() && seen.blank().isEmpty();
        return new Result("logo", holds, seen.logos().isEmpty() ? TEXTS.both("logo.none")
                : holds ? TEXTS.both("logo.good", names(seen.logos())) : TEXTS.both("logo.blank", names(seen.blank())),
                Data.object().put("logos", Data.strings(seen.logos())).put("blank", Data.strings(seen.blank())).build());
    }

    private static Result legible(Map<String, Double> sizes, Drawing drawing) {
        var smallest = sizes.entrySet().stream().min(Map.Entry.comparingByValue()).orElseThrow();
        var size = Legibility.of(smallest.getValue(), drawing);
        boolean holds = size.mm() >= Legibility.LEAST_MM;
        return new Result("legible", holds, TEXTS.both(holds ? "legible.good" : "legible.bad", number(size.mm(), 1), number(size.pixels(), 0), smallest.getKey(),
                number(Legibility.LEAST_MM, 1)), Data.object().put("layer", smallest.getKey()).put("units", Data.of(size.units(), 2)).put("mm", Data.of(size.mm(), 2))
                .put("pixels", Data.of(size.pixels(), 1)).put("least", Data.of(Legibility.LEAST_MM, 2)).build());
    }

    private static Result likeness(Survey seen) {
        var ids = List.copyOf(seen.scenes().keySet());
        var pairs = new ArrayList<Data>();
        Likeness least = new Likeness(1, 1, 1);
        boolean holds = true;
        for (String id : ids.subList(1, ids.size())) {
            var likeness = Likeness.of(seen.scenes().get(id), seen.scenes().get(ids.getFirst()));
            holds &= likeness.holds();
            least = new Likeness(Math.min(least.silhouette(), likeness.silhouette()), Math.min(least.edges(), likeness.edges()),
                    Math.min(least.shadow(), likeness.shadow()));
            pairs.add(Data.object().put("one", ids.getFirst()).put("other", id).put("silhouette", Data.of(likeness.silhouette(), 4))
                    .put("edges", Data.of(likeness.edges(), 4)).put("shadow", Data.of(likeness.shadow(), 4)).put("holds", likeness.holds()).build());
        }
        return new Result("likeness", holds, TEXTS.both(holds ? "likeness.good" : "likeness.bad", ids.size(), number(100 * least.silhouette(), 1),
                number(100 * least.edges(), 1), number(100 * least.shadow(), 1), number(100 * Likeness.SILHOUETTE, 0), number(100 * Likeness.EDGES, 0)),
                Data.object().put("pictures", ids.size()).put("pairs", Data.list(pairs)).put("pixels", Likeness.WIDTH * Likeness.HEIGHT).build());
    }

    private static Result palette(PixelPalette own, PixelPalette reference, double most) {
        double distance = own.distance(reference);
        return new Result("palette", distance <= most, TEXTS.both(distance <= most ? "palette.good" : "palette.bad", number(distance, 1), number(most, 1)),
                Data.object().put("distance", Data.of(distance, 2)).put("most", most).put("own", colors(own)).put("reference", colors(reference)).build());
    }

    private static Data colors(PixelPalette palette) {
        return Data.list(palette.colors().stream().map(share -> (Data) Data.object().put("color", share.color()).put("share", Data.of(share.share(), 4)).build()).toList());
    }

    private static Data texts(Map<String, String> byLayer) {
        var each = Data.object();
        byLayer.forEach(each::put);
        return each.build();
    }

    private static Localized names(List<String> ids) {
        int most = 8;
        var shown = Localized.list(ids.stream().limit(most).map(Localized::same).toList());
        return ids.size() <= most ? shown : TEXTS.both("more", shown, ids.size() - most);
    }

    private static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
