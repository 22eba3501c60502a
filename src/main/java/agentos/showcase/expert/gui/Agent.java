package agentos.showcase.expert.gui;

import agentos.showcase.data.Data;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds elements by role and name, never by place: what moved or was renamed is still found, what is ambiguous is not guessed.
public final class Agent {
    /// A find below this score is none.
    public static final double ENOUGH = 0.6;
    /// Two finds closer than this cannot be told apart.
    public static final double APART = 0.05;

    private static final double SYNONYM = 0.9;
    private static final double NAME_WEIGHT = 0.75;

    private final List<Set<String>> synonyms;

    /// @param synonyms groups of names that mean the same, in any language
    public Agent(List<List<String>> synonyms) {
        this.synonyms = synonyms.stream().map(group -> {
            Set<String> plain = new HashSet<>();
            group.forEach(name -> plain.add(plain(name)));
            return plain;
        }).toList();
    }

    public static Agent of(Data synonyms) {
        return new Agent(synonyms.items().stream().map(Data::texts).toList());
    }

    /// What the agent looks for.
    ///
    /// @param role the role that it had when the plan was made
    /// @param name the name that it had then
    public record Wanted(Role role, Localized name) {}

    /// An element with how well it fits.
    ///
    /// @param score from 0 to 1: three quarters for the name, one quarter for the role
    public record Match(Element element, double score) {}

    public sealed interface Finding {
        record Found(Match match) implements Finding {}

        /// Two or more elements fit equally well.
        record Ambiguous(List<Match> matches) implements Finding {}

        /// @param best what came closest, or null on an empty screen
        record Missing(Match best) implements Finding {}
    }

    /// Every operable element with its score, best first; ties in reading order.
    public List<Match> rank(List<Element> elements, Wanted wanted) {
        var matches = new ArrayList<Match>();
        for (Element element : elements) {
            if (element.role().operable()) {
                matches.add(new Match(element, score(element.role(), element.name(), wanted)));
            }
        }
        matches.sort(Comparator.comparingDouble((Match m) -> -m.score())
                .thenComparingDouble(m -> m.element().bounds().y()).thenComparingDouble(m -> m.element().bounds().x()));
        return matches;
    }

    public Finding find(List<Element> elements, Wanted wanted) {
        var matches = rank(elements, wanted);
        if (matches.isEmpty() || matches.getFirst().score() < ENOUGH) {
            return new Finding.Missing(matches.isEmpty() ? null : matches.getFirst());
        }
        double best = matches.getFirst().score();
        var close = matches.stream().filter(m -> best - m.score() < APART).toList();
        return close.size() > 1 ? new Finding.Ambiguous(close) : new Finding.Found(matches.getFirst());
    }

    /// How well an element of this role and name fits.
    public double score(Role role, Localized name, Wanted wanted) {
        double byName = similarity(name, wanted.name());
        // A perfect role is worth nothing on a stranger.
        return byName * NAME_WEIGHT + (byName > 0.25 ? (1 - NAME_WEIGHT) * kinship(role, wanted.role()) : 0);
    }

    private static double kinship(Role a, Role b) {
        return a == b ? 1 : pressed(a) && pressed(b) || a.holdsValue() && b.holdsValue() ? 0.5 : 0;
    }

    private static boolean pressed(Role role) {
        return role == Role.BUTTON || role == Role.LINK || role == Role.TOOL || role == Role.TAB;
    }

    /// How alike two names are, from 0 to 1, in whichever language they are more alike.
    public double similarity(Localized a, Localized b) {
        return Math.max(similarity(a.in(Language.EN), b.in(Language.EN)), similarity(a.in(Language.ZH), b.in(Language.ZH)));
    }

    /// 1 for the same name, 0.9 for a synonym, else the share of common pairs of letters (Dice), below 0.9 by construction.
    public double similarity(String a, String b) {
        String left = plain(a);
        String right = plain(b);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        if (left.equals(right)) {
            return 1;
        }
        for (var group : synonyms) {
            if (group.contains(left) && group.contains(right)) {
                return SYNONYM;
            }
        }
        return 0.89 * dice(left, right);
    }

    /// The names that mean the same as this one, itself first.
    public List<String> alike(String name) {
        var all = new ArrayList<String>();
        String plain = plain(name);
        all.add(plain);
        for (var group : synonyms) {
            if (group.contains(plain)) {
                group.stream().sorted().filter(other -> !all.contains(other)).forEach(all::add);
            }
        }
        return all;
    }

    /// How far an element is from the place that the plan remembers, in units, centre to centre.
    public static double moved(Bounds then, Bounds now) {
        return Math.hypot(now.x() + now.width() / 2 - then.x() - then.width() / 2, now.y() + now.height() / 2 - then.y() - then.height() / 2);
    }

    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}，。：；、（）“”‘’·]+", " ").strip();
    }

    private static double dice(String a, String b) {
        var left = pairs(a);
        var right = pairs(b);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        var rest = new ArrayList<>(right);
        int common = 0;
        for (String pair : left) {
            if (rest.remove(pair)) {
                common++;
            }
        }
        return 2.0 * common / (left.size() + right.size());
    }

    private static List<String> pairs(String text) {
        String padded = " " + text + " ";
        var pairs = new ArrayList<String>();
        for (int i = 0; i + 1 < padded.length(); i++) {
            pairs.add(padded.substring(i, i + 2));
        }
        return pairs;
    }
}
