package agentos.showcase.ui;

import agentos.showcase.pack.RoutingModule;
import agentos.showcase.taskgraph.Task;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/// Name and sign of every kind of task, so that its colour is not the only one. The visitor is a kind too.
public final class Kinds {
    private Kinds() {}

    /// The id itself for a kind that the pack does not name.
    public static Localized name(RoutingModule routing, String kind) {
        return kind.equals(Task.VISITOR) ? Texts.of("ui").both("kind.visitor")
                : routing.kind(kind).map(RoutingModule.Kind::name).orElse(Localized.same(kind));
    }

    /// @param kind as in [Task#kind]; kinds that only another pack knows get a plain box
    public static Feather icon(String kind) {
        return switch (kind) {
            case Task.VISITOR -> Feather.USER;
            case "host" -> Feather.CPU;
            case "planning" -> Feather.GIT_BRANCH;
            case "retrieval" -> Feather.SEARCH;
            case "coding" -> Feather.CODE;
            case "verification" -> Feather.SHIELD;
            case "presentation" -> Feather.FILE_TEXT;
            case "image" -> Feather.IMAGE;
            case "voice" -> Feather.MIC;
            case "gui" -> Feather.MOUSE_POINTER;
            case "research" -> Feather.BOOK_OPEN;
            default -> Feather.BOX;
        };
    }
}
