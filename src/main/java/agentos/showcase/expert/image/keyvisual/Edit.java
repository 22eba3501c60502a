package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.data.Data;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.image.keyvisual.Placement.Slot;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What a visitor can ask for in the second turn, and how a design follows it: one thing changes, everything else stays.
enum Edit {
    WARMER(Map.of("*", Set.of("colour"))),
    BOLDER(Map.of("headline", Set.of("type", "place", "colour"), "subline", Set.of("place"), "pill", Set.of("place"), "action", Set.of("place"),
            "veil", Set.of("colour", "presence", "place"))),
    LESS(Map.of("subline", Set.of("presence"), "pill", Set.of("place"), "action", Set.of("place"), "veil", Set.of("place"))),
    MOVE(Map.of("logo", Set.of("place", "colour", "presence")));

    private static final double LEAST_GROWTH = 1.05;

    private final Map<String, Set<String>> allowed;

    Edit(Map<String, Set<String>> allowed) {
        this.allowed = allowed;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Localized title() {
        return Say.TEXTS.both("edit." + key());
    }

    /// Whether this edit is free to change that aspect of that layer.
    boolean allows(String layer, String aspect) {
        return allowed.getOrDefault("*", Set.of()).contains(aspect) || allowed.getOrDefault(layer, Set.of()).contains(aspect);
    }

    /// The edits whose words occur in a sentence, in the order of this list.
    ///
    /// @param vocabulary `{"warmer": {"en": [words], "zh": [words]}, ...}`
    static List<Edit> in(Localized sentence, Data vocabulary) {
        var found = new ArrayList<Edit>();
        for (Edit edit : values()) {
            boolean said = Arrays.stream(Language.values()).anyMatch(language -> {
                String text = sentence.in(language).toLowerCase(Locale.ROOT);
                return vocabulary.get(edit.key()).get(language.code()).texts().stream().anyMatch(word -> !word.isBlank() && text.contains(word));
            });
            if (said) {
                found.add(edit);
            }
        }
        return found;
    }

    /// The design and placements after this edit; colours of text are chosen anew when they are painted.
    Visual on(Visual before, Copy copy) {
        return switch (this) {
            case WARMER -> new Visual(before.design().in(before.design().palette().warmer()), before.placements(), before.drawings());
            case BOLDER -> bolder(before, copy);
            case LESS -> less(before);
            case MOVE -> move(before, copy);
        };
    }

    /// A heavier and larger headline, as far as zone and limit allow, in one measure for both languages.
    private static Visual bolder(Visual before, Copy copy) {
        Design design = before.design().with(before.design().manner().inBold());
        for (double factor = 1.3; factor >= LEAST_GROWTH; factor -= 0.01) {
            var placements = new EnumMap<Language, Placement>(Language.class);
            for (Language language : Language.values()) {
                Placement old = before.placements().get(language);
                Slot head = old.headline();
                Placement next = new Layout(design, copy, language).block(old.zone(), head.text(), head.type().size() * factor, old.logo());
                double high = (next.pill() == null ? next.headline().box() : next.pill()).bottom() - next.headline().box().y();
                boolean same = next.headline().set().lines().size() == head.set().lines().size();
                if (same && high <= old.zone().height() + 0.5 && next.share(design) <= design.limit()) {
                    placements.put(language, next);
                }
            }
            if (placements.size() == Language.values().length) {
                return new Visual(design, placements, before.drawings());
            }
        }
        var placements = new EnumMap<Language, Placement>(Language.class);
        before.placements().forEach((language, old) -> placements.put(language,
                new Layout(design, copy, language).block(old.zone(), old.headline().text(), old.headline().type().size(), old.logo())));
        return new Visual(design, placements, before.drawings());
    }

    /// Without the sub-line; the button moves up into its place, the headline stays where it is.
    private static Visual less(Visual before) {
        var placements = new EnumMap<Language, Placement>(Language.class);
        before.placements().forEach((language, old) -> {
            double up = old.pill() == null || old.subline() == null ? 0 : old.subline().box().y() - old.pill().y() + before.design().unit() * 0.02;
            placements.put(language, new Placement(old.headline(), null, Layout.moved(old.action(), up), Layout.moved(old.pill(), up), old.logo(), old.zone()));
        });
        var parts = before.design().parts().stream().filter(part -> !part.equals("subline")).toList();
        return new Visual(before.design().showing(parts), placements, before.drawings());
    }

    /// The logo in the next corner, across first, where it covers neither text nor subject in either language.
    private static Visual move(Visual before, Copy copy) {
        Design design = before.design();
        Placement any = before.placements().get(Language.EN);
        String from = corner(any.logo(), design);
        for (String corner : List.of(across(from), opposite(from), opposite(across(from)))) {
            var placements = new EnumMap<Language, Placement>(Language.class);
            before.placements().forEach((language, old) -> {
                var layout = new Layout(design, copy, language);
                Bounds at = layout.logo(corner);
                if (!at.intersects(layout.keepClear()) && texts(old).stream().noneMatch(at.inset(-design.unit() * 0.02)::intersects)) {
                    placements.put(language, new Placement(old.headline(), old.subline(), old.action(), old.pill(), at, old.zone()));
                }
            });
            if (placements.size() == Language.values().length) {
                return new Visual(design.at(corner), placements, before.drawings());
            }
        }
        return before;
    }

    private static List<Bounds> texts(Placement p) {
        var all = new ArrayList<Bounds>();
        p.slots().forEach(slot -> all.add(slot.box()));
        if (p.pill() != null) {
            all.add(p.pill());
        }
        return all;
    }

    private static String corner(Bounds logo, Design design) {
        return (logo.y() < design.height() / 2 ? "top-" : "bottom-") + (logo.x() + logo.width() / 2 < design.width() / 2 ? "left" : "right");
    }

    private static String across(String corner) {
        return corner.endsWith("left") ? corner.replace("left", "right") : corner.replace("right", "left");
    }

    private static String opposite(String corner) {
        return across(corner.startsWith("top") ? corner.replace("top", "bottom") : corner.replace("bottom", "top"));
    }

    /// Whether the pictures show what was asked for, and the measure that says so: before and after.
    ///
    /// @param before measured in the language that shows it least
    record Followed(boolean ok, String before, String after) {}

    Followed followed(Inspection before, Inspection after) {
        return switch (this) {
            case WARMER -> measured(after.warmth() >= before.warmth() + 4, before.warmth(), after.warmth());
            case BOLDER -> measured(after.headline() >= before.headline() * 1.05, before.headline(), after.headline());
            case LESS -> measured(after.share() <= before.share() * 0.9, before.share(), after.share());
            case MOVE -> new Followed(!after.corner().isEmpty() && !after.corner().equals(before.corner()), before.corner(), after.corner());
        };
    }

    private static Followed measured(boolean ok, double before, double after) {
        return new Followed(ok, String.format(Locale.ROOT, "%.1f", before), String.format(Locale.ROOT, "%.1f", after));
    }
}
