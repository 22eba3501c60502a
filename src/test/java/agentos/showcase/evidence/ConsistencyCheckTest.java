package agentos.showcase.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.Data;
import agentos.showcase.data.JsonFile;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsistencyCheckTest {
    private static final Library LIBRARY = new Library() {
        private final List<Document> documents = List.of(
                page(Language.EN, "A note", "Windows cut the cost.\nThey hide the rest."), page(Language.ZH, "便笺", "窗口降低开销。它也遮住其余部分。"));

        @Override
        public List<Document> documents() {
            return documents;
        }

        @Override
        public List<Hit> search(String query, Language language, int limit) {
            return List.of();
        }

        @Override
        public Optional<Span> find(String document, Language language, String quote) {
            return document(document, language).flatMap(found -> PlainText.of(found.body()).find(quote));
        }
    };

    private static Document page(Language language, String title, String body) {
        return new Document("note", language, title, List.of(), "", "", "report", "CC0-1.0", List.of(), "", "", body);
    }

    private static final Map<String, Data> VALUES = Map.of(
            "draft", Json.of("""
                    {"contrast": 4.5, "name": "Air", "sum": 0.30000000000000004, "parts": [1, 2, 3], "none": [],
                     "fits": [true, {"ok": true}], "misfits": [true, {"ok": false}], "title": {"en": "Hello", "zh": "你好"}}"""),
            "plan", Json.of("""
                    {"sum": 0.3, "name": "Turbo", "quotes": [
                      {"document": "note", "quote": {"en": "They hide the rest.", "zh": "它也遮住其余部分。"}},
                      {"document": "note", "quote": "窗口降低开销。", "language": "zh"}],
                     "misquotes": [{"document": "note", "quote": {"en": "They hide the rest.", "zh": "它遮住其余部分。"}}],
                     "foreign": [{"document": "note", "quote": "窗口降低开销。", "language": "en"}],
                     "unknown": [{"document": "nobody", "quote": "Windows cut the cost."}]}"""));

    private static final class Json {
        static Data of(String text) {
            try {
                return JsonFile.parse("test.json", text.getBytes(StandardCharsets.UTF_8)).root();
            } catch (JsonFile.BadJson bad) {
                throw new AssertionError(bad);
            }
        }
    }

    private static CheckResult check(Check.Rule rule, String value, String with, Data to, Double least, Double most) {
        var check = new Check("c", Localized.same("c"), rule, value, with, to, least, most, "claim", "drafter", null);
        return ConsistencyCheck.run(List.of(check), VALUES, LIBRARY).getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "EXISTS, /draft/name, , , true", "EXISTS, /draft/nothing, , , false",
        "AT_LEAST, /draft/contrast, 4.5, , true", "AT_LEAST, /draft/contrast, 4.6, , false", "AT_LEAST, /draft/contrast, , , false",
        "AT_LEAST, /draft/name, 0, , false", "AT_LEAST, /draft/nothing, 0, , false",
        "AT_MOST, /draft/contrast, , 4.5, true", "AT_MOST, /draft/contrast, , 4.4, false", "AT_MOST, /draft/nothing, , 9, false",
        "BETWEEN, /draft/contrast, 4, 5, true", "BETWEEN, /draft/contrast, 4.6, 5, false", "BETWEEN, /draft/contrast, 4, , false",
        "COUNT, /draft/parts, 3, 3, true", "COUNT, /draft/parts, 4, , false", "COUNT, /draft/parts, , 2, false", "COUNT, /draft/parts, , , false",
        "COUNT, /draft/title, 2, 2, true", "COUNT, /draft/none, , 0, true", "COUNT, /draft/name, 0, , false", "COUNT, /draft/nothing, 0, , false",
        "ALL, /draft/fits, , , true", "ALL, /draft/misfits, , , false", "ALL, /draft/none, , , false", "ALL, /draft/name, , , false",
        "QUOTES, /plan/quotes, , , true", "QUOTES, /plan/quotes/0, , , true", "QUOTES, /plan/misquotes, , , false",
        "QUOTES, /plan/foreign, , , false", "QUOTES, /plan/unknown, , , false", "QUOTES, /draft/none, , , false", "QUOTES, /plan/none, , , false",
    })
    void aRuleHoldsOrNot(Check.Rule rule, String value, Double least, Double most, boolean holds) {
        assertThat(check(rule, value, null, Data.NIL, least, most).holds()).isEqualTo(holds);
    }

    @Test
    void numbersAreEqualByValueAndNotByTheirDigits() {
        assertThat(check(Check.Rule.EQUALS, "/draft/contrast", null, Json.of("4.50"), null, null).holds()).isTrue();
        assertThat(check(Check.Rule.EQUALS, "/draft/parts", null, Json.of("[1, 2.0, 3]"), null, null).holds()).isTrue();
        assertThat(check(Check.Rule.EQUALS, "/draft/parts", null, Json.of("[1, 2]"), null, null).holds()).isFalse();
        assertThat(check(Check.Rule.EQUALS, "/draft/contrast", null, Data.of("4.5"), null, null).holds()).isFalse();
        assertThat(check(Check.Rule.EQUALS, "/draft/nothing", null, Data.NIL, null, null).holds()).isFalse();
    }

    @Test
    void twoValuesAgreeWithinTheErrorOfAddition() {
        assertThat(check(Check.Rule.AGREE, "/draft/sum", "/plan/sum", Data.NIL, null, null).holds()).isTrue();
        assertThat(check(Check.Rule.AGREE, "/draft/name", "/plan/name", Data.NIL, null, null).holds()).isFalse();
        assertThat(check(Check.Rule.AGREE, "/draft/name", "/plan/nothing", Data.NIL, null, null).holds()).isFalse();
        assertThat(check(Check.Rule.AGREE, "/draft/name", null, Data.NIL, null, null).holds()).isFalse();
    }

    @Test
    void theResultSaysWhatWasFoundAndWhatWasWanted() {
        var low = check(Check.Rule.BETWEEN, "/draft/contrast", null, Data.NIL, 5.0, 7.25);
        assertThat(low.measured()).isEqualTo(Localized.same("4.5"));
        assertThat(low.wanted()).isEqualTo(new Localized("5 to 7.25", "5 至 7.25"));
        assertThat(low.place()).isEqualTo("/draft/contrast");
        assertThat(low.blames()).isEqualTo("drafter");
        assertThat(check(Check.Rule.AT_LEAST, "/draft/nothing", null, Data.NIL, 1.0, null).measured()).isEqualTo(new Localized("missing", "缺失"));
        assertThat(check(Check.Rule.QUOTES, "/plan/misquotes", null, Data.NIL, null, null).measured().zh()).contains("《便笺》", "它遮住其余部分。");
    }

    @Test
    void aCheckIsEvidenceForOrAgainstItsClaimOnly() {
        var holds = check(Check.Rule.AT_LEAST, "/draft/contrast", null, Data.NIL, 4.0, null);
        var fails = check(Check.Rule.AT_LEAST, "/draft/contrast", null, Data.NIL, 7.0, null);
        var silent = new CheckResult("s", Localized.EMPTY, Check.Rule.EXISTS, true, Localized.EMPTY, Localized.EMPTY, "", null, null, null);
        var links = ConsistencyCheck.links(List.of(holds, fails, silent));
        assertThat(links).extracting(Link::stance).containsExactly(Link.Stance.SUPPORTS, Link.Stance.REFUTES);
        assertThat(links).allSatisfy(link -> {
            assertThat(link.claim()).isEqualTo("claim");
            assertThat(link.source()).isEqualTo("c");
            assertThat(link.quote()).isEqualTo(Localized.same("4.5"));
            assertThat(link.place()).isEqualTo("/draft/contrast");
        });
    }

    @Test
    void quotationsAreFoundWhereverTheyStandAndLookedUp() {
        var found = Quotation.in("plan", VALUES.get("plan"), LIBRARY);
        assertThat(found).extracting(Quotation::place).containsExactly("/plan/quotes/0", "/plan/quotes/1", "/plan/misquotes/0", "/plan/foreign/0", "/plan/unknown/0");
        assertThat(found).extracting(Quotation::stands).containsExactly(true, true, false, false, false);
        assertThat(Quotation.in("draft", VALUES.get("draft"), LIBRARY)).isEmpty();
    }

    @Test
    void aQuotationThatIsTheSameInBothLanguagesIsTakenFromOneEdition() {
        Data passages = Json.of("""
                [{"document": "note", "quote": {"en": "They hide the rest.", "zh": "They hide the rest."}},
                 {"document": "note", "quote": {"en": "They hide nothing.", "zh": "They hide nothing."}}]""");
        assertThat(Quotation.in("passages", passages, LIBRARY)).extracting(Quotation::stands).containsExactly(true, false);
    }
}
