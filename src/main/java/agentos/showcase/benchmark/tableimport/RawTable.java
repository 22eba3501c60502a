package agentos.showcase.benchmark.tableimport;

import agentos.showcase.data.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A table as it stands in the file, before anything is understood.
///
/// @param document   heading of the whole file, or empty
/// @param heading    nearest heading above, or empty
/// @param caption    caption of its own, or empty
/// @param headerRows rows that the file itself declares to be the header; 0 when it does not say
/// @param rows       from the top; a row may be shorter or longer than the others
/// @param remarks    prose around it, where footnotes are explained
/// @param notes      footnotes that the file defines by name: `8` for `[^8]: ...`
public record RawTable(
        Kind kind, String document, String heading, String caption, Location where, int headerRows, List<List<RawCell>> rows,
        List<Remark> remarks, Map<String, String> notes) {
    public enum Kind { MARKDOWN, HTML, SEPARATED, SHEET }

    /// A line of prose.
    public record Remark(String text, int line) {}

    public RawTable {
        rows = rows.stream().map(List::copyOf).toList();
        remarks = List.copyOf(remarks);
        notes = Map.copyOf(notes);
    }

    /// What a person calls it: caption, else heading.
    public String title() {
        return Optional.of(caption).filter(text -> !text.isBlank()).orElse(heading);
    }
}
