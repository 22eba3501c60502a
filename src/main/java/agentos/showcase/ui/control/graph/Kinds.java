package agentos.showcase.ui.control.graph;

import agentos.showcase.taskgraph.Task;
import org.kordamp.ikonli.feather.Feather;

/// The sign of every kind of task, so that its colour is not the only one.
public final class Kinds {
    private Kinds() {}

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
