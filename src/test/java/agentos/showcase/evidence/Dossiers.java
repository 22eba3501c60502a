package agentos.showcase.evidence;

import agentos.showcase.data.SplitMix64;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Dossiers for tests: small ones by hand, many by chance.
final class Dossiers {
    static final Claim CLAIM = claim("c0");
    static final Weighting WEIGHTING = Weighting.asOf(List.of("2026-01-22"));
    private static final List<String> KINDS = List.of("derivation", "peer-reviewed", "measurement", "report", "survey", "vendor-note", "blog", "minutes", "letter");

    private Dossiers() {}

    static Claim claim(String id) {
        return new Claim(id, Localized.same(id));
    }

    static Source source(String id, String kind, String date, String... follows) {
        return new Source(id, null, kind, date, null, List.of(follows), "");
    }

    static Testimony says(String source, String claim, Link.Stance stance) {
        return new Testimony(passage(source + "/" + claim + "/" + stance, source, true, ""), claim, stance);
    }

    static Testimony supports(String source) {
        return says(source, "c0", Link.Stance.SUPPORTS);
    }

    static Testimony refutes(String source) {
        return says(source, "c0", Link.Stance.REFUTES);
    }

    static Passage passage(String id, String source, boolean stands, String misquotes) {
        return new Passage(id, source, Localized.same("words of " + id), Localized.same("0-5"), stands, misquotes);
    }

    static Dossier on(List<Source> sources, Testimony... testimonies) {
        return new Dossier(List.of(CLAIM), sources, List.of(testimonies), WEIGHTING);
    }

    /// Up to eight sources that follow each other at random, in circles too, with up to fourteen passages on up to three claims, some of them broken.
    static Dossier random(SplitMix64 chance) {
        var claims = IntStream.range(0, 1 + chance.nextInt(3)).mapToObj(i -> claim("c" + i)).toList();
        int size = 1 + chance.nextInt(8);
        var sources = new ArrayList<Source>();
        for (int i = 0; i < size; i++) {
            var follows = new ArrayList<String>();
            for (int j = 0; j < size; j++) {
                if (j != i && chance.nextInt(5) == 0) {
                    follows.add("s" + j);
                }
            }
            String date = chance.nextInt(6) == 0 ? "" : (2015 + chance.nextInt(12)) + "-0" + (1 + chance.nextInt(9));
            sources.add(new Source("s" + i, null, KINDS.get(chance.nextInt(KINDS.size())), date, null, follows, chance.nextInt(6) == 0 ? "s0" : ""));
        }
        var testimonies = new ArrayList<Testimony>();
        int passages = chance.nextInt(15);
        for (int i = 0; i < passages; i++) {
            var passage = passage("p" + i, "s" + chance.nextInt(size), chance.nextInt(8) > 0, chance.nextInt(9) == 0 ? "s0" : "");
            testimonies.add(new Testimony(passage, claims.get(chance.nextInt(claims.size())).id(), chance.nextInt(3) == 0 ? Link.Stance.REFUTES : Link.Stance.SUPPORTS));
        }
        return new Dossier(claims, sources, testimonies, WEIGHTING);
    }

    static <T> List<T> shuffled(List<T> items, SplitMix64 chance) {
        var shuffled = new ArrayList<>(items);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            java.util.Collections.swap(shuffled, i, chance.nextInt(i + 1));
        }
        return shuffled;
    }
}
