package agentos.showcase.expert.research.routes;

import agentos.showcase.text.Localized;
import java.util.Map;

/// Something that may go wrong on a route.
///
/// @param likelihood by route, 1 to 5; a route that is missing does not run the risk
/// @param impact     1 to 5
/// @param eased      by how much the mitigation lowers likelihood and impact
/// @param document   where the quote stands that speaks of it
public record Risk(
        String id, Localized name, Map<String, Integer> likelihood, int impact, Localized mitigation, Localized owner, Localized trigger,
        Eased eased, String document, Localized quote) {

    public record Eased(int likelihood, int impact) {}

    /// A risk as it is on one route.
    public record Rated(Risk risk, int likelihood, int impact) {
        public int score() {
            return likelihood * impact;
        }

        /// See [Risk#level(int)].
        public String level() {
            return Risk.level(score());
        }

        /// What is left when the mitigation works; never below 1.
        public Rated eased() {
            return new Rated(risk, Math.max(1, likelihood - risk.eased().likelihood()), Math.max(1, impact - risk.eased().impact()));
        }
    }

    /// `high` from 15, `medium` from 8, else `low`.
    ///
    /// @param score likelihood times impact
    public static String level(int score) {
        return score >= 15 ? "high" : score >= 8 ? "medium" : "low";
    }

    Rated on(String route) {
        return new Rated(this, Math.clamp(likelihood.getOrDefault(route, 0), 0, 5), Math.clamp(impact, 1, 5));
    }
}
