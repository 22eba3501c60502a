package agentos.showcase.pack;

import agentos.showcase.data.Data;
import agentos.showcase.data.Finding;
import agentos.showcase.data.JsonFile;
import agentos.showcase.data.Pointer;
import agentos.showcase.text.Language;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Texts that are not there in one of the languages. They are reported, and the other language stands in, so that one
/// forgotten translation does not take a whole card away.
final class MissingTexts {
    private static final Texts TEXTS = Texts.of("pack");

    private MissingTexts() {}

    /// One warning per text and missing language.
    ///
    /// @param required pointers of texts that may not be blank in both languages, from [Schemas#incompleteTexts]
    static List<Finding> check(JsonFile file, List<String> required) {
        var findings = new ArrayList<Finding>();
        var places = new TreeSet<>(required);
        collect(file.root(), "", places);
        for (String place : places) {
            Data text = file.root().at(place);
            for (Language language : Language.values()) {
                if (isBlank(text.get(language.code()))) {
                    String pointer = text.get(language.code()).isPresent() ? Pointer.child(place, language.code()) : place;
                    findings.add(file.warning("pack.text.missing", pointer, TEXTS.both("pack.text.missing." + language.code())));
                }
            }
        }
        return findings;
    }

    /// The same value with the other language in the place of each missing text.
    static Data repair(Data value, List<String> required) {
        return repair(value, "", Set.copyOf(required));
    }

    private static Data repair(Data value, String here, Set<String> required) {
        return switch (value) {
            case Data.Obj object when required.contains(here) || isHalf(object) -> {
                Data en = object.get("en");
                Data zh = object.get("zh");
                yield Data.object().put("en", isBlank(en) ? orEmpty(zh) : en).put("zh", isBlank(zh) ? orEmpty(en) : zh).build();
            }
            case Data.Obj(var fields) -> {
                var repaired = new LinkedHashMap<String, Data>();
                fields.forEach((key, field) -> repaired.put(key, repair(field, Pointer.child(here, key), required)));
                yield new Data.Obj(repaired);
            }
            case Data.Arr(var items) -> {
                var repaired = new ArrayList<Data>();
                for (int i = 0; i < items.size(); i++) {
                    repaired.add(repair(items.get(i), Pointer.child(here, i), required));
                }
                yield new Data.Arr(repaired);
            }
            default -> value;
        };
    }

    private static void collect(Data value, String here, Set<String> places) {
        switch (value) {
            case Data.Obj(var fields) -> {
                if (isHalf(value)) {
                    places.add(here);
                }
                fields.forEach((key, field) -> collect(field, Pointer.child(here, key), places));
            }
            case Data.Arr(var items) -> {
                for (int i = 0; i < items.size(); i++) {
                    collect(items.get(i), Pointer.child(here, i), places);
                }
            }
            default -> { }
        }
    }

    /// Whether this is something in one language only. Blank in both is a text that its author wants empty.
    private static boolean isHalf(Data value) {
        var keys = value.fields().keySet();
        return !keys.isEmpty() && Set.of("en", "zh").containsAll(keys) && isBlank(value.get("en")) != isBlank(value.get("zh"));
    }

    private static boolean isBlank(Data part) {
        return !part.isPresent() || part instanceof Data.Str(var text) && text.isBlank();
    }

    private static Data orEmpty(Data part) {
        return part.isPresent() ? part : Data.of("");
    }
}
