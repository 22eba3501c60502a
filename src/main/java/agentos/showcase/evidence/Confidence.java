package agentos.showcase.evidence;

/// How strongly independent sources speak for and against a claim.
///
/// With independent sources of weights w_1, w_2, ... for it, s = 1 - (1 - w_1)(1 - w_2)...: the chance that not all of them are wrong. r is the
/// same over the sources against it. This is the rule for concordant testimony (Lambert 1764, in Shafer, *A Mathematical Theory of Evidence*,
/// 1976, ch. 4). Both together share out the whole between four cases, one per verdict:
///
/// | case | share |
/// |---|---|
/// | supported | s (1 - r) |
/// | refuted | r (1 - s) |
/// | disputed | s r |
/// | not enough evidence | (1 - s)(1 - r) |
///
/// That is Dempster's rule without dividing the conflict away (Smets and Kennes, "The transferable belief model", *Artificial Intelligence* 66,
/// 1994). The share for `supported` never falls when support is added and never rises when it is taken away or contradicted.
///
/// @param support s, 0 to 1
/// @param refute  r, 0 to 1
public record Confidence(double support, double refute) {
    public static final Confidence NONE = new Confidence(0, 0);

    public Confidence {
        if (!(support >= 0 && support <= 1 && refute >= 0 && refute <= 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1, not " + support + " and " + refute);
        }
    }

    /// 1 - (1 - w_1)(1 - w_2)...; 0 for no weights.
    static double together(Iterable<Double> weights) {
        double doubt = 1;
        for (double weight : weights) {
            doubt *= 1 - weight;
        }
        return 1 - doubt;
    }

    /// The share of the claim, s (1 - r): what can be believed of it.
    public double belief() {
        return support * (1 - refute);
    }

    /// The share of its denial, r (1 - s).
    public double denial() {
        return refute * (1 - support);
    }

    /// The share of the verdict; 0 for want of evidence, which is nothing to be confident of.
    public double in(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> belief();
            case REFUTED -> denial();
            case DISPUTED -> support * refute;
            case NOT_ENOUGH_EVIDENCE -> 0;
        };
    }

    /// A share in percent as a person reads it: never 100 for less than certainty, never 0 for more than nothing.
    public static int percent(double share) {
        return share <= 0 ? 0 : share >= 1 ? 100 : Math.clamp(Math.round(100 * share), 1, 99);
    }
}
