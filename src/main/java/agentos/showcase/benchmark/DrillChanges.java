package agentos.showcase.benchmark;

import agentos.showcase.benchmark.AuditItem.Verdict;
import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.pack.Overview;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What changes when a table is changed: two audits and two analyses side by side, as sentences.
///
/// @param changes cell by cell first, then claims, findings, bests, leads, places and labels
public record DrillChanges(List<Change> changes) {
    private static final Texts TEXTS = Texts.of("benchmark");

    public DrillChanges {
        changes = List.copyOf(changes);
    }

    public enum Kind {
        /// A cell that was changed.
        CELL,
        /// A highlight's number comes out otherwise.
        CLAIM,
        /// A finding about the table is new or gone, such as a bold that is not the best.
        FINDING,
        /// Another model has the best score of a row or dimension.
        BEST,
        /// Other models share the lead of a row within noise.
        LEAD,
        /// A model has another place in a row or overall.
        RANK,
        /// A dimension has or lacks enough data, or a winner is named or not.
        LABEL
    }

    /// @param row   id of the row or dimension it is about, or empty
    /// @param model id of the model it is about, or empty
    public record Change(Kind kind, String row, String model, Localized sentence) {}

    /// @param method by which the tables are summed up
    public static DrillChanges of(Overview overview, SwapDrill drill, Method method) {
        return new DrillChanges(new Comparison(overview, drill, method).changes());
    }

    private static final class Comparison {
        private final Overview overview;
        private final SwapDrill drill;
        private final BenchmarkTable before;
        private final BenchmarkTable after;
        private final Method method;
        private final List<String> models;
        private final List<Change> changes = new ArrayList<>();

        Comparison(Overview overview, SwapDrill drill, Method method) {
            this.overview = overview;
            this.drill = drill;
            this.before = drill.original();
            this.after = drill.table();
            this.method = method;
            this.models = before.models().stream().map(BenchmarkTable.Model::id).toList();
        }

        List<Change> changes() {
            if (drill.edited().isEmpty()) {
                return changes;
            }
            drill.edited().forEach(cell -> add(Kind.CELL, cell.row(), cell.model(), "drill.cell.to", before.nameOf(cell.row()), name(cell.model()),
                    after.printed(cell.row(), cell.model()).orElse(""), before.printed(cell.row(), cell.model()).orElse("")));
            claims();
            rows();
            analyses();
            winners();
            return changes;
        }

        private void claims() {
            var was = ClaimsAudit.of(overview, before);
            var is = ClaimsAudit.of(overview, after);
            for (int i = 0; i < was.claims().size(); i++) {
                var old = was.claims().get(i);
                var now = is.claims().get(i);
                var cell = now.cell().orElse(null);
                String row = cell == null ? "" : cell.row();
                String model = cell == null ? "" : cell.model();
                if (old.verdict() != now.verdict()) {
                    add(Kind.CLAIM, row, model, "drill.claim", label(now), verdict(now.verdict()), verdict(old.verdict()));
                } else if (!old.sentence().equals(now.sentence())) {
                    changes.add(new Change(Kind.CLAIM, row, model, now.sentence()));
                }
            }
            is.table().stream().filter(item -> !was.table().contains(item)).forEach(item -> finding("drill.finding.new", item));
            was.table().stream().filter(item -> !is.table().contains(item)).forEach(item -> finding("drill.finding.gone", item));
        }

        private void finding(String key, AuditItem.OfTable item) {
            add(Kind.FINDING, item.rows().isEmpty() ? "" : item.rows().getLast(), item.models().isEmpty() ? "" : item.models().getFirst(), key, item.sentence());
        }

        private static Localized label(AuditItem.OfClaim item) {
            String printed = item.claim().printed();
            return printed == null ? item.claim().label() : item.claim().label().plus(Localized.same(" " + printed));
        }

