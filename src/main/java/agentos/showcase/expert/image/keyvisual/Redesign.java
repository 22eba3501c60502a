package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.image.keyvisual.Placement.Slot;
import agentos.showcase.text.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/// How a design follows an edit: one thing changes, everything else stays. Where the picture leaves no room for it, there is no new design.
///
/// Colours of text are chosen anew when they are painted; what an edit gives still carries the drawings from before it.
final class Redesign {
    private static final double LEAST_GROWTH = 1.05;
    private static final double MOST_GROWTH = 1.3;
    /// How much smaller a quieter headline is, and how much nearer or farther the product is at most and at least.
    private static final double QUIETER = 0.78;
    private static final double NEARER = 1.3;
    private static final double LEAST_NEARER = 1.06;

    private final Visual before;
    private final Design design;
    private final Copy copy;

    private Redesign(Visual before, Copy copy) {
        this.before = before;
        this.design = before.design();
        this.copy = copy;
    }

    /// The design and placements after this edit; empty when there is no room for it, or nothing left to do.
    static Optional<Visual> of(Visual before, Edit edit, Copy copy) {
        var here = new Redesign(before, copy);
        return switch (edit) {
            case WARMER -> here.inColours(here.design.palette().warmer());
            case COOLER -> here.inColours(here.design.palette().cooler());
            case BOLDER -> here.bolder();
            case QUIETER -> here.quieter();
            case LESS -> here.less();
            case MORE -> here.more();
            case MOVE -> here.move();
            case NEARER -> here.nearer();
            case FARTHER -> here.cropped(1 / NEARER);
        };
    }

    private Optional<Visual> inColours(Palette palette) {
        return Optional.of(new Visual(design.in(palette), before.placements(), before.drawings()));
    }

    /// Placements for both languages, or none at all.
    private Optional<Map<Language, Placement>> both(BiFunction<Language, Placement, Optional<Placement>> place) {
        var placements = new EnumMap<Language, Placement>(Language.class);
        before.placements().forEach((language, old) -> place.apply(language, old).ifPresent(next -> placements.put(language, next)));
        return placements.size() == Language.values().length ? Optional.of(placements) : Optional.empty();
    }

    private Optional<Visual> with(Design next, BiFunction<Language, Placement, Optional<Placement>> place) {
        return both(place).map(placements -> new Visual(next, placements, before.drawings()));
    }

    // ---- headline -------------------------------------------------------------------------------------------------------------

