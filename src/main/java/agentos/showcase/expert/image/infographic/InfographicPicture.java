package agentos.showcase.expert.image.infographic;

import agentos.showcase.data.Data;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Stroke;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The whole infographic: ground, leading panel, head, emblem and one group per row.
///
/// @param product `{"name", "tagline", "emblem"?}`; an emblem is `{"width", "height", "lines": [[x1, y1, x2, y2, thickness]],
///                "rings": [[x, y, radius, thickness]]}`
record InfographicPicture(Data product, Map<String, Spec> specs, Layout layout, Palette palette) {

    Drawing draw(Language language) {
        var layers = new ArrayList<Layer>();
        layers.add(Layer.rect("ground", new Bounds(0, 0, Layout.WIDTH, Layout.HEIGHT), 0, palette.ground()).as("background"));
        var hero = layout.hero();
        if (hero.width() > 0) {
            layers.add(Layer.rect("hero", hero, hero.x() == 0 ? 0 : 28, palette.hero()).as("background"));
        }
        head(layers, language);
        emblem(layers);
        for (var slot : layout.slots()) {
            Spec spec = specs.get(slot.row());
            if (spec != null) {
                layers.add(RowPainter.draw(spec, slot, slot.lead() ? palette.leading() : palette.plain(slot.panel()), language));
            }
        }
        return new Drawing(Layout.WIDTH, Layout.HEIGHT, layers);
    }

    private void head(List<Layer> layers, Language language) {
        var head = layout.head();
        boolean narrow = head.width() < 900;
        var colors = layout.name().equals("poster") ? palette.leading() : palette.plain(false);
        Localized name = product.get("name").localized();
        Localized tagline = product.get("tagline").localized();
        var large = Type.of(narrow ? 84 : 66, colors.text()).inBold().led(1.05);
        var small = Type.of(narrow ? 28 : 27, colors.soft()).led(1.3);
        double nameWidth = narrow ? head.width() : head.width() * 0.46;
        double size = TextSetter.largest(name.in(language), large, nameWidth, narrow ? 110 : 86, 36, large.size());
        double height = TextSetter.height(name.in(language), large.sized(size), nameWidth);
        layers.add(Layer.text("title", new Bounds(head.x(), head.y(), nameWidth, height), name.in(language), large.sized(size))
                .named(name.in(language)).as("title").bound("/product/name"));
        double left = narrow ? head.x() : head.x() + nameWidth + 24;
        double width = narrow ? head.width() : head.right() - left;
        double tall = TextSetter.height(tagline.in(language), small, width);
        layers.add(Layer.text("tagline", new Bounds(left, narrow ? head.y() + height + 10 : head.y() + height - tall - 8, width, tall), tagline.in(language),
                narrow ? small : small.right()).named(tagline.in(language)).as("tagline").bound("/product/tagline"));
    }

    private void emblem(List<Layer> layers) {
        var room = layout.image();
        Data emblem = product.get("emblem");
        double width = emblem.get("width").number();
        double height = emblem.get("height").number();
        if (room.width() <= 0 || width <= 0 || height <= 0) {
            return;
        }
        double scale = Math.min(room.width() / width, room.height() / height);
        double x = room.x() + (room.width() - width * scale) / 2;
        double y = room.y() + (room.height() - height * scale) / 2;
        var parts = new ArrayList<Layer>();
        for (Data ring : emblem.get("rings").items()) {
            double r = ring.get(2).number() * scale;
            parts.add(Layer.ellipse("emblem-" + parts.size(), Bounds.about(x + ring.get(0).number() * scale, y + ring.get(1).number() * scale, r), palette.heroText())
                    .filled(null).outlined(palette.heroText(), ring.get(3).number() * scale));
        }
        for (Data line : emblem.get("lines").items()) {
            parts.add(Layer.line("emblem-" + parts.size(), x + line.get(0).number() * scale, y + line.get(1).number() * scale,
                    x + line.get(2).number() * scale, y + line.get(3).number() * scale, palette.heroAccent(), line.get(4).number() * scale));
        }
        layers.add(Layer.group("emblem", parts).as("emblem"));
    }
}
