package agentos.showcase.expert.host;

import agentos.showcase.data.Data;
import agentos.showcase.expert.Outputs;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Product;
import agentos.showcase.text.Localized;

/// The closing words of the host, with the values of the run in them.
final class Handover {
    private Handover() {}

    static Product perform(Assignment assignment) throws OperationFailed {
        Localized pattern = assignment.with().get("text").localized();
        if (pattern.isEmpty()) {
            throw new OperationFailed(Slots.TEXTS.both("handover.empty"));
        }
        Localized text = Slots.fill(pattern, assignment);
        return Product.of(
                Outputs.artefact(assignment, Artefact.Type.TEXT, assignment.task().label(), Data.object().put("text", text).build()),
                Slots.note(assignment, Slots.TEXTS.both("handover.note")));
    }
}
