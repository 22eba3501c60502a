package agentos.showcase.benchmark.tableimport;

import agentos.showcase.benchmark.PrintedValue;
import agentos.showcase.pack.BenchmarkTable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a cell among the values says.
///
/// @param kind    a number, no value, or a text
/// @param printed as the table keeps it: `-` for no value
/// @param marks   footnote marks on it, one entry each
/// @param note    what is peculiar about it and has to be told
record ScoreText(Kind kind, String printed, List<String> marks, Note note) {
    enum Kind {
        NUMBER,
        /// A number with a unit of size, such as `15B` or `256k`: about a model, no score.
        QUANTITY,
        MISSING,
        TEXT
    }

    enum Note {
        NONE,
        /// A sign such as `x` or `?` that may mean "no value" or something else.
        SIGN,
        /// `94.1 (95.1*)` or `82.6 / 79.1`: the first number counts.
        TWO_VALUES,
        /// `87,5`: written with a decimal comma.
        DECIMAL_COMMA
    }

    private static final Pattern DASHES = Pattern.compile("[-‐‑‒–—―−─━﹘－ー_~]+|\\\\?[-–—]");
    private static final Pattern MISSING = Pattern.compile("(?i)/|\\\\|n/?\\.?a\\.?|none|null|nan|nil|tb[da]|t\\.b\\.[da]\\.?|\\.{2,}|…|not (?:available|reported|tested|evaluated|applicable)"
            + "|unavailable|n\\.?r\\.?|无|暂无|未知|未测|未公布|待定|待测|不适用|不支持|no data");
    private static final Pattern SIGN = Pattern.compile("(?i)x|×|✗|✘|✕|❌|✖️?|\\?+|\\.|#|oom|err(?:or)?|fail(?:ed)?|timeout");
    private static final Pattern MARKS = Pattern.compile("(?:\\s*(?:[*†‡§¶⋆#^⁰¹²³⁴⁵⁶⁷⁸⁹]|\\[\\w{1,3}]))+$");
    /// Longer texts are no values.
    private static final int LONGEST = 200;
    /// The digits of a power are no marks.
    private static final Pattern POWER = Pattern.compile("[·×x*eE]\\s*10[⁰¹²³⁴⁵⁶⁷⁸⁹]+$");
    private static final Pattern MARK = Pattern.compile("[*†‡§¶⋆#^]+?|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\\[\\w{1,3}]");
    private static final Pattern INNER = Pattern.compile("[*†‡§¶⋆](?=\\s*\\))");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d{1,3},(?:\\d{1,2}|\\d{4,})\\s*%?");
    private static final Pattern SPACED = Pattern.compile("[+-]?\\d{1,3}(?: \\d{3})+(?:\\.\\d+)?");
    private static final Pattern TWO = Pattern.compile("[^()]*\\d[^()]*\\((?!\\s*(?:±|\\+-|\\+/-))[^()]*\\)\\s*[*†‡§]*|[^/]*\\d[^/]*/.*");
    private static final Pattern MARGIN_IN_BRACKETS = Pattern.compile("(.*?)\\(\\s*(?:±|\\+-|\\+/-)\\s*([\\d.]+\\s*%?)\\s*\\)(.*)");
    private static final Pattern QUANTITY = Pattern.compile("(?i)[~≈<>]?\\s*\\d+(?:[.,]\\d+)?\\s*(?:[KMBT]|billion|million|trillion|亿|万|万亿)(?:\\s*[-/+(]\\s*A?\\d+(?:[.,]\\d+)?\\s*[KMBT]?\\)?)*\\s*(?:tokens?|params?)?");

    static ScoreText of(String cell) {
        if (isPlain(cell)) {
            return new ScoreText(Kind.NUMBER, cell, List.of(), Note.NONE);
        }
        String text = tidy(cell);
        if (text.length() > LONGEST) {
            return new ScoreText(Kind.TEXT, text, List.of(), Note.NONE);
        }
        var marks = new ArrayList<String>();
        String bare = text;
        var at = MARKS.matcher(text);
        if (at.find() && !POWER.matcher(text).find()) {
            MARK.matcher(at.group()).results().forEach(mark -> marks.add(mark.group()));
            bare = text.substring(0, at.start()).strip();
        }
        INNER.matcher(bare).results().forEach(mark -> marks.add(mark.group()));
        String small = bare.toLowerCase(Locale.ROOT);
        if (bare.isEmpty() && marks.isEmpty() || DASHES.matcher(bare).matches() || MISSING.matcher(small).matches()) {
            return new ScoreText(Kind.MISSING, BenchmarkTable.MISSING, List.copyOf(marks), Note.NONE);
        }
        if (SIGN.matcher(small).matches() || bare.isEmpty() && text.matches("#+")) {
            return new ScoreText(Kind.MISSING, BenchmarkTable.MISSING, bare.isEmpty() ? List.of() : List.copyOf(marks), Note.SIGN);
        }
        if (DECIMAL_COMMA.matcher(bare).matches()) {
            return new ScoreText(Kind.NUMBER, text.replaceFirst(",", "."), List.copyOf(marks), Note.DECIMAL_COMMA);
        }
        String joined = SPACED.matcher(bare).matches() ? text.replaceAll("(?<=\\d) (?=\\d{3})", ",") : text;
        if (QUANTITY.matcher(bare).matches()) {
            return new ScoreText(Kind.QUANTITY, text, List.copyOf(marks), Note.NONE);
        }
        if (PrintedValue.of(joined).number() != null) {
            return new ScoreText(Kind.NUMBER, joined, List.copyOf(marks), TWO.matcher(joined).matches() ? Note.TWO_VALUES : Note.NONE);
        }
        return new ScoreText(Kind.TEXT, text, List.copyOf(marks), Note.NONE);
    }

    /// Digits with at most one point between them, as nearly every score is: large tables are read quickly.
    private static boolean isPlain(String cell) {
        int points = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean point = c == '.' && i > 0 && i < cell.length() - 1;
            points += point ? 1 : 0;
            if (!point && (c < '0' || c > '9')) {
                return false;
            }
        }
        return points <= 1 && !cell.isEmpty() && cell.length() <= LONGEST;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isMissing() {
        return kind == Kind.MISSING;
    }

    /// Full width digits and signs as plain ones, one minus, one asterisk, margins without brackets, and a thousands apostrophe as a comma.
    private static String tidy(String cell) {
        String text = cell.codePoints().anyMatch(c -> c >= 0xFF01 && c <= 0xFF5E) ? Normalizer.normalize(cell, Normalizer.Form.NFKC) : cell;
        text = text.replace('∗', '*').replace('＊', '*').replace("\\*", "*").replace("\\%", "%").replaceAll("[−﹣](?=\\d)", "-").replaceAll("(?<=\\d)['’](?=\\d{3})", ",").strip();
        var margin = MARGIN_IN_BRACKETS.matcher(text);
        return margin.matches() ? (margin.group(1).strip() + " ± " + margin.group(2).strip() + margin.group(3)).strip() : text;
    }
}