        private static Localized verdict(Verdict verdict) {
            return TEXTS.both("verdict." + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        private void rows() {
            var was = cells(before);
            var is = cells(after);
            for (int i = 0; i < was.size(); i++) {
                var old = was.get(i);
                var now = is.get(i);
                differ(Kind.BEST, "drill.best", old, now, ShownTable.Cell::best);
                differ(Kind.LEAD, "drill.lead", old, now, ShownTable.Cell::lead);
                var edited = drill.edited();
                for (int c = 0; c < old.cells().size(); c++) {
                    var cell = now.cells().get(c);
                    int place = old.cells().get(c).rank();
                    if (cell.rank() != place && edited.contains(new Overview.CellId(cell.row(), cell.model()))) {
                        add(Kind.RANK, cell.row(), cell.model(), "drill.place", name(cell.model()), now.name(), place(cell.rank()), place(place));
                    }
                }
            }
        }

        private void differ(Kind kind, String key, ShownTable.Scores old, ShownTable.Scores now, Predicate<ShownTable.Cell> trait) {
            var had = old.cells().stream().filter(trait).map(ShownTable.Cell::model).toList();
            var has = now.cells().stream().filter(trait).map(ShownTable.Cell::model).toList();
            if (!had.equals(has)) {
                add(kind, now.id(), has.isEmpty() ? "" : has.getFirst(), key, now.name(), names(has), names(had));
            }
        }

        private static List<ShownTable.Scores> cells(BenchmarkTable table) {
            return ShownTables.of(table, Look.all(table), Method.DEFAULT).lines().stream()
                    .flatMap(line -> line instanceof ShownTable.Scores scores ? Stream.of(scores) : Stream.empty()).toList();
        }

        private void analyses() {
            var was = Analysis.of(before, models, method);
            var is = Analysis.of(after, models, method);
            for (int d = 0; d < was.dimensions().size(); d++) {
                dimension(was.dimensions().get(d), is.dimensions().get(d));
            }
            for (int i = 0; i < was.overall().size(); i++) {
                var old = was.overall().get(i);
                var now = is.overall().get(i);
                if (old.rank() != now.rank()) {
                    add(Kind.RANK, ShownTables.OVERALL, now.model(), "drill.overall", name(now.model()), place(now.rank()), place(old.rank()));
                }
            }
        }

        private void dimension(Analysis.OfDimension was, Analysis.OfDimension is) {
            var dimension = is.plan().dimension();
            for (int i = 0; i < is.standings().size(); i++) {
                var old = was.standings().get(i);
                var now = is.standings().get(i);
                if (old.value() == null && now.value() != null) {
                    add(Kind.LABEL, dimension.id(), now.model(), "drill.dimension.enough", name(now.model()), dimension.name(),
                            Figures.on(method.normalisation(), now.value()));
                } else if (old.value() != null && now.value() == null) {
                    add(Kind.LABEL, dimension.id(), now.model(), "drill.dimension.lack", name(now.model()), dimension.name());
                }
            }
            var had = first(was);
            var has = first(is);
            if (!had.equals(has)) {
                add(Kind.BEST, dimension.id(), has.isEmpty() ? "" : has.getFirst(), "drill.dimension.best", dimension.name(), names(has), names(had));
            }
        }

        private static List<String> first(Analysis.OfDimension dimension) {
            return dimension.standings().stream().filter(standing -> standing.rank() == 1).map(Standing::model).toList();
        }

        private void winners() {
            Optional<String> had = MethodStrip.of(before, models, method).winner();
            Optional<String> has = MethodStrip.of(after, models, method).winner();
            if (!had.equals(has)) {
                add(Kind.LABEL, ShownTables.OVERALL, has.orElse(""), "drill.winner", names(has.stream().toList()), names(had.stream().toList()));
            }
        }

        private void add(Kind kind, String row, String model, String key, Object... arguments) {
            changes.add(new Change(kind, row, model, TEXTS.both(key, arguments)));
        }

        private Localized names(List<String> ids) {
            return ids.isEmpty() ? TEXTS.both("drill.nobody") : Localized.list(new LinkedHashSet<>(ids).stream().map(id -> Localized.same(name(id))).toList());
        }

        private static Object place(int rank) {
            return rank == 0 ? TEXTS.both("drill.none") : rank;
        }

        private String name(String model) {
            return before.model(model).map(BenchmarkTable.Model::name).orElse(model);
        }
    }
}
