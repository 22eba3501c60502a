package agentos.showcase.run;

/// The questions of a run that nobody has answered by hand, as numbers of its events.
record Questions(Run run) {
    static final int NONE = -1;

    /// The first question that opens from one moment to another, both included.
    ///
    /// @param passed number of the last question that is passed over
    int between(long from, long to, int passed) {
        for (int i = Math.max(passed + 1, Math.max(0, run.seqAt(from - 1))); i < run.events().size() && run.events().get(i).at() <= to; i++) {
            if (run.events().get(i) instanceof RunEvent.DecisionOpened opened && opened.at() >= from && isOpen(opened)) {
                return i;
            }
        }
        return NONE;
    }

    /// The last question that opens at a moment: whoever goes on there passes over all of them.
    int lastAt(long at) {
        int last = NONE;
        for (int i = 0; i < run.events().size() && run.events().get(i).at() <= at; i++) {
            if (run.events().get(i) instanceof RunEvent.DecisionOpened opened && opened.at() == at) {
                last = i;
            }
        }
        return last;
    }

    private boolean isOpen(RunEvent.DecisionOpened opened) {
        return opened.isAsked() && run.request().choices().stream().noneMatch(choice -> choice.decision().equals(opened.decision()));
    }
}
