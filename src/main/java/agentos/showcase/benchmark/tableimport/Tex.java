package agentos.showcase.benchmark.tableimport;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The little mathematics that stands in names and values, as plain characters: `$\tau^2$` is τ², `$\pm$` is ±.
final class Tex {
    /// Dollars that hold mathematics, not prices: something of a formula stands between them, or a single letter or sign.
    private static final Pattern MATH = Pattern.compile("\\$\\$?(?=[^$|]*[\\\\^_{]|[\\p{Alpha}*±%+<>=~-]\\$)([^$|]{1,200}?)\\$\\$?|\\\\\\((.{1,200}?)\\\\\\)");
    private static final Pattern BOLD = Pattern.compile("\\\\(?:mathbf|textbf|boldsymbol|bm|mathbf\\s*)\\s*\\{([^{}]*)}");
    private static final Pattern UNDERLINE = Pattern.compile("\\\\underline\\s*\\{([^{}]*)}");
    private static final Pattern WRAP = Pattern.compile("\\\\(?:text|mathrm|mathit|mathsf|mathtt|mathcal|textit|textsc|textrm|operatorname|emph|mbox)\\s*\\{([^{}]*)}");
    private static final Pattern RAISED = Pattern.compile("\\^\\s*(?:\\{([^{}]*)}|(\\\\[A-Za-z]+|.))");
    private static final Pattern LOWERED = Pattern.compile("_\\s*(?:\\{([^{}]*)}|(\\\\[A-Za-z]+|.))");
    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+|[%&#$_{} ,;!])");
    private static final Pattern LETTERS = Pattern.compile("[\\x{1D400}-\\x{1D7FF}]+");
    private static final String PLAIN = "0123456789+-=()nabcdeijkmoprstuvx";
    private static final String RAISED_SIGNS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿᵃᵇᶜᵈᵉⁱʲᵏᵐᵒᵖʳˢᵗᵘᵛˣ";
    private static final String LOWERED_SIGNS = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";
    private static final Map<String, String> COMMANDS = Map.ofEntries(
            Map.entry("alpha", "α"), Map.entry("beta", "β"), Map.entry("gamma", "γ"), Map.entry("delta", "δ"), Map.entry("epsilon", "ε"),
            Map.entry("eta", "η"), Map.entry("theta", "θ"), Map.entry("kappa", "κ"), Map.entry("lambda", "λ"), Map.entry("mu", "μ"), Map.entry("nu", "ν"),
            Map.entry("pi", "π"), Map.entry("rho", "ρ"), Map.entry("sigma", "σ"), Map.entry("tau", "τ"), Map.entry("phi", "φ"), Map.entry("chi", "χ"),
            Map.entry("psi", "ψ"), Map.entry("omega", "ω"), Map.entry("Delta", "Δ"), Map.entry("Omega", "Ω"), Map.entry("infty", "∞"),
            Map.entry("pm", "±"), Map.entry("mp", "∓"), Map.entry("times", "×"), Map.entry("cdot", "·"), Map.entry("sim", "~"), Map.entry("approx", "≈"),
            Map.entry("le", "≤"), Map.entry("leq", "≤"), Map.entry("ge", "≥"), Map.entry("geq", "≥"), Map.entry("uparrow", "↑"), Map.entry("downarrow", "↓"),
            Map.entry("rightarrow", "→"), Map.entry("to", "→"), Map.entry("dagger", "†"), Map.entry("ddagger", "‡"), Map.entry("ast", "*"), Map.entry("star", "⋆"),
            Map.entry("S", "§"), Map.entry("P", "¶"), Map.entry("checkmark", "✓"), Map.entry("circ", "°"), Map.entry("dots", "…"), Map.entry("ldots", "…"),
            Map.entry("quad", " "), Map.entry("textdagger", "†"), Map.entry("textasciitilde", "~"), Map.entry("textuparrow", "↑"), Map.entry("textdownarrow", "↓"));

    private Tex() {}

    /// @param markup what stands in for bold and underline: HTML elements; `false` leaves both out
    static String inText(String text, boolean markup) {
        if (text.indexOf('$') < 0 && text.indexOf('\\') < 0) {
            return letters(text);
        }
        return letters(MATH.matcher(text).replaceAll(match -> Matcher.quoteReplacement(
                formula(match.group(1) == null ? match.group(2) : match.group(1), markup))));
    }

    /// Mathematical alphanumeric letters (𝜏, 𝐀) as the letters they are drawn from.
    private static String letters(String text) {
        return LETTERS.matcher(text).replaceAll(match -> Matcher.quoteReplacement(Normalizer.normalize(match.group(), Normalizer.Form.NFKC)));
    }

    static String formula(String tex, boolean markup) {
        String text = tex;
        for (int depth = 0; depth < 4; depth++) {
            text = BOLD.matcher(text).replaceAll(markup ? "<b>$1</b>" : "$1");
            text = UNDERLINE.matcher(text).replaceAll(markup ? "<u>$1</u>" : "$1");
            text = WRAP.matcher(text).replaceAll("$1");
        }
        text = RAISED.matcher(text).replaceAll(match -> Matcher.quoteReplacement(raised(plain(either(match)), "^")));
        text = LOWERED.matcher(text).replaceAll(match -> Matcher.quoteReplacement(mapped(plain(either(match)), LOWERED_SIGNS, "_")));
        return plain(text).replace("~", " ").replaceAll("[{}]", "").strip();
    }

    /// Raised characters: digits as ², marks such as * and † as they are, words in brackets.
    static String raised(String text, String sign) {
        return text.matches("[*∗⋆†‡§¶#,\\s]+") ? text.replace(",", "").replaceAll("\\s", "").replace('∗', '*') : mapped(text, RAISED_SIGNS, sign);
    }

    private static String mapped(String text, String signs, String otherwise) {
        var mapped = new StringBuilder();
        for (char c : text.toCharArray()) {
            int at = PLAIN.indexOf(c);
            if (at < 0 || at >= signs.length()) {
                return otherwise + text;
            }
            mapped.append(signs.charAt(at));
        }
        return mapped.toString();
    }

    private static String either(java.util.regex.MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }

    private static String plain(String text) {
        return COMMAND.matcher(text).replaceAll(match -> {
            String name = match.group(1);
            return Matcher.quoteReplacement(COMMANDS.getOrDefault(name, name.length() == 1 ? name.replaceAll("[,;!]", " ") : ""));
        });
    }
}
