package agentos.showcase.benchmark.tableimport;

import agentos.showcase.data.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A table turned so that models are columns, with every line's name, heading and cells: what both orientations come to.
///
/// @param models the columns
/// @param lines  from the top
record Lines(List<Model> models, List<Line> lines) {
    /// @param place its column in the turned grid
    record Model(String name, List<String> marks, Location where, int place) {}

    /// @param group    heading above it, or empty
    /// @param setting  how it was run, as `Shots: 5-shot`; or empty
    /// @param settings the same without what heads the column
    /// @param items    number of items as printed, or empty
    /// @param cells    one per model; null where the row has ended
    record Line(
            String name, List<String> marks, Location where, String group, String setting, List<String> settings, String items, boolean parameter,
            List<RawCell> cells) {}

    /// @param document heading of the file: the model's name where a single column is headed "Score"
    static Lines of(Grid source, Mapping mapping, String document, Report report) {
        return mapping.orientation() == Orientation.MODELS_IN_COLUMNS
                ? new Reader(source, mapping, report, mapping.rows(), mapping.columns(), Mapping.places(mapping.rows(), Role.HEADER), document).read()
                : turned(source, mapping, document, report);
    }

    /// Columns become lines: the column of names becomes the header, the header becomes the column of names.
    private static Lines turned(Grid source, Mapping mapping, String document, Report report) {
        var header = Mapping.places(mapping.rows(), Role.HEADER);
        var columns = new ArrayList<Role>();
        for (int r = 0; r < mapping.rows().size(); r++) {
            Role role = mapping.rows().get(r);
            columns.add(role != Role.HEADER ? role : !header.isEmpty() && r == header.getLast() ? Role.NAME : Role.CATEGORY);
        }
        int name = mapping.nameColumn();
        var rows = new ArrayList<>(mapping.columns());
        var heads = new ArrayList<>(Mapping.places(rows, Role.CATEGORY));
        if (name >= 0) {
            rows.set(name, Role.HEADER);
            heads.add(name);
        }
        var groups = Mapping.places(mapping.rows(), Role.GROUP);
        if (!groups.isEmpty()) {
            report.warn("model-groups", source.where(groups.getFirst(), 0), Report.names(groups.stream().map(r -> heading(source, r)).toList()));
        }
        var read = new Reader(source.turn(), mapping, report, rows, columns, name >= 0 ? List.of(name) : List.of(), document).read();
        return groups.isEmpty() ? read : read.headed(source, groups);
    }

    /// With a line that says under which heading each model stands, because models have no headings here.
    private Lines headed(Grid source, List<Integer> groups) {
        var cells = models.stream().map(model -> groups.stream().filter(r -> r < model.place()).reduce((_, last) -> last)
                .map(r -> RawCell.plain(Names.bare(heading(source, r)), source.where(r, 0))).orElse(null)).toList();
        var all = new ArrayList<Line>();
        all.add(new Line(Report.inBoth("model-group"), List.of(), source.where(groups.getFirst(), 0), "", "", List.of(), "", true, cells));
        all.addAll(lines);
        return new Lines(models, all);
    }

    private static String heading(Grid source, int row) {
        return source.only(row).map(RawCell::text).orElse(source.text(row, 0));
    }

    /// @param rows    roles of the turned grid's rows
    /// @param columns roles of its columns
    /// @param heads   rows that hold the models' names, from the top
    private record Reader(Grid grid, Mapping mapping, Report report, List<Role> rows, List<Role> columns, List<Integer> heads, String document) {
        Lines read() {
            var models = models();
            return new Lines(models, lines(models));
        }

        private List<Model> models() {
            var places = Mapping.places(columns, Role.MODEL);
            Map<String, Integer> count = new HashMap<>();
            places.forEach(c -> count.merge(last(c), 1, Integer::sum));
            var models = new ArrayList<Model>();
            Set<String> taken = new LinkedHashSet<>();
            for (int c : places) {
                String name = count.get(last(c)) > 1 ? joined(c) : last(c);
                Location where = heads.isEmpty() ? grid.where(0, c) : grid.where(heads.getLast(), c);
                if (places.size() == 1 && Words.isGenericValue(name) && !document.isBlank()) {
                    report.warn("model-document", where, name, document);
                    name = document;
                }
                if (name.isEmpty()) {
                    name = Report.inBoth(mapping.orientation() == Orientation.MODELS_IN_COLUMNS ? "column" : "row", c + 1);
                    report.warn("model-name", where, name);
                } else if (!taken.add(Names.key(name))) {
                    report.warn("model-twice", where, name);
                }
                var marks = heads.stream().flatMap(r -> Names.marks(grid.text(r, c)).stream()).distinct().toList();
                models.add(new Model(name, marks, where, c));
            }
            return models;
        }

