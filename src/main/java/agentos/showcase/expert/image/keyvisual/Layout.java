package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.expert.image.keyvisual.Placement.Slot;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds room for texts and logo: inside the safe area, beside or above the subject, within the limit on text, with the headline as
/// large as all of that allows. What had to give way, and to what, is named.
final class Layout {
    /// The headline takes this share of the largest size that would fit, so that a later wish for more has room.
    private static final double EASE = 0.86;
    /// No headline shows more characters than this.
    private static final int MOST_SHOWN = 160;

    private final Design design;
    private final Copy copy;
    private final Language language;
    private final double unit;
    private final Bounds safe;
    private final List<Conflict> conflicts = new ArrayList<>();

    Layout(Design design, Copy copy, Language language) {
        this.design = design;
        this.copy = copy;
        this.language = language;
        this.unit = design.unit();
        double margin = design.margin() / 100 * unit;
        this.safe = new Bounds(margin, margin, design.width() - 2 * margin, design.height() - 2 * margin);
    }

    /// Two wishes that cannot both be had.
    ///
    /// @param solved false when nothing could give way
    record Conflict(String kind, Localized sentence, boolean solved) {}

    record Solved(Placement placement, List<Conflict> conflicts) {}

    /// @param fit largest size of the headline in this zone, and what keeps it from being larger
    private record Candidate(String name, Bounds zone, Placement placement, double size, String bound) {}

    Bounds safe() {
        return safe;
    }

    /// The subject with some air around it; no text goes there.
    Bounds keepClear() {
        var subject = design.crop().subject(design.width(), design.height());
        return subject.inset(-0.035 * unit);
    }

    Solved solve() {
        if (copy.standIn()) {
            conflicts.add(new Conflict("empty", Say.TEXTS.both("conflict.empty", copy.headline()), false));
        }
        characters();
        Bounds logo = freeLogo();
        var chosen = best(copy, logo);
        if (chosen.isEmpty()) {
            chosen = shortened(logo);
            conflicts.add(fight());
        }
        if (chosen.isEmpty()) {
            Bounds zone = new Bounds(safe.x(), safe.y() + logo.height() * 1.6, safe.width(), safe.height() * 0.5);
            return new Solved(block(zone, cased(copy), least(), logo), conflicts);
        }
        Candidate c = chosen.get();
        conflicts.add(new Conflict("zone", Say.TEXTS.both("conflict.zone." + c.name, Math.round(c.zone.width()), Math.round(c.zone.height())), true));
        double wanted = design.manner().scale() * unit;
        if (c.size < wanted - 1) {
            conflicts.add(new Conflict("size", Say.TEXTS.both("conflict.size." + c.bound, Math.round(wanted), Math.round(c.size), Math.round(design.limit())), true));
        }
        return new Solved(block(c.zone, c.placement.headline().text(), Math.max(least(), Math.floor(c.size * EASE)), logo), conflicts);
    }

    private Optional<Candidate> best(Copy words, Bounds logo) {
        return candidates(words, logo).stream().filter(candidate -> candidate.placement != null).reduce((a, b) -> b.size > a.size * 1.02 ? b : a);
    }

    /// As much of the beginning of the headline as there is room for, with an ellipsis, so that something can be seen; the conflict that says so
    /// stays open.
    private Optional<Candidate> shortened(Bounds logo) {
        String whole = Copy.joined(copy.headline().in(language), language);
        int fits = 0;
        int last = Math.min(whole.codePointCount(0, whole.length()), MOST_SHOWN);
        for (int first = 1; first <= last; ) {
            int middle = (first + last) / 2;
            if (best(beginning(whole, middle), logo).isPresent()) {
                fits = middle;
                first = middle + 1;
            } else {
                last = middle - 1;
            }
        }
        if (fits == 0) {
            return Optional.empty();
        }
        Copy shown = beginning(whole, fits);
        conflicts.add(new Conflict("shortened", Say.TEXTS.both("conflict.shortened", whole.codePointCount(0, whole.length()), shown.headline()), false));
        return best(shown, logo);
    }

    /// Broken off between words where that does not take away much.
    private Copy beginning(String whole, int characters) {
        String cut = whole.substring(0, whole.offsetByCodePoints(0, characters)).stripTrailing();
        int space = cut.lastIndexOf(' ');
        String kept = space > cut.length() * 0.6 ? cut.substring(0, space) : cut;
        return copy.headed(Localized.same(kept + "…"));
    }

    private String cased(Copy words) {
        return design.manner().cased(words.headline().in(language));
    }

