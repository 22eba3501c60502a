package agentos.showcase.ui;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/// Loads the faces that travel with the application; the stylesheet names them.
public final class Fonts {
    private static final List<String> FILES = List.of("fonts/ShowcaseSans-Regular.ttf", "fonts/ShowcaseSans-Bold.ttf");
    private static final double ANY_SIZE = 12;

    private Fonts() {}

    /// A face that is missing is replaced by the system's own; the application goes on.
    public static void load() {
        for (String file : FILES) {
            try (InputStream in = Fonts.class.getResourceAsStream(file)) {
                if (in != null) {
                    Font.loadFont(in, ANY_SIZE);
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        try (InputStream in = new FeatherIkonHandler().getFontResourceAsStream()) {
            Font.loadFont(in, ANY_SIZE);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
