package agentos.showcase.expert.image.infographic;

import agentos.showcase.data.Data;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.image.check.Legibility;
import agentos.showcase.expert.image.infographic.ReadBack.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a sheet in both languages measures, against the table and as a picture.
///
/// @param readings what was read back, of one language after the other
/// @param sheets   one per language
record Measures(List<Reading> readings, List<Inspection> sheets) {
    /// Least size of type on A4, and on a screen of 1080 lines.
    static final double LEAST_MM = 4;
    static final double LEAST_PIXELS = 22;

    static Measures of(List<Reading> english, List<Reading> chinese, Drawing en, Drawing zh) {
        return new Measures(Stream.concat(english.stream(), chinese.stream()).toList(), List.of(Inspection.of(en), Inspection.of(zh)));
    }

    /// Names of the measures that do not hold.
    List<String> failing() {
        var names = new ArrayList<String>();
        fail(names, "drawn", readings.stream().allMatch(Reading::drawn));
        fail(names, "numbers", seen().allMatch(Reading::numbers));
        fail(names, "units", seen().allMatch(Reading::unit));
        fail(names, "names", seen().allMatch(Reading::named));
        fail(names, "marks", seen().allMatch(Reading::marked));
        fail(names, "overlaps", overlaps() == 0);
        fail(names, "outside", outside() == 0);
        fail(names, "smallest-mm", smallest().mm() >= LEAST_MM);
        fail(names, "smallest-pixels", smallest().pixels() >= LEAST_PIXELS);
        return names;
    }

    private static void fail(List<String> names, String name, boolean holds) {
        if (!holds) {
            names.add(name);
        }
    }

    private Stream<Reading> seen() {
        return readings.stream().filter(Reading::drawn);
    }

    private int overlaps() {
        return sheets.stream().mapToInt(sheet -> sheet.overlaps().size() + sheet.clipped().size()).sum();
    }

    private int outside() {
        return sheets.stream().mapToInt(sheet -> sheet.outside().size()).sum();
    }

    private Legibility smallest() {
        return sheets.stream().map(Inspection::smallest).reduce((one, other) -> one.units() <= other.units() ? one : other).orElseThrow();
    }

    Data.Builder put(Data.Builder data) {
        return data.put("drawn", Audit.truths(readings, Reading::drawn))
                .put("numbers", Audit.truths(readings, reading -> !reading.drawn() || reading.numbers()))
                .put("units", Audit.truths(readings, reading -> !reading.drawn() || reading.unit()))
                .put("names", Audit.truths(readings, reading -> !reading.drawn() || reading.named()))
                .put("marks", Audit.truths(readings, reading -> !reading.drawn() || reading.marked()))
                .put("largest-error", Data.of(100 * readings.stream().mapToDouble(Reading::off).max().orElse(0), 2))
                .put("overlaps", overlaps())
                .put("outside", outside())
                .put("contrast", Data.of(sheets.stream().mapToDouble(Inspection::contrast).min().orElse(0), 2))
                .put("smallest", Data.of(smallest().units(), 1))
                .put("smallest-mm", Data.of(smallest().mm(), 1))
                .put("smallest-pixels", Data.of(smallest().pixels(), 0))
                .put("touching", Data.strings(sheets.stream().flatMap(sheet -> Stream.concat(sheet.overlaps().stream(), sheet.clipped().stream())).distinct().toList()));
    }
}
