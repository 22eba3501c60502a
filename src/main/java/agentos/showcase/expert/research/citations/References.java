package agentos.showcase.expert.research.citations;

import agentos.showcase.data.Data;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The publications that the library cites, as CSL items by id.
public final class References {
    private final Map<String, Data> items;

    /// @param file `documents/references.json` as it stands: `{"references": [item...]}`; nothing where there is no such file
    public References(Data file) {
        var found = new LinkedHashMap<String, Data>();
        file.get("references").items().forEach(item -> found.put(item.get("id").text(), item));
        items = Collections.unmodifiableMap(found);
    }

    Optional<Data> item(String id) {
        return Optional.ofNullable(items.get(id));
    }

    /// The year of a CSL item; 0 when it has none.
    static int year(Data item) {
        return item.get("issued").get("date-parts").get(0).get(0).integer(0);
    }

    /// `2024-06`, `2024`: as much of the date as the item has.
    static String date(Data item) {
        var date = new StringBuilder();
        for (Data part : item.get("issued").get("date-parts").get(0).items()) {
            date.append(date.isEmpty() ? part.text() : "-" + (part.text().length() == 1 ? "0" : "") + part.text());
        }
        return date.toString();
    }

    static String family(Data author) {
        return author.get("family").text(author.get("literal").text());
    }

    /// Whether these words name the publication: the first author, and the year in parentheses.
    boolean named(String id, String words) {
        return item(id).filter(item -> Pattern.compile("(?<!\\p{L})" + Pattern.quote(family(item.get("author").get(0))) + "(?!\\p{L})[^()（）]{0,60}[(（]" + year(item) + "[)）]")
                .matcher(words).find()).isPresent();
    }
}
