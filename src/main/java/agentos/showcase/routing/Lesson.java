package agentos.showcase.routing;

/// What a policy noticed while it learnt from one call.
///
/// @param error quality less what was expected of it
/// @param alarm whether an expert seems to have changed, so that the policy has begun anew
/// @param trust weight of each critic of a committee, sum 1; empty where there is none; not to be changed
public record Lesson(double error, Alarm alarm, double[] trust) {

    /// Why a policy began anew.
    public enum Alarm {
        NONE,
        /// Errors have become larger than the noise explains.
        SPREAD,
        /// Outcomes have become worse than expected.
        SHIFT
    }

    public static Lesson plain(double error) {
        return new Lesson(error, Alarm.NONE, new double[0]);
    }
}
