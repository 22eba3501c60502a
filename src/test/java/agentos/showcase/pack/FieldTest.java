package agentos.showcase.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agentos.showcase.data.Data;
import agentos.showcase.text.Localized;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTest {
    private final Field angle = new Field("angle", Localized.same("Angle"), "/view/camera/azimuth", Field.Form.NUMBER, 0, -40, 40, 0.5);
    private final Field words = new Field("words", Localized.same("Words"), "/say", null, 10, 0, 0, 0);

    @Test
    void aNumberGoesWhereThePointerSays() {
        assertThat(angle.values(" −12.5 ")).containsExactly(Map.entry("view",
                Data.object().put("camera", Data.object().put("azimuth", new Data.Num(new java.math.BigDecimal("-12.5"))).build()).build()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "40.01", "-41", "NaN", "1e400", "0x10", "1,5"})
    void whatIsNoNumberWithinTheBoundsIsSaidAndGoesNowhere(String filled) {
        assertThat(angle.trouble(filled).en()).contains("Angle").contains("-40").contains("40");
        assertThat(angle.trouble(filled).zh()).isNotBlank();
        assertThat(angle.values(filled)).isEmpty();
    }

    @Test
    void lengthIsCountedInCharactersAsPeopleSeeThem() {
        assertThat(words.trouble("🙂".repeat(10)).isEmpty()).isTrue();
        assertThat(words.trouble("🙂".repeat(11)).en()).contains("10").contains("11");
        assertThat(words.values(" hello ")).containsExactly(Map.entry("say", Data.of("hello")));
    }

    @Test
    void aListIsTakenApartAtCommasOfBothScripts() {
        var list = new Field("out", Localized.same("Out"), "/leave-out", Field.Form.LIST, 0, 0, 0, 0);
        assertThat(list.values(" a, b，c、 ,")).containsExactly(Map.entry("leave-out", Data.strings(java.util.List.of("a", "b", "c"))));
        assertThat(list.values("")).containsExactly(Map.entry("leave-out", Data.strings(java.util.List.of())));
    }

    @Test
    void whatIsMadeByHandIsJson() {
        var edits = new Field("edits", Localized.same("Edits"), "/edits", Field.Form.DATA, 100, 0, 0, 0);
        assertThat(edits.values("{\"n\": [1, 2]}").get("edits").at("/n/1").number()).isEqualTo(2);
        assertThat(edits.trouble("{\"n\": ").en()).contains("Edits");
        assertThat(edits.values("nonsense")).isEmpty();
    }

    @Test
    void aFieldWithoutAPlaceOrWithoutBoundsCannotBe() {
        assertThatThrownBy(() -> new Field("f", Localized.same("F"), "say", null, 0, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Field("f", Localized.same("F"), "/say", Field.Form.NUMBER, 0, 1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Field("f", Localized.same("F"), "/say", null, 20_001, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
