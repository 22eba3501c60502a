package agentos.showcase.expert.research.chain;

import agentos.showcase.evidence.Link.Stance;
import agentos.showcase.evidence.search.Words;
import agentos.showcase.text.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What a passage says about a claim that nobody has read it for, by a rule that is strict and can be told in a sentence:
///
/// a passage speaks for a claim only when one clause of it has every word that the claim is about and every number of it; it speaks against it when
/// there one of these words is negated, or one number is another one with the same unit. Everything else only bears on it.
///
/// A passage that asks, or begins with an "if", says nothing. A number behind "at", "within", "over", "with" or 在 is a condition: where it is another one, the passage speaks of another case. Words are compared
/// as the search knows them: English stems, Chinese words. No synonyms, so much that a person would take as an answer stays undecided.
final class ByRule {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?::\\d+)+|\\d[\\d,]*(?:\\.\\d+)?");
    private static final Pattern CLAUSE_END = Pattern.compile("[;；:：。！？!?]|[,，、](?!\\s*(?:not\\b|不是|并非|而不是|\\d{3}\\b))|\\s(?:but|while|whereas|although)\\s|但|而(?!不是|非)");
    private static final Pattern ENGLISH_NOT = Pattern.compile("(?i)\\b(?:not|never|no|cannot|neither|nor|without|hardly)\\b|n['’]t\\b");
    private static final Pattern CHINESE_NOT = Pattern.compile("不|没有|没|无法|并非|未");
    private static final Pattern CONDITION = Pattern.compile("(?i)(?:\\b(?:at|within|over|with|of)(?:\\s+(?:a|the|context|distance|window|of))*|在|为|距离|窗口)\\s*$");
    private static final Pattern SUPPOSING = Pattern.compile("(?i)^\\W*(?:if|suppose|whether|如果|假如|假设|若)(?:\\b|(?=\\p{IsHan})).*|.*[?？][”\"’』」]*\\s*$", Pattern.DOTALL);
    private static final Pattern ASKING_NOT = Pattern.compile("(?i)^(\\w+)n['’]t\\b");
    /// Asks without saying anything, and would be taken as a part of the word before it.
    private static final Pattern PARTICLE = Pattern.compile("[吗呢吧么]+\\s*[?？]?\\s*$");
    private static final Pattern UNIT = Pattern.compile("^\\s*-?\\s*(%|％|[A-Za-z]+|个?\\p{IsHan}{1,2})?(?:\\s+(?:of\\s+)?(?:the\\s+)?([A-Za-z]+)|\\s*的?(\\p{IsHan}{2}))?");
    /// How far a negation reaches, in words and in Chinese characters.
    private static final int REACH_WORDS = 3;
    private static final int REACH_SIGNS = 6;

    private final Language language;
    private final Words words;
    private final Set<String> about;
    private final List<Quantity> quantities;
    private final boolean negated;

    /// @param unit      what it counts, in small letters; may be empty
    /// @param condition whether it says under which condition, and not what
    record Quantity(String value, String unit, boolean condition) {}

    ByRule(String asked, Language language) {
        // "Doesn't it save?" asks whether it does.
        String claim = PARTICLE.matcher(ASKING_NOT.matcher(asked).replaceFirst("$1")).replaceFirst("");
        this.language = language;
        words = Words.of(language);
        quantities = quantities(claim);
        about = new HashSet<>(longest(NUMBER.matcher(claim).replaceAll(" ")));
        quantities.forEach(quantity -> about.remove(quantity.unit.split(" ")[0]));
        negated = isNegated(claim);
    }

    /// Where a Chinese word ends may hang on what follows it: of the readings with and without a particle, the one with longer words.
    private Set<String> longest(String claim) {
        var plain = words.asked(claim);
        var asking = language == Language.ZH ? words.asked(claim.strip() + "吗") : plain;
        return asking.size() < plain.size() ? asking : plain;
    }

    private boolean holds(String clause) {
        return language == Language.ZH ? about.stream().allMatch(clause.toLowerCase(Locale.ROOT)::contains)
                : words.asked(NUMBER.matcher(clause).replaceAll(" ")).containsAll(about);
    }

    /// What the passage says; nothing where it only bears on the claim.
    Optional<Stance> stance(String passage) {
        if (about.size() < 2 && quantities.isEmpty() || about.isEmpty() || SUPPOSING.matcher(passage).matches()) {
            return Optional.empty();
        }
        var found = new ArrayList<Stance>();
        for (String clause : CLAUSE_END.split(passage)) {
            said(clause).ifPresent(found::add);
        }
        return found.stream().distinct().count() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Optional<Stance> said(String clause) {
        if (!holds(clause)) {
            return Optional.empty();
        }
        var there = quantities(clause);
        int other = 0;
        for (Quantity asked : quantities) {
            if (there.stream().anyMatch(quantity -> quantity.value.equals(asked.value))) {
                continue;
            }
            boolean comparable = !asked.condition && !asked.unit.isEmpty()
                    && there.stream().anyMatch(quantity -> !quantity.condition && quantity.unit.equals(asked.unit));
            if (!comparable) {
                return Optional.empty();
            }
            other++;
        }
        boolean against = other > 0 ^ isNegated(clause) ^ negated;
        return other > 1 || other > 0 && isNegated(clause) ? Optional.empty() : Optional.of(against ? Stance.REFUTES : Stance.SUPPORTS);
    }

    private List<Quantity> quantities(String text) {
        return NUMBER.matcher(text).results().map(match -> quantity(text, match)).toList();
    }

    private Quantity quantity(String text, MatchResult match) {
        var unit = UNIT.matcher(text.substring(match.end()));
        String after = "";
        if (unit.find()) {
            String sign = unit.group(1) == null ? "" : unit.group(1).toLowerCase(Locale.ROOT).replace('％', '%');
            String of = unit.group(2) != null ? unit.group(2) : unit.group(3) != null ? unit.group(3) : "";
            after = (sign + " " + String.join("", words.asked(of))).strip();
        }
        return new Quantity(match.group().replace(",", ""), after, CONDITION.matcher(text.substring(0, match.start())).find());
    }

    /// Whether a negation stands shortly before a word that the claim is about.
    private boolean isNegated(String clause) {
        return language == Language.ZH ? CHINESE_NOT.matcher(clause).results().anyMatch(not -> {
            String next = clause.substring(not.end(), Math.min(clause.length(), not.end() + REACH_SIGNS));
            return about.stream().anyMatch(next::contains);
        }) : ENGLISH_NOT.matcher(clause).results().anyMatch(not -> {
            String[] next = clause.substring(not.end()).strip().split("[^\\p{L}\\p{N}]+");
            for (int i = 0; i < Math.min(REACH_WORDS, next.length); i++) {
                if (words.asked(next[i]).stream().anyMatch(about::contains)) {
                    return true;
                }
            }
            return false;
        });
    }
}
