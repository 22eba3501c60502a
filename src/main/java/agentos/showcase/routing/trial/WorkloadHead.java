package agentos.showcase.routing.trial;

import agentos.showcase.data.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The first line of a workload's file: what stands in which column.
///
/// @param names  of the columns, as they are written
/// @param series of each column
/// @param places of each column in its series, from 0
/// @param counts how many columns a series has, by its ordinal
record WorkloadHead(List<String> names, Series[] series, int[] places, int[] counts) {
    /// What a column belongs to.
    enum Series {
        Z, Q, C, M, FAMILY, UNKNOWN;

        String letter() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final Pattern NUMBERED = Pattern.compile("([zqcm])(0|[1-9]\\d{0,3})");
    private static final int MOST_FEATURES = 1024;
    private static final int MOST_EXPERTS = 64;

    /// @throws BadWorkload when the columns make no workload
    static WorkloadHead of(List<String> names, List<Location> where) throws BadWorkload {
        Series[] series = new Series[names.size()];
        int[] places = new int[names.size()];
        int[] counts = new int[Series.values().length];
        int[] highest = new int[Series.values().length];
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < series.length; i++) {
            String name = names.get(i).strip().toLowerCase(java.util.Locale.ROOT);
            var numbered = NUMBERED.matcher(name);
            if (numbered.matches()) {
                series[i] = Series.valueOf(numbered.group(1).toUpperCase(java.util.Locale.ROOT));
                places[i] = Integer.parseInt(numbered.group(2));
            } else {
                series[i] = name.equals("fam") ? Series.FAMILY : Series.UNKNOWN;
            }
            if (series[i] != Series.UNKNOWN && !seen.add(name)) {
                throw new BadWorkload("twice", where.get(i), name);
            }
            counts[series[i].ordinal()]++;
            highest[series[i].ordinal()] = Math.max(highest[series[i].ordinal()], places[i]);
        }
        check(counts, highest, seen);
        return new WorkloadHead(names, series, places, counts);
    }

    private static void check(int[] counts, int[] highest, Set<String> seen) throws BadWorkload {
        var top = new Location(1, 1);
        for (Series each : new Series[] {Series.Z, Series.Q, Series.C, Series.M}) {
            int count = counts[each.ordinal()];
            for (int i = 0; count > 0 && i <= highest[each.ordinal()]; i++) {
                if (!seen.contains(each.letter() + i)) {
                    throw new BadWorkload("gap", top, each.letter() + i, each.letter() + highest[each.ordinal()]);
                }
            }
        }
        int features = counts[Series.Z.ordinal()];
        int experts = counts[Series.Q.ordinal()];
        if (features == 0) {
            throw new BadWorkload("features", top);
        }
        if (experts < 2) {
            throw new BadWorkload("experts", top, experts);
        }
        if (features > MOST_FEATURES || experts > MOST_EXPERTS) {
            throw new BadWorkload("wide", top, features, experts, MOST_FEATURES, MOST_EXPERTS);
        }
        for (Series each : new Series[] {Series.C, Series.M}) {
            int count = counts[each.ordinal()];
            if (count != 0 && count != experts) {
                throw new BadWorkload("each", top, experts, count, each.letter());
            }
        }
    }

    int columns() {
        return names.size();
    }

    int count(Series of) {
        return counts[of.ordinal()];
    }

    /// The columns that are not read.
    List<Integer> unknown() {
        var found = new ArrayList<Integer>();
        for (int i = 0; i < series.length; i++) {
            if (series[i] == Series.UNKNOWN) {
                found.add(i);
            }
        }
        return found;
    }
}
