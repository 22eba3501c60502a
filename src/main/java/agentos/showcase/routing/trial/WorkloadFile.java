package agentos.showcase.routing.trial;

import agentos.showcase.data.Finding;
import agentos.showcase.data.Location;
import agentos.showcase.routing.trial.WorkloadHead.Series;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A workload as a file of comma separated values, one task a line below the names of the columns, which may stand in any order: `z0`, `z1`, ... the task's
/// representation, `q0`, `q1`, ... the quality that each expert gives, and where they are known `c0`, ... what each costs, `m0`, ... each one's expected quality,
/// and `fam`, the task's family. A semicolon or a tab separates too.
///
/// @param workload empty when the file is none
/// @param findings what is wrong in it; warnings only when there is a workload
public record WorkloadFile(Optional<Workload> workload, List<Finding> findings) {
    /// How many tasks are read at most.
    public static final int MOST_TASKS = Scenario.MOST_STEPS;
    private static final long MOST_NUMBERS = 50_000_000;
    private static final int LONGEST_QUOTE = 40;

    public WorkloadFile {
        findings = List.copyOf(findings);
    }

    /// Reads a file up to its end or to its first mistake.
    ///
    /// @param name what findings call the file
    public static WorkloadFile read(String name, InputStream in) throws IOException {
        try {
            var fields = new FieldScanner(in);
            var where = new ArrayList<Location>();
            var head = head(fields, where);
            var findings = head.unknown().stream().map(column -> BadWorkload.unread(name, where.get(column), head.names().get(column))).toList();
            return new WorkloadFile(Optional.of(new Reading(head, fields).workload()), findings);
        } catch (BadWorkload e) {
            return new WorkloadFile(Optional.empty(), List.of(e.finding(name)));
        } catch (FieldScanner.BadField e) {
            return new WorkloadFile(Optional.empty(), List.of(new BadWorkload(e.key(), e.where()).finding(name)));
        }
    }

    /// Writes a workload so that [#read] gives the same again; costs only where there are some.
    public static void write(Workload workload, OutputStream out) throws IOException {
        var text = new SeparatedText(out);
        int experts = workload.experts();
        boolean costs = hasCosts(workload);
        boolean families = hasFamilies(workload);
        text.names("z", workload.features());
        text.names("q", experts);
        text.names("c", costs ? experts : 0);
        text.names("m", workload.knowsExpected() ? experts : 0);
        (families ? text.put("fam") : text).end();
        for (int t = 0; t < workload.size(); t++) {
            text.put(workload.z(t));
            for (int k = 0; k < experts; k++) {
                text.put(workload.quality(t, k));
            }
            for (int k = 0; costs && k < experts; k++) {
                text.put(workload.cost(t, k));
            }
            for (int k = 0; workload.knowsExpected() && k < experts; k++) {
                text.put(workload.expected(t, k));
            }
            (families ? text.put(workload.family(t)) : text).end();
        }
        text.flush();
    }

    private static boolean hasCosts(Workload workload) {
        for (int t = 0; t < workload.size(); t++) {
            for (int k = 0; k < workload.experts(); k++) {
                if (workload.cost(t, k) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasFamilies(Workload workload) {
        for (int t = 0; t < workload.size(); t++) {
            if (!workload.family(t).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static WorkloadHead head(FieldScanner fields, List<Location> where) throws IOException, BadWorkload, FieldScanner.BadField {
        var names = new ArrayList<String>();
        while (fields.next()) {
            names.add(fields.text());
            where.add(fields.where());
            if (fields.text().indexOf('\0') >= 0 || fields.text().indexOf('\uFFFD') >= 0) {
                throw new BadWorkload("text", fields.where());
            }
            if (fields.isLast()) {
                break;
            }
        }
        if (names.isEmpty() || names.size() == 1 && names.getFirst().isBlank()) {
            throw new BadWorkload("empty", Location.NONE);
        }
        return WorkloadHead.of(names, where);
    }

    /// The lines below the head.
    private static final class Reading {
        private final WorkloadHead head;
        private final FieldScanner fields;
        private final List<double[][]> rows = new ArrayList<>();
        private final List<String> families = new ArrayList<>();
        private final Map<String, String> known = new HashMap<>();

        Reading(WorkloadHead head, FieldScanner fields) {
            this.head = head;
            this.fields = fields;
        }

        Workload workload() throws IOException, BadWorkload, FieldScanner.BadField {
            while (fields.next()) {
                if (fields.isLast() && fields.isEmpty()) {
                    continue;
                }
                if (rows.size() == MOST_TASKS || (long) rows.size() * head.columns() > MOST_NUMBERS) {
                    throw new BadWorkload("tasks", fields.where(), rows.size());
                }
                rows.add(row());
            }
            if (rows.isEmpty()) {
                throw new BadWorkload("rows", Location.NONE);
            }
            return new Columns(series(Series.Z), series(Series.Q), series(Series.C), series(Series.M),
                    head.count(Series.FAMILY) == 0 ? null : families.toArray(String[]::new));
        }

        private double[][] row() throws IOException, BadWorkload, FieldScanner.BadField {
            double[][] numbers = new double[Series.FAMILY.ordinal()][];
            for (int s = 0; s < numbers.length; s++) {
                numbers[s] = new double[head.counts()[s]];
            }
            var begin = fields.where();
            for (int column = 0; true; column++) {
                Series series = head.series()[column];
                switch (series) {
                    case FAMILY -> families.add(known.computeIfAbsent(fields.text(), text -> text));
                    case UNKNOWN -> { }
                    default -> numbers[series.ordinal()][head.places()[column]] = number(column);
                }
                boolean last = column == head.columns() - 1;
                if (fields.isLast() != last) {
                    throw new BadWorkload("ragged", begin, fields.isLast() ? column + 1 : column + 2 + rest(), head.columns());
                }
                if (last) {
                    return numbers;
                }
                fields.next();
            }
        }

        /// How many more fields than one more the line has.
        private int rest() throws IOException, FieldScanner.BadField {
            int more = -1;
            while (!fields.isLast() && fields.next()) {
                more++;
            }
            return more;
        }

        private double number(int column) throws BadWorkload {
            double value = fields.number();
            String name = head.names().get(column).strip();
            if (!Double.isFinite(value)) {
                throw problem(value, name);
            }
            if (value < 0 && head.series()[column] == Series.C) {
                throw new BadWorkload("cost", fields.where(), fields.text(), name);
            }
            return value;
        }

        private BadWorkload problem(double value, String name) {
            String text = fields.text().strip();
            if (text.isEmpty()) {
                return new BadWorkload("missing", fields.where(), name);
            }
            String shown = text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "..." : text;
            return new BadWorkload(Double.isNaN(value) ? "number" : "large", fields.where(), shown, name);
        }

        private double[][] series(Series series) {
            return head.count(series) == 0 ? null : rows.stream().map(numbers -> numbers[series.ordinal()]).toArray(double[][]::new);
        }
    }
}
