package agentos.showcase.ui;

import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The one way for every error: what happened, where and what to do go to the window, the stack trace goes to the log.
///
/// May be called from any thread; the list changes only on the thread that the constructor is told of.
public final class ErrorFunnel {
    private static final Texts TEXTS = Texts.of("ui");
    private static final int MOST = 20;

    private final ObservableList<Trouble> open = FXCollections.observableArrayList();
    private final ObservableList<Trouble> view = FXCollections.unmodifiableObservableList(open);
    private final Logger log;
    private final Consumer<Runnable> onScreen;

    /// @param log      takes the stack traces
    /// @param onScreen runs a change on the thread of the user interface (`Platform::runLater`; `Runnable::run` in tests)
    public ErrorFunnel(Logger log, Consumer<Runnable> onScreen) {
        this.log = log;
        this.onScreen = onScreen;
    }

    /// What is still to be read, the newest last.
    public ObservableList<Trouble> open() {
        return view;
    }

    public void report(Trouble trouble) {
        log.log(Level.WARNING, trouble.what().en() + " [" + trouble.where().en() + "]", trouble.cause().orElse(null));
        onScreen.accept(() -> show(trouble));
    }

    /// Reports an error that nobody expected, by the place where it came up.
    public void unexpected(Localized where, Throwable cause) {
        report(new Trouble(TEXTS.both("trouble.unexpected.what"), where, TEXTS.both("trouble.unexpected.do"), Optional.of(cause)));
    }

    /// Takes away what was told, once it is over.
    public void withdraw(Trouble trouble) {
        onScreen.accept(() -> open.removeIf(trouble::readsLike));
    }

    public void dismiss(Trouble trouble) {
        open.remove(trouble);
    }

    public void dismissAll() {
        open.clear();
    }

    /// Sends what no one catches, on any thread, through this funnel.
    public void catchAll() {
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> unexpected(place(error), error));
    }

    private void show(Trouble trouble) {
        open.removeIf(trouble::readsLike);
        open.add(trouble);
        if (open.size() > MOST) {
            open.removeFirst();
        }
    }

    /// The class of ours in which the error came up: a word that helps in a report and frightens nobody.
    private static Localized place(Throwable error) {
        for (StackTraceElement frame : error.getStackTrace()) {
            if (frame.getClassName().startsWith("agentos.showcase.")) {
                String name = frame.getClassName().substring("agentos.showcase.".length());
                return Localized.same(name.split("[$]", 2)[0]);
            }
        }
        return Localized.same(error.getClass().getSimpleName());
    }
}
