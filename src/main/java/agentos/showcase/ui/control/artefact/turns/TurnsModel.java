package agentos.showcase.ui.control.artefact.turns;

import agentos.showcase.data.Data;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.image.keyvisual.LayerDiff;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The pictures that a key visual went through, and which of them are on show: one alone, or any two side by side. Needs no toolkit.
final class TurnsModel {
    /// One picture.
    ///
    /// @param turn    2 or 3 for what a wish led to; 0 for the draft and the chosen variant
    /// @param say     the wish; empty for those
    /// @param message what of the wish was not done, and why; empty when all was
    record Turn(String name, Localized title, int turn, Localized say, Localized message, Drawings.Panel panel) {
        Drawing in(Language language) {
            return panel.in(language);
        }
    }

    /// A layer that differs.
    ///
    /// @param aspects in what, as [LayerDiff] names it
    /// @param layer   in the later picture; in the earlier one where the later has none
    record Change(Layer layer, Set<String> aspects) {}

    private final List<Turn> turns = new ArrayList<>();
    private int main;
    private int beside = -1;
    private Localized message = Localized.EMPTY;
    private int messageTurn;

    TurnsModel(Data data) {
        read(data);
        main = turns.size() - 1;
    }

    private void read(Data data) {
        turns.clear();
        var panels = Drawings.panels(data);
        var told = data.get("turns").items();
        for (int i = 0; i < panels.size(); i++) {
            Data turn = i < told.size() ? told.get(i) : Data.NIL;
            turns.add(new Turn(turn.get("name").text(), panels.get(i).title(), turn.get("turn").integer(0), turn.get("say").localized(), turn.get("message").localized(),
                    panels.get(i)));
        }
        message = data.at("/last/message").localized();
        messageTurn = data.at("/last/turn").integer(0);
    }

    /// Takes the pictures of another run of the same: what was looked at stays in view, and a new turn is shown at once.
    void follow(Data data) {
        boolean last = main == turns.size() - 1;
        int before = turns.size();
        read(data);
        if (last || turns.size() > before || main >= turns.size()) {
            alone(turns.size() - 1);
        } else if (beside >= turns.size()) {
            beside = -1;
        }
    }

    List<Turn> turns() {
        return List.copyOf(turns);
    }

    boolean isEmpty() {
        return turns.isEmpty();
    }

    // ---- what is on show --------------------------------------------------------------------------------------------------------

    /// The indices on show, the earlier one first: one or two.
    List<Integer> shown() {
        return beside < 0 ? List.of(main) : List.of(Math.min(main, beside), Math.max(main, beside));
    }

    /// Puts a picture beside the present one; away again when it is one of those.
    void touch(int index) {
        if (shown().contains(index) && beside >= 0) {
            alone(index == main ? beside : main);
        } else if (index != main) {
            beside = index;
        }
    }

    void alone(int index) {
        main = index;
        beside = -1;
    }

    /// The picture that the words below it speak of: the later one.
    Turn present() {
        return turns.get(shown().getLast());
    }

    /// What the later picture on show differs in from the earlier one or, alone, from the one before it; nothing for the draft.
    List<Change> changes(Language language) {
        return difference(language).changes().entrySet().stream().filter(change -> !change.getValue().isEmpty())
                .map(change -> new Change(layer(change.getKey(), language), change.getValue())).toList();
    }

    LayerDiff difference(Language language) {
        int later = shown().getLast();
        Drawing after = turns.get(later).in(language);
        return LayerDiff.of(earlier(language), after);
    }

    private Drawing earlier(Language language) {
        int later = shown().getLast();
        int earlier = shown().size() > 1 ? shown().getFirst() : Math.max(0, later - 1);
        return turns.get(earlier).in(language);
    }

    private Layer layer(String id, Language language) {
        return Drawings.find(present().in(language), id).or(() -> Drawings.find(earlier(language), id)).orElseThrow();
    }

    // ---- what is said about it --------------------------------------------------------------------------------------------------

    /// What of the wish that led here was not done; of the last wish of all where that changed nothing and the last picture is on show.
    Localized message() {
        return shown().getLast() == turns.size() - 1 && present().message().isEmpty() ? message : present().message();
    }

    /// The turn that [#message] is about.
    int messageTurn() {
        return present().message().isEmpty() ? messageTurn : present().turn();
    }

    /// The turn that the next words are for: the one on show where a later one builds on it, the second for what came before, else the third.
    int asks() {
        int index = shown().getLast();
        Turn turn = turns.get(index);
        return turn.turn() == 0 || turn.turn() == 2 && index < turns.size() - 1 ? 2 : 3;
    }

    /// The wishes that are worth offering for the picture that the turn starts from.
    List<String> offers() {
        boolean whole = Drawings.find(turns.getLast().panel().en(), "subline").isPresent();
        return List.of("warmer", "cooler", "bolder", "nearer", whole || asks() == 2 ? "less" : "more", "move");
    }

    /// By layer name, in what it changed: both languages together.
    Map<Localized, Set<String>> changed() {
        var changed = new LinkedHashMap<Localized, Set<String>>();
        var zh = changes(Language.ZH);
        changes(Language.EN).forEach(change -> {
            String name = zh.stream().filter(other -> other.layer().id().equals(change.layer().id())).findFirst().map(other -> other.layer().name()).orElse(change.layer().name());
            changed.put(new Localized(change.layer().name(), name), change.aspects());
        });
        return changed;
    }
}
