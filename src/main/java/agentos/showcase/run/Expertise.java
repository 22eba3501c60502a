package agentos.showcase.run;

import agentos.showcase.text.Localized;

/// What the experts can do; implemented in the `expert` room, so that a run knows nothing of pictures or documents.
@FunctionalInterface
public interface Expertise {

    /// For task graphs without content: every attempt succeeds and brings nothing.
    Expertise NONE = assignment -> Product.NOTHING;

    /// Does one attempt: a pure function of the assignment, quick enough to run while a visitor waits (aim at 50 ms).
    ///
    /// @throws OperationFailed when the attempt ends without a product; the reason is shown
    Product perform(Assignment assignment) throws OperationFailed;

    /// An attempt that failed for a reason in its data: a wrong password, an element that is not there, a value out of range.
    final class OperationFailed extends Exception {
        private final transient Localized reason;

        public OperationFailed(Localized reason) {
            super(reason.en());
            this.reason = reason;
        }

        public Localized reason() {
            return reason;
        }
    }
}
