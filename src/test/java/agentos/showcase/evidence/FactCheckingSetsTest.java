package agentos.showcase.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.text.Localized;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The rule of verdicts against what public fact-checking sets make of labelled sentences.
class FactCheckingSetsTest {
    private static final Map<String, Verdict> NAMES = Map.of("SUPPORTS", Verdict.SUPPORTED, "REFUTES", Verdict.REFUTED,
            "DISPUTED", Verdict.DISPUTED, "NOT_ENOUGH_INFO", Verdict.NOT_ENOUGH_EVIDENCE);

    private record Row(int supports, int refutes, int open, Verdict claim, int claims) {
        static Row read(String line) {
            String[] cells = line.split(",");
            return new Row(Integer.parseInt(cells[0]), Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), NAMES.get(cells[3]), Integer.parseInt(cells[4]));
        }
    }

    @Test
    void everyClaimOfClimateFeverComesOutAsTheSetLabelsIt() throws IOException {
        int all = 0;
        int same = 0;
        for (Row row : rows()) {
            all += row.claims;
            same += verdict(row.supports, row.refutes) == row.claim ? row.claims : 0;
        }
        assertThat(all).isEqualTo(1_535);
        assertThat(same).isEqualTo(all);
    }

    @Test
    void everyCombinationOfFiveSentencesOccursInTheSet() throws IOException {
        assertThat(rows()).allMatch(row -> row.supports + row.refutes + row.open == 5);
        assertThat(rows()).extracting(row -> row.supports + "-" + row.refutes).doesNotHaveDuplicates().hasSize(21);
    }

    /// FEVER (Thorne et al. 2018) and SciFact (Wadden et al. 2020) label a claim by the label that its evidence carries, and call it open where there is
    /// none; by their guidelines no claim has evidence of both labels.
    @Test
    void aClaimWithOneKindOfEvidenceIsNamedAfterItAsInFeverAndSciFact() {
        for (int sentences = 1; sentences <= 5; sentences++) {
            assertThat(verdict(sentences, 0)).isEqualTo(Verdict.SUPPORTED);
            assertThat(verdict(0, sentences)).isEqualTo(Verdict.REFUTED);
        }
        assertThat(verdict(0, 0)).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    /// A sentence that says nothing of the claim is no link.
    private static Verdict verdict(int supports, int refutes) {
        var links = new ArrayList<Link>();
        for (int i = 0; i < supports + refutes; i++) {
            links.add(Link.computed("c0", i < supports ? Link.Stance.SUPPORTS : Link.Stance.REFUTES, "sentence " + i, null, Localized.EMPTY, ""));
        }
        return Judgement.of(Dossiers.CLAIM, links).verdict();
    }

    private static List<Row> rows() throws IOException {
        try (var in = FactCheckingSetsTest.class.getResourceAsStream("climate-fever-counts.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).skip(1).map(Row::read).toList();
        }
    }
}
