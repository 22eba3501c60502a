package agentos.showcase.ui;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.log.DataFolder;
import agentos.showcase.text.Language;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallPartsTest {
    @Test
    void optionsSurviveTheWayThroughArguments() {
        var options = new AppOptions(Optional.of(Path.of("my pack.zip")), Optional.of(Language.EN), Optional.of(Theme.LIGHT),
                WindowSize.of("1920x1080"), Optional.of("abc=1"), true, true);
        var named = new HashMap<String, String>();
        options.arguments().forEach(argument -> {
            String[] parts = argument.substring(2).split("=", 2);
            named.put(parts[0], parts[1]);
        });
        assertThat(AppOptions.from(named)).isEqualTo(options);
        assertThat(AppOptions.from(Map.of())).isEqualTo(AppOptions.NONE);
    }

    @ParameterizedTest
    @CsvSource({"1280,720,STEP_720", "1366,768,STEP_720", "1600,900,STEP_900", "1920,1000,STEP_1080", "1920,1080,STEP_1080",
            "2560,1440,STEP_1440", "3840,2160,STEP_2160", "1280,2160,STEP_720"})
    void theStepFollowsTheSmallerSide(double width, double height, SizeStep step) {
        assertThat(SizeStep.of(width, height)).isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"1920x1080,1920x1080", "1280×720,1280x720", "15x20,-", "99999x2,-", "wide,-", "1920,-"})
    void sizesAreReadOrNotAtAll(String text, String read) {
        assertThat(WindowSize.of(text).map(WindowSize::toString)).isEqualTo(Optional.ofNullable(read));
    }

    @Test
    void everySystemHasItsFolder() {
        Map<String, String> linux = Map.of("user.home", "/home/me", "os.name", "Linux");
        Map<String, String> mac = Map.of("user.home", "/Users/me", "os.name", "Mac OS X");
        Map<String, String> windows = Map.of("user.home", "/me", "os.name", "Windows 11");
        assertThat(DataFolder.of(linux::get, Map.of())).isEqualTo(Path.of("/home/me/.local/share/agentos-showcase"));
        assertThat(DataFolder.of(linux::get, Map.of("XDG_DATA_HOME", "/data"))).isEqualTo(Path.of("/data/agentos-showcase"));
        assertThat(DataFolder.of(mac::get, Map.of())).isEqualTo(Path.of("/Users/me/Library/Application Support/AgentOS Showcase"));
        assertThat(DataFolder.of(windows::get, Map.of("APPDATA", "/roaming"))).isEqualTo(Path.of("/roaming/AgentOS Showcase"));
        assertThat(DataFolder.of(key -> key.equals("showcase.home") ? "/told" : linux.get(key), Map.of())).isEqualTo(Path.of("/told"));
    }

    @Test
    void textsFollowTheLanguageAndTheirArguments() {
        var words = new Localization(Language.EN);
        var text = words.text("tab.overview");
        var count = new javafx.beans.property.SimpleIntegerProperty(2);
        var more = words.text("trouble.more", count);
        assertThat(text.getValue()).isEqualTo("Overview");
        assertThat(more.getValue()).isEqualTo("2 more");
        words.toggle();
        count.set(3);
        assertThat(text.getValue()).isEqualTo("概览");
        assertThat(more.getValue()).isEqualTo("另有 3 条");
    }
}
