package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.data.Data;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.taskgraph.Label;
import agentos.showcase.text.Localized;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What the operations of this room share: reading what they are given, and the form of what they bring back.
final class Outputs {
    private Outputs() {}

    /// The task's output of this place in its `makes`, always worked out here.
    static Artefact artefact(Assignment assignment, int index, Artefact.Type type, Localized title, Data data) throws OperationFailed {
        var makes = assignment.task().makes();
        if (makes.size() <= index) {
            throw Say.failed("makes.nothing", assignment.task().title(), index + 1);
        }
        return new Artefact(makes.get(index), type, title, Label.COMPUTED, data);
    }

    static Localized title(Assignment assignment) {
        Data title = assignment.with().get("title");
        return title.isPresent() ? title.localized() : assignment.task().title();
    }

    /// @throws OperationFailed when the run has no value of this name
    static Data value(Assignment assignment, String name) throws OperationFailed {
        Data value = assignment.value(name);
        if (!value.isPresent()) {
            throw Say.failed("value.missing", name);
        }
        return value;
    }

    static Copy copy(Assignment assignment) throws OperationFailed {
        return Copy.of(value(assignment, "copy"), value(assignment, "brand"));
    }

    static Data table(List<String> columns, List<Data> rows, Data fields) {
        return Data.object()
                .put("columns", columns.stream().map(column -> Data.of(Say.TEXTS.both("column." + column))).toList())
                .put("rows", rows).build().merge(fields);
    }

    static Data row(String mark, Localized... cells) {
        var row = Data.object().put("cells", Arrays.stream(cells).map(Data::of).toList());
        return (mark.isEmpty() ? row : row.put("mark", mark)).build();
    }

    static Localized number(double value, int decimals) {
        return Localized.same(String.format(Locale.ROOT, "%." + decimals + "f", value));
    }

    static Localized name(String layer) {
        return Say.TEXTS.both("layer." + layer);
    }
}
