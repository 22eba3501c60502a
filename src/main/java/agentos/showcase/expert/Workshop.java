package agentos.showcase.expert;

import agentos.showcase.evidence.Library;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise;
import agentos.showcase.run.Product;
import agentos.showcase.text.Texts;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// All operations of all experts, by the names that cards use. Whatever they quote is looked up in the library, whether a card has a rule for it or not.
public final class Workshop implements Expertise {
    private static final Texts TEXTS = Texts.of("expert");

    private final Library library;
    private final Map<String, Operation> operations = new TreeMap<>();

    @SafeVarargs
    public Workshop(Library library, Map<String, Operation>... rooms) {
        this.library = library;
        for (var room : rooms) {
            room.forEach((name, operation) -> {
                if (operations.put(name, operation) != null) {
                    throw new IllegalArgumentException("two operations are called " + name);
                }
            });
        }
    }

    public Set<String> names() {
        return operations.keySet();
    }

    @Override
    public Product perform(Assignment assignment) throws OperationFailed {
        String name = assignment.task().operation();
        if (name.isEmpty()) {
            return Product.NOTHING;
        }
        Operation operation = operations.get(name);
        if (operation == null) {
            throw new OperationFailed(TEXTS.both("operation.unknown", name));
        }
        return operation.perform(assignment).lookedUp(library);
    }
}
