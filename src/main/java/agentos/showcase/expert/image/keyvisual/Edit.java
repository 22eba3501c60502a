package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.text.Localized;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What a visitor can ask for in a further turn: what it is free to change, and the measure that says whether the picture follows. How a design
/// follows it is in [Redesign].
enum Edit {
    WARMER(Map.of("*", Set.of("colour"))),
    COOLER(Map.of("*", Set.of("colour"))),
    BOLDER(Allowed.HEADLINE),
    QUIETER(Allowed.HEADLINE),
    LESS(Allowed.SUBLINE),
    MORE(Allowed.SUBLINE),
    MOVE(Map.of("logo", Set.of("place", "colour", "presence"))),
    NEARER(Allowed.PRODUCT),
    FARTHER(Allowed.PRODUCT);

    /// What several edits are free to change: by layer, the aspects of [LayerDiff].
    private interface Allowed {
        Set<String> ANY = Set.of("presence", "place", "colour");
        Map<String, Set<String>> HEADLINE = Map.of("headline", Set.of("type", "place", "colour"), "subline", Set.of("place", "colour"), "pill", Set.of("place"),
                "action", Set.of("place"), "veil", ANY);
        Map<String, Set<String>> SUBLINE = Map.of("subline", Set.of("presence"), "pill", Set.of("place"), "action", Set.of("place"), "headline", Set.of("colour"), "veil", ANY);
        Map<String, Set<String>> PRODUCT = Map.of("scene", ANY, "veil", ANY, "headline", Set.of("colour"), "subline", Set.of("colour"), "pill", Set.of("colour"),
                "action", Set.of("colour"), "logo", Set.of("colour", "presence"));
    }

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

    /// What undoes it; itself where going on undoes it.
    Edit opposite() {
        return switch (this) {
            case WARMER -> COOLER;
            case COOLER -> WARMER;
            case BOLDER -> QUIETER;
            case QUIETER -> BOLDER;
            case LESS -> MORE;
            case MORE -> LESS;
            case MOVE -> MOVE;
            case NEARER -> FARTHER;
            case FARTHER -> NEARER;
        };
    }

    /// Whether this edit is free to change that aspect of that layer.
    boolean allows(String layer, String aspect) {
        return allowed.getOrDefault("*", Set.of()).contains(aspect) || allowed.getOrDefault(layer, Set.of()).contains(aspect);
    }

    /// Whether the pictures show what was asked for, and the measure that says so: before and after.
    record Followed(boolean ok, String before, String after) {}

    Followed followed(Inspection before, Inspection after) {
        return switch (this) {
            case WARMER -> measured(after.warmth() >= before.warmth() + 4, before.warmth(), after.warmth());
            case COOLER -> measured(after.warmth() <= before.warmth() - 4, before.warmth(), after.warmth());
            case BOLDER -> measured(after.headline() >= before.headline() * 1.05, before.headline(), after.headline());
            case QUIETER -> measured(after.headline() <= before.headline() * 0.9, before.headline(), after.headline());
            case LESS -> measured(after.share() <= before.share() * 0.92, before.share(), after.share());
            case MORE -> measured(after.share() >= before.share() * 1.05, before.share(), after.share());
            case MOVE -> new Followed(!after.corner().isEmpty() && !after.corner().equals(before.corner()), before.corner(), after.corner());
            case NEARER -> measured(after.subject() >= before.subject() * 1.08, before.subject(), after.subject());
            case FARTHER -> measured(after.subject() <= before.subject() * 0.92, before.subject(), after.subject());
        };
    }

    private static Followed measured(boolean ok, double before, double after) {
        return new Followed(ok, String.format(Locale.ROOT, "%.1f", before), String.format(Locale.ROOT, "%.1f", after));
    }
}
