package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.data.Data;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.image.check.Ink;
import agentos.showcase.expert.image.check.Sample;
import agentos.showcase.expert.image.check.Touching;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a finished picture measures, read from its layers and its pixels alone: nothing that its maker says about it is used.
///
/// @param contrasts  least contrast of every text with the pixels painted below it, by layer
/// @param outside    what reaches over the safe area, by layer
/// @param overlaps   pairs of texts, button, logo and subject that cover each other: `headline/logo`
/// @param logos      how many logos there are
/// @param share      how much of the picture text covers, in per cent
/// @param headline   area of the headline alone, in per cent
/// @param subject    area of the product, in per cent of the picture
/// @param corner     corner that the logo stands nearest to; empty without a logo
/// @param warmth     mean of red less mean of blue over all pixels, -255 to 255
record Inspection(
        Map<String, Double> contrasts, List<String> outside, List<String> overlaps, int logos, double share, double headline, double subject, String corner,
        double warmth) {
    /// @param margin the safe margin as a percentage of the shorter side
    static Inspection of(Drawing drawing, double margin) {
        return of(drawing, margin, background(drawing));
    }

    /// The drawing's first layer, painted.
    static Sample background(Drawing drawing) {
        var sample = new Sample(drawing.width(), drawing.height());
        return drawing.layers().isEmpty() ? sample : sample.paint(drawing.layers().getFirst());
    }

    /// @param background from [#background] of this drawing or of one that begins with the same layer
    static Inspection of(Drawing drawing, double margin, Sample background) {
        double width = drawing.width();
        double height = drawing.height();
        var contrasts = new LinkedHashMap<String, Double>();
        var things = new LinkedHashMap<String, List<Bounds>>();
        var sample = background.copy();
        double[] areas = new double[2];
        int logos = 0;
        String corner = "";
        for (Layer layer : drawing.layers().subList(Math.min(1, drawing.layers().size()), drawing.layers().size())) {
            if (layer.role().equals("logo")) {
                logos++;
                things.put(layer.id(), List.of(layer.bounds()));
                corner = (layer.bounds().y() + layer.bounds().height() / 2 < height / 2 ? "top-" : "bottom-")
                        + (layer.bounds().x() + layer.bounds().width() / 2 < width / 2 ? "left" : "right");
                layer.children().forEach(child -> {
                    read(child, sample, contrasts);
                    sample.paint(child);
                });
                continue;
            }
            if (layer.role().equals("text")) {
                var lines = read(layer, sample, contrasts);
                double area = Ink.area(lines);
                areas[0] += area;
                areas[1] += layer.id().equals("headline") ? area : 0;
                if (!layer.id().equals("action")) {
                    things.put(layer.id(), lines);
                }
            }
            if (layer.role().equals("button")) {
                things.put(layer.id(), List.of(layer.bounds()));
            }
            sample.paint(layer);
        }
        double size = width * height / 100;
        double[] mean = sample.mean();
        return new Inspection(contrasts, Touching.outside(things, width, height, margin / 100 * Math.min(width, height)), overlaps(things, drawing), logos,
                areas[0] / size, areas[1] / size, subject(drawing) / size, corner, mean[0] - mean[2]);
    }

    private static List<Bounds> read(Layer layer, Sample sample, Map<String, Double> contrasts) {
        if (layer.kind() != Layer.Kind.TEXT) {
            return List.of();
        }
        var lines = Ink.lines(layer);
        contrasts.put(layer.id(), sample.contrast(layer.type().color(), lines));
        return lines;
    }

    private static List<String> overlaps(Map<String, List<Bounds>> things, Drawing drawing) {
        var all = new LinkedHashMap<>(things);
        Drawings.find(drawing, "flacon").ifPresent(flacon -> all.put("flacon", List.of(flacon.bounds())));
        return Touching.pairs(all);
    }

    private static double subject(Drawing drawing) {
        return Drawings.find(drawing, "flacon").map(flacon -> flacon.bounds().width() * flacon.bounds().height()).orElse(0.0);
    }

    double contrast() {
        return contrasts.values().stream().mapToDouble(Double::doubleValue).min().orElse(1);
    }

    Data data() {
        var each = Data.object();
        contrasts.forEach((layer, contrast) -> each.put(layer, Data.of(contrast, 2)));
        return Data.object().put("contrast", Data.of(contrast(), 2)).put("contrasts", each.build()).put("outside", Data.strings(outside))
                .put("overlaps", Data.strings(overlaps)).put("logos", logos).put("share", Data.of(share, 1)).put("headline", Data.of(headline, 2))
                .put("subject", Data.of(subject, 1)).put("corner", corner).put("warmth", Data.of(warmth, 1)).build();
    }
}