    private List<Candidate> candidates(Copy words, Bounds logo) {
        var all = new ArrayList<Candidate>();
        zones(logo).forEach((name, zone) -> {
            for (String headline : List.of(cased(words), Copy.joined(cased(words), language))) {
                all.add(fit(name, zone, headline, logo));
            }
        });
        return all;
    }

    /// Names the wishes that fight: every one without which, all others kept, there would be room.
    private Conflict fight() {
        var relaxed = new LinkedHashMap<String, Design>();
        relaxed.put("margin", design.within(0, design.limit()));
        relaxed.put("limit", design.within(design.margin(), 60));
        relaxed.put("subject", design.cropped(new Crop(design.crop().focus(), design.crop().ground(), 0.01)));
        relaxed.put("parts", design.showing(List.of("headline")));
        var fighting = relaxed.entrySet().stream().filter(wish -> new Layout(wish.getValue(), copy, language).hasRoom()).map(Map.Entry::getKey).toList();
        Localized least = Say.TEXTS.both("wish.headline", Math.round(least()));
        if (fighting.isEmpty()) {
            return new Conflict("room", Say.TEXTS.both("conflict.room.headline", least), false);
        }
        var wishes = Localized.list(fighting.stream().map(wish -> Say.TEXTS.both("wish." + wish, Math.round(design.margin()), Math.round(design.limit()))).toList());
        return new Conflict("room", Say.TEXTS.both("conflict.room", least, wishes), false);
    }

    private boolean hasRoom() {
        return candidates(copy, logo(design.corner())).stream().anyMatch(candidate -> candidate.placement != null);
    }

    /// Characters that no face of the application has are said before anything is set in boxes.
    private void characters() {
        var unknown = new StringBuilder();
        for (String part : List.of("headline", "subline", "action", "brand")) {
            unknown.append(TextSetter.missing(copy.text(part).in(language), Type.of(10, "#000000")));
        }
        if (!unknown.isEmpty()) {
            String shown = unknown.codePoints().distinct().limit(12).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            conflicts.add(new Conflict("characters", Say.TEXTS.both("conflict.characters", shown), false));
        }
    }

    // ---- logo -----------------------------------------------------------------------------------------------------------------

    private Bounds freeLogo() {
        Bounds wished = logo(design.corner());
        if (!wished.intersects(keepClear())) {
            return wished;
        }
        for (String corner : Design.CORNERS) {
            Bounds other = logo(corner);
            if (!other.intersects(keepClear())) {
                conflicts.add(new Conflict("logo", Say.TEXTS.both("conflict.logo.subject", Say.TEXTS.both("corner." + design.corner()), Say.TEXTS.both("corner." + corner)), true));
                return other;
            }
        }
        conflicts.add(new Conflict("logo", Say.TEXTS.both("conflict.logo.nowhere"), false));
        return wished;
    }

    /// What the logo would cover in this corner of the safe area.
    Bounds logo(String corner) {
        double high = logoHeight(design);
        double wide = Math.min(safe.width(), high * 1.28 + TextSetter.width(copy.brand().in(language), wordmark(design)));
        double x = corner.endsWith("left") ? safe.x() : safe.right() - wide;
        double y = corner.startsWith("top") ? safe.y() : safe.bottom() - high;
        return new Bounds(x, y, wide, high);
    }

    static double logoHeight(Design design) {
        return design.unit() * (design.height() > design.width() ? 0.092 : 0.075);
    }

    static Type wordmark(Design design) {
        return new Type(logoHeight(design) * 0.5, true, "left", true, "#000000", 1.2, 0.06);
    }

    // ---- zones ----------------------------------------------------------------------------------------------------------------

    private Map<String, Bounds> zones(Bounds logo) {
        Bounds keep = keepClear();
        var zones = new LinkedHashMap<String, Bounds>();
        put(zones, "left", new Bounds(safe.x(), safe.y(), Math.min(keep.x(), safe.right()) - safe.x(), safe.height()), logo);
        put(zones, "right", new Bounds(Math.max(keep.right(), safe.x()), safe.y(), safe.right() - Math.max(keep.right(), safe.x()), safe.height()), logo);
        put(zones, "above", new Bounds(safe.x(), safe.y(), safe.width(), Math.min(keep.y() - unit * 0.03, safe.bottom()) - safe.y()), logo);
        return zones;
    }

