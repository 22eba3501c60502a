package agentos.showcase.evidence;

import agentos.showcase.data.Data;
import agentos.showcase.data.Pointer;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A quotation among the values of a run, looked up in the library: anything of the form `{"document": id, "quote": {"en","zh"} or text}`.
///
/// @param place  JSON Pointer into the run's values
/// @param worded the words and the document that they are said to stand in, as a person reads it
/// @param stands whether they stand there word for word
public record Quotation(String place, Localized worded, boolean stands) {
    private static final Texts TEXTS = Texts.of("evidence");

    /// Every quotation within a value, in the order in which it is printed.
    ///
    /// @param name what the value is called in the run
    public static List<Quotation> in(String name, Data value, Library library) {
        var found = new ArrayList<Quotation>();
        collect(Pointer.child("", name), value, library, found);
        return found;
    }

    private static void collect(String place, Data value, Library library, List<Quotation> found) {
        switch (value) {
            case Data.Obj(var fields) -> {
                if (value.get("document") instanceof Data.Str && isText(value.get("quote"))) {
                    found.add(new Quotation(place, worded(value, library), stands(value, library)));
                }
                fields.forEach((key, field) -> collect(Pointer.child(place, key), field, library, found));
            }
            case Data.Arr(var items) -> {
                for (int i = 0; i < items.size(); i++) {
                    collect(Pointer.child(place, i), items.get(i), library, found);
                }
            }
            default -> { }
        }
    }

    private static boolean isText(Data quote) {
        return quote instanceof Data.Str || Arrays.stream(Language.values()).anyMatch(language -> quote.get(language.code()) instanceof Data.Str);
    }

    /// A text in both languages must stand in both; one that is the same in both is quoted from one edition, as is a plain text: it must stand in
    /// the document of its `language`, or of either.
    static boolean stands(Data item, Library library) {
        String document = item.get("document").text();
        Data quote = item.get("quote");
        if (quote instanceof Data.Obj && !quote.get("en").equals(quote.get("zh"))) {
            var given = Arrays.stream(Language.values()).filter(language -> !quote.get(language.code()).text().isBlank()).toList();
            return !given.isEmpty() && given.stream().allMatch(language -> library.stands(document, language, quote.get(language.code()).text()));
        }
        String text = quote instanceof Data.Obj ? quote.get("en").text() : quote.text();
        return !text.isBlank() && Language.of(item.get("language").text(null)).map(List::of).orElse(List.of(Language.values())).stream()
                .anyMatch(language -> library.stands(document, language, text));
    }

    /// `“its words” in “Title of the document”`.
    static Localized worded(Data item, Library library) {
        return TEXTS.both("value.stranger", library.title(item.get("document").text()), Wording.of(item.get("quote")));
    }
}
