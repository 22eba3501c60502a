package agentos.showcase.ui.card;

import agentos.showcase.export.RunFiles;
import agentos.showcase.run.Run;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Context;
import agentos.showcase.ui.Trouble;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.stage.DirectoryChooser;

/// Writes a run's files into a folder that the visitor chooses.
final class RunSaver {
    private final Context context;
    private final Supplier<Run> run;
    private final String fingerprint;
    private final ObjectProperty<Localized> said = new SimpleObjectProperty<>(Localized.EMPTY);

    RunSaver(Context context, Supplier<Run> run, String fingerprint) {
        this.context = context;
        this.run = run;
        this.fingerprint = fingerprint;
    }

    /// One sentence on what came of it; empty before.
    ObservableValue<String> said() {
        return context.words().text(said);
    }

    void save() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(context.words().now("card.result.where"));
        File chosen = chooser.showDialog(null);
        if (chosen != null && run.get() != null) {
            save(run.get(), chosen.toPath());
        }
    }

    private void save(Run saved, Path into) {
        Path folder = into.resolve(saved.request().card().id());
        context.background().execute(() -> {
            try {
                RunFiles.write(saved, fingerprint, folder);
                Platform.runLater(() -> said.set(context.words().both("card.result.saved", folder)));
            } catch (IOException | RuntimeException e) {
                context.errors().report(new Trouble(context.words().both("card.result.unsaved"), Localized.same(folder.toString()),
                        context.words().both("card.result.unsaved.do"), Optional.of(e)));
            }
        });
    }
}
