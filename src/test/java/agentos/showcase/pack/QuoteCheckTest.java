package agentos.showcase.pack;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.Finding;
import agentos.showcase.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuoteCheckTest {
    private static final String INPUTS = "\"inputs\": {\"question\": \"why\"}";

    @TempDir
    private Path folder;

    private TestPack pack;

    @BeforeEach
    void make() throws IOException {
        pack = new TestPack(folder);
    }

    private TestPack quoting(String quote) throws IOException {
        return pack.card(INPUTS, "\"inputs\": {\"question\": \"why\", \"said\": [{\"document\": \"note\", \"quote\": " + quote + "}]}");
    }

    @Test
    void aQuoteThatStandsIsNoFinding() throws IOException {
        assertThat(quoting("{\"en\": \"First  ｓentence.\", \"zh\": \"First sentence.\"}").load().findings()).isEmpty();
    }

    @Test
    void aQuoteInACardThatDoesNotStandIsAnErrorWithItsPlace() throws IOException {
        var findings = quoting("{\"en\": \"Second sentence.\", \"zh\": \"First sentence.\"}").load().findings();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("pack.quote");
            assertThat(finding.severity()).isEqualTo(Finding.Severity.ERROR);
            assertThat(finding.file()).isEqualTo("cards/one/card.json");
            assertThat(finding.pointer()).isEqualTo("/inputs/said/0/quote/en");
            assertThat(finding.line()).isPositive();
            assertThat(finding.print(Language.EN)).contains("“Second sentence.” does not stand word for word in the document “note”");
            assertThat(finding.print(Language.ZH)).contains("“Second sentence.”在文档“note”中找不到");
        });
    }

    @Test
    void aCardWithABrokenQuoteIsStillThereToBeShown() throws IOException {
        assertThat(quoting("\"Second sentence.\"").load().cards()).hasSize(1);
    }

    @Test
    void aQuoteFromNowhereIsAnErrorToo() throws IOException {
        pack.card(INPUTS, "\"inputs\": {\"question\": \"why\", \"said\": {\"document\": \"nowhere\", \"quote\": \"First sentence.\"}}");
        assertThat(pack.load().findings()).extracting(finding -> finding.code() + " " + finding.pointer()).containsExactly("pack.quote.document /inputs/said/document");
    }

    @Test
    void aDocumentThatMisquotesAnotherIsAnErrorUnlessItSaysSo() throws IOException {
        String column = TestPack.DOCUMENT.replace("id: note", "id: column") + "\n> “Last sentence.” (note)\n";
        pack.write("documents/column.en.md", column);
        pack.write("documents/column.zh.md", column.replace("lang: en", "lang: zh").replace("Last", "First"));
        assertThat(TestPack.brief(pack.load())).containsExactly("pack.quote documents/column.en.md:20:3");
        pack.write("documents/column.en.md", column.replace("supersedes:\n", "supersedes:\nmisquotes: note\n"));
        assertThat(pack.load().findings()).isEmpty();
        assertThat(pack.load().documents().getFirst().misquotes()).containsExactly("note");
    }

    @Test
    void aMisquotationThatIsDeclaredAndNotThereIsAnError() throws IOException {
        pack.write("documents/note.en.md", TestPack.DOCUMENT.replace("supersedes:\n", "supersedes:\nmisquotes: note\n"));
        assertThat(TestPack.brief(pack.load())).containsExactly("pack.quote.declared documents/note.en.md:14:1");
    }
}
