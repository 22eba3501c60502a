package agentos.showcase.expert.voice.speech;

import agentos.showcase.data.Data;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.taskgraph.Label;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What the voice operations share: their texts and the form of their artefacts.
public final class Outputs {
    public static final Texts TEXTS = Texts.of("voice");

    private Outputs() {}

    /// The task's first output, under `with.title` or the task's own title.
    public static Artefact artefact(Assignment assignment, Artefact.Type type, Label label, Data data) throws OperationFailed {
        if (assignment.task().makes().isEmpty()) {
            throw new OperationFailed(TEXTS.both("makes.nothing", assignment.task().title()));
        }
        Data title = assignment.with().get("title");
        return new Artefact(assignment.task().makes().getFirst(), type,
                title.isPresent() ? title.localized() : assignment.task().title(), label, data);
    }

    /// The value of this name.
    ///
    /// @throws OperationFailed when nobody has made it
    public static Data value(Assignment assignment, String name) throws OperationFailed {
        Data value = assignment.value(name);
        if (!value.isPresent()) {
            throw new OperationFailed(TEXTS.both("value.missing", name));
        }
        return value;
    }

    /// A table, open for further fields.
    ///
    /// @param columns keys of the column heads in the texts
    public static Data.Builder table(List<String> columns, List<Data> rows) {
        return Data.object()
                .put("columns", columns.stream().map(column -> Data.of(TEXTS.both("column." + column))).toList())
                .put("rows", rows);
    }

    /// @param mark `good`, `bad`, `changed`, `muted` or empty
    public static Data row(String mark, Localized... cells) {
        var row = Data.object().put("cells", Arrays.stream(cells).map(Data::of).toList());
        return (mark.isEmpty() ? row : row.put("mark", mark)).build();
    }

    public static Localized number(long count) {
        return Localized.same(Long.toString(count));
    }

    /// A share as whole per cent.
    public static String percent(double share) {
        return Math.round(100 * share) + "%";
    }

    /// Seconds with one decimal.
    public static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.1f", seconds);
    }
}
