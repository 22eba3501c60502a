package agentos.showcase.data;

import java.util.ArrayList;
import java.util.List;

/// JSON Pointers (RFC 6901): `/cards/0/title`, with `~1` for a slash and `~0` for a tilde inside a step.
public final class Pointer {
    private Pointer() {}

    public static List<String> steps(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        var steps = new ArrayList<String>();
        for (String step : pointer.substring(pointer.startsWith("/") ? 1 : 0).split("/", -1)) {
            steps.add(step.replace("~1", "/").replace("~0", "~"));
        }
        return steps;
    }

    public static String child(String pointer, String step) {
        return pointer + "/" + step.replace("~", "~0").replace("/", "~1");
    }

    public static String child(String pointer, int index) {
        return pointer + "/" + index;
    }

    /// The pointer of the value that holds this one; the root is its own parent.
    public static String parent(String pointer) {
        int slash = pointer.lastIndexOf('/');
        return slash < 0 ? "" : pointer.substring(0, slash);
    }
}
