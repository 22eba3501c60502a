package agentos.showcase.ui;

import agentos.showcase.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the window is asked to start. What is empty is taken from the settings.
///
/// @param pack         folder or zip of a content pack; empty for the pack that the application ships with
/// @param language     language at the start
/// @param theme        theme at the start
/// @param size         size of the window at the start
/// @param position     where to begin, as a position prints itself; empty for the overview
/// @param safeGraphics draw in software, for machines whose graphics driver misbehaves
/// @param fullScreen   begin in full screen
public record AppOptions(
        Optional<Path> pack, Optional<Language> language, Optional<Theme> theme, Optional<WindowSize> size,
        Optional<String> position, boolean safeGraphics, boolean fullScreen) {

    public static final AppOptions NONE =
            new AppOptions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, false);

    /// The options as the named parameters of a JavaFX application, `--name=value`; [#from] reads them back.
    public List<String> arguments() {
        var arguments = new ArrayList<String>();
        pack.ifPresent(path -> arguments.add("--pack=" + path));
        language.ifPresent(code -> arguments.add("--language=" + code.code()));
        theme.ifPresent(name -> arguments.add("--theme=" + name.code()));
        size.ifPresent(wanted -> arguments.add("--size=" + wanted));
        position.ifPresent(text -> arguments.add("--position=" + text));
        if (safeGraphics) {
            arguments.add("--safe-graphics=true");
        }
        if (fullScreen) {
            arguments.add("--full-screen=true");
        }
        return arguments;
    }

    /// @param named parameters by name; unknown names and unreadable values are left out
    public static AppOptions from(Map<String, String> named) {
        return new AppOptions(
                Optional.ofNullable(named.get("pack")).map(Path::of),
                Language.of(named.get("language")),
                Theme.of(named.get("theme")),
                WindowSize.of(named.get("size")),
                Optional.ofNullable(named.get("position")),
                Boolean.parseBoolean(named.get("safe-graphics")),
                Boolean.parseBoolean(named.get("full-screen")));
    }
}
