package agentos.showcase.data;

import agentos.showcase.text.Texts;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// A parsed JSON file that remembers where each value stands.
public final class JsonFile {
    private static final Texts TEXTS = Texts.of("data");
    private static final int MAX_DEPTH = 100;
    private static final int MAX_EXPONENT = 300;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).maxNumberLength(60).build())
            .build();

    private final String name;
    private final Data root;
    private final Map<String, Location> places;

    private JsonFile(String name, Data root, Map<String, Location> places) {
        this.name = name;
        this.root = root;
        this.places = places;
    }

    /// Parses a file, strictly: no comments, no duplicate keys, at most 100 levels, nothing behind the value.
    ///
    /// @param name what findings call the file
    /// @throws BadJson when the bytes are not such JSON; its finding says where
    public static JsonFile parse(String name, byte[] bytes) throws BadJson {
        var places = new HashMap<String, Location>();
        try (JsonParser parser = FACTORY.createParser(tools.jackson.core.ObjectReadContext.empty(), text(name, bytes))) {
            if (parser.nextToken() == null) {
                throw new BadJson(Finding.error("json.syntax", name, new Location(1, 1), "", TEXTS.both("json.empty")));
            }
            Data root = value(parser, "", places);
            if (parser.nextToken() != null) {
                throw new BadJson(Finding.error("json.syntax", name, here(parser), "", TEXTS.both("json.trailing")));
            }
            return new JsonFile(name, root, places);
        } catch (FarNumber e) {
            throw new BadJson(Finding.error("json.number", name, e.where, "", TEXTS.both("json.number", MAX_EXPONENT)));
        } catch (JacksonException e) {
            var at = e.getLocation();
            var where = at == null ? Location.NONE : new Location(at.getLineNr(), at.getColumnNr());
            if (String.valueOf(e.getOriginalMessage()).contains("nesting depth")) {
                throw new BadJson(Finding.error("json.depth", name, where, "", TEXTS.both("json.depth", MAX_DEPTH)));
            }
            String problem = e.getOriginalMessage().lines().findFirst().orElse("").replaceAll("\\s*\\((for|start marker at|start marker).*", "");
            throw new BadJson(Finding.error("json.syntax", name, where, "", TEXTS.both("json.syntax", problem)));
        }
    }

    public String name() {
        return name;
    }

    public Data root() {
        return root;
    }

    /// Where the value at a pointer begins; for a pointer to nothing, where its nearest existing parent begins.
    public Location locate(String pointer) {
        String here = pointer;
        while (!places.containsKey(here) && !here.isEmpty()) {
            here = Pointer.parent(here);
        }
        return places.getOrDefault(here, Location.NONE);
    }

    public Finding error(String code, String pointer, agentos.showcase.text.Localized sentence) {
        return Finding.error(code, name, locate(pointer), pointer, sentence);
    }

    public Finding warning(String code, String pointer, agentos.showcase.text.Localized sentence) {
        return Finding.warning(code, name, locate(pointer), pointer, sentence);
    }

    private static Data value(JsonParser parser, String pointer, Map<String, Location> places) {
        places.put(pointer, here(parser));
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                var fields = new LinkedHashMap<String, Data>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String key = parser.currentName();
                    parser.nextToken();
                    fields.put(key, value(parser, Pointer.child(pointer, key), places));
                }
                yield new Data.Obj(fields);
            }
            case START_ARRAY -> {
                List<Data> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser, Pointer.child(pointer, items.size()), places));
                }
                yield new Data.Arr(items);
            }
            case VALUE_STRING -> new Data.Str(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_TRUE -> new Data.Bool(true);
            case VALUE_FALSE -> new Data.Bool(false);
            default -> Data.NIL;
        };
    }

    /// Few characters can write a number with a billion digits; written out it would fill the memory.
    private static Data number(JsonParser parser) {
        var value = parser.getDecimalValue();
        if (Math.abs((long) value.precision() - value.scale()) > MAX_EXPONENT || value.scale() > MAX_EXPONENT) {
            throw new FarNumber(here(parser));
        }
        return new Data.Num(value);
    }

    private static final class FarNumber extends RuntimeException {
        private final transient Location where;

        private FarNumber(Location where) {
            super(null, null, false, false);
            this.where = where;
        }
    }

    private static Location here(JsonParser parser) {
        var at = parser.currentTokenLocation();
        return new Location(at.getLineNr(), at.getColumnNr());
    }

    /// As characters, so that columns count what an editor counts, not bytes.
    private static String text(String name, byte[] bytes) throws BadJson {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BadJson(Finding.error("json.syntax", name, new Location(1, 1), "", TEXTS.both("json.encoding")));
        }
    }

    /// A file that is not JSON; carries the one finding that says why.
    public static final class BadJson extends Exception {
        private final transient Finding finding;

        public BadJson(Finding finding) {
            super(finding.sentence().en());
            this.finding = finding;
        }

        public Finding finding() {
            return finding;
        }
    }
}
