package agentos.showcase.expert.drawing;

import java.util.ArrayList;
import java.util.List;

/// Where a line of Latin or Chinese text may end.
///
/// Latin breaks at spaces and behind hyphens, Chinese between characters; closing punctuation never starts a line and opening
/// punctuation never ends one (GB/T 15834, CLREQ "prohibition rules for line start and line end").
final class Breaking {
    private static final String CLOSING = "，。、；：？！）》】」』”’…—～·％‰℃°%,.;:?!)]}〉〕";
    private static final String OPENING = "（《【「『“‘([{〈〔¥￥$€£";

    private Breaking() {}

    /// The text in the smallest pieces that may stand on lines of their own; a piece keeps the spaces behind it.
    static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        int start = 0;
        int[] characters = text.codePoints().toArray();
        int place = 0;
        for (int i = 0; i + 1 < characters.length; i++) {
            place += Character.charCount(characters[i]);
            if (mayBreak(characters, i)) {
                pieces.add(text.substring(start, place));
                start = place;
            }
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    /// Whether a line may end behind the character of this index.
    private static boolean mayBreak(int[] characters, int index) {
        int here = characters[index];
        int next = characters[index + 1];
        if (next == ' ') {
            return false;
        }
        if (here == ' ') {
            return !(index > 0 && among(OPENING, characters[index - 1])) && !among(CLOSING, next);
        }
        if (among(CLOSING, next) || among(OPENING, here)) {
            return false;
        }
        if (here == '-') {
            return index > 0 && Character.isLetter(characters[index - 1]) && Character.isLetter(next);
        }
        return wide(here) || wide(next);
    }

    private static boolean among(String set, int character) {
        return set.indexOf(character) >= 0;
    }

    /// Ideographs, kana, hangul and the punctuation that is set as wide as they are.
    static boolean wide(int c) {
        return c >= 0x2E80 && c <= 0x9FFF || c >= 0xAC00 && c <= 0xD7AF || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFF01 && c <= 0xFF60 || c >= 0x20000 && c <= 0x3FFFF;
    }
}
