package agentos.showcase.routing;

import agentos.showcase.data.Data;

/// Two sequential tests on the errors of the committee: whether they have become larger than foreseen, and whether outcomes have become worse.
///
/// Both are cumulative sums of standardised errors that fall back to 0 as long as nothing has changed. An error counts for the second only as far as it is
/// noise by the policy's own account: not knowing yet is no change. The first bounds what one error may add.
///
/// Sources: Page: "Continuous Inspection Schemes", 1954; Hinkley: "Inference about the change-point from cumulative sum tests", 1971.
final class DriftTests {
    private static final double LARGEST_SQUARE = 9;
    private static final double SLACK = 0.25;
    private static final double TRACKING = 0.02;

    private final AdaptiveSettings settings;
    private double spread;
    private double shift;
    private double mean;
    private double count;
    private double sinceAlarm;
    private double quality;

    DriftTests(AdaptiveSettings settings) {
        this.settings = settings;
        quality = settings.quality();
    }

    DriftTests(DriftTests other) {
        settings = other.settings;
        spread = other.spread;
        shift = other.shift;
        mean = other.mean;
        count = other.count;
        sinceAlarm = other.sinceAlarm;
        quality = other.quality;
    }

    /// How much of an error may be taken for noise, 1 to 0: nothing once the first test is about to raise its alarm.
    double steadiness() {
        return settings.drift() ? Math.max(0, 1 - spread / settings.spread()) : 1;
    }

    /// Recent mean of the qualities that calls gave.
    double quality() {
        return quality;
    }

    /// Takes in one call; after an alarm both tests begin anew.
    ///
    /// @param error    quality less what was expected
    /// @param foreseen variance of the quality as it was foreseen, above 0
    /// @param noise    the part of it that is noise
    Lesson.Alarm watch(double error, double foreseen, double noise, double newQuality) {
        quality += TRACKING * (newQuality - quality);
        sinceAlarm++;
        double u = -error / Math.sqrt(foreseen);
        count++;
        mean += (u - mean) / count;
        spread = Math.max(0, spread + (Math.min(u * u, LARGEST_SQUARE) - 1) / 2 - SLACK);
        shift = Math.max(0, shift + noise / foreseen * (u - mean - SLACK));
        if (!settings.drift() || sinceAlarm < settings.pause()) {
            return Lesson.Alarm.NONE;
        }
        var alarm = spread > settings.spread() ? Lesson.Alarm.SPREAD : shift > settings.shift() ? Lesson.Alarm.SHIFT : Lesson.Alarm.NONE;
        if (alarm != Lesson.Alarm.NONE) {
            beginAnew();
        }
        return alarm;
    }

    private void beginAnew() {
        spread = 0;
        shift = 0;
        mean = 0;
        count = 0;
        sinceAlarm = 0;
    }

    Data snapshot() {
        return Data.object().put("spread", Snapshots.number(spread)).put("shift", Snapshots.number(shift)).put("mean", Snapshots.number(mean))
                .put("count", Snapshots.number(count)).put("sinceAlarm", Snapshots.number(sinceAlarm)).put("quality", Snapshots.number(quality)).build();
    }

    void restore(Snapshots.Reader from) {
        spread = from.number("spread", 0, Double.MAX_VALUE);
        shift = from.number("shift", 0, Double.MAX_VALUE);
        mean = from.number("mean");
        count = from.number("count", 0, Double.MAX_VALUE);
        sinceAlarm = from.number("sinceAlarm", 0, Double.MAX_VALUE);
        quality = from.number("quality");
    }
}
