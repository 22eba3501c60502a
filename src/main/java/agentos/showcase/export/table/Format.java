package agentos.showcase.export.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a table can be written as.
public enum Format {
    CSV("csv", "csv"),
    MARKDOWN("md", "md"),
    HTML("html", "html"),
    LATEX("tex", "tex"),
    XLSX("xlsx", "xlsx"),
    PPTX("pptx", "pptx"),
    PDF("pdf", "pdf"),
    SVG("svg", "svg"),
    PNG("png", "png"),
    /// Twice as many pixels each way.
    PNG_2X("png2x", "png");

    private final String code;
    private final String extension;

    Format(String code, String extension) {
        this.code = code;
        this.extension = extension;
    }

    /// The name used in arguments, such as `xlsx` or `png2x`.
    public String code() {
        return code;
    }

    /// How such a file's name ends, without a dot.
    public String extension() {
        return extension;
    }

    /// The format with this code, in any case; nothing when there is none.
    public static Optional<Format> of(String code) {
        return Arrays.stream(values()).filter(format -> format.code.equals(code.strip().toLowerCase(Locale.ROOT))).findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Format::code).toList();
    }
}
