package agentos.showcase.benchmark.tableimport;

import agentos.showcase.benchmark.PrintedValue;
import agentos.showcase.data.Location;
import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.pack.Section;
import agentos.showcase.text.Localized;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/// A table of the file made into a table of the application, under a mapping. Nothing is left out and nothing is made up: what is doubtful is told.
final class Understanding {
    /// The dimension of rows that belong to none; it weighs nothing.
    static final String NO_DIMENSION = "unassigned";

    private final RawTable table;
    private final Mapping mapping;
    private final BenchmarkTable known;
    private final Report report;
    private final Lines lines;
    private final Footnotes footnotes;
    private final KnownRows knownRows;
    private final List<String> models = new ArrayList<>();
    private final Map<String, List<Location>> signs = new LinkedHashMap<>();
    private final List<Location> commas = new ArrayList<>();
    private final List<Location> underlined = new ArrayList<>();
    private final List<BenchmarkTable.Parameter> parameters = new ArrayList<>();
    private final List<BenchmarkTable.Row> rows = new ArrayList<>();
    private final Map<String, BenchmarkTable.Group> groups = new LinkedHashMap<>();
    private final Set<String> groupIds = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Lines.Line> unknown = new ArrayList<>();
    private final List<String> large = new ArrayList<>();
    private boolean underlineApart;
    private Location firstLarge = Location.NONE;

    private Understanding(RawTable table, Grid grid, Mapping mapping, BenchmarkTable known, Report report) {
        this.table = table;
        this.mapping = mapping;
        this.known = known;
        this.report = report;
        this.lines = Lines.of(grid, mapping, table.document(), report);
        this.footnotes = new Footnotes(table);
        this.knownRows = new KnownRows(known);
    }

    static BenchmarkTable of(RawTable table, Grid grid, Mapping mapping, BenchmarkTable known, Report report) {
        return new Understanding(table, grid, mapping, known, report).build();
    }

    private BenchmarkTable build() {
        var taken = new HashSet<String>();
        for (var model : lines.models()) {
            var same = known.models().stream().filter(one -> Names.key(one.name()).equals(Names.key(model.name())) && !taken.contains(one.id())).findFirst();
            same.ifPresent(one -> taken.add(one.id()));
            models.add(same.map(BenchmarkTable.Model::id).orElseGet(() -> Names.id(model.name(), "model-" + (models.size() + 1), taken)));
            footnotes.add(model.marks(), model.where(), model.name());
        }
        var scores = lines.lines().stream().filter(line -> !line.parameter()).toList();
        boolean bold = scores.stream().flatMap(line -> line.cells().stream()).anyMatch(cell -> cell != null && cell.bold() && !cell.underlined());
        underlineApart = bold && scores.stream().flatMap(line -> line.cells().stream()).anyMatch(cell -> cell != null && cell.underlined());
        boolean fractions = isFractions(scores);
        for (var line : lines.lines()) {
            footnotes.add(line.marks(), line.where(), line.name());
            if (line.parameter()) {
                parameter(line);
            } else {
                score(line, fractions);
            }
        }
        tellAll(fractions, scores);
        return finished();
    }

    private BenchmarkTable finished() {
        var notes = new ArrayList<>(footnotes.notes(mapping.marks(), report));
        if (underlineApart) {
            var says = footnotes.remark("underlin|下划线");
            report.warn("underline", underlined.getFirst(), underlined.size(), says.map(remark -> Report.TEXTS.both("says", remark.text(), remark.line())).orElse(Localized.EMPTY));
            says.ifPresent(remark -> notes.add(Localized.same(remark.text())));
        }
        var columns = IntStream.range(0, models.size()).mapToObj(i -> new BenchmarkTable.Model(models.get(i), lines.models().get(i).name())).toList();
        String title = table.title().isBlank() ? table.document() : table.title();
        return new BenchmarkTable(new Section(title.isBlank() ? Report.TEXTS.both("title") : Localized.same(title), null, null), own(columns), columns, parameters,
                List.copyOf(groups.values()), rows, dimensions(), notes);
    }

    private List<BenchmarkTable.Dimension> dimensions() {
        var used = new LinkedHashSet<String>();
        rows.forEach(row -> used.add(row.dimension()));
        var dimensions = new ArrayList<>(known.dimensions().stream().filter(dimension -> used.contains(dimension.id())).toList());
        if (used.contains(NO_DIMENSION)) {
            dimensions.add(new BenchmarkTable.Dimension(NO_DIMENSION, Report.TEXTS.both("dimension"), Report.TEXTS.both("dimension.about"), 0));
        }
        return dimensions;
    }

