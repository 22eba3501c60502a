package agentos.showcase.pack;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// What a visitor can do with an output on the stage with their own hands. Whatever they do is an answer of the run, so it travels in the
/// position and is checked like everything else.
///
/// @param artefact name of the output
/// @param tool     how it is handled
/// @param answers  which answers the tool gives, by the tool's own names for them, see [Tool]
public record Hand(String artefact, Tool tool, Map<String, Answer> answers) {
    public Hand {
        Objects.requireNonNull(artefact);
        Objects.requireNonNull(tool);
        answers = answers == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /// An option of a decision whose fields the tool fills in.
    public record Answer(String decision, String option) {
        public Answer {
            Objects.requireNonNull(decision);
            Objects.requireNonNull(option);
        }
    }

    public enum Tool {
        /// Pictures of one scene under a slider, side by side or through a lens; `camera` and `light` are answered by dragging.
        @JsonProperty("compare") COMPARE,
        /// A drawing with its layers; `layers` is answered by editing them, field `edits`.
        @JsonProperty("layers") LAYERS,
        /// The turns that a picture went through, and the next one; `turn` is answered by chips or words.
        @JsonProperty("turns") TURNS,
        /// A chain of evidence; `sources` is answered by taking sources out and in, and by marking passages: fields `out`, `add` (lists), `marks` (data).
        @JsonProperty("chain") CHAIN,
        /// Options by criteria; `weights` is answered by sliders, `sources` by taking sources out.
        @JsonProperty("matrix") MATRIX,
        /// A text with its citations; `gb-t-7714`, `apa` and `ieee` are answered by choosing a style, `source`, `drop` and `note` by saying what shall
        /// become of a doubtful sentence.
        @JsonProperty("citations") CITATIONS
    }
}
