package agentos.showcase.benchmark.tableimport;

import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// How a table is probably meant: what its rows and columns are, and why.
final class Guess {
    /// Weight of what heads the first column, against the shares (0 to 1) of names that are known.
    private static final double HEAD = 0.75;
    /// Evidence that differs by less is no decision.
    private static final double CLOSE = 0.3;

    private final RawTable table;
    private final Grid grid;
    private final int header;
    private final List<Profile> columns = new ArrayList<>();

    /// What stands in a column below the header, headings left out.
    private record Profile(String head, int numbers, int quantities, int missing, int texts, int distinct, int blanks) {
        boolean isValues() {
            return numbers + quantities > 0 && numbers + quantities >= texts && !Words.isSetting(head) && !Words.isItems(head);
        }

        boolean isSizes() {
            return quantities > numbers;
        }
    }

    Guess(RawTable table, Grid grid) {
        this.table = table;
        this.grid = grid;
        this.header = headerRows();
        for (int c = 0; c < grid.width(); c++) {
            columns.add(profile(c));
        }
    }

    Mapping mapping(Report report) {
        var evidence = Evidence.of(this);
        if (evidence.isClose()) {
            report.warn("orientation", table.where(), Report.TEXTS.both("way." + evidence.orientation()));
        }
        return mapping(evidence.orientation(), evidence.because());
    }

    Mapping mapping(Orientation orientation, Localized because) {
        return orientation == Orientation.MODELS_IN_COLUMNS
                ? new Mapping(orientation, because, columnsOfModels(), rowsOfBenchmarks(), Map.of(), "")
                : new Mapping(orientation, because, columnsOfBenchmarks(), rowsOfModels(), Map.of(), "");
    }

    /// Declared by the file, or the first row; more when names go on below, under a head that spans.
    private int headerRows() {
        int rows = Math.max(1, table.headerRows());
        while (rows > 1 && (rows >= grid.height() || numbers(rows - 1) * 2 > grid.filled(rows - 1))) {
            rows--;
        }
        while (rows < grid.height() - 1 && rows < 4 && goesOn(rows)) {
            rows++;
        }
        return rows;
    }

    private boolean goesOn(int row) {
        int values = IntStream.range(1, grid.width()).filter(c -> valuesBelow(row, c)).findFirst().orElse(1);
        boolean open = IntStream.range(0, values).allMatch(c -> grid.text(row, c).isEmpty() || grid.cell(row, c) == grid.cell(row - 1, c));
        return open && grid.filled(row) > 1 && IntStream.range(1, grid.width()).noneMatch(c -> {
            var kind = ScoreText.of(grid.text(row, c)).kind();
            return kind == ScoreText.Kind.NUMBER || kind == ScoreText.Kind.QUANTITY;
        }) && IntStream.range(1, grid.width()).filter(c -> ScoreText.of(grid.text(row, c)).kind() == ScoreText.Kind.TEXT).count() * 2 >= grid.width() - 1;
    }

    private boolean valuesBelow(int row, int column) {
        int numbers = 0;
        int texts = 0;
        for (int r = row + 1; r < grid.height(); r++) {
            var kind = ScoreText.of(grid.text(r, column)).kind();
            numbers += kind == ScoreText.Kind.NUMBER ? 1 : 0;
            texts += kind == ScoreText.Kind.TEXT && grid.only(r).isEmpty() ? 1 : 0;
        }
        return numbers > texts;
    }

    private long numbers(int row) {
        return IntStream.range(0, grid.width()).filter(c -> ScoreText.of(grid.text(row, c)).isNumber()).count();
    }

    private Profile profile(int column) {
        int numbers = 0;
        int quantities = 0;
        int missing = 0;
        int texts = 0;
        int blanks = 0;
        var distinct = new HashSet<String>();
        for (int r = header; r < grid.height(); r++) {
            if (grid.only(r).isPresent() || grid.filled(r) == 0) {
                continue;
            }
            String text = grid.text(r, column);
            distinct.add(text);
            blanks += text.isEmpty() ? 1 : 0;
            switch (ScoreText.of(text).kind()) {
                case NUMBER -> numbers++;
                case QUANTITY -> quantities++;
                case MISSING -> missing++;
                case TEXT -> texts++;
            }
        }
        return new Profile(head(column), numbers, quantities, missing, texts, distinct.size(), blanks);
    }

    /// The words above a column, from top to bottom.
    private String head(int column) {
        var words = new ArrayList<String>();
        for (int r = 0; r < header; r++) {
            String text = Names.bare(grid.text(r, column));
            if (!text.isEmpty() && !words.contains(text)) {
                words.add(text);
            }
        }
        return String.join(" ", words);
    }

    private int firstValues() {
        return IntStream.range(0, columns.size()).filter(c -> columns.get(c).isValues() && c > 0).findFirst().orElse(columns.size());
    }

