package agentos.showcase.expert.research.citations;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.Data;
import agentos.showcase.data.JsonFile;
import agentos.showcase.expert.Studio;
import agentos.showcase.run.Run;
import agentos.showcase.run.RunRequest;
import agentos.showcase.text.Language;
import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.ris.RISConverter;
import de.undercouch.citeproc.ris.RISParser;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Summary and reference list in every form that other programs read: what is hard to write comes back as it was.
class ReferenceFileTest {
    private static final Studio STUDIO = Studio.open(Path.of("showcase-data"));
    private static final String HARD = """
            [{
              "id": "berg2021", "type": "article-journal", "title": "50% of R&D_costs: {braces}, #1 and $5",
              "author": [{"family": "Berg", "given": "Jan Pieter", "non-dropping-particle": "van der"}, {"family": "King", "given": "Martin", "suffix": "Jr."},
                {"literal": "林书怡"}, {"family": "Müller-Łuk", "given": "Şebnem"}],
              "issued": {"date-parts": [[2021, 6]]}, "container-title": "Cost & Benefit", "volume": "12", "issue": "3", "page": "157–173",
              "DOI": "10.1162/tacl_a_00638", "number": "arXiv:2307.03172", "URL": "https://example.org/a_b?c=d%20e&f=g"
            }]""";

    private static List<Data> hard() throws Exception {
        return JsonFile.parse("hard.json", HARD.getBytes(StandardCharsets.UTF_8)).root().items();
    }

    private static Citing citing(String topic, String style, String treatment) throws Exception {
        Run run = STUDIO.simulate(RunRequest.of(STUDIO.pack().card("where-from").orElseThrow()).choosing("which-summary", topic, 0)
                .choosing("which-style", style, 0).choosing("which-treatment", treatment, 0));
        return Citing.in(run.at(run.makespan()).artefacts().get("summary").data()).orElseThrow();
    }

    @Test
    void bibtexKeepsParticlesSuffixesChineseNamesSpecialCharactersPagesMonthAndIdentifiers() throws Exception {
        var database = new BibTeXParser().parseFully(new StringReader(Exports.bibtex(hard())));
        var entry = database.getEntries().get(new Key("berg2021"));
        assertThat(entry.getField(new Key("author")).toUserString()).isEqualTo("van der Berg, Jan Pieter and King, Jr., Martin and {林书怡} and Müller-Łuk, Şebnem");
        assertThat(entry.getField(new Key("pages")).toUserString()).isEqualTo("157--173");
        assertThat(entry.getField(new Key("doi")).toUserString()).isEqualTo("10.1162/tacl_a_00638");
        assertThat(entry.getField(new Key("eprint")).toUserString()).isEqualTo("2307.03172");
        assertThat(entry.getField(new Key("archiveprefix")).toUserString()).isEqualTo("arXiv");
        assertThat(entry.getField(new Key("title")).toUserString()).isEqualTo("{50\\% of R\\&D\\_costs: \\{braces\\}, \\#1 and \\$5}");
        CSLItemData read = new BibTeXConverter().toItemData(database).get("berg2021");
        assertThat(read.getAuthor()).extracting(CSLName::getFamily).contains("Berg", "King", "Müller-Łuk");
        assertThat(read.getAuthor()[0].getNonDroppingParticle() == null ? read.getAuthor()[0].getDroppingParticle() : read.getAuthor()[0].getNonDroppingParticle()).isEqualTo("van der");
        assertThat(read.getIssued().getDateParts()[0]).startsWith(2021, 6);
        assertThat(read.getContainerTitle()).isEqualTo("Cost & Benefit");
        assertThat(read.getTitle()).contains("50% of R&D_costs").contains("#1 and $5");
    }

    @Test
    void risKeepsThemToo() throws Exception {
        var read = new RISConverter().toItemData(new RISParser().parse(new StringReader(Exports.ris(hard())))).get("berg2021");
        assertThat(read.getTitle()).isEqualTo("50% of R&D_costs: {braces}, #1 and $5");
        assertThat(read.getAuthor()).hasSize(4);
        assertThat(read.getAuthor()[2].getLiteral() == null ? read.getAuthor()[2].getFamily() : read.getAuthor()[2].getLiteral()).isEqualTo("林书怡");
        assertThat(read.getAuthor()[0].getFamily()).endsWith("Berg");
        assertThat(read.getDOI()).isEqualTo("10.1162/tacl_a_00638");
        assertThat(read.getPage().replace('–', '-')).isEqualTo("157-173");
        assertThat(read.getContainerTitle()).isEqualTo("Cost & Benefit");
    }

