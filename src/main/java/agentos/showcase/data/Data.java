package agentos.showcase.data;

import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// An immutable JSON value. Objects keep the order of their keys; numbers keep their printed digits.
///
/// Reading never fails on absence: what is not there is [Nil], and the readers take a default.
public sealed interface Data {
    Nil NIL = new Nil();

    record Obj(Map<String, Data> fields) implements Data {
        public Obj {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    record Arr(List<Data> items) implements Data {
        public Arr {
            items = List.copyOf(items);
        }
    }

    record Str(String value) implements Data {
        public Str {
            Objects.requireNonNull(value);
        }
    }

    record Num(BigDecimal value) implements Data {
        public Num {
            Objects.requireNonNull(value);
        }
    }

    record Bool(boolean value) implements Data {}

    record Nil() implements Data {}

    /// The field of an object, or [#NIL].
    default Data get(String key) {
        return this instanceof Obj(var fields) ? fields.getOrDefault(key, NIL) : NIL;
    }

    /// The item of an array, or [#NIL].
    default Data get(int index) {
        return this instanceof Arr(var items) && index >= 0 && index < items.size() ? items.get(index) : NIL;
    }

    /// The value at a JSON Pointer (RFC 6901), or [#NIL].
    default Data at(String pointer) {
        Data here = this;
        for (String step : Pointer.steps(pointer)) {
            here = switch (here) {
                case Obj object -> object.get(step);
                case Arr array -> step.matches("\\d{1,9}") ? array.get(Integer.parseInt(step)) : NIL;
                default -> NIL;
            };
        }
        return here;
    }

    default boolean isPresent() {
        return !(this instanceof Nil);
    }

    /// The text of a string, the digits of a number, `true`/`false`, or the default.
    default String text(String otherwise) {
        return switch (this) {
            case Str(var value) -> value;
            case Num(var value) -> value.toPlainString();
            case Bool(var value) -> Boolean.toString(value);
            default -> otherwise;
        };
    }

    default String text() {
        return text("");
    }

    default double number(double otherwise) {
        return this instanceof Num(var value) ? value.doubleValue() : otherwise;
    }

    default double number() {
        return number(0);
    }

    default int integer(int otherwise) {
        return this instanceof Num(var value) ? value.intValue() : otherwise;
    }

    default boolean truth() {
        return this instanceof Bool(var value) && value;
    }

    /// The items of an array; nothing for anything else.
    default List<Data> items() {
        return this instanceof Arr(var items) ? items : List.of();
    }

    /// The fields of an object; nothing for anything else.
    default Map<String, Data> fields() {
        return this instanceof Obj(var fields) ? fields : Map.of();
    }

    /// The strings of an array.
    default List<String> texts() {
        return items().stream().map(Data::text).toList();
    }

    /// `{"en","zh"}` as a [Localized]; a plain string or number reads the same in both; anything else is empty.
    default Localized localized() {
        return switch (this) {
            case Obj object -> new Localized(object.get("en").text(), object.get("zh").text());
            case Str _, Num _, Bool _ -> Localized.same(text());
            default -> Localized.EMPTY;
        };
    }

    /// The part for a language where this is `{"en": ..., "zh": ...}`, else this itself.
    default Data in(Language language) {
        Data part = get(language.code());
        return part.isPresent() ? part : this;
    }

    /// This object with the fields of the other put over it, field by field, deeply.
    default Data merge(Data over) {
        if (!(this instanceof Obj(var mine)) || !(over instanceof Obj(var theirs))) {
            return over.isPresent() ? over : this;
        }
        var fields = new LinkedHashMap<>(mine);
        theirs.forEach((key, value) -> fields.merge(key, value, Data::merge));
        return new Obj(fields);
    }

    static Data of(String value) {
        return new Str(value);
    }

    static Data of(boolean value) {
        return new Bool(value);
    }

    static Data of(long value) {
        return new Num(BigDecimal.valueOf(value));
    }

    /// @throws NumberFormatException when the value is not finite
    static Data of(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return of((long) value);
        }
        return new Num(BigDecimal.valueOf(value));
    }

    /// A number rounded half up to so many decimals: what a person reads.
    static Data of(double value, int decimals) {
        return new Num(BigDecimal.valueOf(value).setScale(decimals, java.math.RoundingMode.HALF_UP));
    }

    static Data of(Localized value) {
        return object().put("en", value.en()).put("zh", value.zh()).build();
    }

    static Data list(List<Data> items) {
        return new Arr(items);
    }

    static Data strings(List<String> items) {
        return new Arr(items.stream().map(Data::of).toList());
    }

    static Builder object() {
        return new Builder();
    }

    /// Puts an object together, field by field, in order.
    final class Builder {
        private final Map<String, Data> fields = new LinkedHashMap<>();

        public Builder put(String key, Data value) {
            fields.put(key, value);
            return this;
        }

        public Builder put(String key, String value) {
            return put(key, of(value));
        }

        public Builder put(String key, boolean value) {
            return put(key, of(value));
        }

        public Builder put(String key, long value) {
            return put(key, of(value));
        }

        public Builder put(String key, double value) {
            return put(key, of(value));
        }

        public Builder put(String key, Localized value) {
            return put(key, of(value));
        }

        public Builder put(String key, List<Data> values) {
            return put(key, new Arr(new ArrayList<>(values)));
        }

        public Data build() {
            return new Obj(fields);
        }
    }
}
