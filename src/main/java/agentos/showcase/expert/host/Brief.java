package agentos.showcase.expert.host;

import agentos.showcase.data.Data;
import agentos.showcase.evidence.Wording;
import agentos.showcase.expert.Outputs;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Product;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.List;

/// What the host understood of the request: one row per point, with the value that the run really has.
final class Brief {
    private Brief() {}

    static Product perform(Assignment assignment) throws OperationFailed {
        var values = new Data.Obj(assignment.values());
        var rows = new ArrayList<Data>();
        for (Data point : assignment.with().get("points").items()) {
            String pointer = point.get("value").text();
            rows.add(Outputs.row("", point.get("label").localized(), cell(Outputs.present(values.at(pointer), pointer))));
        }
        if (rows.isEmpty()) {
            throw new OperationFailed(Slots.TEXTS.both("brief.empty"));
        }
        Data table = Outputs.table(Slots.TEXTS, List.of("point", "value"), rows).build();
        return Product.of(
                Outputs.artefact(assignment, Artefact.Type.TABLE, assignment.task().label(), table),
                Slots.note(assignment, Slots.TEXTS.both("brief.note", rows.size())));
    }

    /// A list of words is spelled out, everything else is worded in short.
    private static Localized cell(Data value) {
        boolean words = !value.items().isEmpty() && value.items().stream().noneMatch(item -> item.localized().isEmpty());
        return words ? Localized.list(value.items().stream().map(Data::localized).toList()) : whole(value);
    }

    private static Localized whole(Data value) {
        Localized text = value.localized();
        return value instanceof Data.Num || text.isEmpty() ? Wording.of(value) : text;
    }
}
