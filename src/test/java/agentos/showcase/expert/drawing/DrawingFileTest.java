package agentos.showcase.expert.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.Finding;
import agentos.showcase.data.SplitMix64;
import agentos.showcase.expert.drawing.Layer.Blend;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.drawing.Layer.Transform;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.render.Scene;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files of layers: what is written comes back, and what is wrong is said with its place.
class DrawingFileTest {
    private static final String RECT = "{\"id\": \"a\", \"kind\": \"rect\", \"bounds\": {\"x\": 0, \"y\": 0, \"width\": 10, \"height\": 10}";

    @Test
    void everyKindOfLayerComesBackAsItWas() {
        var logo = new BufferedImage(3, 2, BufferedImage.TYPE_INT_ARGB);
        logo.setRGB(1, 1, 0xff336699);
        var drawing = new Drawing(400, 250.5, List.of(
                Layer.rect("ground", new Bounds(0, 0, 400, 250.5), 0, "#102030").filled(Paint.linear(33.3, "#102030", "#80a0c0", "#ffffff80")),
                Layer.group("g", List.of(
                        Layer.ellipse("sun", new Bounds(250, 40, 100.125, 100), "#ffcc00").as("subject").hidden(),
                        Layer.path("hill", new Bounds(0, 0, 0, 0), "M 0 250 C 100 150 300 150 400 250 Z", Paint.radial("#225522", "#55aa5580"), null)
                                .dashed("#000000", 2, 4).blended(Blend.MULTIPLY)))
                        .clipped(Paths.rect(0, 0, 380, 250)).faded(0.3).put(Transform.turned(12, 7, 9)),
                Layer.text("t", new Bounds(20, 20, 220, 100), "Fish\n鱼", Type.of(30, "#ffffff").inBold().tracked(0.1).turned(3)).bound("/copy/headline"),
                Layer.render("r", new Bounds(10, 10, 40, 25), Scene.PLAIN.data()).rounded(4),
                Layer.image("logo", new Bounds(60, 10, 30, 20), Pictures.encode(logo)).as("logo")));
        var read = DrawingFile.read("x.layers.json", DrawingFile.bytes(drawing));
        assertThat(read.findings()).isEmpty();
        assertThat(read.drawing()).contains(drawing);
        assertThat(DrawingPainter.png(read.drawing().orElseThrow(), 1)).isEqualTo(DrawingPainter.png(drawing, 1));
    }

