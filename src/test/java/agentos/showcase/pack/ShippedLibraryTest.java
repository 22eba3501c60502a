package agentos.showcase.pack;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.Data;
import agentos.showcase.evidence.Document;
import agentos.showcase.evidence.Ascription;
import agentos.showcase.text.Language;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The fourteen documents that come with the application.
class ShippedLibraryTest {
    private static final Pack PACK = PackLoader.load(Path.of("showcase-data"));
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.,:%’'-]*");
    /// Chinese signs that say as much as one English word: the usual rate of translators is 1.5 to 1.8.
    private static final double SIGNS_PER_WORD = 1.6;

    @Test
    void thereAreFourteenDocumentsInBothLanguagesAndNoteFilesAreNone() {
        for (Language language : Language.values()) {
            assertThat(PACK.documents().stream().filter(document -> document.language() == language)).hasSize(14);
        }
        assertThat(PACK.documents()).extracting(Document::id).doesNotContain("library", "questions");
    }

    @Test
    void eachIsFourToFifteenHundredWordsLong() {
        assertThat(PACK.documents()).allSatisfy(document -> assertThat(length(document)).as(document.file()).isBetween(400.0, 1_500.0));
    }

    @Test
    void bothLanguagesOfADocumentAgreeOnItsData() {
        for (Document document : PACK.documents()) {
            var other = PACK.documents().stream().filter(d -> d.id().equals(document.id()) && d.language() != document.language()).findFirst().orElseThrow();
            assertThat(other.date()).isEqualTo(document.date());
            assertThat(other.kind()).isEqualTo(document.kind());
            assertThat(other.licence()).isEqualTo(document.licence()).isEqualTo("CC-BY-4.0");
            assertThat(other.references()).isEqualTo(document.references());
            assertThat(other.repeats() + other.supersedes() + other.misquotes()).isEqualTo(document.repeats() + document.supersedes() + document.misquotes());
        }
    }

    @Test
    void everyReferenceLeadsToAPublicationWithAllThatItTakesToFindIt() {
        var known = PACK.references().get("references").items().stream().map(item -> item.get("id").text()).collect(Collectors.toSet());
        Set<String> used = new TreeSet<>();
        PACK.documents().forEach(document -> used.addAll(document.references()));
        assertThat(known).containsAll(used);
        for (Data item : PACK.references().get("references").items()) {
            String id = item.get("id").text();
            assertThat(item.get("author").items()).as(id).isNotEmpty();
            assertThat(item.get("title").text()).as(id).isNotBlank();
            assertThat(item.get("issued").get("date-parts").get(0).get(0).integer(0)).as(id).isBetween(1900, 2026);
            assertThat(id).endsWith(item.get("issued").get("date-parts").get(0).get(0).text());
            assertThat(item.get("container-title").text() + item.get("publisher").text()).as(id).isNotBlank();
            assertThat(item.get("DOI").text() + item.get("number").text()).as(id).matches(".*(10\\.\\d{4,}/\\S+|arXiv:\\d{4}\\.\\d{5}|arXiv:\\d{4}\\.\\d{4}).*");
        }
        assertThat(PACK.findings()).isEmpty();
    }

    @Test
    void oneDocumentMisquotesAnotherAndSaysSoAndNoOtherQuotationIsWrong() {
        assertThat(PACK.documents().stream().filter(document -> !document.misquotes().isEmpty()).map(Document::id)).containsOnly("answer-verification-column");
        long quotations = PACK.documents().stream().mapToLong(document -> Ascription.in(document.body()).size()).sum();
        assertThat(quotations).isGreaterThanOrEqualTo(4);
    }

    /// Words; of Chinese, signs by the rate above and Latin words and numbers as they are.
    private static double length(Document document) {
        long signs = document.body().codePoints().filter(Character::isIdeographic).count();
        String rest = document.body().replaceAll("\\p{IsHan}", " ");
        return signs / SIGNS_PER_WORD + WORD.matcher(rest).results().count();
    }
}
