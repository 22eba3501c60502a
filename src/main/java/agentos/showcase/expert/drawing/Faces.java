package agentos.showcase.expert.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
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

    private final byte[] bytes;
    private final Font font;
    private final float[] advances = new float[0x10000];

    Faces(String weight, int style) {
        bytes = bytes(weight);
        font = bytes.length == 0 ? new Font(Font.SANS_SERIF, style, UNITS) : load(weight, bytes);
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

    /// The whole face as a TrueType file; empty when the application was built without it and a face of the system stands in.
    byte[] bytes() {
        return bytes;
    }

    /// Whether the face has a sign for this character.
    boolean has(int character) {
        return font.canDisplay(character) || Character.isWhitespace(character) || Character.isISOControl(character);
    }

    private static byte[] bytes(String weight) {
        try (var in = Faces.class.getResourceAsStream("/agentos/showcase/ui/fonts/ShowcaseSans-" + weight + ".ttf")) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font load(String weight, byte[] bytes) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes)).deriveFont((float) UNITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("ShowcaseSans-" + weight + ".ttf is no TrueType font", e);
        }
    }
}
