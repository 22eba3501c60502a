package agentos.showcase.expert.research.common;

import agentos.showcase.data.Data;
import agentos.showcase.evidence.Document;
import agentos.showcase.evidence.Library;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.taskgraph.Label;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.Arrays;
import java.util.List;

/// What the research operations share: their texts, their artefacts, and the titles of documents.
public final class Outputs {
    public static final Texts TEXTS = Texts.of("research");

    private Outputs() {}

    /// The task's first output, under `with.title` or the task's own title; always worked out here.
    public static Artefact artefact(Assignment assignment, Artefact.Type type, Data data) throws OperationFailed {
        if (assignment.task().makes().isEmpty()) {
            throw new OperationFailed(TEXTS.both("makes.nothing", assignment.task().title()));
        }
        Data title = assignment.with().get("title");
        return new Artefact(assignment.task().makes().getFirst(), type,
                title.isPresent() ? title.localized() : assignment.task().title(), Label.COMPUTED, data);
    }

    /// A parameter that points at a value; the value of this name where the parameter is not given.
    ///
    /// @throws OperationFailed when there is no such value
    public static Data pointed(Assignment assignment, String parameter, String otherwise) throws OperationFailed {
        Data value = assignment.with().get(parameter).isPresent() ? assignment.pointed(parameter) : assignment.value(otherwise);
        if (!value.isPresent()) {
            throw new OperationFailed(TEXTS.both("value.missing", assignment.with().get(parameter).text("/" + otherwise)));
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

    public static Localized title(Library library, String document) {
        return field(library, document, Document::title, document);
    }

    public static Localized publisher(Library library, String document) {
        return field(library, document, Document::publisher, "");
    }

    private static Localized field(Library library, String document, java.util.function.Function<Document, String> part, String otherwise) {
        return new Localized(
                library.document(document, Language.EN).map(part).orElse(otherwise),
                library.document(document, Language.ZH).map(part).orElse(otherwise));
    }
}