    @Test
    void whatIsLeftOutIsUsual() {
        var layer = layers(RECT + "}").drawing().orElseThrow().layers().getFirst();
        assertThat(layer.visible()).isTrue();
        assertThat(layer.opacity()).isEqualTo(1);
        assertThat(layer.name()).isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', value = {
        "{\"id\": \"b\", \"kind\": \"blob\"}|layers.kind|/layers/1/kind|blob",
        "{\"id\": \"a\", \"kind\": \"group\"}|layers.id|/layers/1/id|line 1",
        "{\"id\": \"b\", \"kind\": \"text\", \"text\": \"x\"}|layers.schema|/layers/1|type",
        "{\"id\": \"b\", \"kind\": \"rect\", \"bounds\": {\"x\": \"0\", \"y\": 0}}|layers.schema|/layers/1/bounds/x|a number",
        "{\"id\": \"b\", \"kind\": \"rect\", \"bounds\": {\"x\": 1e12}}|layers.schema|/layers/1/bounds/x|100000",
        "{\"id\": \"b\", \"kind\": \"rect\", \"bounds\": {}, \"fill\": {\"stops\": [\"red\"]}}|layers.color|/layers/1/fill/stops/0|red",
        "{\"id\": \"b\", \"kind\": \"path\", \"path\": \"M 0 0 A 1 1 0 0 0 2 2\"}|layers.path|/layers/1/path|M, L, C, Q and Z",
        "{\"id\": \"b\", \"kind\": \"path\", \"path\": \"L 5 5\"}|layers.path|/layers/1/path|begin with M",
        "{\"id\": \"b\", \"kind\": \"path\", \"path\": \"M 0 0 L 1e300 1\"}|layers.path|/layers/1/path|further",
        "{\"id\": \"b\", \"kind\": \"path\", \"path\": \"M 0 0 L 9000 0\", \"stroke\": {\"color\": \"#000000\", \"width\": 1, \"dash\": 0.0001}}|layers.dash|/layers/1/stroke/dash|dashes",
        "{\"id\": \"b\", \"kind\": \"render\", \"scene\": {\"material\": \"cheese\"}}|layers.material|/layers/1/scene/material|cheese",
        "{\"id\": \"b\", \"kind\": \"image\", \"image\": \"data:image/png;base64,AAAA\"}|layers.image|/layers/1/image|PNG",
        "{\"id\": \"b\", \"kind\": \"group\", \"opacity\": 2}|layers.schema|/layers/1/opacity|1 or less",
        "{\"id\": \"b\", \"kind\": \"group\", \"children\": {\"0\": {}}}|layers.schema|/layers/1/children|a list",
        "{\"id\": \"b\", \"kind\": \"group\", \"parent\": \"b\"}|layers.schema|/layers/1/parent|not known",
        "{\"id\": \"b\", \"kind\": \"rect\", \"bounds\": {\"x\": NaN}}|json.syntax||NaN",
        "{\"id\": \"b\", \"kind\": \"rect\", \"bounds\": {\"x\": 1e99999999}}|json.number||10^300"})
    void whatIsWrongIsSaidOnceWithItsPlace(String layer, String code, String pointer, String says) {
        var read = layers(RECT + "},\n  " + layer);
        assertThat(read.drawing()).isEmpty();
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.pointer()).isEqualTo(pointer == null ? "" : pointer);
            assertThat(finding.line()).isEqualTo(2);
            assertThat(finding.column()).isPositive();
            assertThat(finding.sentence().en()).contains(says);
            assertThat(finding.sentence().zh()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "20000, 20000", "9999, 9999", "-1, 100", "100, 0.5"})
    void aSizeThatCannotBePaintedIsRefused(double width, double height) {
        var read = read("{\"width\": " + width + ", \"height\": " + height + ", \"layers\": []}");
        assertThat(read.drawing()).isEmpty();
        assertThat(read.findings()).extracting(Finding::code).contains("layers.size");
    }

    @Test
    void groupsInGroupsAreFollowedSoDeepAndNoDeeper() {
        assertThat(layers(nested(20)).drawing()).isPresent();
        assertThat(layers(nested(30)).findings()).singleElement().satisfies(finding -> assertThat(finding.code()).isEqualTo("layers.limit"));
        assertThat(layers(nested(3000)).findings()).singleElement().satisfies(finding -> assertThat(finding.code()).isEqualTo("json.depth"));
    }

    @Test
    void tooManyLayersAndATooLargeFileAreOneFindingEach() {
        String many = IntStream.range(0, 20_001).mapToObj(i -> "{\"id\": \"l" + i + "\", \"kind\": \"group\"}").collect(Collectors.joining(","));
        assertThat(layers(many).findings()).singleElement().satisfies(finding -> assertThat(finding.sentence().en()).contains("20000"));
        assertThat(DrawingFile.read("x", new byte[(32 << 20) + 1]).findings()).singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("layers.large"));
    }

    @Test
    void aPictureWithoutPixelsIsShownButSaid() {
        String nothing = Pictures.encode(new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB));
        var read = layers("{\"id\": \"logo\", \"kind\": \"image\", \"role\": \"logo\", \"bounds\": {\"width\": 9, \"height\": 9}, \"image\": \"" + nothing + "\"}");
        assertThat(read.drawing()).isPresent();
        assertThat(read.findings()).singleElement().satisfies(finding -> assertThat(finding.code()).isEqualTo("layers.image.empty"));
    }

    @Test
    void whateverIsDamagedIsAnsweredAndWhatOpensCanBePainted() {
        String whole = new String(DrawingFile.bytes(new Drawing(200, 120, List.of(
                Layer.rect("ground", new Bounds(0, 0, 200, 120), 4, "#102030").filled(Paint.linear(33, "#102030", "#ffffff80")).dashed("#000000", 2, 4),
                Layer.group("g", List.of(Layer.path("hill", new Bounds(0, 0, 0, 0), "M 0 120 C 50 75 75 75 200 120 Z", Paint.radial("#225522", "#55aa55"), null)))
                        .clipped(Paths.rect(0, 0, 190, 120)).faded(0.5).put(Transform.turned(12, 7, 9)),
                Layer.text("t", new Bounds(20, 20, 120, 60), "Fish\n鱼 🐟 שלום", Type.of(20, "#ffffff")),
                Layer.render("r", new Bounds(10, 10, 16, 10), Scene.PLAIN.data())))), StandardCharsets.UTF_8);
        var random = new SplitMix64(3);
        var scraps = List.of("", "-", "0", "9", "\"", "{", "]", "null", "true", "1e9", "-1", "\"\"", "[]", "#", "M", "\u0000", "€", "NaN", ",", "0.0001");
        int opened = 0;
        for (int i = 0; i < 400; i++) {
            var text = new StringBuilder(whole);
            for (int k = 0; k <= random.nextInt(3); k++) {
                int at = random.nextInt(text.length());
                // other digits often leave a file that opens, other scraps seldom
                if (i % 2 == 0 && Character.isDigit(text.charAt(at))) {
                    text.setCharAt(at, (char) ('0' + random.nextInt(10)));
                } else if (i % 2 == 1) {
                    text.replace(at, Math.min(text.length(), at + random.nextInt(6)), scraps.get(random.nextInt(scraps.size())));
                }
            }
            var read = read(text.toString());
            assertThat(read.drawing().isPresent() || !read.findings().isEmpty()).isTrue();
            assertThat(read.findings()).noneMatch(finding -> finding.code().equals("layers.value"));
            read.drawing().ifPresent(drawing -> {
                DrawingPainter.paint(drawing, 50, 30);
                SvgWriter.write(drawing, 0.1);
            });
            opened += read.drawing().isPresent() ? 1 : 0;
        }
        assertThat(opened).isBetween(100, 350);
    }

    private static String nested(int deep) {
        return IntStream.range(0, deep).mapToObj(i -> "{\"id\": \"g" + i + "\", \"kind\": \"group\", \"children\": [").collect(Collectors.joining())
                + "]}".repeat(deep);
    }

    private static DrawingFile layers(String layers) {
        return read("{\"width\": 100, \"height\": 100, \"layers\": [" + layers + "]}");
    }

    private static DrawingFile read(String json) {
        return DrawingFile.read("x.layers.json", json.getBytes(StandardCharsets.UTF_8));
    }
}
