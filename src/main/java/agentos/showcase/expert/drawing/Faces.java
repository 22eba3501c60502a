package agentos.showcase.expert.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/// The two weights of the face that drawings are set in, and how far each character moves the pen.
///
/// Widths are those of the outlines, without hinting and kerning, so that a line is as wide in proportion at every size.
enum Faces {
    REGULAR("Regular", Font.PLAIN),
    BOLD("Bold", Font.BOLD);

    /// The family that the application, SVG files and drawings name.
    static final String FAMILY = "Showcase Sans";

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final int UNITS = 1000;

    private final Font font;
    private final float[] advances = new float[0x10000];

    Faces(String weight, int style) {
        font = load(weight, style);
        Arrays.fill(advances, Float.NaN);
    }

    static Faces of(boolean bold) {
        return bold ? BOLD : REGULAR;
    }

    Font at(double size) {
        return font.deriveFont((float) size);
    }

    FontRenderContext context() {
        return CONTEXT;
    }

    /// How far a character moves the pen, as a factor on the size.
    double advance(int character) {
        if (character >= advances.length) {
            return measure(character);
        }
        float known = advances[character];
        if (Float.isNaN(known)) {
            known = measure(character);
            advances[character] = known;
        }
        return known;
    }

    private float measure(int character) {
        return (float) font.getStringBounds(Character.toString(character), CONTEXT).getWidth() / UNITS;
    }

    private static Font load(String weight, int style) {
        try (var in = Faces.class.getResourceAsStream("/agentos/showcase/ui/fonts/ShowcaseSans-" + weight + ".ttf")) {
            return in == null
                    ? new Font(Font.SANS_SERIF, style, UNITS)
                    : Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) UNITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("ShowcaseSans-" + weight + ".ttf is no TrueType font", e);
        }
    }
}
