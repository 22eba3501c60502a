package agentos.showcase.ui.benchmark;

import agentos.showcase.benchmark.Look;
import agentos.showcase.benchmark.Method;
import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.benchmark.ShownTables;
import agentos.showcase.benchmark.SwapDrill;
import agentos.showcase.pack.BenchmarkTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A table, how it is looked at, by which method it is summed up, and which of its cells is chosen. All that is seen comes out of
/// [#shownProperty()], which follows every command at once.
public final class BenchmarksModel {
    private final ReadOnlyObjectWrapper<BenchmarkTable> table;
    private final ReadOnlyObjectWrapper<SwapDrill> drill;
    private final ReadOnlyObjectWrapper<Look> look;
    private final ReadOnlyObjectWrapper<Method> method = new ReadOnlyObjectWrapper<>(Method.DEFAULT);
    private final ReadOnlyObjectWrapper<ShownTable> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<CellAt> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<CellAt> hovered = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<BenchmarkTable.Row> row = new ReadOnlyObjectWrapper<>();
    private ShownTables source;
    private ShownIndex index;

    /// @param row id of the row to begin with; the first one when there is none such
    public BenchmarksModel(BenchmarkTable table, Optional<String> row) {
        this.table = new ReadOnlyObjectWrapper<>(table);
        this.source = ShownTables.over(table);
        this.drill = new ReadOnlyObjectWrapper<>(SwapDrill.of(table));
        this.look = new ReadOnlyObjectWrapper<>(Look.all(table));
        this.row.set(row.flatMap(table::row).or(() -> table.rows().stream().findFirst()).orElse(null));
        work();
        if (this.row.get() != null && !table.models().isEmpty()) {
            chosen.set(new CellAt(this.row.get().id(), table.model(table.own()).orElse(table.models().getFirst()).id()));
        }
    }

    public BenchmarkTable table() {
        return table.get();
    }

    public ReadOnlyObjectProperty<BenchmarkTable> tableProperty() {
        return table.getReadOnlyProperty();
    }

    /// The changes that a person made to the table, and the table before them.
    public ReadOnlyObjectProperty<SwapDrill> drillProperty() {
        return drill.getReadOnlyProperty();
    }

    public Look look() {
        return look.get();
    }

    public ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    public Method method() {
        return method.get();
    }

    public ReadOnlyObjectProperty<Method> methodProperty() {
        return method.getReadOnlyProperty();
    }

    public ShownTable shown() {
        return shown.get();
    }

    public ReadOnlyObjectProperty<ShownTable> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Finds the cells of what is shown now.
    ShownIndex index() {
        return index;
    }

    /// The chosen cell, which a filter may have taken out of sight; null in a table without scores.
    public ReadOnlyObjectProperty<CellAt> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// The cell under the pointer, or null.
    public ReadOnlyObjectProperty<CellAt> hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    /// The benchmark that was chosen last.
    public ReadOnlyObjectProperty<BenchmarkTable.Row> rowProperty() {
        return row.getReadOnlyProperty();
    }

    /// Another table. What is chosen, hidden, pinned and sorted by stays as far as it is there; edited cells do not.
    public void show(BenchmarkTable next) {
        var ids = next.models().stream().map(BenchmarkTable.Model::id).toList();
        var old = look();
        var kept = kept(old.models(), ids);
        look.set(new Look(old.sort().filter(sort -> canSort(next, sort.by())), old.filter(),
                old.group().filter(id -> next.groups().stream().anyMatch(group -> group.id().equals(id))),
                old.dimension().filter(id -> next.dimensions().stream().anyMatch(dimension -> dimension.id().equals(id))),
                kept.isEmpty() ? ids : kept, new LinkedHashSet<>(old.pinned().stream().filter(ids::contains).toList()), old.highlight().filter(ids::contains),
                old.transposed(), old.normalised(), old.heat(), old.summaries()));
        take(SwapDrill.of(next));
    }

    /// The models of the next table that are not hidden: in its own order, unless a person has given them another one.
    private List<String> kept(List<String> shown, List<String> next) {
        boolean printed = IntStream.range(1, shown.size()).allMatch(i -> table().column(shown.get(i - 1)) < table().column(shown.get(i)));
        if (printed) {
            return next.stream().filter(id -> shown.contains(id) || table().model(id).isEmpty()).toList();
        }
        var kept = new ArrayList<>(shown.stream().filter(next::contains).toList());
        next.stream().filter(id -> table().model(id).isEmpty()).forEach(kept::add);
        return kept;
    }

