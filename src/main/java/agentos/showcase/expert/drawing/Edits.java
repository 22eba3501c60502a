package agentos.showcase.expert.drawing;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What was done to a drawing, in order. Undoing is dropping the last, redoing is putting it back.
public record Edits(List<LayerEdit> list) {
    public static final Edits NONE = new Edits(List.of());

    public Edits {
        list = List.copyOf(list);
    }

    /// A drawing after edits.
    ///
    /// @param refused one sentence for every edit that could not be done and was left out
    public record Replayed(Drawing drawing, List<Refusal> refused) {}

    /// @param index place of the edit in the list, from 0
    public record Refusal(int index, Localized sentence) {}

    public Edits plus(LayerEdit edit) {
        var longer = new ArrayList<>(list);
        longer.add(edit);
        return new Edits(longer);
    }

    /// Without the last; of none, none.
    public Edits undone() {
        return list.isEmpty() ? this : new Edits(list.subList(0, list.size() - 1));
    }

    @JsonIgnore
    public Optional<LayerEdit> last() {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.getLast());
    }

    /// How one edit is done where [Editor] alone does not know enough, such as what else follows a value.
    @FunctionalInterface
    public interface Hand {
        Editor.Outcome does(Drawing drawing, LayerEdit edit);
    }

    /// The drawing with everything done that can be done, whatever language it is for.
    public Replayed replay(Drawing drawing) {
        return replay(drawing, _ -> true, Editor::apply);
    }

    /// The drawing in one language with everything done that goes for it and can be done.
    public Replayed replay(Drawing drawing, Language language, Hand hand) {
        return replay(drawing, edit -> edit.isFor(language), hand);
    }

    private Replayed replay(Drawing drawing, Predicate<LayerEdit> wanted, Hand hand) {
        var refused = new ArrayList<Refusal>();
        Drawing now = drawing;
        for (int i = 0; i < list.size(); i++) {
            if (!wanted.test(list.get(i))) {
                continue;
            }
            var outcome = hand.does(now, list.get(i));
            now = outcome.drawing();
            int index = i;
            outcome.refusal().ifPresent(sentence -> refused.add(new Refusal(index, sentence)));
        }
        return new Replayed(now, refused);
    }

    public Data data() {
        return Json.data(this);
    }

    /// @throws tools.jackson.core.JacksonException when the data are no edits; the message names the field
    public static Edits read(Data data) {
        return Json.read(data, Edits.class);
    }
}
