package agentos.showcase.expert.image;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.expert.Studio;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.DrawingFile;
import agentos.showcase.expert.drawing.DrawingPainter;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.expert.drawing.SvgWriter;
import agentos.showcase.pack.Card;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.RunRequest;
import agentos.showcase.text.Language;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The painter and the SVG writer show the same picture, by the eyes of a renderer that knows neither of them; and a picture's file
/// of layers opens as the same picture. Every picture of every option of the three cards.
class AgreementTest {
    private static final Studio STUDIO = Studio.open(Path.of("showcase-data"));
    private static final double SCALE = 0.3;
    /// Mean absolute difference of the channels, as a share of their range.
    private static final double MOST = 0.02;

    @BeforeAll
    static void installTheFaces() throws Exception {
        // this renderer takes faces from the system alone, not from the file
        for (String weight : List.of("Regular", "Bold")) {
            try (var in = AgreementTest.class.getResourceAsStream("/agentos/showcase/ui/fonts/ShowcaseSans-" + weight + ".ttf")) {
                GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"key-visual", "materials", "infographic"})
    void painterAndSvgShowTheSamePictureForEveryOption(String id) throws Exception {
        var seen = new HashSet<Drawing>();
        double worst = 0;
        double sum = 0;
        String at = "";
        for (RunRequest request : requests(STUDIO.pack().card(id).orElseThrow())) {
            for (Artefact artefact : STUDIO.simulate(request).at(Long.MAX_VALUE).artefacts().values()) {
                if (artefact.type() != Artefact.Type.DRAWING) {
                    continue;
                }
                for (var panel : Drawings.panels(artefact.data())) {
                    for (Language language : Language.values()) {
                        Drawing drawing = panel.in(language);
                        if (!seen.add(drawing)) {
                            continue;
                        }
                        double difference = difference(drawing);
                        sum += difference;
                        if (difference > worst) {
                            worst = difference;
                            at = request.choices() + " " + artefact.name() + " " + language.code();
                        }
                        assertThat(difference).as("%s %s %s", request.choices(), artefact.name(), language).isLessThan(MOST);
                        var read = DrawingFile.read(artefact.name(), DrawingFile.bytes(drawing));
                        assertThat(read.findings()).isEmpty();
                        assertThat(read.drawing().orElseThrow().equals(drawing)).as("%s comes back as it was", artefact.name()).isTrue();
                    }
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(10);
        java.util.logging.Logger.getLogger("agreement").info(String.format(Locale.ROOT, "%s: %d pictures, worst %.2f %% (%s), mean %.2f %%",
                id, seen.size(), 100 * worst, at, 100 * sum / seen.size()));
    }

    /// The card as it comes, and with each option of each decision.
    private static List<RunRequest> requests(Card card) {
        var requests = new ArrayList<>(List.of(RunRequest.of(card)));
        card.decisions().forEach(decision -> decision.options().forEach(option ->
                requests.add(RunRequest.of(card).choosing(decision.id(), option.id(), 0))));
        return requests;
    }

    private static double difference(Drawing drawing) {
        BufferedImage painted = on(DrawingPainter.paint(drawing, SCALE));
        // without the faces in it: this renderer does not know that rule and says so at length
        String svg = SvgWriter.write(drawing, SCALE).replaceFirst("(?s)<style>.*?</style>", "");
        var document = new SVGLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, LoaderContext.createDefault());
        var image = new BufferedImage(painted.getWidth(), painted.getHeight(), BufferedImage.TYPE_INT_ARGB);
        var g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render((java.awt.Component) null, g, new ViewBox(0, 0, image.getWidth(), image.getHeight()));
        g.dispose();
        return difference(painted, on(image));
    }

    private static BufferedImage on(BufferedImage image) {
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var g = plain.createGraphics();
        g.drawImage(image, 0, 0, null);
        g.dispose();
        return plain;
    }

    private static double difference(BufferedImage a, BufferedImage b) {
        long sum = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                int p = a.getRGB(x, y);
                int q = b.getRGB(x, y);
                for (int shift = 0; shift <= 16; shift += 8) {
                    sum += Math.abs((p >> shift & 255) - (q >> shift & 255));
                }
            }
        }
        return sum / (3.0 * 255 * a.getWidth() * a.getHeight());
    }
}
