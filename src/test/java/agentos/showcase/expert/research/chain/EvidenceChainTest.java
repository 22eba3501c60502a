package agentos.showcase.expert.research.chain;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.Data;
import agentos.showcase.expert.Studio;
import agentos.showcase.pack.Card;
import agentos.showcase.run.Choice;
import agentos.showcase.run.Run;
import agentos.showcase.run.RunEvent;
import agentos.showcase.run.RunRequest;
import agentos.showcase.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The card "Question, evidence, conclusion", with what a visitor asks and does by hand.
class EvidenceChainTest {
    private static final Studio STUDIO = Studio.open(Path.of("showcase-data"));
    private static final Card CARD = STUDIO.pack().card("evidence-chain").orElseThrow();

    private static Run ask(String question) throws Exception {
        return STUDIO.simulate(RunRequest.of(CARD).choosing(new Choice("which-question", "own", 0, Map.of("words", question))));
    }

    /// A run of a question of the pack in which the visitor's hand did this.
    private static Run hand(String question, Map<String, String> filled) throws Exception {
        return STUDIO.simulate(RunRequest.of(CARD).choosing("which-question", question, 0).choosing(new Choice("which-sources", "own", 0, filled)));
    }

    private static Data made(Run run, String name) {
        return run.at(run.makespan()).artefacts().get(name).data();
    }

    private static List<Data> nodes(Run run, String kind) {
        return made(run, "chain").get("nodes").items().stream().filter(node -> node.get("kind").text().equals(kind)).toList();
    }

    private static String answer(Run run) {
        return made(run, "conclusion").get("answer").text();
    }

    private static Data claim(Run run, String id) {
        return nodes(run, "claim").stream().filter(node -> node.get("id").text().equals("claim-" + id)).findFirst().orElseThrow();
    }

    // ---- the visitor's hand -----------------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = {"attention", "memory", "success"})
    void withoutThePivotsTheAnswerFallsAndWithAnyFewerItStands(String question) throws Exception {
        Run whole = hand(question, Map.of());
        var pivots = made(whole, "chain").get("pivots").texts();
        assertThat(pivots).isNotEmpty();
        assertThat(answer(whole)).isNotEqualTo("open");
        Run without = hand(question, Map.of("out", String.join(", ", pivots)));
        assertThat(answer(without)).isNotEqualTo(answer(whole));
        assertThat(made(without, "chain").get("told").localized().en()).contains("because").contains("the conclusion goes from");
        assertThat(made(without, "chain").get("told").localized().zh()).contains("因为").contains("结论由");
        for (String kept : pivots) {
            assertThat(answer(hand(question, Map.of("out", String.join(", ", pivots.stream().filter(id -> !id.equals(kept)).toList()))))).isEqualTo(answer(whole));
        }
    }

    @Test
    void whatIsTakenOutIsStillThereAndSaysWhyItDoesNotCount() throws Exception {
        Run run = hand("attention", Map.of("out", "window-reach-blog"));
        var source = nodes(run, "source").stream().filter(node -> node.get("document").text().equals("window-reach-blog")).findFirst().orElseThrow();
        assertThat(source.get("leftOut").truth()).isTrue();
        assertThat(source.get("why").localized().en()).isEqualTo("left out");
        assertThat(nodes(run, "passage").stream().filter(node -> node.get("document").text().equals("window-reach-blog")))
                .isNotEmpty().allMatch(node -> node.get("standing").text().equals("left-out"));
        assertThat(claim(run, "r1-c3").get("verdict").text()).isEqualTo("refuted");
        assertThat(made(run, "chain").get("told").localized().en())
                .startsWith("Without “Who needs full attention?").contains("from disputed to refuted, because nothing that counts speaks for it any more");
    }

    @Test
    void aSourceIsNamedByWordsOfItsTitleAndWhatNamesNoneIsSaid() throws Exception {
        assertThat(made(hand("attention", Map.of("out", "Who needs full attention")), "chain").get("hand").get("out").texts()).containsExactly("window-reach-blog");
        assertThat(made(hand("attention", Map.of("out", "谁还需要全注意力")), "chain").get("hand").get("out").texts()).containsExactly("window-reach-blog");
        Run unknown = hand("attention", Map.of("out", "the moon"));
        assertThat(made(unknown, "verdicts").get("hand").get("unknown").texts()).containsExactly("the moon");
        assertThat(unknown.events().stream().filter(RunEvent.AttemptFinished.class::isInstance).map(event -> ((RunEvent.AttemptFinished) event).product().note().en()))
                .anyMatch(note -> note.contains("“the moon” is no source of the library"));
    }

