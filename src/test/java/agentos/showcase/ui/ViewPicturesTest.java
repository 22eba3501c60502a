package agentos.showcase.ui;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.expert.Studio;
import agentos.showcase.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The main views look as they did when somebody last looked at them and found them good.
///
/// A picture is kept as the mean brightness of its tiles, which a person can read in a diff and which forgives the last bit of a glyph. When a view
/// is changed on purpose, look at it, then run this test with `-Dpictures.accept=true`.
@ExtendWith(ApplicationExtension.class)
class ViewPicturesTest {
    private static final Studio STUDIO = Studio.open(Path.of("showcase-data"));
    private static final Path KEPT = Path.of("src/test/resources/agentos/showcase/ui/pictures");
    private static final WindowSize SIZE = new WindowSize(1280, 720);
    private static final int TILE = 20;
    /// Brightness goes from 0 to 255. On average a picture may differ by this much, a single tile by that.
    private static final double MEAN_TOLERANCE = 1.5;
    private static final int TILE_TOLERANCE = 40;
    /// How many tiles may differ by more: a label that has moved by a pixel.
    private static final long STRAYS = 6;

    private Person person;

    @Start
    void open(Stage stage) {
        Fonts.load();
        person = new Person(stage);
    }

    /// @param place where the picture is taken
    record Look(String name, Place place, Theme theme, Language language) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Look> looks() {
        return Stream.of(
                new Look("overview-dark-en", new Place.Overview(), Theme.DARK, Language.EN),
                new Look("overview-light-zh", new Place.Overview(), Theme.LIGHT, Language.ZH),
                new Look("image-dark-zh", new Place.Category("image"), Theme.DARK, Language.ZH),
                new Look("card-question-dark-en", card("login-form-report@2600"), Theme.DARK, Language.EN),
                new Look("card-fault-light-zh", card("infographic@29500;!misread@0"), Theme.LIGHT, Language.ZH),
                new Look("card-end-dark-en", card("evidence-chain@99999"), Theme.DARK, Language.EN),
                new Look("benchmarks-dark-en", new Place.Benchmarks(), Theme.DARK, Language.EN),
                new Look("routing-light-en", new Place.Routing(Optional.of("routing@42000")), Theme.LIGHT, Language.EN),
                new Look("access-light-zh", new Place.Access(), Theme.LIGHT, Language.ZH));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aMainViewLooksAsItDid(Look look) throws IOException {
        List<String> now = tiles(take(look));
        Path file = KEPT.resolve(look.name() + ".txt");
        if (Boolean.getBoolean("pictures.accept")) {
            Files.createDirectories(KEPT);
            Files.write(file, now);
        }
        List<String> then = Files.readAllLines(file);
        assertThat(now).hasSameSizeAs(then);
        long sum = 0;
        long count = 0;
        long strays = 0;
        for (int y = 0; y < now.size(); y++) {
            for (int x = 0; x < now.get(y).length(); x += 2) {
                int difference = Math.abs(brightness(now.get(y), x) - brightness(then.get(y), x));
                sum += difference;
                count++;
                strays += difference > TILE_TOLERANCE ? 1 : 0;
            }
        }
        assertThat((double) sum / count).as("mean difference of brightness").isLessThan(MEAN_TOLERANCE);
        assertThat(strays).as("tiles that differ much").isLessThanOrEqualTo(STRAYS);
    }

    private static Place card(String position) {
        return new Place.CardPlace(position.substring(0, position.indexOf('@')), Optional.of(position));
    }

    private Image take(Look look) {
        var context = new Context(new Localization(look.language()), new Theming(look.theme(), Distance.DESK), new Navigation(look.place()),
                new ErrorFunnel(Logger.getAnonymousLogger(), Platform::runLater), Background.threads());
        var window = person.on(() -> new ShowcaseWindow(context, STUDIO));
        Scene scene = person.on(() -> window.scene(SIZE));
        person.waitUntil(() -> {
            Pictures.settle(scene);
            return window.shell().current().map(View::isSettled).orElse(false);
        });
        return person.on(() -> {
            Pictures.settle(scene);
            Image picture = scene.snapshot(null);
            window.shell().close();
            return picture;
        });
    }

    /// One line per row of tiles, two hexadecimal digits per tile.
    private static List<String> tiles(Image picture) {
        return Stream.iterate(0, y -> y + TILE <= picture.getHeight(), y -> y + TILE).map(y -> {
            var line = new StringBuilder();
            for (int x = 0; x + TILE <= picture.getWidth(); x += TILE) {
                line.append(String.format("%02x", Math.round(mean(picture, x, y))));
            }
            return line.toString();
        }).toList();
    }

    /// Rec. 709 luma of the tile at a place, 0 to 255.
    private static double mean(Image picture, int left, int top) {
        double sum = 0;
        for (int y = top; y < top + TILE; y++) {
            for (int x = left; x < left + TILE; x++) {
                int argb = picture.getPixelReader().getArgb(x, y);
                sum += 0.2126 * (argb >> 16 & 255) + 0.7152 * (argb >> 8 & 255) + 0.0722 * (argb & 255);
            }
        }
        return sum / (TILE * TILE);
    }

    private static int brightness(String line, int at) {
        return Integer.parseInt(line.substring(at, at + 2), 16);
    }
}
