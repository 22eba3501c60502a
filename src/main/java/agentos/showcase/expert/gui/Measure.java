package agentos.showcase.expert.gui;

/// How wide a text is, near enough to size a chip or shorten a line; the painter of a drawing measures for itself.
public final class Measure {
    private Measure() {}

    /// @param size height of the type
    /// @return width in the same units
    public static double width(String text, double size, boolean bold) {
        double em = 0;
        for (int i = 0; i < text.length(); i++) {
            em += advance(text.charAt(i));
        }
        return em * size * (bold ? 1.06 : 1);
    }

    private static double advance(char c) {
        if (c >= 0x2e80) {
            return 1;
        }
        if ("iljI.,:;'|!·".indexOf(c) >= 0) {
            return 0.28;
        }
        if ("ftr()[]-/ ".indexOf(c) >= 0) {
            return 0.36;
        }
        if ("mwMW@%".indexOf(c) >= 0) {
            return 0.88;
        }
        return Character.isUpperCase(c) ? 0.66 : 0.57;
    }

    /// The text, shortened with an ellipsis when it is wider than this.
    public static String fit(String text, double width, double size, boolean bold) {
        if (width(text, size, bold) <= width) {
            return text;
        }
        String cut = text;
        while (cut.length() > 1 && width(cut + "…", size, bold) > width) {
            cut = cut.substring(0, cut.length() - 1);
        }
        return cut.strip() + "…";
    }

    /// A size, at most the one given and at least three quarters of it, at which the text is not wider than this.
    public static double shrink(String text, double width, double size, boolean bold) {
        double needed = width(text, size, bold);
        return needed <= width ? size : Math.max(size * 0.75, Math.floor(size * width / needed * 2) / 2);
    }
}
