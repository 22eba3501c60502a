package agentos.showcase.ui;

import agentos.showcase.text.Localized;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Files that go out to where a person says, and come in from there. Reading and writing happen in the background; what fails is told in one
/// sentence.
public final class FileExchange {
    private final Context context;
    private final ObjectProperty<Localized> said = new SimpleObjectProperty<>(Localized.EMPTY);

    /// Writes a file.
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException, Refused;
    }

    /// A file as it was read.
    ///
    /// @param name without its folder
    public record Incoming(String name, byte[] bytes) {}

    /// A content that cannot be written in this form, with one sentence that says why and what to do.
    public static final class Refused extends Exception {
        private final transient Localized sentence;

        public Refused(Localized sentence, Exception cause) {
            super(sentence.en(), cause);
            this.sentence = sentence;
        }
    }

    public FileExchange(Context context) {
        this.context = context;
    }

    /// One sentence on what came of the last file that was written; empty before.
    public ObservableValue<String> said() {
        return context.words().text(said);
    }

    /// Asks where, and writes.
    ///
    /// @param window the one that asks; may be null
    /// @param name   what the file is called unless the person says otherwise
    public void save(Window window, String name, Writing writing) {
        var chooser = new FileChooser();
        chooser.setTitle(context.words().now("file.save"));
        chooser.setInitialFileName(name);
        File file = chooser.showSaveDialog(window);
        if (file != null) {
            write(file.toPath(), writing);
        }
    }

    public void write(Path file, Writing writing) {
        context.background().execute(() -> {
            try (var out = Files.newOutputStream(file)) {
                writing.to(out);
                Platform.runLater(() -> said.set(context.words().both("file.saved", file)));
            } catch (Refused e) {
                report("file.unsaved", file, e.sentence, e);
            } catch (IOException | RuntimeException e) {
                report("file.unsaved", file, context.words().both("file.unsaved.do"), e);
            }
        });
    }

    /// Asks for a file, and reads it.
    ///
    /// @param endings   such as `csv`; empty for any file
    /// @param mostBytes a larger file is refused unread
    /// @param then      called on the FX thread
    public void open(Window window, List<String> endings, long mostBytes, Consumer<Incoming> then) {
        var chooser = new FileChooser();
        chooser.setTitle(context.words().now("file.open"));
        if (!endings.isEmpty()) {
            var patterns = endings.stream().map(ending -> "*." + ending).toList();
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(String.join(", ", patterns), patterns));
        }
        File file = chooser.showOpenDialog(window);
        if (file != null) {
            read(file.toPath(), mostBytes, then);
        }
    }

    /// @param mostBytes a larger file is refused unread
    /// @param then      called on the FX thread
    public void read(Path file, long mostBytes, Consumer<Incoming> then) {
        context.background().execute(() -> {
            try {
                long size = Files.size(file);
                if (size > mostBytes) {
                    report("file.unread", file, context.words().both("file.large", mostBytes >> 20, size >> 20), null);
                    return;
                }
                var incoming = new Incoming(file.getFileName().toString(), Files.readAllBytes(file));
                Platform.runLater(() -> then.accept(incoming));
            } catch (IOException | RuntimeException e) {
                report("file.unread", file, context.words().both("file.unread.do"), e);
            }
        });
    }

    private void report(String what, Path file, Localized remedy, Exception cause) {
        context.errors().report(new Trouble(context.words().both(what), Localized.same(file.toString()), remedy, Optional.ofNullable(cause)));
    }
}
