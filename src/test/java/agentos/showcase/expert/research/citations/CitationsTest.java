package agentos.showcase.expert.research.citations;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.expert.Studio;
import agentos.showcase.run.Run;
import agentos.showcase.run.RunEvent;
import agentos.showcase.run.RunRequest;
import agentos.showcase.text.Language;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.ris.RISConverter;
import de.undercouch.citeproc.ris.RISParser;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jbibtex.BibTeXParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where sentences come from, who does not say what they are cited for, and lists that other programs can read.
class CitationsTest {
    private static final Studio STUDIO = Studio.open(Path.of("showcase-data"));
    private static final References REFERENCES = new References(STUDIO.pack().references());

    private static Draft draft(String topic) {
        return Json.read(STUDIO.pack().card("where-from").orElseThrow().inputs().get("drafts").get(topic), Draft.class);
    }

    private static Lineage lineage(Draft draft, String... missing) {
        return Lineage.of(draft, STUDIO.library(), REFERENCES, Set.of(missing));
    }

    private static Run run(String topic, String style, String... faults) throws Exception {
        var request = RunRequest.of(STUDIO.pack().card("where-from").orElseThrow()).choosing("which-summary", topic, 0).choosing("which-style", style, 0);
        for (String fault : faults) {
            request = request.injecting(fault, 0);
        }
        return STUDIO.simulate(request);
    }

    private static Data made(Run run, String output) {
        return run.at(run.makespan()).artefacts().get(output).data();
    }

    @ParameterizedTest
    @CsvSource({"attention, a5", "agents, b4", "sparse, c4"})
    void onlyThePlantedCitationIsDoubtful(String topic, String planted) {
        var draft = draft(topic);
        assertThat(Doubt.of(draft, lineage(draft))).extracting(Doubt::sentence).containsExactly(planted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"attention", "agents", "sparse"})
    void bothLanguagesComeToTheSameVerdictOnEverySentence(String topic) {
        for (var sentence : draft(topic).sentences()) {
            for (var citation : sentence.cites()) {
                assertThat(Fit.of(sentence.text().zh(), citation.quote().zh(), Language.ZH).holds()).as(sentence.id())
                        .isEqualTo(Fit.of(sentence.text().en(), citation.quote().en(), Language.EN).holds());
            }
        }
    }

    @Test
    void aSentenceIsNotBorneByASourceWithOtherNumbersWithANegationOrOnAnotherSubject() {
        String source = "The window-only stack found 11 of 100 facts. It did not fail inside the window.";
        assertThat(Fit.of("The window-only stack found 11 of 100 facts.", source, Language.EN).holds()).isTrue();
        assertThat(Fit.of("The window-only stack found 81 of 100 facts.", source, Language.EN)).satisfies(fit -> {
            assertThat(fit.strange()).containsExactly("81");
            assertThat(fit.instead()).containsExactly("11");
        });
        assertThat(Fit.of("It failed inside the window.", source, Language.EN).turned()).isTrue();
        assertThat(Fit.of("Ripe tomatoes taste best in August.", source, Language.EN).holds()).isFalse();
    }

    @Test
    void aQuotationLeadsToTheDocumentQuotedAndAMisquotationToTheWordsThatReallyStandThere() {
        var attention = lineage(draft("attention"));
        assertThat(attention.trails()).anySatisfy(trail -> assertThat(trail.steps()).extracting(Lineage.Step::id, Lineage.Step::bond).containsExactly(
                org.assertj.core.groups.Tuple.tuple("swa-cost-digest", Lineage.Bond.CITES), org.assertj.core.groups.Tuple.tuple("swa-cost-derivation", Lineage.Bond.QUOTES)));
        var misquoted = lineage(draft("agents")).trails().stream().filter(trail -> trail.sentence().equals("b4")).findFirst().orElseThrow().last();
        assertThat(misquoted.bond()).isEqualTo(Lineage.Bond.MISQUOTES);
        for (Language language : Language.values()) {
            assertThat(STUDIO.library().stands(misquoted.id(), language, misquoted.words().in(language))).isTrue();
        }
        assertThat(misquoted.words().en()).contains("can only fall or stay level");
    }

