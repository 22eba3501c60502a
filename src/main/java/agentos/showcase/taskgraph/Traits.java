package agentos.showcase.taskgraph;

/// What the routing policy sees of a task: the representation z, each component from 0 to 1.
///
/// @param length    how much material there is
/// @param ambiguity how open the request is
/// @param risk      what a mistake would cost
/// @param freshness how much it depends on recent facts
public record Traits(double length, double ambiguity, double risk, double freshness) {
    public static final Traits PLAIN = new Traits(0.3, 0.3, 0.3, 0.3);

    public Traits {
        for (double part : new double[] {length, ambiguity, risk, freshness}) {
            if (!(part >= 0 && part <= 1)) {
                throw new IllegalArgumentException("a trait is a number from 0 to 1, not " + part);
            }
        }
    }

    /// The vector z, in the order of the components.
    public double[] vector() {
        return new double[] {length, ambiguity, risk, freshness};
    }
}
