package agentos.showcase.benchmark;

import agentos.showcase.benchmark.Method.Normalisation;
import agentos.showcase.benchmark.ShownTable.BoldMark;
import agentos.showcase.benchmark.ShownTable.Cell;
import agentos.showcase.benchmark.ShownTable.Summary;
import agentos.showcase.benchmark.ShownTable.Term;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The dimensions' scores as lines of a shown table, and below them the score over all.
final class SummaryLines {
    private static final Texts TEXTS = Texts.of("benchmark");

    private final Analysis analysis;
    private final List<String> models;
    private final Look look;

    /// @param models ids in the order of the cells
    SummaryLines(Analysis analysis, List<String> models, Look look) {
        this.analysis = analysis;
        this.models = models;
        this.look = look;
    }

    Localized heading() {
        return TEXTS.both("summary.heading", MethodNames.of(analysis.method().normalisation()), MethodNames.of(analysis.method().missing()));
    }

    /// Where only one dimension is looked at, its line alone.
    List<Summary> lines() {
        var lines = new ArrayList<Summary>();
        for (var dimension : analysis.dimensions()) {
            var about = dimension.plan().dimension();
            if (look.dimension().map(about.id()::equals).orElse(true)) {
                lines.add(new Summary(about.id(), about.name(), formula(dimension), terms(dimension), cells(about.id(), dimension.standings(), analysis.method().normalisation())));
            }
        }
        if (look.dimension().isEmpty()) {
            lines.add(new Summary(ShownTables.OVERALL, TEXTS.both("summary.overall"), overall(), totalTerms(), cells(ShownTables.OVERALL, analysis.overall(), scale())));
        }
        return lines;
    }

    private Localized formula(Analysis.OfDimension dimension) {
        var shares = dimension.plan().shares().stream()
                .map(share -> Localized.same(share.row().name() + " × " + (share.variants() == 1 ? "1" : "1/" + share.variants()))).toList();
        return TEXTS.both("summary.formula", Localized.list(shares), MethodNames.of(analysis.method().normalisation()), MethodNames.of(analysis.method().missing()));
    }

    private static List<Term> terms(Analysis.OfDimension dimension) {
        return dimension.plan().shares().stream().map(share -> new Term(share.row().id(), share.weight(), share.row().chance())).toList();
    }

    /// A total over dimensions is a weighted mean only where the ranking is by means.
    private List<Term> totalTerms() {
        return analysis.method().ranking() != Method.Ranking.MEAN ? List.of()
                : analysis.dimensions().stream().map(dimension -> new Term(dimension.plan().dimension().id(), dimension.weight(), 0)).toList();
    }

    private Localized overall() {
        var shares = analysis.dimensions().stream()
                .map(dimension -> dimension.plan().dimension().name().plus(Localized.same(" × " + plain(dimension.weight())))).toList();
        return TEXTS.both("summary.formula.overall", MethodNames.of(analysis.method().ranking()), Localized.list(shares));
    }

    private static String plain(double weight) {
        return java.math.BigDecimal.valueOf(weight).stripTrailingZeros().toPlainString();
    }

    /// Win rates and points have one decimal whatever the scale of the scores is.
    private Normalisation scale() {
        return analysis.method().ranking() == Method.Ranking.MEAN ? analysis.method().normalisation() : Normalisation.RANK;
    }

    private List<Cell> cells(String id, List<Standing> standings, Normalisation scale) {
        Map<String, Standing> byModel = new HashMap<>();
        standings.forEach(standing -> byModel.put(standing.model(), standing));
        double[] values = standings.stream().mapToDouble(standing -> standing.value() == null ? Double.NaN : standing.value()).toArray();
        var ranks = Ranks.of(values);
        long open = standings.stream().filter(SummaryLines::mayLead).count();
        return models.stream().map(model -> cell(id, byModel.get(model), ranks, scale, open > 1)).toList();
    }

    /// Whether the missing scores, its own and the others', allow it to be first.
    private static boolean mayLead(Standing standing) {
        return standing.value() != null && standing.bestRank() == 1;
    }

    private Cell cell(String id, Standing standing, Ranks ranks, Normalisation scale, boolean open) {
        Double value = standing.value();
        boolean interval = analysis.method().missing() == Method.Missing.BOUNDS && value == null && standing.low() != null;
        String text = interval ? Figures.on(scale, standing.low()) + "–" + Figures.on(scale, standing.high())
                : Figures.on(scale, value == null ? Double.NaN : value);
        boolean best = standing.rank() == 1 && ranks.count() > 1;
        return new Cell(id, standing.model(), text, value, standing.isOpen() ? standing.low() : null, standing.isOpen() ? standing.high() : null,
                standing.rank(), best, open && mayLead(standing), BoldMark.NONE, look.heat() ? shade(ranks, value) : null, false);
    }

    private static Double shade(Ranks ranks, Double value) {
        return value == null || ranks.best() - ranks.worst() < Ranks.EQUAL ? null : (value - ranks.worst()) / (ranks.best() - ranks.worst());
    }
}
