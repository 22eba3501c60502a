package agentos.showcase.pack;

import agentos.showcase.data.Finding;
import agentos.showcase.data.Json;
import agentos.showcase.data.JsonFile;
import agentos.showcase.data.Pointer;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The JSON Schemas (draft 2020-12) of a pack's files and of drawings, as they are in `showcase-data/schema`, and what they say
/// about a file in sentences for its owner.
public final class Schemas {
    private static final Texts TEXTS = Texts.of("pack");
    private static final String FOLDER = "classpath:agentos/showcase/schema/";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> KNOWN = new ConcurrentHashMap<>();
    private static final Set<String> LANGUAGES = Set.of("en", "zh");

    private Schemas() {}

    /// What a file breaks, in the order of its places. Missing and blank texts are not among it: [MissingTexts] finds those.
    ///
    /// @param kind `pack`, `overview`, `benchmark`, `routing`, `access`, `card` or `result`
    static List<Finding> check(String kind, JsonFile file) {
        return check(kind, "pack.schema", file);
    }

    /// As [#check] of a file of a pack.
    ///
    /// @param kind as the schema's file is called: `layers` for a drawing
    /// @param code of the findings
    public static List<Finding> check(String kind, String code, JsonFile file) {
        var findings = new ArrayList<Finding>();
        for (Error error : errors(kind, file)) {
            if (!isText(error)) {
                findings.add(finding(error, code, file));
            }
        }
        findings.sort(java.util.Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column).thenComparing(Finding::pointer));
        return findings;
    }

    /// Pointers of the texts that lack a language or are blank in one.
    static List<String> incompleteTexts(String kind, JsonFile file) {
        return errors(kind, file).stream().filter(Schemas::isText)
                .map(error -> error.getKeyword().equals("required") ? pointer(error) : Pointer.parent(pointer(error)))
                .distinct().sorted().toList();
    }

    private static List<Error> errors(String kind, JsonFile file) {
        return KNOWN.computeIfAbsent(kind, k -> REGISTRY.getSchema(SchemaLocation.of(FOLDER + k + ".schema.json")))
                .validate(Json.line(file.root()), InputFormat.JSON);
    }

    /// Whether the error is that of the schema `text`: a language is not there or blank.
    private static boolean isText(Error error) {
        if (!String.valueOf(error.getSchemaLocation()).contains("/$defs/text")) {
            return false;
        }
        return error.getKeyword().equals("required") && LANGUAGES.contains(error.getProperty()) || error.getKeyword().equals("pattern");
    }

    private static Finding finding(Error error, String code, JsonFile file) {
        String pointer = pointer(error);
        if (error.getKeyword().equals("additionalProperties")) {
            pointer = Pointer.child(pointer, error.getProperty());
        }
        return file.error(code, pointer, sentence(error));
    }

    private static Localized sentence(Error error) {
        String key = "schema." + error.getKeyword();
        Object[] arguments = error.getArguments() == null ? new Object[0] : error.getArguments();
        return switch (error.getKeyword()) {
            case "required", "additionalProperties" -> TEXTS.both(key, error.getProperty());
            case "type" -> TEXTS.both(key, type(arguments, 0), type(arguments, 1));
            case "enum" -> TEXTS.both(key, String.valueOf(arguments[0]).replaceAll("[\\[\\]\"]", "").replace(",", ", ").replace("  ", " "));
            case "minimum", "maximum", "exclusiveMinimum", "minItems", "maxItems", "minLength", "maxLength", "pattern" -> TEXTS.both(key, arguments[0]);
            case "uniqueItems", "oneOf", "propertyNames" -> TEXTS.both(key);
            default -> TEXTS.both("schema.other", error.getMessage());
        };
    }

    private static Localized type(Object[] arguments, int index) {
        var names = Arrays.stream(String.valueOf(arguments[index]).replaceAll("[\\[\\]\" ]", "").split(","))
                .map(name -> TEXTS.has("type." + name) ? TEXTS.both("type." + name) : Localized.same(name)).toList();
        return new Localized(
                String.join(" or ", names.stream().map(Localized::en).toList()),
                String.join("或", names.stream().map(Localized::zh).toList()));
    }

    private static String pointer(Error error) {
        NodePath path = error.getInstanceLocation();
        String pointer = "";
        for (int i = 0; i < path.getNameCount(); i++) {
            pointer = Pointer.child(pointer, String.valueOf(path.getElement(i)));
        }
        return pointer;
    }
}
