package agentos.showcase.export.prov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agentos.showcase.data.JsonFile.BadJson;
import agentos.showcase.text.Language;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Reading PROV-JSON, also that of others.
class ProvJsonTest {
    private static final String FOREIGN = """
            {"prefix": {"ex": "http://example.org/", "default": "http://example.org/more/"},
             "entity": {"ex:report": {"prov:label": [{"$": "Report", "lang": "en"}, "plain"], "ex:version": 3, "ex:final": true,
                                      "ex:size": {"$": "1.5", "type": "xsd:double"}},
                        "dataset": {}},
             "activity": {"ex:a1": {"prov:startTime": "2011-11-16T16:05:00"}},
             "used": {"_:u": [{"prov:activity": "ex:a1", "prov:entity": "dataset"}, {"prov:activity": "ex:a1", "prov:entity": "ex:report"}]},
             "bundle": {"ex:b": {"entity": {"ex:inner": {}}}}}
            """;

    @Test
    void aForeignDocumentIsReadWithItsValuesListsAndBundles() throws Exception {
        var document = read(FOREIGN);
        assertThat(document.prefixes()).containsEntry("ex", "http://example.org/");
        var report = document.all(ProvKind.ENTITY).getFirst();
        assertThat(report.attributes().get("prov:label")).containsExactly(new ProvValue.Words("Report", "en"), ProvValue.of("plain"));
        assertThat(report.attributes().get("ex:size")).containsExactly(new ProvValue.Typed("1.5", "xsd:double"));
        assertThat(document.all(ProvKind.USED)).extracting(used -> used.text("prov:entity")).containsExactly("dataset", "ex:report");
        assertThat(document.bundles().get("ex:b").all(ProvKind.ENTITY)).hasSize(1);
    }

    @Test
    void aForeignDocumentSurvivesBeingWritten() throws Exception {
        var document = read(FOREIGN);
        assertThat(ProvJson.read("again.json", ProvJson.bytes(document))).isEqualTo(document);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []                                                                   | prov.document |
            {"prefix": {"ex": 3}}                                                | prov.prefix   | /prefix/ex
            {"thing": {}}                                                        | prov.kind     | /thing
            {"entity": []}                                                       | prov.object   | /entity
            {"entity": {"ex:a": {}}}                                             | prov.name     | /entity/ex:a
            {"prefix": {"ex": "u:"}, "entity": {"ex:a": {"ex:n": null}}}         | prov.value    | /entity/ex:a/ex:n
            {"prefix": {"ex": "u:"}, "used": {"_:u": {"prov:entity": "ex:a"}}}   | prov.needed   | /used/_:u
            {"prefix": {"ex": "u:"}, "used": {"_:u": {"prov:activity": 7}}}      | prov.name     | /used/_:u/prov:activity
            {"entity": {"prov:a": 1                                              | json.syntax   |
            """)
    void whatIsNoProvenanceIsOneFindingWithItsPlace(String text, String code, String pointer) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(BadJson.class, bad -> {
            assertThat(bad.finding().code()).isEqualTo(code);
            assertThat(bad.finding().pointer()).isEqualTo(pointer == null ? "" : pointer);
            assertThat(bad.finding().line()).isPositive();
            assertThat(bad.finding().print(Language.ZH)).matches(".*\\p{IsHan}.*");
        });
    }

    private static ProvDocument read(String text) throws BadJson {
        return ProvJson.read("prov.json", text.getBytes(StandardCharsets.UTF_8));
    }
}
