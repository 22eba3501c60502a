package agentos.showcase.expert.host;

import agentos.showcase.evidence.Library;
import agentos.showcase.expert.Operation;
import java.util.Map;

/// What the host agent does itself, in every category.
///
/// - `host.brief`: `with.points` = `[{"label": localized, "value": "/pointer"}]` becomes a table of what the host understood.
/// - `host.verify`: `with.checks` = a list of [agentos.showcase.evidence.Check]; the consistency check over everything made so far.
/// - `host.handover`: `with.text` = localized Markdown with `{/pointer}` in it becomes the closing text.
///
/// All take an optional `with.title` and `with.note` (localized, with `{/pointer}` too); without them the task's title and a
/// computed sentence stand there.
public final class HostOperations {
    private HostOperations() {}

    public static Map<String, Operation> operations(Library library) {
        return Map.of(
                "host.brief", Brief::perform,
                "host.verify", assignment -> Verify.perform(assignment, library),
                "host.handover", Handover::perform);
    }
}
