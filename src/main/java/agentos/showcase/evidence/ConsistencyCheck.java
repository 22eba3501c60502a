package agentos.showcase.evidence;

import agentos.showcase.data.Data;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Tests the values of a run against the rules of a card.
///
/// Nothing passes that was not looked at: a value that is absent fails as missing, and so does `all` or `quotes` over an
/// empty list, a limit on what is no number, and a rule without the limit that it needs.
public final class ConsistencyCheck {
    private static final Texts TEXTS = Texts.of("evidence");
    /// Two ways to compute the same number may differ by this share of it.
    private static final double SAME = 1e-9;

    private final Data values;
    private final Library library;

    private ConsistencyCheck(Map<String, Data> values, Library library) {
        this.values = new Data.Obj(values);
        this.library = library;
    }

    /// One result per check, in the same order.
    ///
    /// @param values  inputs and outputs of the run by name
    /// @param library where [Check.Rule#QUOTES] looks
    public static List<CheckResult> run(List<Check> checks, Map<String, Data> values, Library library) {
        var check = new ConsistencyCheck(values, library);
        return checks.stream().map(check::result).toList();
    }

    /// What the results say about the claims: a check that holds supports its claim, one that does not refutes it.
    public static List<Link> links(List<CheckResult> results) {
        return results.stream()
                .filter(result -> result.claim() != null)
                .map(result -> Link.computed(result.claim(), result.holds() ? Link.Stance.SUPPORTS : Link.Stance.REFUTES,
                        result.check(), result.title(), result.measured(), result.place()))
                .toList();
    }

    private CheckResult result(Check check) {
        Data value = values.at(check.value());
        var outcome = value.isPresent() ? outcome(check, value) : new Outcome(false, TEXTS.both("value.missing"), wanted(check));
        return new CheckResult(check.id(), check.title(), check.rule(), outcome.holds, outcome.measured, outcome.wanted, check.value(), check.with(),
                check.claim(), check.blames());
    }

    private record Outcome(boolean holds, Localized measured, Localized wanted) {}

    private Outcome outcome(Check check, Data value) {
        return switch (check.rule()) {
            case EXISTS -> new Outcome(true, Wording.of(value), wanted(check));
            case EQUALS -> new Outcome(same(value, check.to()), Wording.of(value), wanted(check));
            case AGREE -> {
                Data other = other(check);
                yield new Outcome(other.isPresent() && same(value, other), Wording.of(value), wanted(check));
            }
            case AT_LEAST, AT_MOST, BETWEEN -> value instanceof Data.Num(var number)
                    ? new Outcome(within(check, number.doubleValue()), Wording.of(value), wanted(check))
                    : new Outcome(false, TEXTS.both("value.no-number", Wording.of(value)), wanted(check));
            case COUNT -> count(check, value);
            case ALL -> all(check, value);
            case QUOTES -> quotes(check, value);
        };
    }

    private Localized wanted(Check check) {
        return switch (check.rule()) {
            case EXISTS -> TEXTS.both("wanted.exists");
            case EQUALS -> TEXTS.both("wanted.equals", Wording.of(check.to()));
            case AGREE -> other(check).isPresent() ? TEXTS.both("wanted.agree", Wording.of(other(check))) : TEXTS.both("wanted.agree.missing");
            case ALL -> TEXTS.both("wanted.all");
            case QUOTES -> TEXTS.both("wanted.quotes");
            case AT_LEAST, AT_MOST, BETWEEN, COUNT -> limits(check);
        };
    }

    private Data other(Check check) {
        return check.with() == null ? Data.NIL : values.at(check.with());
    }

    private static Localized limits(Check check) {
        Double least = least(check);
        Double most = most(check);
        if (!limited(check)) {
            return TEXTS.both("wanted.no-limit");
        }
        if (least != null && most != null) {
            return least.equals(most) ? TEXTS.both("wanted.exactly", Wording.number(least))
                    : TEXTS.both("wanted.between", Wording.number(least), Wording.number(most));
        }
        return least != null ? TEXTS.both("wanted.at-least", Wording.number(least)) : TEXTS.both("wanted.at-most", Wording.number(most));
    }

    private static Double least(Check check) {
        return check.rule() == Check.Rule.AT_MOST ? null : check.least();
    }

    private static Double most(Check check) {
        return check.rule() == Check.Rule.AT_LEAST ? null : check.most();
    }

    private static boolean limited(Check check) {
        return check.rule() == Check.Rule.BETWEEN
                ? check.least() != null && check.most() != null
                : least(check) != null || most(check) != null;
    }

    private static boolean within(Check check, double number) {
        Double least = least(check);
        Double most = most(check);
        return limited(check) && (least == null || number >= least) && (most == null || number <= most);
    }

    private static Outcome count(Check check, Data value) {
        boolean counted = value instanceof Data.Arr || value instanceof Data.Obj;
        int size = value instanceof Data.Obj ? value.fields().size() : value.items().size();
        return counted
                ? new Outcome(within(check, size), Wording.items(size), limits(check))
                : new Outcome(false, TEXTS.both("value.no-list", Wording.of(value)), limits(check));
    }

    private Outcome all(Check check, Data value) {
        int size = value.items().size();
        long good = value.items().stream().filter(item -> item.truth() || item.get("ok").truth()).count();
        return size == 0
                ? new Outcome(false, TEXTS.both("value.none"), wanted(check))
                : new Outcome(good == size, TEXTS.both("value.all", good, size), wanted(check));
    }

    private Outcome quotes(Check check, Data value) {
        List<Data> items = value.get("document").isPresent() ? List.of(value) : value.items();
        if (items.isEmpty()) {
            return new Outcome(false, TEXTS.both("value.none"), wanted(check));
        }
        var strangers = new ArrayList<Data>();
        items.stream().filter(item -> !Quotation.stands(item, library)).forEach(strangers::add);
        if (strangers.isEmpty()) {
            return new Outcome(true, TEXTS.both("value.quotes", items.size(), items.size()), wanted(check));
        }
        var places = new LinkedHashSet<Localized>();
        strangers.forEach(item -> places.add(Quotation.worded(item, library)));
        return new Outcome(false,
                TEXTS.both("value.quotes.strangers", items.size() - strangers.size(), items.size(), Localized.list(List.copyOf(places))),
                wanted(check));
    }

    static boolean same(Data one, Data other) {
        return switch (one) {
            case Data.Num(var number) -> other instanceof Data.Num(var second) && same(number, second);
            case Data.Arr(var items) -> other instanceof Data.Arr(var others) && items.size() == others.size()
                    && java.util.stream.IntStream.range(0, items.size()).allMatch(i -> same(items.get(i), others.get(i)));
            case Data.Obj(var fields) -> other instanceof Data.Obj(var others) && fields.keySet().equals(others.keySet())
                    && fields.keySet().stream().allMatch(key -> same(fields.get(key), others.get(key)));
            default -> one.equals(other);
        };
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        double a = one.doubleValue();
        double b = other.doubleValue();
        return one.compareTo(other) == 0 || Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));
    }
}