    /// A heavier and larger headline, as far as zone and limit allow, in one measure for both languages.
    private Optional<Visual> bolder() {
        Design bold = design.with(design.manner().inBold());
        for (double factor = MOST_GROWTH; factor >= LEAST_GROWTH; factor -= 0.01) {
            double by = factor;
            var found = with(bold, (language, old) -> headline(bold, language, old, by));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Visual> quieter() {
        return with(design, (language, old) -> headline(design, language, old, QUIETER)
                .filter(next -> next.headline().type().size() >= design.unit() * 0.045));
    }

    private Optional<Placement> headline(Design next, Language language, Placement old, double factor) {
        Slot head = old.headline();
        Placement placed = new Layout(next, copy, language).block(old.zone(), head.text(), head.type().size() * factor, old.logo());
        boolean same = placed.headline().set().lines().size() <= head.set().lines().size();
        return Optional.of(placed).filter(p -> same && fits(p) && isClear(p, next) && p.share(next) <= next.limit());
    }

    /// Whether texts and logo keep clear of the product and of each other; an earlier turn may have moved either.
    private static boolean isClear(Placement p, Design next) {
        Bounds subject = subject(next);
        return !p.logo().intersects(subject) && texts(p).stream().noneMatch(text -> text.intersects(subject) || text.intersects(p.logo()));
    }

    /// The product with a little air around it.
    private static Bounds subject(Design design) {
        return design.crop().subject(design.width(), design.height()).inset(-0.01 * design.unit());
    }

    private static boolean fits(Placement p) {
        Bounds last = p.pill() != null ? p.pill() : p.subline() != null ? p.subline().box() : p.headline().box();
        return last.bottom() - p.headline().box().y() <= p.zone().height() + 0.5;
    }

    // ---- words ----------------------------------------------------------------------------------------------------------------

    /// Without the sub-line; the button moves up into its place, the headline stays where it is.
    private Optional<Visual> less() {
        if (!design.parts().contains("subline")) {
            return Optional.empty();
        }
        return with(design.showing(design.parts().stream().filter(part -> !part.equals("subline")).toList()), (_, old) -> {
            double up = old.pill() == null || old.subline() == null ? 0 : old.subline().box().y() - old.pill().y() + design.unit() * 0.02;
            return Optional.of(new Placement(old.headline(), null, Layout.moved(old.action(), up), Layout.moved(old.pill(), up), old.logo(), old.zone()));
        });
    }

    /// The sub-line again, under a headline that stays where it is; the button makes room.
    private Optional<Visual> more() {
        if (design.parts().contains("subline")) {
            return Optional.empty();
        }
        Design next = design.showing(List.of("headline", "subline", "action"));
        return with(next, (language, old) -> {
            Slot head = old.headline();
            Placement block = new Layout(next, copy, language).block(old.zone(), head.text(), head.type().size(), old.logo());
            double down = head.box().y() - block.headline().box().y();
            var placed = new Placement(head, Layout.moved(block.subline(), down), Layout.moved(block.action(), down), Layout.moved(block.pill(), down), old.logo(), old.zone());
            return Optional.of(placed).filter(p -> p.pill().bottom() <= p.zone().bottom() + 0.5 && isClear(p, next) && p.share(next) <= next.limit());
        });
    }

    // ---- logo -----------------------------------------------------------------------------------------------------------------

    /// The logo in the next corner, across first, where it covers neither text nor subject in either language.
    private Optional<Visual> move() {
        String from = corner(before.placements().get(Language.EN).logo());
        for (String corner : List.of(across(from), opposite(from), opposite(across(from)))) {
            var found = with(design.at(corner), (language, old) -> {
                var layout = new Layout(design, copy, language);
                Bounds at = layout.logo(corner);
                boolean free = !at.intersects(layout.keepClear()) && texts(old).stream().noneMatch(at.inset(-design.unit() * 0.02)::intersects);
                return free ? Optional.of(new Placement(old.headline(), old.subline(), old.action(), old.pill(), at, old.zone())) : Optional.empty();
            });
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static List<Bounds> texts(Placement p) {
        var all = new ArrayList<Bounds>();
        p.slots().forEach(slot -> all.addAll(Composer.lines(slot)));
        if (p.pill() != null) {
            all.add(p.pill());
        }
        return all;
    }

    private String corner(Bounds logo) {
        return (logo.y() < design.height() / 2 ? "top-" : "bottom-") + (logo.x() + logo.width() / 2 < design.width() / 2 ? "left" : "right");
    }

    private static String across(String corner) {
        return corner.endsWith("left") ? corner.replace("left", "right") : corner.replace("right", "left");
    }

    private static String opposite(String corner) {
        return across(corner.startsWith("top") ? corner.replace("top", "bottom") : corner.replace("bottom", "top"));
    }

    // ---- product --------------------------------------------------------------------------------------------------------------

    /// As much nearer as texts and logo leave room for.
    private Optional<Visual> nearer() {
        for (double factor = NEARER; factor >= LEAST_NEARER; factor -= 0.02) {
            var found = cropped(factor);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Visual> cropped(double factor) {
        Crop crop = design.crop();
        double zoom = crop.zoom() * factor;
        Design next = design.cropped(new Crop(crop.focus(), crop.ground(), zoom));
        boolean seen = zoom >= Crop.LEAST && zoom <= Crop.MOST && subject(next).y() >= 0;
        return with(next, (_, old) -> Optional.of(old).filter(p -> seen && isClear(p, next)));
    }
}
