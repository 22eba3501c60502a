package agentos.showcase.ui;

import java.util.List;

/// The keys that help shows, in groups. The rooms that answer to keys list them here through the composition root.
///
/// @param groups in the order in which they are shown
public record Shortcuts(List<Group> groups) {
    public Shortcuts {
        groups = List.copyOf(groups);
    }

    /// @param titleKey key of the group's name
    public record Group(String titleKey, List<Shortcut> shortcuts) {
        public Group {
            shortcuts = List.copyOf(shortcuts);
        }
    }

    /// @param caps    what stands on the keys; alternatives side by side
    /// @param textKey key of the sentence that says what they do
    public record Shortcut(List<String> caps, String textKey) {
        public Shortcut {
            caps = List.copyOf(caps);
        }
    }

    private static Shortcut key(String textKey, String... caps) {
        return new Shortcut(List.of(caps), textKey);
    }

    /// The keys of the shell and of a run.
    public static final Shortcuts ALL = new Shortcuts(List.of(
            new Group("help.go", List.of(
                    key("help.palette", "G", "Ctrl K"),
                    key("help.tab", "1 … 8"),
                    key("help.next", "PageDown", "PageUp"),
                    key("help.back", "Esc"))),
            new Group("help.look", List.of(
                    key("help.full", "F", "F5"),
                    key("help.language", "L"),
                    key("help.theme", "T"),
                    key("help.distance", "D"),
                    key("help.help", "?", "F1"))),
            new Group("help.run", List.of(
                    key("help.play", "Space"),
                    key("help.event", ",", "."),
                    key("help.marker", "[", "]"),
                    key("help.tenth", "0 … 9")))));
}