    @Test
    void aSourceThatIsAddedBringsItsPassages() throws Exception {
        Run whole = hand("attention", Map.of());
        String document = made(whole, "chain").get("candidates").get(0).get("document").text();
        assertThat(nodes(whole, "source")).noneMatch(node -> node.get("document").text().equals(document));
        Run added = hand("attention", Map.of("add", document));
        assertThat(nodes(added, "source")).anyMatch(node -> node.get("document").text().equals(document) && node.get("added").truth());
        assertThat(nodes(added, "passage")).anyMatch(node -> node.get("document").text().equals(document));
        assertThat(made(added, "chain").get("candidates").items()).noneMatch(candidate -> candidate.get("document").text().equals(document));
        assertThat(added.end().outcome()).isEqualTo(RunEvent.Outcome.COMPLETE);
    }

    @Test
    void aPassageCountsForWhatTheVisitorSays() throws Exception {
        assertThat(claim(hand("attention", Map.of()), "r1-c2").get("verdict").text()).isEqualTo("supported");
        assertThat(claim(hand("attention", Map.of("marks", "{\"r1-c2-1\": \"refutes\"}")), "r1-c2").get("verdict").text()).isEqualTo("disputed");
        Run ignored = hand("attention", Map.of("marks", "{\"r1-c2-1\": \"ignore\", \"r1-c2-2\": \"ignore\", \"r1-c2-3\": \"ignore\"}"));
        assertThat(claim(ignored, "r1-c2").get("verdict").text()).isEqualTo("not-enough-evidence");
        assertThat(nodes(ignored, "passage")).filteredOn(node -> node.get("standing").text().equals("ignored")).hasSize(3);
    }

    @Test
    void takingSupportAwayNeverRaisesConfidenceInAClaim() throws Exception {
        Run whole = hand("attention", Map.of());
        int before = claim(whole, "r1-c1").get("confidence").integer(0);
        assertThat(before).isBetween(1, 99);
        for (Data source : nodes(whole, "source")) {
            Run run = hand("attention", Map.of("out", source.get("document").text()));
            assertThat(claim(run, "r1-c1").get("confidence").integer(0)).isLessThanOrEqualTo(before);
        }
    }

