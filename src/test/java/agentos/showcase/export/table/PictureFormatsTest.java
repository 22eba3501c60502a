package agentos.showcase.export.table;

import static agentos.showcase.export.table.TextFormatsTest.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import agentos.showcase.benchmark.Method;
import agentos.showcase.benchmark.ShownTable.Heading;
import agentos.showcase.benchmark.ShownTable.Line;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/// The table as a picture and as pages.
class PictureFormatsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void theShippedTableIsOnePdfPageWithTextThatCanBeCopied(Language language) throws IOException {
        var table = Shown.shipped();
        try (var pdf = Loader.loadPDF(bytes(table, language, Format.PDF))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            var page = pdf.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isCloseTo(841.9f, within(0.1f));
            assertThat(page.getResources().getFontNames()).hasSize(2);
            for (COSName name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+ShowcaseSans.*");
            }
            String text = words(pdf);
            table.lines().forEach(line -> assertThat(text).contains(line.name().in(language)));
            assertThat(text).contains("83.3 84.3 88.0 84.9 84.6 85.0 90.1 88.2 87.5 87.0", table.title().in(language));
            assertThat(text.replace("\n", "")).contains(table.notes().getFirst().in(language));
        }
    }

    @Test
    void aLongAndWideTableGoesOverPagesAndRepeatsItsHead() throws IOException {
        var models = IntStream.range(0, 30).mapToObj(i -> "Model " + i).toList();
        var lines = new ArrayList<Line>();
        lines.add(new Heading("g", Localized.same("THE GROUP")));
        for (int i = 0; i < 70; i++) {
            lines.add(Shown.scores("row-" + i, models, Collections.nCopies(30, "12." + i % 10).toArray(String[]::new)));
        }
        try (var pdf = Loader.loadPDF(bytes(Shown.of(Shown.look(false), Method.DEFAULT, lines, models.toArray(String[]::new)), Language.EN, Format.PDF))) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isBetween(4, 8);
            var stripper = new PDFTextStripper();
            for (int i = 1; i <= pages; i++) {
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                assertThat(stripper.getText(pdf)).contains("THE GROUP", "Page " + i + " of " + pages);
            }
            String all = words(pdf);
            IntStream.range(0, 70).forEach(i -> assertThat(all).contains("row-" + i));
            models.forEach(model -> assertThat(all.replace("\n", " ")).contains(model));
        }
    }

    @Test
    void aCharacterThatTheFaceLacksDoesNotStopThePdf() throws IOException {
        var table = Shown.of(Shown.look(false), Method.DEFAULT, List.of(Shown.scores("emoji 😀 and ﷽", List.of("a"), "1")), "a");
        try (var pdf = Loader.loadPDF(bytes(table, Language.EN, Format.PDF))) {
            assertThat(words(pdf)).contains("emoji").contains("and");
        }
    }

    @Test
    void svgIsXmlWithEveryCellAsText() throws Exception {
        var table = Shown.shipped();
        var svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes(table, Language.ZH, Format.SVG)));
        var texts = svg.getElementsByTagName("text");
        var byId = new HashMap<String, String>();
        for (int i = 0; i < texts.getLength(); i++) {
            byId.put(((Element) texts.item(i)).getAttribute("id"), texts.item(i).getTextContent());
        }
        for (Line line : table.lines()) {
            assertThat(byId.values()).contains(line.name().zh());
            line.cells().forEach(cell -> assertThat(byId).containsEntry("cell-" + cell.row() + "-" + cell.model(), cell.text()));
        }
    }

    @Test
    void numbersOfAColumnStandOnOnePoint() {
        var drawing = TablePicture.whole(new TableWords(Shown.shipped(), Language.EN));
        var points = new ArrayList<Double>();
        for (var line : Shown.shipped().lines()) {
            if (!line.cells().isEmpty() && !line.cells().getFirst().isMissing()) {
                var cell = line.cells().getFirst();
                var layer = Drawings.find(drawing, "cell-" + cell.row() + "-" + cell.model()).orElseThrow();
                points.add(layer.bounds().x() + TextSetter.width(Numeral.of(cell.text()).head(), layer.type()));
            }
        }
        assertThat(points).hasSizeGreaterThan(15).allSatisfy(point -> assertThat(point).isCloseTo(points.getFirst(), within(0.01)));
    }

    @Test
    void nothingReachesOverThePaperOrIntoItsNeighbour() {
        for (Language language : Language.values()) {
            var drawing = TablePicture.whole(new TableWords(Shown.shipped(), language));
            var cells = drawing.flat().stream().filter(layer -> layer.text().length() > 0).toList();
            for (var layer : cells) {
                var ink = TextSetter.set(layer).ink();
                assertThat(ink.x()).as(layer.id()).isGreaterThanOrEqualTo(TableSheet.MARGIN - 1);
                assertThat(ink.right()).as(layer.id()).isLessThanOrEqualTo(drawing.width() - TableSheet.MARGIN + 1);
                assertThat(ink.bottom()).as(layer.id()).isLessThanOrEqualTo(drawing.height() - TableSheet.MARGIN + 6);
                cells.stream().filter(other -> other != layer).forEach(other -> assertThat(ink.intersects(TextSetter.set(other).ink()))
                        .as(layer.id() + " over " + other.id()).isFalse());
            }
        }
    }

    @Test
    void theLargePictureHasTwiceAsManyPixelsEachWay() throws IOException {
        var one = ImageIO.read(new ByteArrayInputStream(bytes(Shown.shipped(), Language.EN, Format.PNG)));
        var two = ImageIO.read(new ByteArrayInputStream(bytes(Shown.shipped(), Language.EN, Format.PNG_2X)));
        assertThat(two.getWidth()).isEqualTo(2 * one.getWidth());
        assertThat(two.getHeight()).isEqualTo(2 * one.getHeight());
        assertThat(one.getRGB(1, 1)).isEqualTo(0xffffffff);
    }

    @Test
    void aTableTooLargeForAPictureIsRefusedInOneSentence() {
        var models = IntStream.range(0, 200).mapToObj(i -> "m" + i).toList();
        var line = Shown.scores("r", models, Collections.nCopies(200, "1").toArray(String[]::new));
        var table = Shown.of(Shown.look(false), Method.DEFAULT, Collections.nCopies(500, line), models.toArray(String[]::new));
        assertThatThrownBy(() -> bytes(table, Language.EN, Format.PNG)).isInstanceOf(UnwritableTable.class).hasMessageContaining("PDF");
    }

    private static String words(org.apache.pdfbox.pdmodel.PDDocument pdf) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(pdf);
    }
}
