package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.expert.drawing.Colors;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.image.check.Ink;
import agentos.showcase.expert.image.check.Sample;
import agentos.showcase.expert.image.keyvisual.Placement.Slot;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.text.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Paints a design: the picture, a veil where text needs one, logo and texts on top, each a named layer.
///
/// Text takes the first of the palette's colours that reads on every pixel behind it; when none does, a veil is drawn denser until one does.
final class Composer {
    private static final double READABLE = 4.6;
    private static final double[] DENSITIES = {0, 0.3, 0.45, 0.6, 0.72, 0.84, 0.94};
    /// So much denser may a veil be before the palette's next colour is taken instead.
    private static final double LATER = 0.3;
    private static final int FALLING = 13;

    private final Design design;
    private final Layer picture;
    private final Sample painted;
    private final List<String> inks;
    private final boolean logo;
    private final Map<Language, String> before;
    private double veil;

    /// How a drawing is made, beside its design.
    ///
    /// @param ink     role of a colour that all texts must take, readable or not; empty to choose
    /// @param logo    whether the logo is drawn
    /// @param without beginnings of the ids of picture layers that are left out
    /// @param before  colour of the headline in the picture that this one comes from: it is kept where it still reads
    record Manual(String ink, boolean logo, List<String> without, Map<Language, String> before) {
        static final Manual PLAIN = new Manual("", true, List.of(), Map.of());

        Manual after(Visual visual) {
            var colors = new EnumMap<Language, String>(Language.class);
            visual.drawings().forEach((language, drawing) -> Drawings.find(drawing, "headline").ifPresent(headline -> colors.put(language, headline.type().color())));
            return new Manual(ink, logo, without, colors);
        }
    }

    Composer(Design design, Manual manual) throws OperationFailed {
        this.design = design;
        this.logo = manual.logo;
        this.before = manual.before;
        Layer full = Scenery.picture(design.scenery(), design.width(), design.height(), design.palette(), design.crop());
        this.picture = full.with(full.children().stream().filter(layer -> manual.without.stream().noneMatch(layer.id()::startsWith)).toList());
        String ink = manual.ink;
        this.painted = new Sample(design.width(), design.height()).paint(picture);
        var roles = design.palette().roles();
        if (!ink.isEmpty() && !roles.containsKey(ink)) {
            throw Say.failed("ink.unknown", ink, String.join(", ", roles.keySet()));
        }
        this.inks = ink.isEmpty()
                ? List.of(design.palette().ink(), design.palette().light(), design.palette().deep(), "#ffffff", "#0b0b0d")
                : List.of(roles.get(ink));
        this.veil = design.veil();
    }

    /// How dense the veil of the last drawing is.
    double veil() {
        return veil;
    }

    Drawing draw(Placement placement, Copy copy, Language language) {
        var texts = new ArrayList<Bounds>();
        texts.addAll(lines(placement.headline()));
        if (placement.subline() != null) {
            texts.addAll(lines(placement.subline()));
        }
        var layers = new ArrayList<Layer>();
        layers.add(named(picture, language));
        Choice choice = choose(placement, texts, inks(language));
        Sample below = painted;
        if (choice.veil != null) {
            layers.add(named(choice.veil, language));
            below = painted.copy().paint(choice.veil);
        }
        if (logo) {
            layers.add(logo(placement.logo(), copy, language, below, choice));
        }
        layers.add(text("headline", placement.headline(), choice.ink, language));
        if (placement.subline() != null) {
            layers.add(text("subline", placement.subline(), choice.ink, language));
        }
        if (placement.action() != null) {
            String ground = button(below, placement.pill());
            layers.add(named(Layer.rect("pill", placement.pill(), placement.pill().height() / 2, ground).as("button"), language));
            layers.add(text("action", placement.action(), inks.size() == 1 ? inks.getFirst() : best(ground), language));
        }
        return new Drawing(design.width(), design.height(), layers);
    }

    private List<String> inks(Language language) {
        String first = before.getOrDefault(language, "");
        return inks.contains(first) ? Stream.concat(Stream.of(first), inks.stream().filter(ink -> !ink.equals(first))).toList() : inks;
    }

    /// @param tone colour of the veil that such text needs
    private record Choice(String ink, Layer veil, String tone, double density) {}

