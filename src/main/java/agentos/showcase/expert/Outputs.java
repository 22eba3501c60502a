package agentos.showcase.expert;

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

/// What the operations of all experts bring back, and the values that they cannot do without.
///
/// An artefact goes under a name of the task's `makes` and is worked out here ([Label#COMPUTED]) unless a label is given.
public final class Outputs {
    private static final Texts TEXTS = Texts.of("expert");

    private Outputs() {}

    /// The task's first output, under [#title].
    ///
    /// @throws OperationFailed when the task names no output
    public static Artefact artefact(Assignment assignment, Artefact.Type type, Data data) throws OperationFailed {
        return artefact(assignment, type, Label.COMPUTED, data);
    }

    /// The task's first output, under [#title].
    ///
    /// @throws OperationFailed when the task names no output
    public static Artefact artefact(Assignment assignment, Artefact.Type type, Label label, Data data) throws OperationFailed {
        return new Artefact(name(assignment, 0), type, title(assignment), label, data);
    }

    /// The task's output of this place, under the title of its first picture or, without one, the task's own.
    ///
    /// @throws OperationFailed when the task names too few outputs
    public static Artefact artefact(Assignment assignment, int index, Artefact.Type type, Data data) throws OperationFailed {
        Localized title = data.at("/drawings/0/title").localized();
        return artefact(assignment, index, type, title.isEmpty() ? assignment.task().title() : title, data);
    }

    /// The task's output of this place in its `makes`.
    ///
    /// @throws OperationFailed when the task names too few outputs
    public static Artefact artefact(Assignment assignment, int index, Artefact.Type type, Localized title, Data data) throws OperationFailed {
        return new Artefact(name(assignment, index), type, title, Label.COMPUTED, data);
    }

    private static String name(Assignment assignment, int index) throws OperationFailed {
        var makes = assignment.task().makes();
        if (makes.size() <= index) {
            throw new OperationFailed(TEXTS.both("makes.few", assignment.task().title(), index + 1));
        }
        return makes.get(index);
    }

    /// `with.title` or the task's own title.
    public static Localized title(Assignment assignment) {
        Data title = assignment.with().get("title");
        return title.isPresent() ? title.localized() : assignment.task().title();
    }

    /// The value of this name.
    ///
    /// @throws OperationFailed when the run has none
    public static Data value(Assignment assignment, String name) throws OperationFailed {
        return present(assignment.value(name), name);
    }

    /// A parameter that points at a value; the value of the name `otherwise` where the parameter is not given.
    ///
    /// @throws OperationFailed when there is no such value
    public static Data pointed(Assignment assignment, String parameter, String otherwise) throws OperationFailed {
        Data pointer = assignment.with().get(parameter);
        return present(pointer.isPresent() ? assignment.pointed(parameter) : assignment.value(otherwise), pointer.text("/" + otherwise));
    }

    /// The value itself.
    ///
    /// @param place what to call it where it is missing: its name or pointer
    /// @throws OperationFailed when it is missing
    public static Data present(Data value, String place) throws OperationFailed {
        if (!value.isPresent()) {
            throw missing(place);
        }
        return value;
    }

    /// The one sentence for a value that the run has not.
    public static OperationFailed missing(String place) {
        return new OperationFailed(TEXTS.both("value.missing", place));
    }

    /// A table, open for further fields.
    ///
    /// @param texts   of the room
    /// @param columns keys of the column heads in the texts, without the `column.` before them
    public static Data.Builder table(Texts texts, List<String> columns, List<Data> rows) {
        return Data.object()
                .put("columns", columns.stream().map(column -> Data.of(texts.both("column." + column))).toList())
                .put("rows", rows);
    }

    /// @param mark `good`, `bad`, `changed`, `muted` or empty
    public static Data row(String mark, Localized... cells) {
        return row(mark, Arrays.stream(cells).map(Data::of).toList());
    }

    /// @param mark `good`, `bad`, `changed`, `muted` or empty
    public static Data row(String mark, List<Data> cells) {
        var row = Data.object().put("cells", cells);
        return (mark.isEmpty() ? row : row.put("mark", mark)).build();
    }

    public static Localized number(long count) {
        return Localized.same(Long.toString(count));
    }

    public static Localized number(double value, int decimals) {
        return Localized.same(String.format(Locale.ROOT, "%." + decimals + "f", value));
    }
}
