package agentos.showcase.expert.research.routes;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.List;
import java.util.regex.Pattern;

/// What a card gives as evidence for one cell of the matrix.
///
/// @param value    as it goes into the matrix
/// @param basis    how the value comes out of the quote
/// @param nth      which number of the quote is meant, from 1, where the quote is a row of a table; 0 for the one nearest to the value
/// @param rule     for [Basis#DERIVED]: how to compute it
/// @param remark   why a like case fits, for [Basis#ANALOGY]
/// @param more     what other documents say about the same cell, for or against it; their route and criterion are those of the cell
record Evidence(
        String route, String criterion, double value, String document, Localized quote, Basis basis, int nth, Rule rule, Localized remark,
        List<Evidence> more) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");

    Evidence {
        remark = remark == null ? Localized.EMPTY : remark;
        more = more == null ? List.of() : List.copyOf(more);
    }

    enum Basis {
        /// The number stands in the quote.
        @com.fasterxml.jackson.annotation.JsonProperty("stated") STATED(3),
        /// The number is computed by the rule that the quote states.
        @com.fasterxml.jackson.annotation.JsonProperty("derived") DERIVED(2),
        /// The number stands in the quote, for a case that is like this one.
        @com.fasterxml.jackson.annotation.JsonProperty("analogy") ANALOGY(1);

        final int level;

        Basis(int level) {
            this.level = level;
        }
    }

    /// A layout of attention, and what is to be computed of it.
    ///
    /// @param of      `pairs` saved, `cache` kept or run `time` saved, in percent
    /// @param full    share of layers with full attention, 0 to 1
    /// @param window  tokens that the other layers see
    /// @param context tokens
    /// @param share   for `time`: the share of the run time that attention takes
    record Rule(String of, double full, double window, double context, double share) {
        double value() {
            double cost = full + (1 - full) * 2 * window / context;
            return switch (of) {
                case "pairs" -> 100 * (1 - cost);
                case "time" -> 100 * share * (1 - cost);
                case "cache" -> 100 * (full + (1 - full) * window / context);
                default -> Double.NaN;
            };
        }
    }

    static Evidence read(Data data) {
        return Json.read(data, Evidence.class);
    }

    /// The number that the evidence really gives: computed by the rule, or the number in the quote that is nearest to the value and
    /// stands in both languages; NaN when the quote has no number.
    double said() {
        if (basis == Basis.DERIVED) {
            return rule == null ? Double.NaN : Math.round(rule.value() * 10) / 10.0;
        }
        if (nth > 0) {
            var row = numbers(quote.in(Language.EN));
            return nth <= row.size() && row.equals(numbers(quote.in(Language.ZH))) ? row.get(nth - 1) : Double.NaN;
        }
        var chinese = numbers(quote.in(Language.ZH));
        return numbers(quote.in(Language.EN)).stream().filter(chinese::contains)
                .min(java.util.Comparator.comparingDouble(number -> Math.abs(number - value))).orElse(Double.NaN);
    }

    static List<Double> numbers(String text) {
        return NUMBER.matcher(text).results().map(found -> Double.valueOf(found.group().replace(",", ""))).toList();
    }
}