    private List<Role> columnsOfModels() {
        int first = firstValues();
        int name = nameOfBenchmarks(first);
        var roles = new ArrayList<Role>();
        for (int c = 0; c < columns.size(); c++) {
            Profile column = columns.get(c);
            boolean empty = column.texts() + column.numbers() + column.quantities() == 0;
            if (c == name) {
                roles.add(Role.NAME);
            } else if (Words.isItems(column.head())) {
                roles.add(Role.ITEMS);
            } else if (Words.isNumbering(column.head())) {
                roles.add(c < name ? Role.SKIP : Role.SETTING);
            } else if (column.isValues()) {
                roles.add(Role.MODEL);
            } else if (c < name && !Words.isSetting(column.head())) {
                roles.add(Role.CATEGORY);
            } else if (c > first && (Words.isModel(column.head()) || empty && !column.head().isEmpty() && !Words.isSetting(column.head()))) {
                roles.add(Role.MODEL);
            } else if (empty && column.missing() == column.blanks() && column.head().isEmpty()) {
                roles.add(Role.SKIP);
            } else if (Words.isCategory(column.head())) {
                roles.add(Role.CATEGORY);
            } else {
                roles.add(Role.SETTING);
            }
        }
        return roles;
    }

    /// Headed as such; else the second of two text columns when the first repeats itself, else the first.
    private int nameOfBenchmarks(int first) {
        var texts = IntStream.range(0, Math.max(1, first)).boxed().filter(c -> !Words.isSetting(columns.get(c).head()) && !Words.isItems(columns.get(c).head())).toList();
        if (texts.size() <= 1) {
            return texts.isEmpty() ? 0 : texts.getFirst();
        }
        Optional<Integer> headed = texts.stream().filter(c -> Words.headsBenchmarks(columns.get(c).head()) && !Words.isCategory(columns.get(c).head())).findFirst();
        if (headed.isPresent() && !(headed.get().equals(texts.getFirst()) && repeats(headed.get()) && !repeats(texts.get(1)) && !columns.get(texts.get(1)).head().isEmpty()
                && Words.headsBenchmarks(columns.get(texts.get(1)).head()))) {
            return headed.get();
        }
        return Words.isCategory(columns.get(texts.getFirst()).head()) || repeats(texts.getFirst()) && columns.get(texts.get(1)).distinct() > columns.get(texts.getFirst()).distinct()
                ? texts.get(1) : texts.getFirst();
    }

    private boolean repeats(int column) {
        Profile profile = columns.get(column);
        return profile.blanks() > 0 || profile.distinct() < profile.texts();
    }

    private List<Role> rowsOfBenchmarks() {
        var roles = new ArrayList<Role>();
        var of = columnsOfModels();
        int name = of.indexOf(Role.NAME);
        for (int r = 0; r < grid.height(); r++) {
            roles.add(r < header ? headerRole(r) : benchmarkRow(r, name, of));
        }
        return roles;
    }

    /// Of several rows of heads above benchmarks: the lowest of those that differ most from column to column.
    private int benchmarkHeads() {
        int best = header - 1;
        long most = -1;
        for (int r = 0; r < header; r++) {
            int row = r;
            long distinct = IntStream.range(1, grid.width()).mapToObj(c -> grid.text(row, c)).filter(text -> !text.isEmpty()).distinct().count();
            if (distinct >= most) {
                most = distinct;
                best = r;
            }
        }
        return best;
    }

    /// A header row of one cell over all columns is a title, not a name.
    private Role headerRole(int row) {
        return header > 1 && grid.width() > 2 && grid.only(row).isPresent() && grid.only(row).get().colspan() > 1 ? Role.GROUP : Role.HEADER;
    }

    private Role benchmarkRow(int row, int name, List<Role> of) {
        if (isEmptyOrRule(row) || repeatsHeader(row)) {
            return Role.SKIP;
        }
        var models = Mapping.places(of, Role.MODEL);
        Optional<RawCell> only = grid.only(row);
        if (only.isPresent()) {
            RawCell cell = only.get();
            boolean heading = cell.bold() || cell.colspan() > 1 || !Words.isBenchmark(cell.text());
            boolean named = models.isEmpty() || grid.cell(row, models.getFirst()) != cell || cell.colspan() > 1 || repeated(row);
            return heading && named && !ScoreText.of(cell.text()).isNumber() ? Role.GROUP : Role.SCORES;
        }
        String called = Names.bare(grid.text(row, name));
        boolean category = Mapping.places(of, Role.CATEGORY).stream().anyMatch(c -> Words.isParameter(grid.text(row, c)));
        int numbers = 0;
        int quantities = 0;
        int texts = 0;
        for (int c : models) {
            switch (ScoreText.of(grid.text(row, c)).kind()) {
                case NUMBER -> numbers++;
                case QUANTITY -> quantities++;
                case TEXT -> texts++;
                case MISSING -> { }
            }
        }
        boolean about = Words.isParameter(called) || category || quantities > numbers || numbers == 0 && texts > 0 && !Words.isBenchmark(called);
        return about ? Role.PARAMETER : Role.SCORES;
    }

    private boolean repeated(int row) {
        return grid.filled(row) > 1;
    }

