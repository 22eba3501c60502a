package agentos.showcase.pack;

import agentos.showcase.taskgraph.Modality;
import agentos.showcase.taskgraph.Traits;
import agentos.showcase.text.Localized;
import java.util.List;
import java.util.Locale;

/// One component of a task's representation z.
///
/// @param id    one of [#NAMES]: it says what is measured
/// @param name  what a person reads
/// @param about one sentence: what it says about a task
public record Feature(String id, Localized name, Localized about) {
    /// Everything that can be seen of a task: the card's category, what the material is, four traits, the material's language.
    public static final List<String> NAMES = List.of(
            "category-image", "category-voice", "category-gui", "category-research",
            "modality-text", "modality-image", "modality-audio", "modality-screen",
            "length", "ambiguity", "risk", "freshness", "language-en", "language-zh");

    public Feature {
        about = about == null ? Localized.EMPTY : about;
    }

    /// Whether it is 1 or 0 and nothing between.
    public boolean isFlag() {
        return id.indexOf('-') > 0;
    }

    /// What it is for a task, 0 to 1.
    double of(String category, Modality modality, Traits traits) {
        return switch (id) {
            case "length" -> traits.length();
            case "ambiguity" -> traits.ambiguity();
            case "risk" -> traits.risk();
            case "freshness" -> traits.freshness();
            case "language-en" -> flag(traits.language() == Traits.Tongue.ENGLISH);
            case "language-zh" -> flag(traits.language() == Traits.Tongue.CHINESE);
            default -> flag(id.equals("category-" + category) || id.equals("modality-" + modality.name().toLowerCase(Locale.ROOT)));
        };
    }

    private static double flag(boolean on) {
        return on ? 1 : 0;
    }
}
