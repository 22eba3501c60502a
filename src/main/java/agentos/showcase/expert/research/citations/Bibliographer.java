package agentos.showcase.expert.research.citations;

import agentos.showcase.data.Data;
import agentos.showcase.text.Language;
import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Sets references and citations by the rules of a citation style (CSL 1.0.2), offline: styles and locales are resources.
///
/// An entry is set in the language of what it describes, as GB/T 7714 asks for (`et al.` for a work in English, `等` for one in
/// Chinese). What was set before is remembered, since the same lists come back whenever a visitor seeks or chooses. Safe for use by
/// several threads.
final class Bibliographer {
    /// The styles by the names that cards use, with the resource of each.
    static final Map<String, String> STYLES = Map.of("gb-t-7714", "gb-t-7714-2015-numeric.csl", "apa", "apa.csl", "ieee", "ieee.csl");
    private static final int REMEMBERED = 64;

    private final Map<Request, Setting> settings = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Request, Setting> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final Map<String, String> resources = new LinkedHashMap<>();

    /// @param items    CSL items in the order of their first citation
    /// @param clusters what is cited together, in order
    private record Request(String style, Language language, List<Data> items, List<List<String>> clusters) {}

    /// @param entries the reference list: text by id, in the order of the style
    /// @param marks   what stands in the text for each cluster, such as `[1, 4]` or `(Wilson, 1927)`
    record Setting(Map<String, String> entries, List<String> marks) {
        Setting {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
            marks = List.copyOf(marks);
        }
    }

    /// @param language of the text that the marks stand in
    /// @param items    CSL items by id, in the order of their first citation
    /// @param clusters ids that are cited together; an empty cluster has an empty mark
    /// @throws IllegalArgumentException when there is no such style
    synchronized Setting set(String style, Language language, Map<String, Data> items, List<List<String>> clusters) {
        if (!STYLES.containsKey(style)) {
            throw new IllegalArgumentException("no citation style " + style);
        }
        var request = new Request(style, language, List.copyOf(items.values()), List.copyOf(clusters));
        Setting known = settings.get(request);
        if (known == null) {
            known = work(style, language, items, clusters);
            settings.put(request, known);
        }
        return known;
    }

    private Setting work(String style, Language language, Map<String, Data> items, List<List<String>> clusters) {
        var own = run(style, language, items, clusters);
        if (items.values().stream().allMatch(item -> written(item) == language)) {
            return own;
        }
        var other = run(style, language.other(), items, clusters);
        var entries = new LinkedHashMap<String, String>();
        own.entries.forEach((id, entry) -> entries.put(id, written(items.get(id)) == language ? entry : other.entries.get(id)));
        return new Setting(entries, own.marks);
    }

    private static Language written(Data item) {
        return Language.of(item.get("language").text()).orElse(Language.EN);
    }

    private Setting run(String style, Language language, Map<String, Data> items, List<List<String>> clusters) {
        var csl = engine(style, language, items);
        csl.registerCitationItems(items.keySet());
        var marks = new ArrayList<String>();
        var order = List.copyOf(items.keySet());
        for (var cluster : clusters) {
            var sorted = cluster.stream().sorted(Comparator.comparingInt(order::indexOf)).toList();
            marks.add(sorted.isEmpty() ? "" : csl.makeCitation(sorted).getLast().getText());
        }
        // The library does not say which entry is whose, so each is also set by itself; the whole list then gives the order.
        var whole = List.of(csl.makeBibliography().getEntries());
        var own = new LinkedHashMap<String, String>();
        items.keySet().forEach(id -> own.put(id, csl.makeBibliography(item -> item.getId().equals(id)).getEntries()[0]));
        var entries = new LinkedHashMap<String, String>();
        items.keySet().stream().sorted(Comparator.comparingInt(id -> whole.indexOf(own.get(id)))).forEach(id -> entries.put(id, own.get(id).strip()));
        return new Setting(entries, marks);
    }

    private CSL engine(String style, Language language, Map<String, Data> items) {
        var ready = items.values().stream().map(item -> CSLItemData.fromJson(map(prepared(item, style)))).toArray(CSLItemData[]::new);
        try {
            var csl = new CSL(new ListItemDataProvider(ready), wanted -> resource("locales-" + (wanted.startsWith("zh") ? "zh-CN" : "en-US") + ".xml"),
                    new DefaultAbbreviationProvider(), resource(STYLES.get(style)), language == Language.ZH ? "zh-CN" : "en-US");
            csl.setOutputFormat("text");
            return csl;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the styles need to know beyond the item itself.
    private static Data prepared(Data item, String style) {
        var fields = new LinkedHashMap<>(item.fields());
        fields.keySet().removeAll(Set.of("note"));
        if (!item.get("type").text().equals("article")) {
            // The number of a published paper is that of its preprint, not its place in the journal or the proceedings.
            fields.remove("number");
        }
        if (written(item) == Language.ZH) {
            // The styles put months and days where English has them, which is no Chinese date; the year alone is.
            fields.put("issued", Data.object().put("date-parts", List.of(Data.list(List.of(Data.of((long) References.year(item)))))).build());
        }
        if (style.equals("gb-t-7714")) {
            // The style prints family names in capitals; the library would raise them by the rules of the default locale (i, İ).
            fields.put("author", Data.list(item.get("author").items().stream().map(Bibliographer::raised).toList()));
            if (item.get("publisher").text().equals("arXiv")) {
                fields.put("archive", Data.of("arXiv"));
            }
        }
        return new Data.Obj(fields);
    }

    private static Data raised(Data author) {
        return author.get("family").isPresent() ? author.merge(Data.object().put("family", author.get("family").text().toUpperCase(Locale.ROOT)).build()) : author;
    }

    private static Map<String, Object> map(Data item) {
        var map = new LinkedHashMap<String, Object>();
        item.fields().forEach((key, value) -> map.put(key, plain(value)));
        return map;
    }

    private static Object plain(Data value) {
        return switch (value) {
            case Data.Obj _ -> map(value);
            case Data.Arr(var items) -> items.stream().map(Bibliographer::plain).toList();
            case Data.Num(var number) -> number.intValue();
            case Data.Bool(var truth) -> truth;
            default -> value.text();
        };
    }

    private String resource(String name) {
        return resources.computeIfAbsent(name, _ -> {
            try (var in = Bibliographer.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("no resource " + name);
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
