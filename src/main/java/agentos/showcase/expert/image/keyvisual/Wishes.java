package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.data.Data;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// What was read in the sentence of a turn, clause by clause.
///
/// @param edits    what it asks for, in the order of [Edit]
/// @param contrary what it asks for together with the opposite; neither is done
/// @param unread   clauses in which nothing was found that can be done, as they were written
record Wishes(List<Edit> edits, List<Edit> contrary, List<String> unread) {
    private static final String CLAUSE = "[,.;!?:，。；！？：、\\n\\r]+|\\b(?:and|but|then|also|with|plus)\\b|而且|并且|但是|同时|另外|然后|以及";

    /// Words that turn a wish around, beside those of the wish itself: `too warm`, `less warm`, `不要太暖`.
    private static final List<String> TOO = List.of("less", "not so", "not as", "not too", "too", "不要太", "别太", "不那么", "没那么", "太", "过于");
    /// Words that ask to leave something alone: `not warmer`, `keep the logo`, `标志不要动`.
    private static final List<String> NOT = List.of("not", "don't", "don’t", "do not", "dont", "no", "never", "without", "keep", "leave", "stay", "不要", "不用", "不想", "不需要", "别", "保持", "不动", "不变", "保留", "不");

    /// @param vocabulary by [Edit#key], and `keep` and `filler`, the words of both languages: `{"warmer": {"en": [...], "zh": [...]}, ...}`; parts joined
    ///                   by `+` must all occur in a clause
    static Wishes in(Localized sentence, Data vocabulary) {
        var asked = EnumSet.noneOf(Edit.class);
        var unread = new LinkedHashSet<String>();
        for (String text : new LinkedHashSet<>(List.of(sentence.en(), sentence.zh()))) {
            for (String clause : text.split(CLAUSE)) {
                read(clause.strip(), vocabulary, asked, unread);
            }
        }
        var contrary = asked.stream().filter(edit -> edit.opposite() != edit && asked.contains(edit.opposite())).toList();
        return new Wishes(asked.stream().filter(edit -> !contrary.contains(edit)).toList(), contrary, List.copyOf(unread));
    }

    private static void read(String clause, Data vocabulary, Set<Edit> asked, Set<String> unread) {
        String said = clause.toLowerCase(Locale.ROOT);
        boolean found = false;
        for (Edit edit : Edit.values()) {
            String rest = without(said, words(vocabulary, edit.key()));
            if (rest != null) {
                found = true;
                if (has(rest, TOO)) {
                    asked.add(edit.opposite());
                } else if (!has(rest, NOT)) {
                    asked.add(edit);
                }
            }
        }
        if (!found && !clause.isEmpty() && without(said, words(vocabulary, "keep")) == null && !isFiller(said, vocabulary)) {
            unread.add(clause);
        }
    }

    /// The clause without the words of the first entry that it holds; null when it holds none.
    private static String without(String clause, List<String> entries) {
        for (String entry : entries) {
            String rest = clause;
            for (String part : entry.split("\\+")) {
                int at = rest == null ? -1 : at(rest, part.strip());
                rest = at < 0 ? null : rest.substring(0, at) + " " + rest.substring(at + part.strip().length());
            }
            if (rest != null) {
                return rest;
            }
        }
        return null;
    }

    /// Where a word begins in a clause; a Latin one only where no other word runs into it. -1 for nowhere.
    private static int at(String clause, String word) {
        int at = clause.indexOf(word);
        while (at > 0 && isLatin(word.charAt(0)) && isLatin(clause.charAt(at - 1))) {
            at = clause.indexOf(word, at + 1);
        }
        return at;
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }

    /// Whole words only, so that `no` is not found in `northern`.
    private static boolean has(String rest, List<String> words) {
        return words.stream().anyMatch(word -> {
            int at = at(rest, word);
            int end = at + word.length();
            return at >= 0 && !(isLatin(word.charAt(0)) && end < rest.length() && isLatin(rest.charAt(end)));
        });
    }

    private static boolean isFiller(String clause, Data vocabulary) {
        String rest = clause;
        for (String word : words(vocabulary, "filler").stream().sorted(Comparator.comparingInt(String::length).reversed()).toList()) {
            for (int at = at(rest, word); at >= 0; at = at(rest, word)) {
                rest = rest.substring(0, at) + rest.substring(at + word.length());
            }
        }
        return rest.codePoints().noneMatch(c -> !Character.isWhitespace(c));
    }

    private static List<String> words(Data vocabulary, String key) {
        return Stream.of(Language.values()).flatMap(language -> vocabulary.get(key).get(language.code()).texts().stream())
                .map(word -> word.strip().toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).toList();
    }
}
