package agentos.showcase.text;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The sentences of one room, in both languages, read from `text/<room>_en.properties` and `text/<room>_zh.properties`.
///
/// Patterns are [MessageFormat] patterns always (a quote is written `''`). Arguments may be [Localized]; they are put in
/// in the language of the sentence. Numbers are formatted by the caller, so that no locale creeps in.
public final class Texts {
    private static final Map<String, Texts> ROOMS = new ConcurrentHashMap<>();

    private final String room;
    private final PropertyResourceBundle english;
    private final PropertyResourceBundle chinese;

    private Texts(String room) {
        this.room = room;
        this.english = read(room, Language.EN);
        this.chinese = read(room, Language.ZH);
    }

    public static Texts of(String room) {
        return ROOMS.computeIfAbsent(room, Texts::new);
    }

    /// The sentence in one language.
    ///
    /// @throws MissingResourceException when the room has no such key
    public String get(Language language, String key, Object... arguments) {
        var bundle = language == Language.ZH ? chinese : english;
        if (!bundle.containsKey(key)) {
            throw new MissingResourceException("no text for " + key + " in room " + room, room, key);
        }
        Object[] texts = Arrays.stream(arguments)
                .map(argument -> argument instanceof Localized localized ? localized.in(language) : String.valueOf(argument))
                .toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
    }

    /// The sentence in both languages.
    public Localized both(String key, Object... arguments) {
        return new Localized(get(Language.EN, key, arguments), get(Language.ZH, key, arguments));
    }

    public boolean has(String key) {
        return english.containsKey(key);
    }

    public Set<String> keys(Language language) {
        return (language == Language.ZH ? chinese : english).keySet();
    }

    private static PropertyResourceBundle read(String room, Language language) {
        String name = room + "_" + language.code() + ".properties";
        try (var in = Texts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new MissingResourceException("no texts " + name, room, "");
            }
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
