package agentos.showcase.evidence;

import agentos.showcase.text.Localized;
import java.util.List;
import java.util.Objects;

/// Something that passages come from.
///
/// @param id         a document's id, the name of a check or of an output
/// @param title      what a person calls it
/// @param kind       a word of the table of [Weighting]; any other word weighs as `other`
/// @param date       ISO 8601 day, month or year; empty when unknown
/// @param publisher  who stands for it
/// @param follows    ids of the sources that it repeats or names: what it says together with one of them is not its own finding
/// @param replacedBy id of the source that replaces it; empty when none does
public record Source(String id, Localized title, String kind, String date, Localized publisher, List<String> follows, String replacedBy) {
    public Source {
        Objects.requireNonNull(id);
        title = title == null ? Localized.same(id) : title;
        kind = kind == null ? "" : kind;
        date = date == null ? "" : date;
        publisher = publisher == null ? Localized.EMPTY : publisher;
        follows = follows == null ? List.of() : List.copyOf(follows);
        replacedBy = replacedBy == null ? "" : replacedBy;
    }

    /// A source that nothing more is known of.
    public static Source of(String id, String kind) {
        return new Source(id, null, kind, "", null, List.of(), "");
    }

    public Source following(List<String> others) {
        return new Source(id, title, kind, date, publisher, others, replacedBy);
    }
}