        /// The lowest head of a column that has a text.
        private String last(int column) {
            for (int i = heads.size() - 1; i >= 0; i--) {
                String text = Names.bare(grid.text(heads.get(i), column));
                if (!text.isEmpty()) {
                    return text;
                }
            }
            return "";
        }

        /// All heads of a column; of models in rows also what sets those of the same name apart.
        private String joined(int column) {
            var words = new LinkedHashSet<String>();
            heads.forEach(r -> words.add(Names.bare(grid.text(r, column))));
            words.remove("");
            String name = String.join(" ", words);
            if (mapping.orientation() == Orientation.MODELS_IN_COLUMNS) {
                return name;
            }
            var apart = new ArrayList<String>();
            for (int r : Mapping.places(rows, Role.PARAMETER)) {
                String text = Names.bare(grid.text(r, column));
                if (!ScoreText.of(text).isMissing()) {
                    apart.add(text);
                }
            }
            return apart.isEmpty() ? name : name + " (" + String.join(", ", apart) + ")";
        }

        private List<Line> lines(List<Model> models) {
            int name = columns.indexOf(Role.NAME);
            var categories = Mapping.places(columns, Role.CATEGORY);
            String heading = "";
            String above = "";
            String[] category = new String[categories.size()];
            var lines = new ArrayList<Line>();
            for (int r = 0; r < rows.size(); r++) {
                Role role = rows.get(r);
                if (role == Role.GROUP) {
                    heading = Names.bare(grid.only(r).map(RawCell::text).orElse(name < 0 ? "" : grid.text(r, name)));
                    java.util.Arrays.fill(category, null);
                    above = "";
                    continue;
                }
                if (role != Role.SCORES && role != Role.PARAMETER) {
                    continue;
                }
                for (int i = 0; i < category.length; i++) {
                    String text = Names.bare(grid.text(r, categories.get(i)));
                    boolean same = name >= 0 && grid.cell(r, categories.get(i)) != null && grid.cell(r, categories.get(i)) == grid.cell(r, name);
                    category[i] = same ? null : text.isEmpty() ? category[i] : text;
                }
                String printed = name < 0 ? "" : grid.text(r, name);
                String called = Names.bare(printed);
                Location where = name < 0 ? grid.where(r, 0) : grid.where(r, name);
                var settings = settings(r);
                if (called.isEmpty() && !above.isEmpty() && !settings.isEmpty()) {
                    called = above;
                } else if (called.isEmpty()) {
                    called = above.isEmpty() ? Report.inBoth("row", r + 1) : above;
                    report.warn("row-name", where, called);
                } else {
                    above = called;
                }
                lines.add(new Line(called, Names.marks(printed), where, group(heading, category), labelled(r), settings, items(r), role == Role.PARAMETER, cells(r, models)));
            }
            return lines;
        }

        private static String group(String heading, String[] category) {
            var words = new LinkedHashSet<String>();
            words.add(heading);
            for (String one : category) {
                words.add(one == null ? "" : one);
            }
            words.remove("");
            return String.join(" · ", words);
        }

        private List<RawCell> cells(int row, List<Model> models) {
            var cells = new ArrayList<RawCell>();
            int short_ = 0;
            for (Model model : models) {
                RawCell cell = grid.cell(row, model.place());
                short_ += cell == null ? 1 : 0;
                cells.add(cell);
            }
            if (short_ > 0 && mapping.orientation() == Orientation.MODELS_IN_COLUMNS) {
                report.warn("short-row", grid.where(row, grid.width() - 1), models.size() - short_, models.size());
            }
            return java.util.Collections.unmodifiableList(cells);
        }

        private List<String> settings(int row) {
            var found = new ArrayList<String>();
            for (int c : Mapping.places(columns, Role.SETTING)) {
                String text = Names.bare(grid.text(row, c));
                if (!ScoreText.of(text).isMissing()) {
                    found.add(text);
                }
            }
            return found;
        }

        private String labelled(int row) {
            var found = new ArrayList<String>();
            for (int c : Mapping.places(columns, Role.SETTING)) {
                String text = Names.bare(grid.text(row, c));
                String head = last(c);
                if (!ScoreText.of(text).isMissing()) {
                    found.add(head.isEmpty() ? text : head + ": " + text);
                }
            }
            return String.join(", ", found);
        }

        private String items(int row) {
            int column = columns.indexOf(Role.ITEMS);
            return column < 0 ? "" : grid.text(row, column);
        }
    }
}
