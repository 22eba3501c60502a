package agentos.showcase.cli;

import agentos.showcase.expert.Studio;
import agentos.showcase.pack.PackPlace;
import agentos.showcase.text.Language;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Options that most commands share.
final class Common {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--pack", paramLabel = "PATH", description = "content pack, a folder or a zip (default: the one beside the application)")
    private Path pack;

    @Option(names = "--lang", paramLabel = "en|zh", description = "language (default: en)")
    private String language;

    Language language() {
        return language == null ? Language.EN : Language.of(language).orElseThrow(() -> wrong("wrong.language", language));
    }

    boolean languageGiven() {
        return language != null;
    }

    java.util.Optional<Path> packGiven() {
        return java.util.Optional.ofNullable(pack);
    }

    Console console() {
        var line = spec.commandLine();
        return new Console(line.getOut(), line.getErr(), language());
    }

    /// The pack, ready to be played; its findings are told on standard error.
    Studio studio() {
        var studio = Studio.open(pack == null ? PackPlace.shipped() : pack);
        console().findings(studio.pack().findings());
        return studio;
    }

    /// A use that cannot be carried out: exit code 2 with this sentence.
    ParameterException wrong(String key, Object... arguments) {
        Language spoken = Language.of(language).orElse(Language.EN);
        return new ParameterException(spec.commandLine(), Console.TEXTS.get(spoken, key, arguments));
    }
}
