package agentos.showcase.ui;

import java.util.Optional;
import java.util.regex.Pattern;

/// Width and height of the window's content, in logical pixels.
public record WindowSize(int width, int height) {
    public static final WindowSize SMALLEST = new WindowSize(1280, 720);
    private static final int LARGEST = 16_384;
    private static final Pattern FORM = Pattern.compile("(\\d{2,5})[x×](\\d{2,5})");

    /// @throws IllegalArgumentException when a side is not between 16 and 16,384
    public WindowSize {
        if (width < 16 || height < 16 || width > LARGEST || height > LARGEST) {
            throw new IllegalArgumentException("a window is 16 to " + LARGEST + " pixels wide and high, not " + width + "x" + height);
        }
    }

    /// Reads `1920x1080`; nothing for any other form.
    public static Optional<WindowSize> of(String text) {
        var match = FORM.matcher(text == null ? "" : text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        int width = Integer.parseInt(match.group(1));
        int height = Integer.parseInt(match.group(2));
        boolean fits = width >= 16 && height >= 16 && width <= LARGEST && height <= LARGEST;
        return fits ? Optional.of(new WindowSize(width, height)) : Optional.empty();
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
