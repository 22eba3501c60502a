package agentos.showcase.expert.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.text.Localized;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class DrawingTest {
    private static final Drawing DRAWING = new Drawing(400, 250, List.of(
            Layer.rect("ground", new Bounds(0, 0, 400, 250), 0, "#102030").filled(Paint.linear(90, "#102030", "#80a0c0")),
            Layer.group("things", List.of(
                    Layer.ellipse("sun", new Bounds(250, 40, 100, 100), "#ffcc00").as("subject"),
                    Layer.path("hill", new Bounds(0, 0, 0, 0), "M 0 250 C 100 150 300 150 400 250 Z", Paint.radial("#225522", "#55aa5580"), null)))
                    .named("Things & <more>").clipped(Paths.rect(0, 0, 380, 250)),
            Layer.text("headline", new Bounds(20, 20, 220, 100), "Fish & \"chips\" < 5 € for everybody", Type.of(30, "#ffffff").inBold()).bound("/copy/headline"),
            Layer.rect("gone", new Bounds(0, 0, 400, 250), 0, "#ff0000").hidden()));

    @Test
    void aDrawingComesBackFromItsDataAsItWas() {
        assertThat(Drawings.read(Drawings.data(DRAWING))).isEqualTo(DRAWING);
        var panels = Drawings.panels(Drawings.artefact(new Localized("A", "甲"), DRAWING, DRAWING));
        assertThat(panels).hasSize(1);
        assertThat(panels.getFirst().zh()).isEqualTo(DRAWING);
    }

    @Test
    void thePainterFillsItsPictureAndPaintsTheSamePixelsEveryTime() {
        var first = DrawingPainter.paint(DRAWING, 1.5);
        assertThat(first.getWidth()).isEqualTo(600);
        assertThat(DrawingPainter.png(first)).isEqualTo(DrawingPainter.png(DRAWING, 1.5));
        assertThat(first.getRGB(450, 135)).isEqualTo(0xffffcc00);
        assertThat(first.getRGB(5, 5)).isNotEqualTo(0xffff0000);
    }

    @Test
    void aDrawingIsFittedIntoThePictureAndCentred() {
        var wide = DrawingPainter.paint(DRAWING, 800, 250);
        assertThat(wide.getRGB(100, 100) >>> 24).isZero();
        assertThat(wide.getRGB(400, 100) >>> 24).isEqualTo(255);
    }

    @Test
    void svgIsXmlThatNamesEveryLayer() throws Exception {
        String svg = SvgWriter.write(DRAWING);
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        var labels = new java.util.ArrayList<String>();
        var ids = new java.util.HashSet<String>();
        var all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            var element = (Element) all.item(i);
            if (element.hasAttribute("inkscape:label")) {
                labels.add(element.getAttribute("inkscape:label"));
            }
            if (element.hasAttribute("id")) {
                assertThat(ids.add(element.getAttribute("id"))).as("id %s is used once", element.getAttribute("id")).isTrue();
            }
        }
        assertThat(labels).containsExactly("ground", "Things & <more>", "sun", "hill", "headline", "gone");
        assertThat(document.getElementsByTagName("text").item(0).getTextContent().replace(" ", ""))
                .isEqualTo("Fish&\"chips\"<5€foreverybody");
    }

    @Test
    void svgSetsTheLinesWhereThePainterPutsThem() throws Exception {
        var layer = Drawings.find(DRAWING, "headline").orElseThrow();
        var lines = TextSetter.set(layer).lines();
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(SvgWriter.write(DRAWING).getBytes(StandardCharsets.UTF_8)));
        var spans = document.getElementsByTagName("tspan");
        assertThat(spans.getLength()).isEqualTo(lines.size()).isGreaterThan(1);
        for (int i = 0; i < lines.size(); i++) {
            var span = (Element) spans.item(i);
            assertThat(Double.parseDouble(span.getAttribute("y"))).isCloseTo(lines.get(i).baseline(), Offset.offset(0.01));
        }
    }

    @Test
    void contrastFollowsTheKnownValuesOfWcag() {
        assertThat(Colors.contrast("#000000", "#ffffff")).isEqualTo(21);
        assertThat(Colors.contrast("#777777", "#ffffff")).isCloseTo(4.48, Offset.offset(0.005));
        assertThat(Colors.contrast("#767676", "#ffffff")).isCloseTo(4.54, Offset.offset(0.005));
        assertThat(Colors.contrast("#ff0000", "#ffffff")).isCloseTo(4.00, Offset.offset(0.005));
        assertThat(Colors.contrast("#0000ff", "#ffffff")).isCloseTo(8.59, Offset.offset(0.005));
        assertThat(Colors.contrast("#123456", "#123456")).isEqualTo(1);
    }

    @Test
    void whatIsNoColourOrPathIsRefusedByName() {
        assertThatThrownBy(() -> Colors.parse("red")).hasMessageContaining("red");
        assertThatThrownBy(() -> Paths.shape("M 0 0 A 1 1 0 0 0 2 2")).hasMessageContaining("A");
        assertThatThrownBy(() -> Paths.shape("M 0 0 C 1 1")).hasMessageContaining("6 numbers");
    }

    @Test
    void aRadialPaintIsBrightestInTheMiddleOfItsLayer() {
        var disc = Layer.ellipse("disc", new Bounds(0, 0, 100, 100), "#000000").filled(Paint.radial("#ffffff", "#000000"));
        var image = DrawingPainter.paint(new Drawing(100, 100, List.of(disc)), 1);
        assertThat(image.getRGB(50, 50) & 0xff).isGreaterThan(240);
        assertThat(image.getRGB(8, 50) & 0xff).isCloseTo(image.getRGB(91, 50) & 0xff, org.assertj.core.data.Offset.offset(12));
    }
}
