package agentos.showcase;

import agentos.showcase.cli.Cli;

/// The way in. It is no JavaFX application itself, so that commands run without a toolkit.
public final class Launcher {
    private Launcher() {}

    static void main(String[] arguments) {
        System.exit(Cli.run(arguments));
    }
}
