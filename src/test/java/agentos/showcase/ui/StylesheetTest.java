package agentos.showcase.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The tokens keep what they promise, and nothing outside the stylesheet sets a look.
class StylesheetTest {
    private static final List<String> GROUNDS = List.of("-bg", "-surface", "-raised", "-sunken");
    private final String sheet = read();

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textIsReadableOnEveryGround(Theme theme) {
        var colours = colours(theme);
        for (String ground : GROUNDS) {
            for (String text : List.of("-text", "-text-muted", "-accent-text", "-good", "-warn", "-bad")) {
                assertContrast(theme, colours, text, ground, 4.5);
            }
        }
        for (String tone : List.of("good", "warn", "bad")) {
            assertContrast(theme, colours, "-" + tone, "-" + tone + "-soft", 4.5);
            assertContrast(theme, colours, "-text", "-" + tone + "-soft", 4.5);
        }
        assertContrast(theme, colours, "-accent-text", "-accent-soft", 4.5);
        assertContrast(theme, colours, "-text", "-accent-soft", 4.5);
        assertContrast(theme, colours, "-on-accent", "-accent-fill", 4.5);
        assertContrast(theme, colours, "-on-accent", "-accent-fill-hover", 4.5);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void graphicsCanBeToldFromEveryGround(Theme theme) {
        var colours = colours(theme);
        var graphics = new java.util.ArrayList<>(List.of("-accent", "-line-strong"));
        colours.keySet().stream().filter(name -> name.startsWith("-kind-")).forEach(graphics::add);
        assertThat(graphics).hasSizeGreaterThan(9);
        for (String ground : GROUNDS) {
            graphics.forEach(graphic -> assertContrast(theme, colours, graphic, ground, 3));
        }
    }

    @Test
    void bothThemesHaveTheSameTokens() {
        assertThat(colours(Theme.DARK).keySet()).isEqualTo(colours(Theme.LIGHT).keySet());
    }

    @Test
    void everyStepHasARootSizeAtEveryDistance() {
        for (SizeStep step : SizeStep.values()) {
            for (Distance distance : Distance.values()) {
                assertThat(sheet).contains(".root." + step.styleClass() + "." + distance.styleClass() + " {");
            }
        }
        assertThat(sheet).contains(".root.size-1080.distance-wall { -fx-font-size: 36px; }");
    }

    @Test
    void noShadowsAndNoEffects() {
        assertThat(sheet).doesNotContainPattern("-fx-effect: (?!null)").doesNotContain("dropshadow", "gaussian");
    }

    @Test
    void noLooksInJava() throws IOException {
        var looks = Pattern.compile("setStyle\\(|Color\\.(web|rgb|valueOf)|new Font\\(|Font\\.font\\(|setPadding\\(|setSpacing\\(|setFont\\(");
        try (var files = Files.walk(Path.of("src/main/java/agentos/showcase/ui"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                assertThat(looks.matcher(Files.readString(file)).results().map(result -> file + ": " + result.group())).isEmpty();
            }
        }
    }

    private static void assertContrast(Theme theme, Map<String, String> colours, String front, String back, double least) {
        double ratio = contrast(colours.get(front), colours.get(back));
        assertThat(ratio).as("%s: %s on %s", theme, front, back).isGreaterThanOrEqualTo(least);
    }

    private Map<String, String> colours(Theme theme) {
        var block = Pattern.compile("\\.root\\." + theme.code() + " \\{(.*?)\\}", Pattern.DOTALL).matcher(sheet);
        assertThat(block.find()).isTrue();
        var colours = new LinkedHashMap<String, String>();
        Pattern.compile("(-[a-z-]+): (#[0-9a-f]{6});").matcher(block.group(1)).results()
                .forEach(result -> colours.put(result.group(1), result.group(2)));
        return colours;
    }

    /// WCAG 2.2, contrast ratio of two colours by relative luminance.
    private static double contrast(String a, String b) {
        double la = luminance(a);
        double lb = luminance(b);
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static String read() {
        try (var in = Theming.class.getResourceAsStream("showcase.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
