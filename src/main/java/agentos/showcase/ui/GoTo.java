package agentos.showcase.ui;

import agentos.showcase.pack.Pack;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/// Everything of a pack that one can go to.
final class GoTo {
    private static final Texts TEXTS = Texts.of("ui");

    private GoTo() {}

    static List<PaletteModel.Entry> entries(Pack pack) {
        var entries = new ArrayList<PaletteModel.Entry>();
        for (Tab tab : Tab.values()) {
            entries.add(new PaletteModel.Entry(tab.icon(), TEXTS.both(tab.key()), group("tab"), Localized.EMPTY, tab.place()));
        }
        pack.cards().forEach(card -> entries.add(new PaletteModel.Entry(Tab.ofCategory(card.category()).icon(),
                card.title(), group("card"), TEXTS.both(Tab.ofCategory(card.category()).key()), new Place.CardPlace(card.id()))));
        pack.benchmark().rows().forEach(row -> entries.add(new PaletteModel.Entry(Feather.BAR_CHART_2,
                Localized.same(row.name()), group("row"), row.about(), new Place.Benchmarks(row.id()))));
        pack.routing().experts().forEach(expert -> entries.add(new PaletteModel.Entry(Feather.SHUFFLE,
                expert.name(), group("expert"), kinds(pack, expert.kinds()), new Place.Routing())));
        return entries;
    }

    private static Localized kinds(Pack pack, List<String> kinds) {
        return Localized.list(kinds.stream()
                .map(kind -> pack.routing().kind(kind).map(found -> found.name()).orElse(Localized.same(kind)))
                .toList());
    }

    private static Localized group(String kind) {
        return TEXTS.both("palette.group." + kind);
    }
}
