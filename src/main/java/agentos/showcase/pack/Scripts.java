package agentos.showcase.pack;

import agentos.showcase.text.Language;

/// Which language a text is written in, by its script.
final class Scripts {
    /// A Chinese sign says about as much as so many Latin letters.
    private static final int LETTERS_PER_SIGN = 3;

    private Scripts() {}

    /// Chinese when Chinese signs say more than Latin letters do: a Chinese text full of English names is Chinese.
    static Language language(String text) {
        long signs = text.codePoints().filter(Character::isIdeographic).count();
        long letters = text.codePoints().filter(sign -> Character.isLetter(sign) && !Character.isIdeographic(sign)).count();
        return signs * LETTERS_PER_SIGN > letters ? Language.ZH : Language.EN;
    }
}