    @Test
    void cslJsonIsReadByACitationProcessorAsTheItemsThatWereWritten() throws Exception {
        var items = JsonFile.parse("list.json", Exports.cslJson(hard()).getBytes(StandardCharsets.UTF_8)).root();
        assertThat(items.items()).isEqualTo(hard());
        String list = ReferenceFile.CSL_JSON.content(citing("attention", "apa", "source"), Language.ZH);
        var read = JsonFile.parse("list.json", list.getBytes(StandardCharsets.UTF_8)).root().items();
        assertThat(read).hasSizeGreaterThan(8).anySatisfy(item -> assertThat(item.get("author").get(0).get("literal").text()).matches("\\p{IsHan}.*"));
        var csl = new CSL(new ListItemDataProvider(CSLItemData.fromJson(plain(read.getFirst()))), _ -> resource("locales-en-US.xml"),
                new de.undercouch.citeproc.DefaultAbbreviationProvider(), resource("apa.csl"), "en-US");
        csl.registerCitationItems(List.of(read.getFirst().get("id").text()));
        assertThat(csl.makeBibliography().getEntries()).hasSize(1);
    }

    private static Map<String, Object> plain(Data item) {
        return Map.of("id", item.get("id").text(), "type", item.get("type").text(), "title", item.get("title").text());
    }

    private static String resource(String name) {
        try (var in = Bibliographer.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"attention, gb-t-7714", "agents, apa", "sparse, ieee"})
    void thePageHasBothLanguagesAndEveryLinkWithinItLeadsSomewhere(String topic, String style) throws Exception {
        var citing = citing(topic, style, "source");
        var page = Jsoup.parse(ReferenceFile.HTML.content(citing, Language.EN));
        assertThat(page.select("article").eachAttr("lang")).containsExactly("en", "zh-CN");
        assertThat(page.select("a[href^=#]")).hasSizeGreaterThan(20).allSatisfy(link -> assertThat(page.getElementById(link.attr("href").substring(1))).as(link.outerHtml()).isNotNull());
        for (Language language : Language.values()) {
            var article = page.getElementById(language.code());
            assertThat(article.select("ul.references li")).hasSameSizeAs(citing.entries(language));
            assertThat(article.select("p")).hasSameSizeAs(citing.sentences());
            for (int i = 0; i < citing.sentences().size(); i++) {
                var sentence = citing.sentences().get(i);
                assertThat(article.select("p").get(i).text().replace('\u00a0', ' ')).isEqualTo(Marking.whole(sentence, language).replace('\u00a0', ' '));
                assertThat(article.select("p").get(i).select("a.mark")).isNotEmpty();
            }
            assertThat(article.select("table mark").eachText()).isNotEmpty();
        }
        assertThat(page.select("a[href^=https://]")).isNotEmpty();
        assertThat(page.select("script, link, img")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"source", "drop", "note"})
    void theDoubtIsToldWhateverBecomesOfItsSentence(String treatment) throws Exception {
        var citing = citing("attention", "ieee", treatment);
        assertThat(citing.doubts()).hasSize(1);
        assertThat(citing.numbers()).containsExactly(5);
        assertThat(citing.source(citing.doubts().getFirst().source()).title().en()).isNotBlank();
        assertThat(citing.sentences()).hasSize(treatment.equals("drop") ? 6 : 7);
        assertThat(ReferenceFile.HTML.content(citing, Language.EN)).contains("found <mark>81</mark> of 100").contains("found <mark>11</mark> of 100");
    }

    @Test
    void theTextHasALineForEverySentenceAndEveryReferenceInItsLanguage() throws Exception {
        var citing = citing("attention", "gb-t-7714", "source");
        assertThat(ReferenceFile.TEXT.content(citing, Language.ZH)).contains("滑动窗口省下什么").contains("[1]").doesNotContain("[[");
        assertThat(ReferenceFile.TEXT.content(citing, Language.EN).lines().filter(line -> line.matches("\\[\\d+] .*"))).hasSameSizeAs(citing.en());
        assertThat(Jsoup.parse(ReferenceFile.clip(citing, Language.EN)).select("p")).hasSameSizeAs(citing.sentences());
    }
}
