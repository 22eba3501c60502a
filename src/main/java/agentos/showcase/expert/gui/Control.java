package agentos.showcase.expert.gui;

import agentos.showcase.data.Data;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// An element as a card describes it, before it has a place and a state.
///
/// @param start    the value that it has in the beginning: text, an option's id, `on`/`off` or a number
/// @param hint     small print beside it
/// @param half     whether it shares its row with the next one
/// @param required whether it must hold something
/// @param pattern  regular expression that its whole value must match; empty for any
/// @param wrong    what its window says when the value does not match
/// @param options  of a choice
/// @param range    of a range; null for anything else
/// @param lock     why it cannot be changed; empty when it can
/// @param careful  whether a wrong value could cut off the room or its people
/// @param does     what a click does
public record Control(
        String id, Role role, Localized name, String start, Localized hint, boolean half, boolean required, String pattern, Localized wrong,
        List<Option> options, Range range, Localized lock, boolean careful, Effect does) {

    public record Option(String id, Localized name) {}

    /// @param unit as printed, such as `%`; may be empty
    public record Range(BigDecimal least, BigDecimal most, BigDecimal step, Localized unit) {
        public boolean holds(BigDecimal value) {
            return value.compareTo(least) >= 0 && value.compareTo(most) <= 0
                    && value.subtract(least).remainder(step).signum() == 0;
        }
    }

    /// @param checks  whether the page's values are validated first
    /// @param match   values that these controls must have, kept by the site: user name and password
    /// @param refusal what the site says when they do not match
    /// @param go      id of the page that opens; empty to stay
    /// @param saves   whether it saves a file
    public record Effect(boolean checks, Data match, Localized refusal, String go, boolean saves) {}

    public static Control of(Data data) {
        Data range = data.get("range");
        Data does = data.get("does");
        return new Control(
                data.get("id").text(), Role.of(data.get("role").text("text")), data.get("name").localized(), data.get("start").text(),
                data.get("hint").localized(), data.get("half").truth(), data.get("required").truth(), data.get("pattern").text(),
                data.get("wrong").localized(),
                data.get("options").items().stream().map(o -> new Option(o.get("id").text(), o.get("name").localized())).toList(),
                range.isPresent() ? new Range(decimal(range.get(0)), decimal(range.get(1)), decimal(range.get(2)), data.get("unit").localized()) : null,
                data.get("lock").localized(), data.get("careful").truth(),
                new Effect(does.get("checks").truth(), does.get("match"), does.get("refusal").localized(), does.get("go").text(), does.get("saves").truth()));
    }

    public boolean locked() {
        return !lock.isEmpty();
    }

    public Optional<Option> option(String option) {
        return options.stream().filter(o -> o.id().equals(option)).findFirst();
    }

    /// Why this value is not one that the control takes; empty when it is.
    public Localized problem(String value) {
        Texts texts = Texts.of("gui");
        if (required && value.isBlank()) {
            return texts.both("problem.required");
        }
        return switch (role) {
            case CHOICE -> value.isEmpty() || option(value).isPresent() ? Localized.EMPTY : texts.both("problem.option");
            case TOGGLE -> value.equals("on") || value.equals("off") ? Localized.EMPTY : texts.both("problem.option");
            case RANGE -> number(value).filter(range::holds).isPresent() ? Localized.EMPTY
                    : texts.both("problem.range", shown(range.least().toPlainString()), shown(range.most().toPlainString()));
            default -> pattern.isEmpty() || value.isEmpty() || Pattern.matches(pattern, value) ? Localized.EMPTY : wrong;
        };
    }

    /// A value of this control as a person reads it.
    public Localized shown(String value) {
        return switch (role) {
            case PASSWORD -> Localized.same("•".repeat(value.isEmpty() ? 0 : 8));
            case CHOICE -> option(value).map(Option::name).orElse(Localized.same(value));
            case TOGGLE -> Texts.of("gui").both(value.equals("on") ? "value.on" : "value.off");
            case RANGE -> new Localized(
                    value + (range.unit().en().length() > 1 ? " " : "") + range.unit().en(),
                    value + (range.unit().zh().length() > 1 ? " " : "") + range.unit().zh());
            default -> Localized.same(value);
        };
    }

    private static BigDecimal decimal(Data data) {
        return data instanceof Data.Num(var value) ? value : BigDecimal.ONE;
    }

    static Optional<BigDecimal> number(String text) {
        return text.matches("-?\\d{1,12}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
