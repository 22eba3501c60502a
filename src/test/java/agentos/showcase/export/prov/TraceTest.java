package agentos.showcase.export.prov;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TraceTest {
    private static ProvDocument circle() throws Exception {
        return ProvJson.read("circle.json", """
                {"prefix": {"a": "urn:a:"}, "entity": {"a:x": {}, "a:y": {}},
                 "wasDerivedFrom": {"_:1": {"prov:generatedEntity": "a:x", "prov:usedEntity": "a:y", "prov:type": {"$": "prov:Quotation", "type": "xsd:QName"}},
                                    "_:2": {"prov:generatedEntity": "a:y", "prov:usedEntity": "a:x"}}}
                """.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theWayBackEndsWhereItHasBeenBefore() throws Exception {
        assertThat(Trace.of(circle(), "a:x")).containsExactly(new Trace(0, "a:x", "", false), new Trace(1, "a:y", "prov:Quotation", false), new Trace(2, "a:x", "", true));
    }

    @Test
    void nothingLeadsBackFromWhatIsNotThere() throws Exception {
        assertThat(Trace.of(circle(), "a:z")).isEmpty();
    }
}
