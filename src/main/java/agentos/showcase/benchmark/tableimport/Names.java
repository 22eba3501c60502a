package agentos.showcase.benchmark.tableimport;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Names without their footnote marks, names made comparable, and ids made of names.
final class Names {
    private static final Pattern REFERENCE = Pattern.compile("\\s*\\[(\\d{1,2}|[a-z])]");
    private static final Pattern MARKS = Pattern.compile("(?<=[^\\s*])\\s*([*†‡§¶⋆]+)(?=\\s*(?:\\(|$))");
    /// Raised digits behind a word are marks; behind a single letter they are powers: τ².
    private static final Pattern RAISED = Pattern.compile("(?<=[\\p{L}\\p{N})]{2})\\s*([⁰¹²³⁴⁵⁶⁷⁸⁹]+)(?=\\s*(?:\\(|$))");
    private static final int LONGEST_ID = 60;

    private Names() {}

    /// A name without marks.
    static String bare(String name) {
        String text = REFERENCE.matcher(name).replaceAll("");
        text = MARKS.matcher(text).replaceAll("");
        return RAISED.matcher(text).replaceAll("").strip();
    }

    static List<String> marks(String name) {
        var marks = new ArrayList<String>();
        REFERENCE.matcher(name).results().forEach(match -> marks.add("[" + match.group(1) + "]"));
        String text = REFERENCE.matcher(name).replaceAll("");
        MARKS.matcher(text).results().forEach(match -> marks.add(match.group(1)));
        RAISED.matcher(MARKS.matcher(text).replaceAll("")).results().forEach(match -> marks.add(match.group(1)));
        return marks;
    }

    /// Letters and digits only, small, Greek letters spelled out: `τ²-Bench` and `tau2 bench` are the same.
    static String key(String name) {
        String plain = Normalizer.normalize(bare(name), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replace("τ", "tau").replace("+", "plus");
        return plain.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /// An id that no other has yet.
    static String id(String name, String otherwise, Set<String> taken) {
        String plain = Normalizer.normalize(bare(name), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replace("τ", "tau").replace("+", "-plus");
        String slug = plain.replaceAll("[^a-z0-9.]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        String base = slug.isEmpty() ? otherwise : slug.substring(0, Math.min(slug.length(), LONGEST_ID)).replaceAll("[-.]+$", "");
        String id = base;
        for (int i = 2; !taken.add(id); i++) {
            id = base + "-" + i;
        }
        return id;
    }


}