    /// As chosen; else the model that the document is named after, else the first.
    private String own(List<BenchmarkTable.Model> columns) {
        String wanted = Names.key(mapping.own());
        String document = Names.key(table.document());
        return columns.stream().filter(model -> !wanted.isEmpty() && Names.key(model.name()).equals(wanted)).findFirst()
                .or(() -> columns.stream().filter(model -> Names.key(model.name()).length() > 2 && document.contains(Names.key(model.name())))
                        .max(java.util.Comparator.comparingInt(model -> Names.key(model.name()).length())))
                .or(() -> columns.stream().findFirst()).map(BenchmarkTable.Model::id).orElse("");
    }

    /// `15B / 309B` under `#Activated / #Total` is two rows.
    private void parameter(Lines.Line line) {
        String[] names = line.name().split("\\s+/\\s+");
        var printed = line.cells().stream().map(cell -> cell == null ? BenchmarkTable.MISSING : missing(cell.text())).toList();
        line.cells().stream().filter(Objects::nonNull).forEach(cell -> footnotes.add(ScoreText.of(cell.text()).marks(), cell.where()));
        boolean parts = names.length > 1 && printed.stream().allMatch(cell -> cell.equals(BenchmarkTable.MISSING) || cell.split("\\s*/\\s*").length == names.length);
        for (int part = 0; part < (parts ? names.length : 1); part++) {
            int at = part;
            String name = parts ? names[part] : line.name();
            var cells = printed.stream().map(cell -> parts && !cell.equals(BenchmarkTable.MISSING) ? missing(cell.split("\\s*/\\s*")[at]) : cell).toList();
            parameters.add(new BenchmarkTable.Parameter(parameterId(name), Localized.same(name), cells));
        }
    }

    /// About a model `n/a` and `x` are words like others, and stay.
    private static String missing(String cell) {
        return cell.chars().noneMatch(Character::isLetterOrDigit) && ScoreText.of(cell).isMissing() ? BenchmarkTable.MISSING : cell;
    }

    /// Numbers of parameters have the ids of the shipped table, so that charts over them find them.
    private String parameterId(String name) {
        String small = name.toLowerCase(java.util.Locale.ROOT);
        String usual = small.matches(".*(activat|active|激活).*") ? "activated-params" : small.matches(".*(total|总参数).*|#?\\s*params?|#?\\s*parameters?|参数量?") ? "total-params" : "";
        if (!usual.isEmpty() && ids.add(usual)) {
            return usual;
        }
        return Names.id(name, "parameter-" + (parameters.size() + 1), ids);
    }

    private void score(Lines.Line line, boolean fractions) {
        var cells = new ArrayList<String>();
        var bold = new ArrayList<String>();
        for (int i = 0; i < models.size(); i++) {
            RawCell cell = line.cells().get(i);
            ScoreText text = ScoreText.of(cell == null ? "" : cell.text());
            cells.add(text.printed());
            if (cell != null) {
                footnotes.add(text.marks(), cell.where());
                tell(text, cell);
                if (cell.bold() && !text.isMissing() && !(underlineApart && cell.underlined())) {
                    bold.add(models.get(i));
                }
                if (cell.underlined()) {
                    underlined.add(cell.where());
                }
            }
        }
        rows.add(row(line, cells, bold, unit(line, cells, fractions)));
    }

    private BenchmarkTable.Row row(Lines.Line line, List<String> cells, List<String> bold, String unit) {
        String name = unique(line);
        var same = knownRows.same(line.name());
        var related = same.or(() -> knownRows.related(line.name()));
        Integer items = items(line, same.map(BenchmarkTable.Row::items).orElse(null));
        double chance = same.map(BenchmarkTable.Row::chance).orElse(0.0);
        boolean named = Words.usuallyLower(line.name()) || Words.usuallyLower(line.setting());
        boolean lower = Words.saysLower(line.name()) || Words.saysLower(line.setting()) || named && !(line.name() + line.setting()).contains("↑");
        if (lower && !Words.saysLower(line.name()) && !Words.saysLower(line.setting())) {
            report.warn("lower", line.where(), line.name());
        }
        if (Words.isComposite(line.name())) {
            report.warn("composite", line.where(), line.name());
        }
        if (same.isEmpty()) {
            unknown.add(line);
        }
        String id = same.map(BenchmarkTable.Row::id).filter(ids::add).orElseGet(() -> Names.id(name, "row-" + (rows.size() + 1), ids));
        Localized about = line.setting().isEmpty() ? same.map(BenchmarkTable.Row::about).orElse(Localized.EMPTY)
                : Report.TEXTS.both("setting", line.setting()).plus(same.map(row -> new Localized(" " + row.about().en(), row.about().zh())).orElse(Localized.EMPTY));
        return new BenchmarkTable.Row(id, name, group(line.group()), related.map(BenchmarkTable.Row::dimension).orElse(NO_DIMENSION),
                related.map(BenchmarkTable.Row::family).orElseGet(() -> family(line.name())), items, unit.equals("fraction") ? chance / 100 : unit.equals("points") ? 0 : chance, unit, about,
                cells, bold, lower);
    }

