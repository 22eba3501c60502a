package agentos.showcase.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import agentos.showcase.text.Localized;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFileTest {
    @Test
    void everyValueKnowsItsPlace() throws Exception {
        var file = parse("{\n  \"a\": [1, {\"b~/c\": \"x\"}]\n}");
        assertThat(file.locate("/a/1/b~0~1c")).isEqualTo(new Location(2, 21));
        assertThat(file.locate("/a/0")).isEqualTo(new Location(2, 9));
        assertThat(file.locate("/a/1/missing/deeper")).isEqualTo(file.locate("/a/1"));
        assertThat(file.root().at("/a/1/b~0~1c").text()).isEqualTo("x");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"``|1|1", "{\"a\":1,\"a\":2}|1|11", "{\"a\":}|1|6", "[1,2|1|5", "{} x|1|4", "{'a':1}|1|2"})
    void whatIsNotStrictJsonIsAFindingWithItsPlace(String text, int line, int column) {
        var bad = catchThrowableOfType(JsonFile.BadJson.class, () -> parse(text));
        assertThat(bad).as(text).isNotNull();
        assertThat(bad.finding().line()).isEqualTo(line);
        assertThat(bad.finding().column()).as(bad.finding().sentence().en()).isBetween(column, column + 6);
        assertThat(bad.finding().sentence().en()).doesNotContain("REDACTED");
    }

    @Test
    void numbersKeepTheirDigitsAndAByteOrderMarkIsNoMatter() throws Exception {
        var file = parse("\uFEFF[54, 54.0, 1e3]");
        assertThat(Json.line(file.root())).isEqualTo("[54,54.0,1000]");
    }

    @Test
    void nestingIsLimited() {
        assertThat(catchThrowableOfType(JsonFile.BadJson.class, () -> parse("[".repeat(5000)))).isNotNull();
    }

    @Test
    void dataMergeDeeplyAndReadWithDefaults() {
        Data base = Data.object().put("a", Data.object().put("x", 1).put("y", 2).build()).put("t", new Localized("e", "z")).build();
        Data over = Data.object().put("a", Data.object().put("y", 3).build()).build();
        assertThat(Json.line(base.merge(over))).isEqualTo("{\"a\":{\"x\":1,\"y\":3},\"t\":{\"en\":\"e\",\"zh\":\"z\"}}");
        assertThat(base.at("/a/nope").number(7)).isEqualTo(7);
        assertThat(base.get("t").localized()).isEqualTo(new Localized("e", "z"));
    }

    private static JsonFile parse(String text) throws JsonFile.BadJson {
        return JsonFile.parse("file.json", text.getBytes(StandardCharsets.UTF_8));
    }
}
