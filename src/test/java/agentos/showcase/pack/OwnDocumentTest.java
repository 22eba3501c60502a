package agentos.showcase.pack;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.Finding;
import agentos.showcase.evidence.Document;
import agentos.showcase.evidence.search.LuceneLibrary;
import agentos.showcase.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that an owner puts into `documents/` as they are.
class OwnDocumentTest {
    private final List<Finding> findings = new ArrayList<>();

    private Document read(String name, byte[] content) {
        return OwnDocument.read("documents/" + name, content, findings).orElse(null);
    }

    private Document read(String name, String content) {
        return read(name, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void markdownTakesItsTitleFromTheFirstHeadingAndItsIdFromTheFile() {
        var document = read("Heron report (final).md", "\n# Herons at *dawn*\n\nA heron stands in the reeds.\n");
        assertThat(document.id()).isEqualTo("Heron-report-final");
        assertThat(document.title()).isEqualTo("Herons at *dawn*");
        assertThat(document.language()).isEqualTo(Language.EN);
        assertThat(document.kind()).isEqualTo("other");
        assertThat(document.file()).isEqualTo("documents/Heron report (final).md");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void chineseTextIsReadInTheEncodingsThatMachinesWrite(String encoding) {
        String mark = encoding.startsWith("UTF-16") ? "\uFEFF" : "";
        var document = read("芦苇.txt", (mark + "芦苇荡里的苍鹭\r\n\r\n苍鹭 Ardea cinerea 清晨站在芦苇丛中。\r\n").getBytes(Charset.forName(encoding)));
        assertThat(document.id()).isEqualTo("芦苇");
        assertThat(document.language()).isEqualTo(Language.ZH);
        assertThat(document.title()).isEqualTo("芦苇荡里的苍鹭");
        assertThat(document.body()).contains("\n苍鹭 Ardea cinerea 清晨站在芦苇丛中。\n").doesNotContain("\r", "\uFEFF");
    }

    @Test
    void aWebPageIsReadWithoutItsFrame() {
        var document = read("page.html", """
                <html><head><title>Site – Herons</title><meta name=author content="A. One"><meta property="article:published_time" content="2025-03-04T10:00:00Z">
                <meta property="og:site_name" content="Reed News"></head>
                <body><nav>Home Contact</nav><article><h1>Herons</h1><p>A heron
                   stands <b>in the</b> reeds.</p><ul><li>It waits.</li><li><p>It strikes.</p></li></ul><blockquote>Quiet birds.</blockquote>
                <script>alert("no")</script></article></body></html>""");
        assertThat(document.body()).isEqualTo("# Herons\n\nA heron stands in the reeds.\n\n- It waits.\n\n- It strikes.\n\n> Quiet birds.\n");
        assertThat(document.title()).isEqualTo("Herons");
        assertThat(document.authors()).containsExactly("A. One");
        assertThat(document.date()).isEqualTo("2025-03-04");
        assertThat(document.publisher()).isEqualTo("Reed News");
    }

    @ParameterizedTest
    @CsvSource({"GBK,true", "GB18030,false", "UTF-8,true", "UTF-8,false"})
    void aChineseWebPageIsReadWhetherOrNotItNamesItsEncoding(String encoding, boolean named) {
        String page = "<html><head>" + (named ? "<meta charset=\"" + encoding + "\">" : "") + "</head><body><p>苍鹭站在芦苇丛中。</p></body></html>";
        assertThat(read("page.htm", page.getBytes(Charset.forName(encoding))).body()).isEqualTo("苍鹭站在芦苇丛中。\n");
    }

    @Test
    void aPdfKeepsItsPagesAsPlaces() throws IOException {
        var document = read("herons.pdf", pdf("", "Herons stand still.", "They strike at dawn."));
        assertThat(document.title()).isEqualTo("Herons");
        assertThat(document.authors()).containsExactly("A. One", "B. Two");
        var hit = new LuceneLibrary(List.of(document)).search("strike at dawn", Language.EN, 1).getFirst();
        assertThat(hit.passage()).isEqualTo("They strike at dawn.");
        assertThat(hit.page()).isEqualTo(2);
        assertThat(document.page(0)).isEqualTo(1);
    }

    @Test
    void aPdfThatCannotBeReadIsOneFindingThatSaysWhatToDo() throws IOException {
        byte[] sound = pdf("", "Herons stand still.");
        assertThat(read("torn.pdf", java.util.Arrays.copyOf(sound, sound.length / 3))).isNull();
        assertThat(read("none.pdf", "%PDF-1.7 nothing")).isNull();
        assertThat(read("locked.pdf", pdf("secret", "Herons stand still."))).isNull();
        assertThat(read("blank.pdf", pdf("", ""))).isNull();
        assertThat(findings).extracting(Finding::code).containsExactly("pack.own.pdf", "pack.own.pdf", "pack.own.locked", "pack.own.scanned");
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.isError()).isTrue();
            assertThat(finding.sentence().zh()).matches(".*\\p{IsHan}.*");
        });
    }

    @Test
    void whatIsEmptyBinaryOrTooLongIsRefused() {
        assertThat(read("empty.txt", " \n ")).isNull();
        assertThat(read("binary.txt", new byte[] {1, 0, 2, 0, 0, 3})).isNull();
        assertThat(read("long.md", "word ".repeat(OwnDocument.LONGEST / 5 + 1))).isNull();
        assertThat(findings).extracting(Finding::code).containsExactly("pack.own.empty", "pack.own.encoding", "pack.own.long");
    }

    @ParameterizedTest
    @CsvSource({"documents/library.md,false", "documents/Questions.MD,false", "documents/note.en.md,false", "documents/note.en.txt,true", "documents/a/b.PDF,true",
        "documents/references.json,false", "cards/one/notes.txt,false", "documents/library.pdf,true"})
    void notesAndFilesElsewhereAreNoDocuments(String path, boolean isOne) {
        assertThat(OwnDocument.isOne(path)).isEqualTo(isOne);
    }

    @ParameterizedTest
    @CsvSource({"Sparse models save computation.,EN", "稀疏模型 (sparse mixture-of-experts) 节省的是计算，不是内存。,ZH", "The sign 鹭 means heron.,EN", "42,EN"})
    void theScriptTellsTheLanguage(String text, Language language) {
        assertThat(Scripts.language(text)).isEqualTo(language);
    }

    /// One page for every text.
    private static byte[] pdf(String password, String... texts) throws IOException {
        try (var file = new PDDocument(); var out = new ByteArrayOutputStream()) {
            for (String text : texts) {
                var page = new PDPage();
                file.addPage(page);
                try (var content = new PDPageContentStream(file, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 700);
                    content.showText(text);
                    content.endText();
                }
            }
            file.getDocumentInformation().setTitle("Herons");
            file.getDocumentInformation().setAuthor("A. One; B. Two");
            if (!password.isEmpty()) {
                file.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            file.save(out);
            return out.toByteArray();
        }
    }
}
