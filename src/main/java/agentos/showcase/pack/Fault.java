package agentos.showcase.pack;

import agentos.showcase.data.Data;
import agentos.showcase.text.Localized;
import com.fasterxml.jackson.annotation.JsonProperty;

/// Something that the visitor can break, before or during the run.
///
/// @param id       unique in the card
/// @param title    what the switch says
/// @param says     one sentence: what goes wrong
/// @param kind     how it goes wrong
/// @param task     id of the task that it hits (also of a task that a decision or fallback adds)
/// @param attempts how many attempts are hit, from the first on; 1 unless told, ignored by [Kind#DOWN] and [Kind#WORSE]
/// @param factor   for [Kind#SLOW]: how many times longer the attempt takes, 4 unless told; for [Kind#WORSE]: which part of its usual quality the
///                 expert's work still has, 0.3 unless told
/// @param message  for [Kind#ERROR] and [Kind#DOWN]: what the expert answers
/// @param set      for [Kind#WRONG]: put over the parameters (`with`) of the operation, so that its output is really wrong
public record Fault(String id, Localized title, Localized says, Kind kind, String task, int attempts, double factor, Localized message, Data set) {
    public Fault {
        says = says == null ? Localized.EMPTY : says;
        attempts = attempts == 0 ? 1 : attempts;
        factor = factor != 0 ? factor : kind == Kind.WORSE ? 0.3 : 4;
        message = message == null ? says : message;
        set = set == null ? Data.NIL : set;
    }

    public enum Kind {
        /// The expert that usually gets the task does not answer, for the whole run.
        @JsonProperty("down") DOWN,
        /// The expert that usually gets the task answers, but its work is worth less, for the whole run.
        @JsonProperty("worse") WORSE,
        /// The attempt takes much longer, and is given up when the task has a time-out.
        @JsonProperty("slow") SLOW,
        /// The attempt ends with an error.
        @JsonProperty("error") ERROR,
        /// The attempt ends with a wrong output.
        @JsonProperty("wrong") WRONG
    }
}
