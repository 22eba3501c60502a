package agentos.showcase.expert.drawing;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.text.Localized;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /// The drawing with everything done that can be done.
    public Replayed replay(Drawing drawing) {
        var refused = new ArrayList<Refusal>();
        Drawing now = drawing;
        for (int i = 0; i < list.size(); i++) {
            var outcome = Editor.apply(now, list.get(i));
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