    /// Puts another score into a cell of a copy of the table; a blank one takes the score out.
    ///
    /// @throws IllegalArgumentException when there is no such cell
    public void edit(String rowId, String model, String printed) {
        take(drill.get().set(rowId, model, printed));
    }

    public void undo() {
        take(drill.get().undo());
    }

    public void redo() {
        take(drill.get().redo());
    }

    /// The table as it was before the first edit.
    public void endDrill() {
        take(SwapDrill.of(drill.get().original()));
    }

    private void take(SwapDrill next) {
        if (next.equals(drill.get())) {
            return;
        }
        var now = next.table();
        source = ShownTables.over(now);
        hovered.set(null);
        drill.set(next);
        table.set(now);
        work();
        row.set(Optional.ofNullable(row.get()).flatMap(was -> now.row(was.id())).or(() -> now.rows().stream().findFirst()).orElse(null));
        var at = chosen.get();
        if (at == null || now.model(at.model()).isEmpty() || !hasRow(now, at.row())) {
            chosen.set(row.get() == null || now.models().isEmpty() ? null
                    : new CellAt(row.get().id(), now.model(now.own()).orElse(now.models().getFirst()).id()));
        }
    }

    private static boolean hasRow(BenchmarkTable table, String id) {
        return table.row(id).isPresent() || table.parameters().stream().anyMatch(parameter -> parameter.id().equals(id)) || isSummary(table, id);
    }

    private static boolean isSummary(BenchmarkTable table, String id) {
        return id.equals(ShownTables.OVERALL) || table.dimensions().stream().anyMatch(dimension -> dimension.id().equals(id));
    }

    private static boolean canSort(BenchmarkTable table, String id) {
        return id.equals(ShownTables.NAME) || table.model(id).isPresent() || hasRow(table, id);
    }

    /// Chooses the cell of a row in the column that is chosen already.
    ///
    /// @return whether there is such a benchmark
    public boolean choose(String id) {
        if (table().row(id).isEmpty()) {
            return false;
        }
        String model = Optional.ofNullable(chosen.get()).map(CellAt::model).orElse(table().own());
        choose(new CellAt(id, model));
        return true;
    }

    public void choose(CellAt at) {
        chosen.set(at);
        table().row(at.row()).ifPresent(row::set);
    }

    public void hover(CellAt at) {
        hovered.set(at);
    }

    /// Moves the choice over lines and columns as they are shown; headings are stepped over, and it stops at the ends.
    public void move(int lines, int columns) {
        if (chosen.get() == null || shown().columns().isEmpty()) {
            return;
        }
        int line = index.line(chosen.get());
        int column = Math.clamp(index.column(chosen.get()) + (long) columns, 0, shown().columns().size() - 1);
        int step = lines < 0 ? -1 : 1;
        for (int left = Math.abs(lines); left > 0; left--) {
            int next = line + step;
            while (index.at(next, column).isEmpty() && next >= 0 && next < shown().lines().size()) {
                next += step;
            }
            if (index.at(next, column).isEmpty()) {
                break;
            }
            line = next;
        }
        index.at(line, column).or(this::firstCell).ifPresent(this::choose);
    }

    /// By a row (orders the models) or by a model (orders the rows): highest first, then lowest first, then as printed. By
    /// [ShownTables#NAME] the alphabet comes first and then backwards.
    public void sortBy(String id) {
        boolean first = id.equals(ShownTables.NAME);
        var now = look().sort().filter(sort -> sort.by().equals(id));
        look(Looks.sort(look(), now.isEmpty() ? Optional.of(new Look.Sort(id, first))
                : now.get().ascending() == first ? Optional.of(new Look.Sort(id, !first)) : Optional.empty()));
    }

    public void printedOrder() {
        look(Looks.sort(look(), Optional.empty()));
    }

    public void filter(String text) {
        look(Looks.filter(look(), text));
    }

    public void group(Optional<String> id) {
        look(Looks.group(look(), id));
    }

    public void dimension(Optional<String> id) {
        look(Looks.dimension(look(), id));
    }

