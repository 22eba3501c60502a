package agentos.showcase.pack;

import agentos.showcase.data.Data;
import agentos.showcase.data.JsonFile;
import agentos.showcase.data.Pointer;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Something that a visitor fills in as a part of an answer, in their own words or numbers.
///
/// @param id    unique in its option
/// @param title what it asks for
/// @param into  JSON Pointer of the input that it goes over, such as `/copy/headline`
/// @param form  how it is filled in
/// @param most  for all but numbers: how many characters at most, 1 to [#MOST]; 200 unless told
/// @param from  for [Form#NUMBER]: the least value
/// @param to    for [Form#NUMBER]: the greatest value
/// @param step  for [Form#NUMBER]: what one notch of the slider is, above 0
public record Field(String id, Localized title, String into, Form form, int most, double from, double to, double step) {
    /// No text is longer than so many characters.
    public static final int MOST = 20_000;
    private static final Texts TEXTS = Texts.of("pack");

    public enum Form {
        /// One line of text.
        @JsonProperty("line") LINE,
        /// Several lines of text, or a table pasted as text.
        @JsonProperty("lines") LINES,
        /// A table of names, values and ranges as text, tabs between its cells: typed, pasted or opened.
        @JsonProperty("table") TABLE,
        /// A number between two bounds.
        @JsonProperty("number") NUMBER,
        /// Several short texts, with commas between them.
        @JsonProperty("list") LIST,
        /// JSON that is made by hand on the stage, see [Hand]; nobody types it.
        @JsonProperty("data") DATA
    }

    public Field {
        form = form == null ? Form.LINE : form;
        most = most == 0 ? 200 : most;
        step = step == 0 ? 1 : step;
        if (id == null || into == null || !into.startsWith("/") || into.length() < 2) {
            throw new IllegalArgumentException("a field needs an id and a JSON Pointer into the inputs");
        }
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("field " + id + ": 1 to " + MOST + " characters, not " + most);
        }
        if (form == Form.NUMBER && !(from < to && step > 0)) {
            throw new IllegalArgumentException("field " + id + ": from is below to, and step is above 0");
        }
    }

    /// The name of the input that it goes over or into.
    public String input() {
        return Pointer.steps(into).getFirst();
    }

    /// What is wrong with what somebody filled in, in one sentence; [Localized#EMPTY] for nothing.
    public Localized trouble(String filled) {
        if (form == Form.NUMBER) {
            return number(filled) == null ? TEXTS.both("field.number", title, plain(from), plain(to)) : Localized.EMPTY;
        }
        int length = filled.codePointCount(0, filled.length());
        if (length > most) {
            return TEXTS.both("field.long", title, most, length);
        }
        return form == Form.DATA && data(filled).isEmpty() ? TEXTS.both("field.data", title) : Localized.EMPTY;
    }

    /// What is filled in as a value that goes over the inputs; nothing where [#trouble] has something to say.
    public Map<String, Data> values(String filled) {
        if (!trouble(filled).isEmpty()) {
            return Map.of();
        }
        Data value = value(filled);
        List<String> steps = Pointer.steps(into);
        for (String step : steps.subList(1, steps.size()).reversed()) {
            value = new Data.Obj(Map.of(step, value));
        }
        return Map.of(steps.getFirst(), value);
    }

    private Data value(String filled) {
        return switch (form) {
            case LINE -> Data.of(filled.strip());
            case LINES, TABLE -> Data.of(filled);
            case NUMBER -> new Data.Num(number(filled));
            case LIST -> Data.strings(Pattern.compile("[,，、]").splitAsStream(filled).map(String::strip).filter(text -> !text.isEmpty()).toList());
            case DATA -> data(filled).orElseThrow();
        };
    }

    private static Optional<Data> data(String filled) {
        try {
            return Optional.of(JsonFile.parse("", filled.getBytes(StandardCharsets.UTF_8)).root());
        } catch (JsonFile.BadJson e) {
            return Optional.empty();
        }
    }

    private BigDecimal number(String filled) {
        try {
            var number = new BigDecimal(filled.strip().replace('−', '-'));
            return number.doubleValue() >= from && number.doubleValue() <= to ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