    // ---- free questions ---------------------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Does sparsity save memory?                                             | no
            Does sparsity save computation?                                        | yes
            稀疏节省内存吗？                                                       | no
            Does a sliding window alone carry retrieval over long distances?       | no
            """)
    void aQuestionThatTheLibraryDecidesIsDecidedByItsWords(String question, String answer) throws Exception {
        Run run = ask(question);
        assertThat(answer(run)).isEqualTo(answer);
        assertThat(run.end().outcome()).isNotEqualTo(RunEvent.Outcome.INCOMPLETE);
        quotesOnly(run);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How much memory do the weights need at 4 bits? | 98 GB at 4 bits
            权重在 4 位下需要多少内存？                    | 98 GB
            How many experts does Mixtral use per token?   | two of eight experts
            """)
    void aQuestionThatAsksForSomethingIsAnsweredByAQuotation(String question, String words) throws Exception {
        Run run = ask(question);
        assertThat(answer(run)).isEqualTo("open");
        assertThat(made(run, "conclusion").get("conclusion").localized().en()).contains(words);
        assertThat(nodes(run, "claim")).allMatch(claim -> claim.get("open").truth());
        quotesOnly(run);
    }

    @ParameterizedTest
    @ValueSource(strings = {"How much is a subscription per month?", "订阅每月多少钱？", "Who won the football world cup?", "qwrtz plmk vbnx"})
    void whatTheLibraryDoesNotTreatIsNotFoundAndTheRunStillEnds(String question) throws Exception {
        Run run = ask(question);
        assertThat(run.end().outcome()).isEqualTo(RunEvent.Outcome.COMPLETE);
        assertThat(run.events()).noneMatch(RunEvent.SentBack.class::isInstance).noneMatch(RunEvent.AttemptFailed.class::isInstance);
        assertThat(made(run, "conclusion").get("found").truth()).isFalse();
        assertThat(made(run, "conclusion").get("conclusion").localized()).satisfies(text -> {
            assertThat(text.en()).isEqualTo("Not found in these documents.");
            assertThat(text.zh()).isEqualTo("这些文档中没有找到。");
        });
        assertThat(nodes(run, "passage")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "???", "12345", "how what which"})
    void whatIsNoQuestionGetsOneSentence(String question) throws Exception {
        Run run = ask(question);
        assertThat(run.end().outcome()).isEqualTo(RunEvent.Outcome.COMPLETE);
        assertThat(nodes(run, "claim")).isEmpty();
        assertThat(made(run, "conclusion").get("conclusion").localized().en()).isNotBlank().endsWith(".");
    }

    @Test
    void ownDocumentsAnswerTooThoughTheyHaveOneEditionOnly(@TempDir Path folder) throws Exception {
        Path pack = folder.resolve("pack");
        try (var files = Files.walk(Path.of("showcase-data"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, pack.resolve(Path.of("showcase-data").relativize(file)));
            }
        }
        Files.write(pack.resolve("documents/cold.txt"), "仓库机器人在冷库里连续工作十一个小时。\n充电需要四十分钟。\n".getBytes("GB18030"));
        Files.writeString(pack.resolve("documents/trip.html"), "<title>A field trip</title><h1>A field trip</h1><p>The forklift robot lasts eleven hours in the cold store.</p>");
        var studio = Studio.open(pack);
        var card = studio.pack().card("evidence-chain").orElseThrow();
        for (String question : List.of("仓库机器人在冷库里连续工作多久？", "How long does the forklift robot last in the cold store?")) {
            Run run = studio.simulate(RunRequest.of(card).choosing(new Choice("which-question", "own", 0, Map.of("words", question))));
            assertThat(run.end().outcome()).as(question).isNotEqualTo(RunEvent.Outcome.INCOMPLETE);
            assertThat(made(run, "conclusion").get("conclusion").localized().en()).containsAnyOf("十一个小时", "eleven hours");
            assertThat(nodes(run, "source")).extracting(node -> node.get("title").localized().zh()).doesNotContain("trip");
        }
    }

    @Test
    void aMisquotationIsNeverTheAnswer() throws Exception {
        Run run = ask("What happens to the reported success rate when a task is repeated several times?");
        assertThat(nodes(run, "passage")).filteredOn(node -> node.get("title").localized().en().contains("Repeating a task several times never lowers"))
                .isNotEmpty().allMatch(node -> node.get("standing").text().equals("misquotes"));
        assertThat(made(run, "conclusion").get("conclusion").localized().en()).doesNotContain("Repeating a task several times never lowers");
    }

    @Test
    void aFreeQuestionCanBePulledAtAndMarkedToo() throws Exception {
        Run run = ask("How much memory do the weights need at 4 bits?");
        var passage = nodes(run, "passage").getFirst();
        Run marked = STUDIO.simulate(RunRequest.of(CARD)
                .choosing(new Choice("which-question", "own", 0, Map.of("words", "Do the weights need 98 GB at 4 bits?")))
                .choosing(new Choice("which-sources", "own", 0, Map.of("marks", "{\"own-1-1\": \"supports\"}"))));
        assertThat(passage.get("document").text()).isNotBlank();
        assertThat(claim(marked, "own-1").get("verdict").text()).isEqualTo("supported");
    }

    /// Every passage stands in its document, and what is concluded holds nothing between quotation marks that is no passage.
    private static void quotesOnly(Run run) {
        for (Data passage : nodes(run, "passage")) {
            assertThat(List.of(Language.values())).anyMatch(language -> STUDIO.library().stands(passage.get("document").text(), language,
                    passage.get("title").localized().in(language)));
        }
        var passages = nodes(run, "passage").stream().map(passage -> passage.get("title").localized().en()).toList();
        var quoted = java.util.regex.Pattern.compile("“([^”]+)” \\(").matcher(made(run, "conclusion").get("conclusion").localized().en()).results().map(m -> m.group(1)).toList();
        assertThat(quoted).isNotEmpty().allMatch(passages::contains);
    }
}