    /// Takes a model out of sight; the last one stays.
    public void hide(String model) {
        if (look().models().size() > 1) {
            look(Looks.models(look(), look().models().stream().filter(id -> !id.equals(model)).toList()));
        }
    }

    /// Brings a model back, before the first one that is printed after it.
    public void unhide(String model) {
        if (table().column(model) >= 0 && !look().models().contains(model)) {
            var models = new ArrayList<>(look().models());
            int at = IntStream.range(0, models.size()).filter(i -> table().column(models.get(i)) > table().column(model)).findFirst().orElse(models.size());
            models.add(at, model);
            look(Looks.models(look(), models));
        }
    }

    /// All models, in their present order and then in the printed one.
    public void unhideAll() {
        var models = new LinkedHashSet<>(look().models());
        table().models().forEach(model -> models.add(model.id()));
        look(Looks.models(look(), List.copyOf(models)));
    }

    /// Only the models that a person has singled out, and the one that the pack is about.
    public void hideOthers() {
        var kept = look().models().stream()
                .filter(id -> id.equals(table().own()) || look().pinned().contains(id) || look().highlight().filter(id::equals).isPresent()).toList();
        look(Looks.models(look(), kept.isEmpty() ? look().models().subList(0, Math.min(1, look().models().size())) : kept));
    }

    /// Puts a model before the one that is shown at an index; the order by a row ends with it, and pinned models stay first.
    ///
    /// @param before from 0 to the number of models shown
    public void moveModel(String model, int before) {
        var models = new ArrayList<>(shownModels());
        int from = models.indexOf(model);
        if (from < 0) {
            return;
        }
        models.remove(from);
        models.add(Math.clamp(before > from ? before - 1 : before, 0, models.size()), model);
        boolean byRow = look().sort().map(sort -> sort.by().equals(ShownTables.NAME) ? look().transposed() : table().model(sort.by()).isEmpty()).orElse(false);
        var next = Looks.models(look(), models);
        look(byRow ? Looks.sort(next, Optional.empty()) : next);
    }

    /// One place to the left (-1) or right (+1).
    public void nudge(String model, int places) {
        int from = shownModels().indexOf(model);
        moveModel(model, places > 0 ? from + places + 1 : from + places);
    }

    public void pin(String model) {
        var pinned = new LinkedHashSet<>(look().pinned());
        if (!pinned.remove(model)) {
            pinned.add(model);
        }
        look(Looks.pinned(look(), pinned));
    }

    public void highlight(String model) {
        look(Looks.highlight(look(), look().highlight().filter(model::equals).isPresent() ? Optional.empty() : Optional.of(model)));
    }

    public void transpose() {
        look(Looks.shape(look(), !look().transposed(), look().normalised(), look().heat(), look().summaries()));
    }

    public void toggleNormalised() {
        look(Looks.shape(look(), look().transposed(), !look().normalised(), look().heat(), look().summaries()));
    }

    public void toggleHeat() {
        look(Looks.shape(look(), look().transposed(), look().normalised(), !look().heat(), look().summaries()));
    }

    public void toggleSummaries() {
        look(Looks.shape(look(), look().transposed(), look().normalised(), look().heat(), !look().summaries()));
    }

    /// Another method, for example `model.method(method -> method.with(Method.Ranking.BORDA))`.
    public void method(UnaryOperator<Method> change) {
        method.set(change.apply(method()));
        work();
    }

    /// Everything as printed, by the default method. The chosen cell stays.
    public void reset() {
        method.set(Method.DEFAULT);
        look(Look.all(table()));
    }

    public boolean isAsPrinted() {
        return look().equals(Look.all(table())) && method().equals(Method.DEFAULT);
    }

    /// Ids of the models that are shown, in the order in which they are shown.
    List<String> shownModels() {
        return shown().look().transposed()
                ? shown().lines().stream().filter(line -> !line.cells().isEmpty()).map(ShownTable.Line::id).filter(look().models()::contains).toList()
                : shown().columns().stream().map(ShownTable.Column::id).toList();
    }

    private Optional<CellAt> firstCell() {
        return IntStream.range(0, shown().lines().size()).mapToObj(line -> index.at(line, 0)).flatMap(Optional::stream).findFirst();
    }

    private void look(Look next) {
        look.set(next);
        work();
    }

    private void work() {
        var next = source.show(look(), method(), drill.get().edited());
        index = new ShownIndex(next);
        shown.set(next);
    }
}
