package agentos.showcase.ui;

import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.kordamp.ikonli.feather.Feather;

/// Go to anything: every place by its name in both languages, narrowed by what is typed.
public final class PaletteModel {
    private final List<Entry> entries = new ArrayList<>();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Entry> found = FXCollections.observableArrayList();
    private final ObservableList<Entry> view = FXCollections.unmodifiableObservableList(found);
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(0);

    public PaletteModel() {
        query.addListener((_, _, _) -> search());
    }

    /// Something to go to.
    ///
    /// @param group what sort of thing it is
    /// @param hint  more words to read and to find it by
    public record Entry(Feather icon, Localized title, Localized group, Localized hint, Place place) {}

    public void offer(List<Entry> all) {
        entries.clear();
        entries.addAll(all);
        search();
    }

    public StringProperty queryProperty() {
        return query;
    }

    /// What fits the query, the best first; everything when nothing is typed.
    public ObservableList<Entry> found() {
        return view;
    }

    /// Index of the chosen entry in [#found()]; -1 when nothing is found.
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public Entry chosen() {
        return chosen.get() < 0 ? null : found.get(chosen.get());
    }

    /// Moves the choice, round the ends.
    public void move(int steps) {
        if (!found.isEmpty()) {
            chosen.set(Math.floorMod(chosen.get() + steps, found.size()));
        }
    }

    public void choose(int index) {
        if (index >= 0 && index < found.size()) {
            chosen.set(index);
        }
    }

    public void clear() {
        query.set("");
        search();
    }

    private void search() {
        var words = words(query.get());
        record Ranked(Entry entry, int rank) {}
        var fitting = entries.stream()
                .map(entry -> new Ranked(entry, rank(entry, words)))
                .filter(ranked -> ranked.rank >= 0)
                .sorted(Comparator.comparingInt(Ranked::rank))
                .map(Ranked::entry)
                .toList();
        chosen.set(-1);
        found.setAll(fitting);
        chosen.set(fitting.isEmpty() ? -1 : 0);
    }

    /// 0 for the best; -1 when a word fits nowhere.
    private static int rank(Entry entry, List<String> words) {
        int sum = 0;
        for (String word : words) {
            int best = best(rank(entry.title(), word, 0), best(rank(entry.hint(), word, 4), rank(entry.group(), word, 8)));
            if (best < 0) {
                return -1;
            }
            sum += best;
        }
        return sum;
    }

    private static int rank(Localized text, String word, int base) {
        int best = best(rank(text.en(), word), rank(text.zh(), word));
        return best < 0 ? -1 : base + best;
    }

    /// Beginning of the text, beginning of a word, anywhere.
    private static int rank(String text, String word) {
        String lower = text.toLowerCase(Locale.ROOT);
        int at = lower.indexOf(word);
        if (at <= 0) {
            return at;
        }
        boolean startsWord = lower.indexOf(" " + word) >= 0 || lower.indexOf("-" + word) >= 0;
        return startsWord ? 1 : 2;
    }

    private static int best(int a, int b) {
        return a < 0 ? b : b < 0 ? a : Math.min(a, b);
    }

    private static List<String> words(String query) {
        return List.of(query.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream().filter(word -> !word.isEmpty()).toList();
    }
}
