package agentos.showcase.expert.gui;

import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Maps wishes to parameters: which control is meant, which value, and what stands in the way.
public final class Mapper {
    private static final Texts TEXTS = Texts.of("gui");
    private static final Pattern QUANTITY = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)\\s*(.*)");
    /// How many of the smaller unit make one of the larger: seconds in a minute, minutes in an hour.
    private static final Map<String, Integer> SIXTY = Map.of("s", 0, "秒", 0, "min", 1, "分钟", 1, "h", 2, "小时", 2);
    private static final Map<String, String> UNITS = Map.ofEntries(Map.entry("percent", "%"), Map.entry("seconds", "s"), Map.entry("second", "s"), Map.entry("sec", "s"),
            Map.entry("minutes", "min"), Map.entry("minute", "min"), Map.entry("hours", "h"), Map.entry("hour", "h"), Map.entry("decibels", "db"));

    private final Interface ui;
    private final Agent agent;
    private final UiState state;

    public Mapper(Interface ui, Agent agent, UiState state) {
        this.ui = ui;
        this.agent = agent;
        this.state = state;
    }

    /// A control with how well a name fits it.
    public record Meant(Control control, double score) {}

    /// The parameter that a name means; nothing when none fits well enough or two fit equally well.
    public Optional<Meant> meant(Localized name) {
        Meant best = null;
        double second = 0;
        for (Control control : ui.parameters()) {
            double score = agent.similarity(control.name(), name);
            if (best == null || score > best.score()) {
                second = best == null ? 0 : best.score();
                best = new Meant(control, score);
            } else {
                second = Math.max(second, score);
            }
        }
        return best == null || best.score() < Agent.ENOUGH || best.score() - second < Agent.APART ? Optional.empty() : Optional.of(best);
    }

    /// Whether two wishes come to the same change.
    public boolean sameMeaning(Wish a, Wish b) {
        var one = meant(a.name());
        var other = meant(b.name());
        return one.isPresent() && other.isPresent() && one.get().control().equals(other.get().control())
                && value(one.get().control(), a).equals(value(other.get().control(), b));
    }

    /// One change per wish; a later wish for the same parameter replaces an earlier one.
    public List<Change> map(List<Wish> wishes) {
        var changes = new ArrayList<Change>();
        for (Wish wish : wishes) {
            Change change = change(wish);
            if (!change.control().isEmpty()) {
                changes.removeIf(earlier -> earlier.control().equals(change.control()));
            }
            changes.add(change);
        }
        return changes.stream().map(change -> conflict(change, changes)).toList();
    }

    private Change change(Wish wish) {
        var meant = meant(wish.name());
        if (meant.isEmpty()) {
            return new Change("", Localized.EMPTY, filled(wish.name()), "", wish.value().en(), Localized.EMPTY, wish.value(), 0, Change.Finding.UNKNOWN, TEXTS.both("reason.unknown"));
        }
        Control control = meant.get().control();
        String before = state.value(control.id());
        String after = value(control, wish);
        Localized problem = control.problem(after);
        var plain = new Change(control.id(), ui.pageOf(control.id()).title(), control.name(), before, after, control.shown(before), control.shown(after),
                meant.get().score(), Change.Finding.READY, TEXTS.both("reason.ready"));
        return control.locked() ? plain.found(Change.Finding.LOCKED, control.lock())
                : !problem.isEmpty() ? plain.found(Change.Finding.OUT_OF_RANGE, problem)
                : before.equals(after) ? plain.found(Change.Finding.SAME, TEXTS.both("reason.same"))
                : control.careful() ? plain.found(Change.Finding.CAREFUL, TEXTS.both("reason.careful")) : plain;
    }

    private static Localized filled(Localized name) {
        return name.zh().isEmpty() ? Localized.same(name.en()) : name.en().isEmpty() ? Localized.same(name.zh()) : name;
    }

    /// Two changes that exclude each other, or one that pushes out a value that nobody wanted to change.
    private Change conflict(Change change, List<Change> all) {
        if (!change.possible()) {
            return change;
        }
        for (var exclusion : ui.exclusions()) {
            var other = exclusion.givesWay(change.control(), change.after());
            if (other.isEmpty()) {
                continue;
            }
            String otherValue = all.stream().filter(c -> c.control().equals(other.get()) && (c.possible() || c.finding() == Change.Finding.SAME)).map(Change::after).findFirst()
                    .orElse(state.value(other.get()));
            if (otherValue.equals(exclusion.valueOf(other.get()))) {
                return change.found(Change.Finding.CONFLICT, exclusion.reason());
            }
        }
        return change;
    }

    /// The raw value that a wish means for a control; the wish's own words when they mean nothing there.
    String value(Control control, Wish wish) {
        String words = wish.value().en().isEmpty() ? wish.value().zh() : wish.value().en();
        return switch (control.role()) {
            case TOGGLE -> switch (words.toLowerCase(Locale.ROOT)) {
                case "on", "yes", "true", "开", "打开", "开启" -> "on";
                case "off", "no", "false", "关", "关闭" -> "off";
                default -> words;
            };
            case CHOICE -> option(control, wish.value());
            case RANGE -> quantity(control, wish, words);
            default -> words;
        };
    }

    private String option(Control control, Localized words) {
        Control.Option best = null;
        double score = Agent.ENOUGH;
        for (Control.Option option : control.options()) {
            double s = Math.max(agent.similarity(option.name(), words),
                    Math.max(agent.similarity(option.name().zh(), words.en()), agent.similarity(option.name().en(), words.zh())));
            if (s >= score) {
                score = s;
                best = option;
            }
        }
        return best == null ? words.en() : best.id();
    }

    private String quantity(Control control, Wish wish, String words) {
        Matcher matcher = QUANTITY.matcher(words);
        if (!matcher.matches()) {
            return words;
        }
        BigDecimal amount = converted(new BigDecimal(matcher.group(1)), matcher.group(2).strip(), control);
        BigDecimal now = Control.number(state.value(control.id())).orElse(BigDecimal.ZERO);
        BigDecimal wanted = switch (wish.kind()) {
            case SET -> amount;
            case RAISE -> now.add(amount);
            case LOWER -> now.subtract(amount);
        };
        return wanted.stripTrailingZeros().toPlainString();
    }

    /// Minutes for seconds and the like; an amount without a unit is taken to be in the control's own.
    private static BigDecimal converted(BigDecimal amount, String unit, Control control) {
        String plain = unit.toLowerCase(Locale.ROOT);
        Integer from = SIXTY.get(UNITS.getOrDefault(plain, plain));
        Integer to = SIXTY.get(control.range().unit().en());
        if (from == null || to == null) {
            return amount;
        }
        BigDecimal sixty = BigDecimal.valueOf(60);
        return from >= to ? amount.multiply(sixty.pow(from - to)) : amount.divide(sixty.pow(to - from), 4, java.math.RoundingMode.HALF_UP);
    }
}
