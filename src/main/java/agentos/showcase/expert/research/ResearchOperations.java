package agentos.showcase.expert.research;

import agentos.showcase.data.Data;
import agentos.showcase.evidence.Library;
import agentos.showcase.expert.Operation;
import agentos.showcase.expert.research.chain.ChainOperations;
import agentos.showcase.expert.research.citations.CitationOperations;
import agentos.showcase.expert.research.citations.References;
import agentos.showcase.expert.research.routes.RouteOperations;
import java.util.Map;
import java.util.TreeMap;

/// Everything that the research experts can do, by the names that cards use.
public final class ResearchOperations {
    private ResearchOperations() {}

    /// @param library    the documents that are searched and quoted
    /// @param references the publications that the documents cite, as in `documents/references.json`
    public static Map<String, Operation> operations(Library library, Data references) {
        var operations = new TreeMap<String, Operation>();
        operations.putAll(ChainOperations.operations(library));
        operations.putAll(RouteOperations.operations(library));
        operations.putAll(CitationOperations.operations(library, new References(references)));
        return operations;
    }
}
