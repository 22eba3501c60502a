package agentos.showcase.evidence;

import agentos.showcase.data.Json;
import agentos.showcase.data.JsonFile;
import agentos.showcase.data.JsonFile.BadJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What a source weighs by its kind and its age: w = kind · 2^(-age / half-life), halved again where another source replaces it.
///
/// The numbers stand in `weights.json` beside this class. They are a convention of this application, not a measurement: only their order is borrowed, from
/// hierarchies of evidence that put what anybody can work out again or review before what somebody says, and that before what somebody passes on.
/// The age counts from the source's date to a date that is given as data, so the same evidence weighs the same on every day.
public final class Weighting {
    private static final double DAYS_PER_YEAR = 365.25;
    private static final Table TABLE = read();

    private final LocalDate asOf;

    /// @param weight   what a new source of the kind weighs, 0 to 1
    /// @param halfLife years in which it falls to a half; null for what does not age
    record Kind(double weight, Double halfLife) {}

    /// @param replaced factor for a source that another one replaces
    /// @param undated  factor for a source of a kind that ages, without a date
    /// @param least    what any source weighs at least, so that age alone never silences one
    record Table(Map<String, Kind> kinds, double replaced, double undated, double least) {}

    private Weighting(LocalDate asOf) {
        this.asOf = asOf;
    }

    /// @param asOf the day to count ages from
    public static Weighting asOf(LocalDate asOf) {
        return new Weighting(Objects.requireNonNull(asOf));
    }

    /// Ages are counted from the newest of these dates.
    ///
    /// @param dates ISO 8601 days, months or years; others are passed over
    public static Weighting asOf(List<String> dates) {
        return new Weighting(dates.stream().flatMap(date -> day(date).stream()).max(LocalDate::compareTo).orElse(LocalDate.EPOCH));
    }

    public LocalDate asOf() {
        return asOf;
    }

    /// What the source weighs, above 0 and at most 1.
    public double weight(Source source) {
        Kind kind = TABLE.kinds.getOrDefault(source.kind(), TABLE.kinds.get("other"));
        double weight = kind.weight * age(kind, source) * (source.replacedBy().isEmpty() ? 1 : TABLE.replaced);
        return Math.max(TABLE.least, weight);
    }

    private double age(Kind kind, Source source) {
        if (kind.halfLife == null) {
            return 1;
        }
        return day(source.date())
                .map(day -> StrictMath.pow(2, -Math.max(0, ChronoUnit.DAYS.between(day, asOf)) / DAYS_PER_YEAR / kind.halfLife))
                .orElse(TABLE.undated);
    }

    /// The day that a date means; the middle of a month or year that is given alone.
    static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date.matches("\\d{4}") ? date + "-07-01" : date.matches("\\d{4}-\\d{2}") ? date + "-15" : date));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Table read() {
        try (var in = Weighting.class.getResourceAsStream("weights.json")) {
            return Json.read(JsonFile.parse("weights.json", in.readAllBytes()).root(), Table.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BadJson e) {
            throw new IllegalStateException(e);
        }
    }
}
