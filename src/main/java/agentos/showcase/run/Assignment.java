package agentos.showcase.run;

import agentos.showcase.data.Data;
import agentos.showcase.taskgraph.Expert;
import agentos.showcase.taskgraph.Task;
import java.util.Map;

/// What an expert is given for one attempt. The same assignment always gives the same product.
///
/// @param card    id of the card
/// @param task    the task
/// @param attempt from 1
/// @param expert  who does it
/// @param values  everything that the task may use, by name: the card's inputs with the visitor's decisions put over them, and the
///                data of every output made so far by a task before it
/// @param with    the task's parameters, with an injected fault's put over them
/// @param seed    for random numbers, its own per run, task and attempt
public record Assignment(String card, Task task, int attempt, Expert expert, Map<String, Data> values, Data with, long seed) {

    /// The value of this name, or [Data#NIL].
    public Data value(String name) {
        return values.getOrDefault(name, Data.NIL);
    }

    /// The value that the parameter of this name points at: `"with": {"copy": "/copy/headline"}` reads the input `copy`.
    public Data pointed(String parameter) {
        return new Data.Obj(values).at(with.get(parameter).text());
    }
}
