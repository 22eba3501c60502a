package agentos.showcase.benchmark;

import agentos.showcase.benchmark.Method.Missing;
import agentos.showcase.benchmark.Method.Normalisation;
import agentos.showcase.benchmark.Method.Ranking;
import agentos.showcase.pack.BenchmarkTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How far the models' places depend on the method: every combination of scale, treatment of missing scores and ranking, with the weights and the threshold
/// of one method.
///
/// @param combinations in the order of the choices
/// @param models       in the order asked for
/// @param winner       the model that alone leads under every combination that ranks anybody; nothing where they do not agree, or where missing scores could
///                     change it
public record MethodStrip(List<Combination> combinations, List<OfModel> models, Optional<String> winner) {
    public MethodStrip {
        combinations = List.copyOf(combinations);
        models = List.copyOf(models);
    }

    /// @param leaders ids of the models that lead: one, several that tie, or none
    public record Combination(Normalisation normalisation, Missing missing, Ranking ranking, List<String> leaders, boolean ranksAnybody) {
        public Combination {
            leaders = List.copyOf(leaders);
        }
    }

    /// A place under one combination: a single one, under bounds a range; 0 to 0 for none.
    public record Place(int best, int worst) {
        static final Place NONE = new Place(0, 0);

        public boolean isNone() {
            return best == 0;
        }
    }

    /// @param places     in the order of the combinations
    /// @param best       best place under the combinations that name a single one; 0 for none
    /// @param worst      worst such place
    /// @param unranked   under how many combinations there is not enough data
    /// @param boundsBest best place that the missing scores allow, under any combination; 0 for none
    /// @param boundsWorst worst such place
    public record OfModel(String model, List<Place> places, int best, int worst, int unranked, int boundsBest, int boundsWorst) {
        public OfModel {
            places = List.copyOf(places);
        }
    }

    /// @param method gives weights and threshold
    public static MethodStrip of(BenchmarkTable table, List<String> models, Method method) {
        var numbers = TableNumbers.of(table);
        var sheet = new Analysis.Sheet(numbers, numbers.columns(models), DimensionPlan.of(table));
        var combinations = new ArrayList<Combination>();
        var places = new ArrayList<List<Place>>();
        for (var normalisation : Normalisation.values()) {
            for (var missing : Missing.values()) {
                for (var ranking : Ranking.values()) {
                    var analysis = sheet.analyse(new Method(normalisation, missing, method.coverage(), ranking, method.weights()));
                    combinations.add(new Combination(normalisation, missing, ranking, analysis.leaders(),
                            analysis.overall().stream().anyMatch(standing -> !place(missing, standing).isNone())));
                    places.add(analysis.overall().stream().map(standing -> place(missing, standing)).toList());
                }
            }
        }
        var perModel = new ArrayList<OfModel>();
        for (int i = 0; i < sheet.models().size(); i++) {
            int at = i;
            perModel.add(model(sheet.models().get(i), combinations, places.stream().map(all -> all.get(at)).toList()));
        }
        return new MethodStrip(combinations, perModel, winner(combinations));
    }

    private static Place place(Missing missing, Standing standing) {
        return missing == Missing.BOUNDS ? new Place(standing.bestRank(), standing.worstRank())
                : standing.rank() == 0 ? Place.NONE : new Place(standing.rank(), standing.rank());
    }

    private static OfModel model(String model, List<Combination> combinations, List<Place> places) {
        int best = 0;
        int worst = 0;
        int unranked = 0;
        int boundsBest = 0;
        int boundsWorst = 0;
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            if (place.isNone()) {
                unranked++;
            } else if (combinations.get(i).missing() == Missing.BOUNDS) {
                boundsBest = boundsBest == 0 ? place.best() : Math.min(boundsBest, place.best());
                boundsWorst = Math.max(boundsWorst, place.worst());
            } else {
                best = best == 0 ? place.best() : Math.min(best, place.best());
                worst = Math.max(worst, place.worst());
            }
        }
        return new OfModel(model, places, best, worst, unranked, boundsBest, boundsWorst);
    }

    private static Optional<String> winner(List<Combination> combinations) {
        var leaders = combinations.stream().filter(Combination::ranksAnybody).map(Combination::leaders).distinct().toList();
        return leaders.size() == 1 && leaders.getFirst().size() == 1 ? Optional.of(leaders.getFirst().getFirst()) : Optional.empty();
    }
}
