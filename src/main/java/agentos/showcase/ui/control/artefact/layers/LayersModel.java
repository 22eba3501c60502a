package agentos.showcase.ui.control.artefact.layers;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Edits;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.LayerBoxes;
import agentos.showcase.expert.drawing.LayerEdit;
import agentos.showcase.expert.image.infographic.Retouch;
import agentos.showcase.pack.Field;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// A picture under a visitor's hands: what was done to its layers, what can be undone, which layer is in hand. The picture is that of the run, or
/// one out of a file, which is put over it until the visitor goes back. Needs no toolkit.
final class LayersModel {
    private static final Texts TEXTS = Texts.of("stage_layers");

    private final Consumer<Edits> answered;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Map<Language, Retouch.Result> results = new EnumMap<>(Language.class);
    private Work run;
    private Work file;
    private String fileName = "";
    private Optional<String> selected = Optional.empty();
    private Localized said = Localized.EMPTY;

    /// A picture that is worked on, and what can be undone and redone.
    private static final class Work {
        private Retouch retouch;
        private final Deque<Edits> past = new ArrayDeque<>();
        private final Deque<Edits> future = new ArrayDeque<>();

        private Work(Retouch retouch) {
            take(retouch);
        }

        private void take(Retouch newer) {
            retouch = newer;
            past.clear();
            future.clear();
            for (int i = 0; i < newer.edits().list().size(); i++) {
                past.push(new Edits(newer.edits().list().subList(0, i)));
            }
        }
    }

    /// @param artefact the data of the picture's artefact, see [Retouch]
    /// @param answered takes all that was done to the picture of the run, after every change of it
    LayersModel(Data artefact, Consumer<Edits> answered) {
        this.answered = answered;
        this.run = new Work(Retouch.of(artefact));
    }

    void listen(Runnable listener) {
        listeners.add(listener);
    }

    // ---- what is on show --------------------------------------------------------------------------------------------------------

    Retouch.Result result(Language language) {
        return results.computeIfAbsent(language, work().retouch::done);
    }

    Drawing drawing(Language language) {
        return result(language).drawing();
    }

    Edits edits() {
        return work().retouch.edits();
    }

    /// The layer in hand, as it now is; nothing when it is gone.
    Optional<Layer> selected(Language language) {
        return selected.map(id -> LayerBoxes.path(drawing(language).layers(), id)).filter(path -> !path.isEmpty()).map(List::getLast);
    }

    /// Ids of the groups around the layer in hand, outermost first.
    List<String> around(Language language) {
        var path = selected.map(id -> LayerBoxes.path(drawing(language).layers(), id)).orElse(List.of());
        return path.stream().limit(Math.max(0, path.size() - 1)).map(Layer::id).toList();
    }

    /// The layers that a layer stands among, from the back; empty when there is no such layer.
    List<Layer> siblings(String id, Language language) {
        var path = LayerBoxes.path(drawing(language).layers(), id);
        return path.isEmpty() ? List.of() : path.size() == 1 ? drawing(language).layers() : path.get(path.size() - 2).children();
    }

    /// What can be written over in a layer: the value that it is bound to, with its unit, or else its words.
    Optional<String> words(Layer layer, Language language) {
        var value = Retouch.value(result(language), layer, language);
        return value.isPresent() ? value : layer.kind() == Layer.Kind.TEXT ? Optional.of(layer.text()) : Optional.empty();
    }

    /// Whether the words of a layer are a value that its row's marks follow.
    boolean isValue(Layer layer, Language language) {
        return Retouch.value(result(language), layer, language).isPresent();
    }

    /// Why the last thing could not be done; empty when it could.
    Localized said() {
        return said;
    }

    /// Name of the file whose picture is on show; empty for the picture of the run.
    Optional<String> fileName() {
        return file == null ? Optional.empty() : Optional.of(fileName);
    }

    // ---- commands ---------------------------------------------------------------------------------------------------------------

    /// @param id null for none
    void select(String id) {
        selected = Optional.ofNullable(id);
        said = Localized.EMPTY;
        changed();
    }

    /// Does something; what cannot be done changes nothing and is said.
    boolean apply(LayerEdit edit, Language language) {
        Retouch before = work().retouch;
        Edits edits = before.edits().plus(edit);
        int index = edits.list().size() - 1;
        Retouch after = before.with(edits);
        var result = after.done(language);
        var refusal = result.refused().stream().filter(refused -> refused.index() == index).findFirst();
        if (refusal.isPresent()) {
            return refuse(refusal.get().sentence());
        }
        if (file == null && print(edits).length() > Field.MOST) {
            return refuse(TEXTS.both("full"));
        }
        if (result.drawing().equals(drawing(language))) {
            said = Localized.EMPTY;
            changed();
            return false;
        }
        work().past.push(before.edits());
        work().future.clear();
        to(edits);
        return true;
    }

    private boolean refuse(Localized sentence) {
        said = sentence;
        changed();
        return false;
    }

    boolean canUndo() {
        return !work().past.isEmpty();
    }

    boolean canRedo() {
        return !work().future.isEmpty();
    }

    void undo() {
        if (canUndo()) {
            work().future.push(edits());
            to(work().past.pop());
        }
    }

    void redo() {
        if (canRedo()) {
            work().past.push(edits());
            to(work().future.pop());
        }
    }

    /// Everything as it was drawn; this can be undone too.
    void reset() {
        if (!edits().list().isEmpty()) {
            work().past.push(edits());
            work().future.clear();
            to(Edits.NONE);
        }
    }

    private void to(Edits edits) {
        work().retouch = work().retouch.with(edits);
        said = Localized.EMPTY;
        results.clear();
        changed();
        if (file == null) {
            answered.accept(edits);
        }
    }

    /// What is done to the run's picture as a field of an answer holds it.
    static String print(Edits edits) {
        return Json.line(edits.data());
    }

    // ---- another picture ----------------------------------------------------------------------------------------------------------

    /// Takes a newer picture of the run; what can be undone is kept where it has the same edits.
    void follow(Data artefact) {
        Retouch newer = Retouch.of(artefact);
        if (newer.edits().equals(run.retouch.edits())) {
            run.retouch = newer;
        } else {
            run.take(newer);
        }
        results.clear();
        changed();
    }

    /// Puts the picture of a file in the place of the run's.
    void open(String name, Drawing drawing) {
        file = new Work(run.retouch.opened(drawing));
        fileName = name;
        leaf();
    }

    /// Says why a file could not be opened.
    void tell(Localized sentence) {
        refuse(sentence);
    }

    /// Goes back to the picture of the run.
    void close() {
        file = null;
        leaf();
    }

    private void leaf() {
        selected = Optional.empty();
        said = Localized.EMPTY;
        results.clear();
        changed();
    }

    private Work work() {
        return file == null ? run : file;
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