    /// The text's colour and the thinnest veil that makes it readable; an earlier colour of the palette may need a denser one.
    private Choice choose(Placement placement, List<Bounds> texts, List<String> inks) {
        Choice best = null;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < inks.size(); i++) {
            for (double density : DENSITIES) {
                double price = density + i * LATER;
                if (density < veil || price >= least) {
                    continue;
                }
                String tone = tone(inks.get(i));
                Layer layer = density == 0 ? null : veil(placement, tone, density);
                Sample sample = layer == null ? painted : painted.copy().paint(layer);
                if (inks.size() == 1 || sample.contrast(inks.get(i), texts) >= READABLE) {
                    best = new Choice(inks.get(i), layer, tone, density);
                    least = price;
                }
            }
        }
        if (best == null) {
            double densest = DENSITIES[DENSITIES.length - 1];
            best = new Choice(inks.getFirst(), veil(placement, tone(inks.getFirst()), densest), tone(inks.getFirst()), densest);
        }
        veil = Math.max(veil, best.density);
        return best;
    }

    private String tone(String ink) {
        return Colors.luminance(ink) > 0.35 ? Colors.mix(design.palette().deep(), "#000000", 0.15) : design.palette().light();
    }

    /// Dark under light text, light under dark; densest behind the text, gone before the subject.
    private Layer veil(Placement placement, String tone, double density) {
        Bounds zone = placement.zone();
        String full = Colors.fade(tone, density);
        String half = Colors.fade(tone, density * 0.94);
        String none = Colors.fade(tone, 0);
        boolean above = zone.width() > design.width() * 0.75;
        if (above) {
            double last = placement.slots().mapToDouble(slot -> slot.set().ink().bottom()).max().orElse(zone.bottom());
            double high = Math.min(design.height(), last * 1.34);
            return Layer.rect("veil", new Bounds(0, 0, design.width(), high), 0, tone).filled(Paint.linear(90, full, full, full, half, none));
        }
        boolean left = zone.x() + zone.width() / 2 < design.width() / 2;
        var words = placement.slots().map(slot -> slot.set().ink()).toList();
        double inner = left
                ? words.stream().mapToDouble(Bounds::right).max().orElse(zone.right())
                : design.width() - words.stream().mapToDouble(Bounds::x).min().orElse(zone.x());
        Bounds subject = design.crop().subject(design.width(), design.height());
        double product = left ? subject.x() + subject.width() * 0.2 : design.width() - subject.right() + subject.width() * 0.2;
        double reach = Math.min(design.width(), Math.clamp(product, inner * 1.5, inner * 1.8));
        double even = inner * 0.72;
        var bounds = left ? new Bounds(0, 0, reach, design.height()) : new Bounds(design.width() - reach, 0, reach, design.height());
        return Layer.rect("veil", bounds, 0, tone).filled(Paint.linear(left ? 0 : 180, falling(tone, density, even / reach)));
    }

    /// Stops of a veil that is full behind the text and gone at its end, without an edge on the way.
    ///
    /// @param full up to where it is full, as a share of its length
    private static String[] falling(String tone, double density, double full) {
        var stops = new String[FALLING];
        for (int i = 0; i < FALLING; i++) {
            double t = Math.clamp((i / (FALLING - 1.0) - full) / (1 - full), 0, 1);
            stops[i] = Colors.fade(tone, density * (1 - t * t * (3 - 2 * t)));
        }
        return stops;
    }

    /// In the colour of the texts or the first that reads in its corner; where none does, under a veil from the picture's edge.
    private Layer logo(Bounds at, Copy copy, Language language, Sample below, Choice choice) {
        var area = List.of(at);
        var children = new ArrayList<Layer>();
        var colors = new ArrayList<>(List.of(choice.ink));
        colors.addAll(inks);
        String color = colors.stream().filter(ink -> below.contrast(ink, area) >= READABLE).findFirst().orElse(null);
        if (color == null) {
            color = choice.ink;
            Layer shade = null;
            for (double density : DENSITIES) {
                shade = shade(at, choice.tone, density);
                if (inks.size() == 1 || density > 0 && below.copy().paint(shade).contrast(color, area) >= READABLE) {
                    break;
                }
            }
            children.add(named(shade, language));
        }
        var brush = new Brush(1, 1, design.palette(), new Crop(0, 0, 0));
        double r = at.height() / 2;
        BrandMark.draw(brush, "logo", at.x() + r * 0.94, at.y() + r, r * 0.84, color, r * 0.13);
        brush.layers().forEach(layer -> children.add(layer.named(name(layer.id(), language))));
        var type = Layout.wordmark(design).colored(color);
        children.add(Layer.text("logo-word", new Bounds(at.x() + at.height() * 1.2, at.y(), at.width() - at.height() * 1.2, at.height()),
                copy.brand().in(language), type).as("text").bound("/brand/name").named(name("logo-word", language)));
        return Layer.group("logo", children).named(name("logo", language)).at(at).as("logo");
    }

    private Layer shade(Bounds logo, String tone, double density) {
        boolean top = logo.y() < design.height() / 2;
        double high = 2.6 * (top ? logo.y() + logo.height() : design.height() - logo.y());
        var bounds = new Bounds(0, top ? 0 : design.height() - high, design.width(), high);
        String full = Colors.fade(tone, density);
        return Layer.rect("logo-shade", bounds, 0, tone).filled(Paint.linear(top ? 90 : -90, full, full, Colors.fade(tone, density * 0.5), Colors.fade(tone, 0)));
    }

    /// The accent where it stands out from what is behind it, else the deepest or the lightest colour.
    private String button(Sample below, Bounds pill) {
        var area = List.of(pill);
        double[] mean = below.mean(area);
        String ground = Colors.of(mean[0], mean[1], mean[2]);
        return List.of(design.palette().accent(), design.palette().deep(), design.palette().light()).stream()
                .filter(color -> Colors.contrast(color, ground) >= 1.6 && Colors.contrast(best(color), color) >= READABLE)
                .findFirst().orElse(design.palette().deep());
    }

    private String best(String ground) {
        return List.of(design.palette().light(), design.palette().deep(), "#ffffff", "#0b0b0d").stream()
                .filter(ink -> Colors.contrast(ink, ground) >= READABLE).findFirst()
                .orElse(Colors.luminance(ground) > 0.18 ? "#0b0b0d" : "#ffffff");
    }

    private static Layer text(String id, Slot slot, String color, Language language) {
        return named(Layer.text(id, slot.box(), slot.text(), slot.type().colored(color)).as("text").bound("/copy/" + id), language);
    }

    private static Layer named(Layer layer, Language language) {
        return layer.named(name(layer.id(), language));
    }

    static String name(String id, Language language) {
        return Say.TEXTS.get(language, "layer." + id);
    }

    static List<Bounds> lines(Slot slot) {
        return Ink.lines(slot.set(), slot.type().size());
    }
}
