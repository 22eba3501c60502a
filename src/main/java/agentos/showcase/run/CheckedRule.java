package agentos.showcase.run;

import agentos.showcase.evidence.CheckResult;
import agentos.showcase.text.Localized;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/// A rule of the consistency check that was looked at, and all that happened to it up to a moment.
///
/// @param id       as in the card, or one of [GeneralRules]
/// @param general  whether it holds for every card and is looked at with every output
/// @param standing whether what was looked at last has not been withdrawn since
/// @param dropped  whether nobody asks for it any more: the plan went another way before it was looked at again
/// @param steps    in the order in which they happened; at least one look
public record CheckedRule(String id, boolean general, boolean standing, boolean dropped, List<CheckStep> steps) {
    public CheckedRule {
        steps = List.copyOf(steps);
    }

    public enum Status {
        /// It held whenever it was looked at.
        @JsonProperty("holds") HOLDS,
        /// It held, and what it was looked at in is being made anew.
        @JsonProperty("held") HELD,
        /// It does not hold, and nothing has been done about it yet.
        @JsonProperty("open") OPEN,
        /// It did not hold, and the host is having it put right.
        @JsonProperty("in-hand") IN_HAND,
        /// It did not hold, and now it does.
        @JsonProperty("mended") MENDED,
        /// It does not hold, and the result names it.
        @JsonProperty("handed-over") HANDED_OVER,
        /// It did not hold, and the plan went another way.
        @JsonProperty("dropped") DROPPED
    }

    public Status status() {
        if (isFinding()) {
            return dropped ? Status.DROPPED : holds() ? Status.MENDED : switch (steps.getLast()) {
                case CheckStep.HandedOver _ -> Status.HANDED_OVER;
                case CheckStep.Found _, CheckStep.Held _ -> Status.OPEN;
                case CheckStep.SentBack _, CheckStep.Again _, CheckStep.GivenUp _, CheckStep.Replanned _ -> Status.IN_HAND;
            };
        }
        return standing ? Status.HOLDS : Status.HELD;
    }

    /// Whether it ever did not hold.
    public boolean isFinding() {
        return found().isPresent();
    }

    /// Whether it held when it was looked at last.
    public boolean holds() {
        return result().holds();
    }

    /// What was found when it was looked at last.
    public CheckResult result() {
        return steps.reversed().stream().flatMap(step -> result(step).stream()).findFirst().orElseThrow();
    }

    /// The first time that it did not hold.
    public Optional<CheckStep.Found> found() {
        return steps.stream().filter(CheckStep.Found.class::isInstance).map(CheckStep.Found.class::cast).findFirst();
    }

    /// When it held again after it had not; nothing while it does not.
    public Optional<CheckStep.Held> mended() {
        return steps.reversed().stream().filter(step -> result(step).isPresent()).findFirst()
                .filter(last -> isFinding()).filter(CheckStep.Held.class::isInstance).map(CheckStep.Held.class::cast);
    }

    public Localized title() {
        return result().title();
    }

    static Optional<CheckResult> result(CheckStep step) {
        return switch (step) {
            case CheckStep.Found(_, _, var result) -> Optional.of(result);
            case CheckStep.Held(_, _, var result) -> Optional.of(result);
            default -> Optional.empty();
        };
    }
}