    private boolean isEmptyOrRule(int row) {
        return grid.filled(row) == 0 || IntStream.range(0, grid.width()).allMatch(c -> grid.text(row, c).matches(":?-{2,}:?"));
    }

    private boolean repeatsHeader(int row) {
        return grid.filled(row) > 1 && IntStream.range(0, grid.width()).allMatch(c -> grid.text(row, c).equals(grid.text(header - 1, c)));
    }

    private List<Role> columnsOfBenchmarks() {
        int first = firstValues();
        int name = nameOfModels(first);
        var roles = new ArrayList<Role>();
        for (int c = 0; c < columns.size(); c++) {
            Profile column = columns.get(c);
            boolean empty = column.texts() + column.numbers() + column.quantities() == 0;
            if (c == name) {
                roles.add(Role.NAME);
            } else if (empty && column.head().isEmpty()) {
                roles.add(Role.SKIP);
            } else if ((column.isValues() || empty && c > first || Words.isBenchmark(column.head()) && column.numbers() > 0) && !column.isSizes() && !Words.isParameter(column.head())) {
                roles.add(Role.SCORES);
            } else {
                roles.add(Role.PARAMETER);
            }
        }
        return roles;
    }

    private int nameOfModels(int first) {
        var texts = IntStream.range(0, Math.max(1, first)).boxed().toList();
        return texts.stream().filter(c -> Words.headsModels(columns.get(c).head())).findFirst()
                .or(() -> texts.stream().filter(c -> share(c, Words::isModel) > 0.3).findFirst()).orElse(texts.getFirst());
    }

    private List<Role> rowsOfModels() {
        var roles = new ArrayList<Role>();
        for (int r = 0; r < grid.height(); r++) {
            roles.add(r < header ? r > benchmarkHeads() ? Role.SETTING : headerRole(r) : isEmptyOrRule(r) || repeatsHeader(r) ? Role.SKIP : isHeadingOfModels(r) ? Role.GROUP : Role.MODEL);
        }
        return roles;
    }

    private boolean isHeadingOfModels(int row) {
        return grid.only(row).filter(cell -> cell.bold() || cell.colspan() > 1 || repeated(row) || !Words.isModel(cell.text())).isPresent();
    }

    private double share(int column, java.util.function.Predicate<String> known) {
        int names = 0;
        int found = 0;
        for (int r = header; r < grid.height(); r++) {
            String text = Names.bare(grid.text(r, column));
            if (!text.isEmpty() && grid.only(r).isEmpty()) {
                names++;
                found += known.test(text) ? 1 : 0;
            }
        }
        return names == 0 ? 0 : (double) found / names;
    }

    /// What speaks for either way.
    ///
    /// @param headModels     share of value columns that are headed by a model's name
    /// @param headBenchmarks share headed by a benchmark's
    /// @param nameBenchmarks share of row names that are benchmarks
    /// @param nameModels     share that are models
    /// @param corner         what heads the column of names
    private record Evidence(double headModels, double headBenchmarks, double nameBenchmarks, double nameModels, String corner) {
        static Evidence of(Guess guess) {
            int first = guess.firstValues();
            var heads = IntStream.range(first, guess.columns.size()).mapToObj(c -> guess.columns.get(c)).filter(Profile::isValues).map(Profile::head)
                    .filter(head -> !Words.isGenericValue(head)).toList();
            var leading = IntStream.range(0, Math.max(1, first)).boxed().toList();
            String corner = leading.stream().map(c -> guess.columns.get(c).head()).filter(head -> Words.headsBenchmarks(head) || Words.headsModels(head)).findFirst().orElse("");
            return new Evidence(ratio(heads, Words::isModel), ratio(heads, Words::isBenchmark),
                    leading.stream().mapToDouble(c -> guess.share(c, Words::isBenchmark)).max().orElse(0),
                    leading.stream().mapToDouble(c -> guess.share(c, Words::isModel)).max().orElse(0), corner);
        }

        private static double ratio(List<String> names, java.util.function.Predicate<String> known) {
            return names.isEmpty() ? 0 : (double) names.stream().filter(known).count() / names.size();
        }

        double inColumns() {
            return headModels + nameBenchmarks + (Words.headsBenchmarks(corner) ? HEAD : 0);
        }

        double inRows() {
            return headBenchmarks + nameModels + (Words.headsModels(corner) ? HEAD : 0);
        }

        Orientation orientation() {
            return inRows() > inColumns() ? Orientation.MODELS_IN_ROWS : Orientation.MODELS_IN_COLUMNS;
        }

        boolean isClose() {
            return Math.abs(inRows() - inColumns()) < CLOSE;
        }

        Localized because() {
            var orientation = orientation();
            boolean columns = orientation == Orientation.MODELS_IN_COLUMNS;
            return Report.TEXTS.both("because." + orientation, percent(columns ? headModels : headBenchmarks), percent(columns ? nameBenchmarks : nameModels),
                    corner.isEmpty() ? Report.TEXTS.both("because.no-head") : Report.TEXTS.both("because.head", corner));
        }

        private static String percent(double share) {
            return Math.round(100 * share) + " %";
        }
    }
}
