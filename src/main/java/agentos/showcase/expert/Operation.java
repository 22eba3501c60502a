package agentos.showcase.expert;

import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Product;

/// One thing that an expert can do, by name in a card: a pure function of its assignment.
@FunctionalInterface
public interface Operation {
    Product perform(Assignment assignment) throws OperationFailed;
}
