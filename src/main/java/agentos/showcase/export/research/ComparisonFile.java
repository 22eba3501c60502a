package agentos.showcase.export.research;

import agentos.showcase.expert.research.routes.Comparison;
import agentos.showcase.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/// What a comparison of routes can be saved as. Same comparison, same bytes.
public enum ComparisonFile {
    /// A workbook whose weights can be changed: scores, ranks and dominance are formulas.
    XLSX,
    /// Pages to print: ranking, matrix, risks and every piece of evidence.
    PDF;

    /// How such a file's name ends, without a dot.
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Writes the whole file; the stream stays open.
    ///
    /// @throws IOException when the stream cannot be written to
    public void write(Comparison comparison, Language language, OutputStream out) throws IOException {
        out.write(switch (this) {
            case XLSX -> ComparisonWorkbook.write(comparison, language);
            case PDF -> ComparisonPages.write(comparison, language);
        });
        out.flush();
    }
}
