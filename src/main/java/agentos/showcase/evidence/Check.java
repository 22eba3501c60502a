package agentos.showcase.evidence;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.text.Localized;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/// One rule of the consistency check, as a card states it.
///
/// @param id     unique in the card
/// @param title  what must hold, as a person would say it
/// @param rule   the kind of rule
/// @param value  JSON Pointer into the run's values (`/draft/contrast/minimum`): first step is an input's or output's name
/// @param with   JSON Pointer of the value to compare with ([Rule#AGREE]); null otherwise
/// @param to     the value to compare with ([Rule#EQUALS])
/// @param least  lower limit ([Rule#AT_LEAST], [Rule#BETWEEN], [Rule#COUNT])
/// @param most   upper limit ([Rule#AT_MOST], [Rule#BETWEEN], [Rule#COUNT])
/// @param claim  id of the claim that the outcome is evidence for or against; null for none
/// @param blames id of the task whose output is wrong when the rule does not hold; null for nobody
/// @param unless JSON Pointer of a truth: where it holds there is nothing to check; null for a rule that always applies
public record Check(
        String id, Localized title, Rule rule, String value, String with, Data to, Double least, Double most, String claim, String blames,
        String unless) {

    public Check {
        if (id == null || rule == null || value == null) {
            throw new IllegalArgumentException("a check needs an id, a rule and a value");
        }
        title = title == null ? Localized.same(id) : title;
        to = to == null ? Data.NIL : to;
    }

    /// The rules in the parameters of a verifying task, as far as they can be read.
    ///
    /// @param with parameters with a list `checks`
    public static List<Check> listed(Data with) {
        return with.get("checks").items().stream().flatMap(check -> read(check).stream()).toList();
    }

    /// Nothing when this is no rule.
    public static Optional<Check> read(Data check) {
        try {
            return Optional.of(Json.read(check, Check.class));
        } catch (tools.jackson.core.JacksonException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Whether there is something to check.
    ///
    /// @param values inputs and outputs of the run by name
    public boolean applies(Data values) {
        return unless == null || !values.at(unless).truth();
    }

    /// The same rule, that sends no task back.
    public Check blamingNobody() {
        return new Check(id, title, rule, value, with, to, least, most, claim, null, unless);
    }

    public enum Rule {
        /// The value is there.
        @JsonProperty("exists") EXISTS,
        /// The value equals the one given.
        @JsonProperty("equals") EQUALS,
        /// Two values that name the same thing are equal.
        @JsonProperty("agree") AGREE,
        @JsonProperty("atLeast") AT_LEAST,
        @JsonProperty("atMost") AT_MOST,
        @JsonProperty("between") BETWEEN,
        /// The number of items of a list or object lies within the limits.
        @JsonProperty("count") COUNT,
        /// Every item of a list of truths, or of objects with a field `ok`, is true.
        @JsonProperty("all") ALL,
        /// Every item `{"document": id, "quote": {"en","zh"} or text}` of a list stands word for word in its document.
        @JsonProperty("quotes") QUOTES
    }
}
