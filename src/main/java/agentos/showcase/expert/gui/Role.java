package agentos.showcase.expert.gui;

import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.Locale;

/// What an element of a screen is to somebody who operates it.
public enum Role {
    HEADING(false), TEXT(false), TILE(false), CHART(false), TABLE(false),
    LINK(true), BUTTON(true), FIELD(true), PASSWORD(true), CHOICE(true), TOGGLE(true), RANGE(true), TAB(true), TOOL(true),
    PICTURE(true), DROP(true);

    private final boolean operable;

    Role(boolean operable) {
        this.operable = operable;
    }

    /// Whether a pointer or a key does anything with it.
    public boolean operable() {
        return operable;
    }

    /// Whether it holds a value that can be put into it.
    public boolean holdsValue() {
        return switch (this) {
            case FIELD, PASSWORD, CHOICE, TOGGLE, RANGE -> true;
            default -> false;
        };
    }

    /// The word in a card: `button`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Localized title() {
        return Texts.of("gui").both("role." + word());
    }

    /// @throws IllegalArgumentException when a card uses a word that is no role
    public static Role of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