    private void put(Map<String, Bounds> zones, String name, Bounds zone, Bounds logo) {
        double gap = unit * 0.045;
        Bounds free = zone;
        if (zone.intersects(logo)) {
            free = logo.y() < design.height() / 2
                    ? new Bounds(zone.x(), logo.bottom() + gap, zone.width(), zone.bottom() - logo.bottom() - gap)
                    : new Bounds(zone.x(), zone.y(), zone.width(), logo.y() - gap - zone.y());
        }
        if (free.width() >= unit * 0.3 && free.height() >= unit * 0.3) {
            zones.put(name, free);
        }
    }

    // ---- texts ----------------------------------------------------------------------------------------------------------------

    private double least() {
        return Math.ceil(unit * 0.06);
    }

    private Candidate fit(String name, Bounds zone, String headline, Bounds logo) {
        String bound = "room";
        double most = Math.floor(design.manner().scale() * unit);
        for (double size = most; size >= least(); size -= 2) {
            Type type = design.manner().headline(size, language);
            if (TextSetter.tears(headline, type, zone.width()) || TextSetter.lines(headline, type, zone.width()).size() > 3) {
                bound = "room";
                continue;
            }
            Placement placement = block(zone, headline, size, logo);
            if (bottom(placement) - placement.headline().box().y() > zone.height() + 0.5) {
                bound = "room";
            } else if (placement.share(design) > design.limit()) {
                bound = "limit";
            } else {
                return new Candidate(name, zone, placement, size, bound);
            }
        }
        return new Candidate(name, zone, null, 0, bound);
    }

    private static double bottom(Placement p) {
        return p.pill() != null ? p.pill().bottom() : p.subline() != null ? p.subline().box().bottom() : p.headline().box().bottom();
    }

    /// Headline, sub-line and button, one below the other.
    Placement block(Bounds zone, String headline, double size, Bounds logo) {
        double small = unit * (design.height() > design.width() ? 0.044 : 0.037);
        Slot head = slot(headline, design.manner().headline(size, language), zone, zone.y());
        double y = head.box().bottom() + size * 0.12 + unit * 0.018;
        Slot sub = null;
        if (design.parts().contains("subline")) {
            Type type = new Type(small, false, design.manner().align(), false, "#000000", 1.42, 0);
            var measure = new Bounds(zone.x(), zone.y(), Math.min(zone.width(), small * 22), zone.height());
            Bounds at = switch (design.manner().align()) {
                case "center" -> new Bounds(zone.x() + (zone.width() - measure.width()) / 2, 0, measure.width(), 0);
                case "right" -> new Bounds(zone.right() - measure.width(), 0, measure.width(), 0);
                default -> measure;
            };
            String hinted = copy.subline().in(language);
            boolean asHinted = TextSetter.lines(hinted, type, at.width()).size() == hinted.split("\n").length;
            sub = slot(asHinted ? hinted : Copy.joined(hinted, language), type, at, y);
            y = sub.box().bottom();
        }
        Slot action = null;
        Bounds pill = null;
        if (design.parts().contains("action")) {
            Type type = new Type(small, true, "center", true, "#000000", 1.2, 0.01);
            double wide = Math.min(zone.width(), TextSetter.width(copy.action().in(language), type) + small * 2.4);
            double x = switch (design.manner().align()) {
                case "center" -> zone.x() + (zone.width() - wide) / 2;
                case "right" -> zone.right() - wide;
                default -> zone.x();
            };
            pill = new Bounds(x, y + unit * 0.04, wide, small * 2.3);
            action = new Slot(copy.action().in(language), pill, type);
            y = pill.bottom();
        }
        double free = Math.max(0, zone.bottom() - y);
        double down = switch (design.manner().anchor()) {
            case "top" -> 0;
            case "bottom" -> free;
            default -> free / 2;
        };
        return new Placement(moved(head, down), moved(sub, down), moved(action, down), moved(pill, down), logo, zone);
    }

    private static Slot slot(String text, Type type, Bounds zone, double y) {
        double width = Math.min(zone.width(), TextSetter.balancedWidth(text, type, zone.width()) + 1);
        double x = switch (type.align()) {
            case "center" -> zone.x() + (zone.width() - width) / 2;
            case "right" -> zone.right() - width;
            default -> zone.x();
        };
        return new Slot(text, new Bounds(x, y, width, TextSetter.height(text, type, width)), type);
    }

    static Slot moved(Slot slot, double down) {
        return slot == null ? null : new Slot(slot.text(), moved(slot.box(), down), slot.type());
    }

    static Bounds moved(Bounds b, double down) {
        return b == null ? null : new Bounds(b.x(), b.y() + down, b.width(), b.height());
    }
}
