package agentos.showcase.benchmark.tableimport;

import agentos.showcase.data.Location;

/// One cell as it stands in the file.
///
/// @param text       what a reader sees, on one line, without markup; footnote marks stay
/// @param bold       whether its first word or number is bold
/// @param underlined whether it is underlined
/// @param where      line and column of its text in the file; in a workbook row and column of the sheet
/// @param colspan    columns that it spans, 1 or more
/// @param rowspan    rows that it spans, 1 or more
public record RawCell(String text, boolean bold, boolean underlined, Location where, int colspan, int rowspan) {
    static RawCell plain(String text, Location where) {
        return new RawCell(text, false, false, where, 1, 1);
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