    @Test
    void aTrailThatLeadsToAMissingDocumentIsBrokenThereAndTheOthersAreNot() {
        var lineage = lineage(draft("attention"), "swa-cost-derivation");
        assertThat(lineage.trails().stream().filter(Lineage.Trail::broken)).extracting(Lineage.Trail::sentence).containsExactly("a2");
        assertThat(lineage.sources()).contains("vaswani2017", "inference-cost-report");
        assertThat(lineage.first()).doesNotContain("swa-cost-digest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gb-t-7714", "apa", "ieee"})
    void aListIsTheSameOnEveryDefaultLocaleAndEveryReferenceIsInIt(String style) {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            var turkish = set(style);
            Locale.setDefault(Locale.forLanguageTag("zh-TW"));
            assertThat(set(style)).isEqualTo(turkish);
            assertThat(turkish.entries()).hasSize(6).allSatisfy((id, entry) -> assertThat(entry).doesNotContain("İ").contains(Integer.toString(References.year(items().get(id)))));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aWorkIsListedInTheLanguageThatItIsWrittenIn() {
        var list = new Bibliographer().set("gb-t-7714", Language.ZH, items(), List.of(List.of("moe-survey-2025", "shazeer2017"))).entries();
        assertThat(list.get("moe-survey-2025")).contains("林书怡, 鲁本·阿赫特贝格. 稀疏混合专家模型：2025 年综述[R]");
        assertThat(list.get("shazeer2017")).contains("SHAZEER N").contains("et al").doesNotContain("等");
    }

    private static Bibliographer.Setting set(String style) {
        return new Bibliographer().set(style, Language.EN, items(), List.of(List.of("wilson1927", "jimenez2024"), List.of("moe-survey-2025")));
    }

    /// Five publications of different kinds, and a document of the library in Chinese.
    private static Map<String, Data> items() {
        var items = new LinkedHashMap<String, Data>();
        List.of("shazeer2017", "wilson1927", "jimenez2024", "yao2024", "dai2024").forEach(id -> items.put(id, REFERENCES.item(id).orElseThrow()));
        items.put("moe-survey-2025", Items.of(STUDIO.library().document("moe-survey-2025", Language.ZH).orElseThrow(), STUDIO.library()));
        return items;
    }

    @Test
    void aBibtexParserReadsBackWhatWasWritten() throws Exception {
        var items = publications();
        var read = new BibTeXConverter().toItemData(new BibTeXParser().parseFully(new StringReader(Exports.bibtex(items.values()))));
        assertThat(read.keySet()).isEqualTo(items.keySet());
        items.forEach((id, item) -> same(item, read.get(id)));
    }

    @Test
    void aRisParserReadsBackWhatWasWritten() throws Exception {
        var items = publications();
        var read = new RISConverter().toItemData(new RISParser().parse(new StringReader(Exports.ris(items.values()))));
        assertThat(read.keySet()).isEqualTo(items.keySet());
        items.forEach((id, item) -> same(item, read.get(id)));
    }

    private static Map<String, Data> publications() {
        var items = new LinkedHashMap<String, Data>();
        STUDIO.pack().references().get("references").items().forEach(item -> items.put(item.get("id").text(), item));
        return items;
    }

    private static void same(Data item, CSLItemData read) {
        assertThat(read.getTitle().replace('’', '\'')).isEqualTo(item.get("title").text());
        var issued = read.getIssued();
        assertThat(issued.getDateParts() == null ? issued.getRaw() : Integer.toString(issued.getDateParts()[0][0])).startsWith(Integer.toString(References.year(item)));
        assertThat(read.getAuthor()).hasSize(item.get("author").items().size());
        assertThat(read.getAuthor()[0].getFamily()).isEqualTo(item.get("author").get(0).get("family").text());
        assertThat(read.getDOI() == null ? "" : read.getDOI()).isEqualTo(item.get("DOI").text());
    }

    @Test
    void aWrongYearIsFoundInThePrintedListAndOnlyTheRecordsAndWhatFollowsAreDoneAgain() throws Exception {
        var run = run("agents", "ieee", "wrong-year");
        assertThat(run.events()).filteredOn(RunEvent.SentBack.class::isInstance).singleElement()
                .satisfies(event -> assertThat(Json.line(event)).contains("\"references\"").doesNotContain("\"trace\""));
        assertThat(made(run, "proof").get("wrong").integer(-1)).isZero();
    }

    @Test
    void theStyleChangesTheListAndNotTheReferences() throws Exception {
        var apa = made(run("attention", "apa"), "reference-list");
        var ieee = made(run("attention", "ieee"), "reference-list");
        assertThat(Set.copyOf(apa.get("ids").texts())).isEqualTo(Set.copyOf(ieee.get("ids").texts()));
        assertThat(apa.get("text")).isNotEqualTo(ieee.get("text"));
        assertThat(ieee.get("en").get(0).get("text").text()).startsWith("[1]");
    }
}
