package agentos.showcase.run;

import agentos.showcase.data.Data;
import agentos.showcase.taskgraph.Label;
import agentos.showcase.text.Localized;
import java.util.Objects;

/// Something that an expert made: an output of a task, by name.
///
/// @param name  as in the task's `makes`; later tasks, checks and the result refer to it by this
/// @param type  how it is shown and saved
/// @param title what a person reads above it
/// @param label where it comes from
/// @param data  the content; its shape depends on the type, see [Type]
public record Artefact(String name, Type type, Localized title, Label label, Data data) {
    public Artefact {
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
        Objects.requireNonNull(title);
        Objects.requireNonNull(label);
        Objects.requireNonNull(data);
    }

    /// The forms that the application can show and save. Every form may carry further fields that checks refer to, and a field `file` =
    /// `{"name", "content"}` with the same as a file for other programs.
    public enum Type {
        /// `{"text": {"en": markdown, "zh": markdown}}`: paragraphs, `#` headings, `-` lists, `**bold**`, `> quotes`.
        @com.fasterxml.jackson.annotation.JsonProperty("text") TEXT,
        /// `{"columns": [localized...], "rows": [{"cells": [localized or text or number...], "mark": "good|bad|changed|muted"?}]}`.
        @com.fasterxml.jackson.annotation.JsonProperty("table") TABLE,
        /// `{"drawings": [{"title": localized?, "en": drawing, "zh": drawing}]}`: one picture or several side by side;
        /// a drawing has the form of `expert.drawing.Drawing`.
        @com.fasterxml.jackson.annotation.JsonProperty("drawing") DRAWING,
        /// `{"nodes": [{"id","kind","title": localized,"mark"?}], "edges": [{"from","to","mark"?}]}`: a chain of evidence;
        /// kinds: question, passage, claim, conclusion, source; marks as for tables. A claim may have `verdict`, `confidence` (percent) and `why`; a
        /// passage `document`, `claim` (a node), `statement`, `standing` and `why`; a source `document`, `about` and `why`; a conclusion `answer`
        /// and `word`. Beside the nodes: `pivots`, `hand`, `candidates` and `told`, what can be and was done by hand.
        @com.fasterxml.jackson.annotation.JsonProperty("chain") CHAIN,
        /// Any JSON, shown as an indented tree.
        @com.fasterxml.jackson.annotation.JsonProperty("record") RECORD
    }
}
