package agentos.showcase.data;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// Records to JSON and back. The same value always gives the same bytes: fields in the order of the record, `\n` line ends.
public final class Json {
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(Data.class, new DataWriter()).addDeserializer(Data.class, new DataReader()))
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .defaultPrettyPrinter(PRETTY)
            .build();

    private Json() {}

    /// Indented, with a line end at the end.
    public static String pretty(Object value) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
    }

    /// On one line.
    public static String line(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    public static byte[] bytes(Object value) {
        return pretty(value).getBytes(StandardCharsets.UTF_8);
    }

    /// A record out of a JSON value.
    ///
    /// @throws tools.jackson.core.JacksonException when the value has not the record's shape; the message names the field
    public static <T> T read(Data value, Class<T> type) {
        return MAPPER.readValue(line(value), type);
    }

    /// Any value as [Data].
    public static Data data(Object value) {
        return value instanceof Data data ? data : MAPPER.readValue(line(value), Data.class);
    }

    private static final class DataWriter extends ValueSerializer<Data> {
        @Override
        public void serialize(Data value, JsonGenerator out, SerializationContext context) {
            switch (value) {
                case Data.Obj(var fields) -> {
                    out.writeStartObject();
                    fields.forEach((key, field) -> {
                        out.writeName(key);
                        serialize(field, out, context);
                    });
                    out.writeEndObject();
                }
                case Data.Arr(var items) -> {
                    out.writeStartArray();
                    items.forEach(item -> serialize(item, out, context));
                    out.writeEndArray();
                }
                case Data.Str(var text) -> out.writeString(text);
                case Data.Num(var number) -> out.writeNumber(number.toPlainString());
                case Data.Bool(var truth) -> out.writeBoolean(truth);
                case Data.Nil() -> out.writeNull();
            }
        }
    }

    private static final class DataReader extends ValueDeserializer<Data> {
        @Override
        public Data deserialize(JsonParser parser, DeserializationContext context) {
            return switch (parser.currentToken()) {
                case START_OBJECT -> {
                    var object = Data.object();
                    while (parser.nextToken() != tools.jackson.core.JsonToken.END_OBJECT) {
                        String key = parser.currentName();
                        parser.nextToken();
                        object.put(key, deserialize(parser, context));
                    }
                    yield object.build();
                }
                case START_ARRAY -> {
                    var items = new java.util.ArrayList<Data>();
                    while (parser.nextToken() != tools.jackson.core.JsonToken.END_ARRAY) {
                        items.add(deserialize(parser, context));
                    }
                    yield new Data.Arr(items);
                }
                case VALUE_STRING -> new Data.Str(parser.getString());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Data.Num(parser.getDecimalValue());
                case VALUE_TRUE -> new Data.Bool(true);
                case VALUE_FALSE -> new Data.Bool(false);
                default -> Data.NIL;
            };
        }

        @Override
        public Data getNullValue(DeserializationContext context) {
            return Data.NIL;
        }
    }
}
