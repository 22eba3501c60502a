package agentos.showcase.cli;

/// What a command's exit code says.
final class ExitCode {
    static final int DONE = 0;
    /// It was done, and there are findings.
    static final int FINDINGS = 1;
    static final int WRONG_USE = 2;
    /// The environment lacks something, such as a display.
    static final int LACKING = 3;

    private ExitCode() {}
}
