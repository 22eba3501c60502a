package agentos.showcase.run;

/// Real time x speed, as virtual milliseconds: what a player's clock says between two frames. Reads no clock of its own.
public final class PlayClock {
    private final double slowest;
    private final double fastest;
    private double speed = 1;
    private long last = -1;

    /// The limits of the speed, as factors.
    public PlayClock(double slowest, double fastest) {
        this.slowest = slowest;
        this.fastest = fastest;
    }

    public double speed() {
        return speed;
    }

    /// @param factor limited to the slowest and fastest
    public void speed(double factor) {
        speed = Math.clamp(factor, slowest, fastest);
    }

    /// Stands still: the time until the next frame does not count.
    public void rest() {
        last = -1;
    }

    /// How far to go on for this frame, virtual ms; 0 for the first frame after a rest.
    ///
    /// @param nanos monotonic time, any origin, 0 or more
    public double advance(long nanos) {
        double elapsed = last < 0 ? 0 : Math.max(0, nanos - last) / 1e6;
        last = nanos;
        return elapsed * speed;
    }
}
