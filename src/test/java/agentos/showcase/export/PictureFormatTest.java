package agentos.showcase.export;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.DrawingFile;
import agentos.showcase.expert.drawing.DrawingPainter;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Type;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/// A picture as the files that a person saves.
class PictureFormatTest {
    private static final Drawing DRAWING = new Drawing(200, 120, List.of(Layer.rect("ground", new Bounds(0, 0, 200, 120), 0, "#fdf6e3"),
            Layer.group("row", List.of(Layer.text("word", new Bounds(20, 20, 160, 40), "Fjord 峡湾", Type.of(30, "#103020")).named("Name"))).named("A row")));

    @Test
    void aPngHasOnePixelAUnitOrTwo() throws Exception {
        for (var format : List.of(PictureFormat.PNG, PictureFormat.PNG_2X)) {
            int scale = format == PictureFormat.PNG ? 1 : 2;
            var image = ImageIO.read(new ByteArrayInputStream(format.bytes(DRAWING)));
            assertThat(image.getWidth()).isEqualTo(200 * scale);
            assertThat(image.getHeight()).isEqualTo(120 * scale);
        }
    }

    @Test
    void anSvgIsXmlWhoseGroupsCarryTheNamesOfTheLayers() throws Exception {
        String text = new String(PictureFormat.SVG.bytes(DRAWING), StandardCharsets.UTF_8);
        var svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(PictureFormat.SVG.bytes(DRAWING)));
        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(text).contains("A row").contains("Name");
    }

    @Test
    void layersComeBackAsTheSamePixels() {
        var read = DrawingFile.read("x.layers.json", PictureFormat.LAYERS.bytes(DRAWING));
        assertThat(read.findings()).isEmpty();
        assertThat(DrawingPainter.png(read.drawing().orElseThrow(), 1)).isEqualTo(PictureFormat.PNG.bytes(DRAWING));
    }
}
