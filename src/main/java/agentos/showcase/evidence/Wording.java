package agentos.showcase.evidence;

import agentos.showcase.data.Data;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// How a value of a run reads in a sentence or a table cell.
public final class Wording {
    private static final Texts TEXTS = Texts.of("evidence");
    private static final int LONGEST = 80;
    private static final int DECIMALS = 3;
    private static final int SPELLED_OUT = 8;
    private static final int SHORT = 24;

    private Wording() {}

    /// A number with three decimals at most, a truth as yes or no, a long text cut, a short list
    /// of short values spelled out, a longer one or an object by its size.
    public static Localized of(Data value) {
        return new Localized(in(value, Language.EN), in(value, Language.ZH));
    }

    public static String in(Data value, Language language) {
        return switch (value) {
            case Data.Nil() -> TEXTS.get(language, "value.missing");
            case Data.Bool(var truth) -> TEXTS.get(language, truth ? "value.yes" : "value.no");
            case Data.Num(var number) -> number(number);
            case Data.Str(var text) -> cut(text);
            case Data.Arr(var items) when isShort(items) -> String.join(language == Language.ZH ? "、" : ", ", items.stream().map(item -> in(item, language)).toList());
            case Data.Arr(var items) -> items(items.size()).in(language);
            case Data.Obj(var fields) when value.get(language.code()).isPresent() -> in(value.get(language.code()), language);
            case Data.Obj(var fields) -> TEXTS.get(language, "value.fields", fields.size());
        };
    }

    private static boolean isShort(List<Data> items) {
        return !items.isEmpty() && items.size() <= SPELLED_OUT && items.stream().allMatch(item -> item instanceof Data.Num || item instanceof Data.Bool
                || !item.localized().isEmpty() && item.localized().en().length() <= SHORT);
    }

    /// `one item`, `3 items`.
    static Localized items(int count) {
        return count == 1 ? TEXTS.both("value.items.one") : TEXTS.both("value.items", count);
    }

    /// At most three decimals and no zeros at the end.
    public static String number(BigDecimal number) {
        BigDecimal rounded = number.scale() > DECIMALS ? number.setScale(DECIMALS, RoundingMode.HALF_UP) : number;
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    public static String number(double number) {
        return Double.isFinite(number) ? number(BigDecimal.valueOf(number)) : "–";
    }

    private static String cut(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "…";
    }
}