    private String family(String name) {
        return Names.id(KnownRows.base(name), "row-" + (rows.size() + 1), new HashSet<>());
    }

    private Integer items(Lines.Line line, Integer otherwise) {
        String digits = line.items().replaceAll("[,\\s]", "");
        return digits.matches("[1-9]\\d{0,8}") ? Integer.valueOf(digits) : otherwise;
    }

    /// Rows of one name are told apart by how they were run, and if need be by their group.
    private String unique(Lines.Line line) {
        var alike = lines.lines().stream().filter(other -> !other.parameter() && other.name().equals(line.name())).toList();
        if (alike.size() == 1) {
            return line.name();
        }
        String own = line.settings().isEmpty() ? "" : String.join(", ", line.settings());
        boolean apart = alike.stream().filter(other -> other.settings().equals(line.settings())).count() == 1;
        String full = own.isEmpty() ? line.name() : (line.name() + own).contains("(") ? line.name() + ": " + own : line.name() + " (" + own + ")";
        if (apart && !own.isEmpty()) {
            return full;
        }
        boolean byGroup = alike.stream().filter(other -> other.group().equals(line.group()) && other.settings().equals(line.settings())).count() == 1;
        if (!byGroup && alike.getFirst() != line) {
            report.warn("row-twice", line.where(), line.name());
        }
        return full;
    }

    private String group(String heading) {
        return groups.computeIfAbsent(heading, name -> {
            Localized shown = name.isEmpty() ? Report.TEXTS.both("group") : Localized.same(name);
            return new BenchmarkTable.Group(Names.id(name, name.isEmpty() ? "results" : "group-" + (groups.size() + 1), groupIds), shown);
        }).id();
    }

    private void tell(ScoreText text, RawCell cell) {
        switch (text.note()) {
            case SIGN -> signs.computeIfAbsent(cell.text(), _ -> new ArrayList<>()).add(cell.where());
            case TWO_VALUES -> report.warn("two-values", cell.where(), cell.text(), PrintedValue.of(text.printed()).number().toPlainString());
            case DECIMAL_COMMA -> commas.add(cell.where());
            case NONE -> { }
        }
        if (text.kind() == ScoreText.Kind.TEXT) {
            report.warn("unreadable", cell.where(), cell.text().length() > 60 ? cell.text().substring(0, 60) + "…" : cell.text());
        } else if (text.kind() == ScoreText.Kind.QUANTITY) {
            report.warn("quantity", cell.where(), cell.text());
        }
    }

    private void tellAll(boolean fractions, List<Lines.Line> scores) {
        signs.forEach((sign, places) -> report.warn("sign", places.getFirst(), sign, places.size()));
        if (!commas.isEmpty()) {
            report.warn("decimal-comma", commas.getFirst(), commas.size());
        }
        if (fractions) {
            report.warn("fractions", table.where());
        }
        if (!large.isEmpty()) {
            report.warn("points", firstLarge, Report.names(large));
        }
        if (!unknown.isEmpty()) {
            report.warn("unknown", unknown.getFirst().where(), unknown.size(), scores.size(), Report.names(unknown.stream().map(Lines.Line::name).distinct().toList()));
        }
    }

    /// All numbers of the table lie between 0 and 1, with two decimals or more.
    private static boolean isFractions(List<Lines.Line> scores) {
        var numbers = scores.stream().flatMap(line -> line.cells().stream()).filter(Objects::nonNull).map(cell -> ScoreText.of(cell.text())).filter(ScoreText::isNumber)
                .filter(text -> !text.printed().contains("%")).map(text -> PrintedValue.of(text.printed()).number()).toList();
        return numbers.size() >= 2 && numbers.stream().allMatch(Understanding::isFraction) && numbers.stream().anyMatch(number -> number.scale() >= 2);
    }

    private static boolean isFraction(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0;
    }

    private String unit(Lines.Line line, List<String> cells, boolean fractions) {
        if (fractions) {
            return "fraction";
        }
        var numbers = cells.stream().map(PrintedValue::of).map(PrintedValue::number).filter(Objects::nonNull).toList();
        boolean small = numbers.size() >= 2 && numbers.stream().allMatch(Understanding::isFraction) && numbers.stream().allMatch(number -> number.scale() >= 2)
                && cells.stream().noneMatch(cell -> cell.contains("%"));
        if (small) {
            report.warn("fraction-row", line.where(), line.name());
            return "fraction";
        }
        if (numbers.stream().anyMatch(number -> number.compareTo(BigDecimal.valueOf(100)) > 0)) {
            firstLarge = large.isEmpty() ? line.where() : firstLarge;
            large.add(line.name());
            return "points";
        }
        return "percent";
    }
}
