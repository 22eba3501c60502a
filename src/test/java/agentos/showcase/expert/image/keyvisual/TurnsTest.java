package agentos.showcase.expert.image.keyvisual;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.Data;
import agentos.showcase.data.SplitMix64;
import agentos.showcase.evidence.CheckResult;
import agentos.showcase.expert.Studio;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.pack.Card;
import agentos.showcase.run.Choice;
import agentos.showcase.run.Run;
import agentos.showcase.run.RunEvent;
import agentos.showcase.run.RunRequest;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The second and the third turn: each changes what was asked, and nothing else.
class TurnsTest {
    private static final Studio STUDIO = Studio.open(Path.of("showcase-data"));
    private static final Card CARD = STUDIO.pack().card("key-visual").orElseThrow();
    private static final Data WORDS = CARD.inputs().get("vocabulary");
    private static final double MARGIN = 6;

    private static Run run(RunRequest request) throws Exception {
        return STUDIO.simulate(request);
    }

    private static RunRequest card() {
        return RunRequest.of(CARD);
    }

    private static RunRequest saying(RunRequest request, String decision, String words) {
        return request.choosing(new Choice(decision, "own", 0, Map.of("words", words)));
    }

    private static Data made(Run run, String name) {
        return run.at(run.makespan()).artefacts().get(name).data();
    }

    private static List<String> failed(Run run) {
        return run.at(run.makespan()).checks().stream().filter(check -> !check.holds()).map(CheckResult::check).toList();
    }

    private static Visual picture(Run run, String name) throws Exception {
        return Visual.read(made(run, name), name);
    }

    // ---- nothing else ---------------------------------------------------------------------------------------------------------

    /// What every edit does to every variant of a style and format, one after the other and then another one on top.
    @ParameterizedTest
    @CsvSource({"mist, wide", "mist, square", "mist, tall", "wash, wide", "wash, square", "wash, tall", "geometry, wide", "geometry, square", "geometry, tall",
        "aurora, wide", "aurora, square", "aurora, tall", "podium, wide", "podium, square", "podium, tall"})
    void everyWishChangesWhatItAsksForAndNothingElse(String style, String format) throws Exception {
        Run run = run(card().choosing("style", style, 0).choosing("format", format, 0));
        assertThat(failed(run)).isEmpty();
        Copy copy = Copy.of(CARD.inputs().get("copy"), CARD.inputs().get("brand"));
        var random = new SplitMix64(style.hashCode() * 31L + format.hashCode());
        for (String variant : List.of("variant-a", "variant-b", "variant-c")) {
            Visual base = picture(run, variant);
            for (Edit edit : Edit.values()) {
                Visual next = followed(base, edit, copy);
                if (next == null) {
                    continue;
                }
                hold(base, next, edit);
                Edit other = Edit.values()[random.nextInt(Edit.values().length)];
                Visual last = followed(next, other, copy);
                if (last != null && other != Edit.WARMER && other != Edit.COOLER) {
                    hold(next, last, other);
                }
            }
        }
    }

    private static Visual followed(Visual before, Edit edit, Copy copy) throws Exception {
        var next = Redesign.of(before, edit, copy);
        return next.isEmpty() ? null : Visual.of(next.get().design(), next.get().placements(), copy, Composer.Manual.PLAIN);
    }

    private static void hold(Visual before, Visual after, Edit edit) {
        var then = before.inspect(MARGIN);
        var now = after.inspect(MARGIN);
        for (Language language : Language.values()) {
            LayerDiff diff = LayerDiff.of(before.drawings().get(language), after.drawings().get(language));
            diff.changes().forEach((layer, aspects) -> assertThat(aspects).as("%s %s", edit, layer).allMatch(aspect -> edit.allows(layer, aspect)));
            assertThat(edit.followed(then.get(language), now.get(language)).ok()).as("%s is done", edit).isTrue();
            Inspection found = now.get(language);
            assertThat(found.contrast()).as("%s keeps text readable", edit).isGreaterThanOrEqualTo(4.5);
            assertThat(found.outside()).as("%s keeps inside", edit).isEmpty();
            assertThat(found.overlaps()).as("%s keeps clear", edit).isEmpty();
            assertThat(found.logos()).isEqualTo(1);
            assertThat(found.share()).isLessThanOrEqualTo(CARD.inputs().get("constraints").get("text").number());
        }
    }

    @Test
    void whatComesBackComesBackAsItWas() throws Exception {
        Visual base = picture(run(card()), "variant-a");
        Copy copy = Copy.of(CARD.inputs().get("copy"), CARD.inputs().get("brand"));
        Visual less = followed(base, Edit.LESS, copy);
        Visual again = followed(less, Edit.MORE, copy);
        for (Language language : Language.values()) {
            assertThat(LayerDiff.of(base.drawings().get(language), again.drawings().get(language)).changed()).isZero();
        }
    }

    // ---- the run --------------------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = {"warmer", "bolder", "less", "move", "both"})
    void aSecondTurnDoesWhatWasAskedAndNothingElse(String wish) throws Exception {
        Run run = run(card().choosing("instruction", wish, 0));
        assertThat(made(run, "diff-2").get("strayed").items()).isEmpty();
        assertThat(made(run, "diff-2").get("followed").items()).hasSize(wish.equals("both") ? 4 : 2).allMatch(item -> item.get("ok").truth());
        assertThat(failed(run)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cooler", "nearer", "bolder", "less", "move"})
    void aThirdTurnStartsFromTheSecondAndKeepsWhatThatOneDid(String wish) throws Exception {
        Run run = run(card().choosing("instruction", "warmer", 0).choosing("third", wish, 0));
        assertThat(failed(run)).isEmpty();
        assertThat(made(run, "final").at("/turn/base").text()).isEqualTo("turn-2");
        assertThat(made(run, "diff").get("followed").items()).hasSize(2).allMatch(item -> item.get("ok").truth());
        assertThat(made(run, "turns").get("turns").items()).hasSize(4);
        if (!wish.equals("cooler")) {
            assertThat(picture(run, "final").design().palette()).isEqualTo(picture(run, "turn-2").design().palette());
        }
    }

    @Test
    void nobodyAnswersAndTheThirdTurnKeepsThePicture() throws Exception {
        Run run = run(card());
        assertThat(run.makespan()).isBetween(20_000L, 60_000L);
        assertThat(picture(run, "final").drawings()).isEqualTo(picture(run, "turn-2").drawings());
        assertThat(made(run, "turns").get("turns").items()).extracting(turn -> turn.get("name").text()).containsExactly("draft", "variant-a", "turn-2");
    }

    @Test
    void aThirdTurnThatForgetsTheSecondIsFoundLayerByLayerAndSentBack() throws Exception {
        Run run = run(card().injecting("forgetful", 0));
        assertThat(run.events()).anyMatch(event -> event instanceof RunEvent.SentBack back && back.task().equals("third-turn"));
        assertThat(failed(run)).isEmpty();
    }

    @Test
    void whatIsNotUnderstoodIsSaidAndWhatCanBeAskedIsOfferedAndNothingIsLost() throws Exception {
        Run run = run(saying(card(), "third", "Give me a purple dragon"));
        assertThat(run.end().outcome()).isEqualTo(RunEvent.Outcome.WITH_FINDINGS);
        assertThat(failed(run)).containsExactly("final-understood");
        assertThat(made(run, "final").at("/turn/message").localized().en()).contains("“Give me a purple dragon”").contains("warmer").contains("less text");
        assertThat(made(run, "final").at("/turn/message").localized().zh()).contains("没有听懂").contains("更暖");
        assertThat(picture(run, "final").drawings()).isEqualTo(picture(run, "turn-2").drawings());
    }

    @Test
    void ofASentenceThatIsUnderstoodInPartThatPartIsDoneAndTheRestIsNamed() throws Exception {
        Run run = run(saying(card(), "third", "Move the logo, and 12 kg"));
        assertThat(made(run, "final").at("/turn/done").texts()).containsExactly("move");
        assertThat(made(run, "final").at("/turn/unread").texts()).containsExactly("12 kg");
    }

    @Test
    void aWishForWhichThereIsNoRoomIsRefusedWithItsReason() throws Exception {
        Run run = run(saying(card().choosing("instruction", "less", 0), "third", "Even less text"));
        assertThat(made(run, "final").at("/turn/refused").texts()).containsExactly("less");
        assertThat(made(run, "final").at("/turn/message").localized().en()).contains("no sub-line left");
        assertThat(failed(run)).containsExactly("final-understood");
    }

    // ---- words ----------------------------------------------------------------------------------------------------------------

    private static List<Edit> read(String sentence) {
        return Wishes.in(Localized.same(sentence), WORDS).edits();
    }

    @Test
    void freeWordsAreReadInBothLanguages() {
        var expected = new LinkedHashMap<String, List<Edit>>();
        expected.put("Cosier, with the logo elsewhere", List.of(Edit.WARMER, Edit.MOVE));
        expected.put("文字少一点，醒目些", List.of(Edit.BOLDER, Edit.LESS));
        expected.put("Make the headline bigger, please", List.of(Edit.BOLDER));
        expected.put("标题大一点", List.of(Edit.BOLDER));
        expected.put("a bigger bottle and more blue", List.of(Edit.COOLER, Edit.NEARER));
        expected.put("瓶子大一点，再冷一点", List.of(Edit.COOLER, Edit.NEARER));
        expected.put("Bring back the sub-line", List.of(Edit.MORE));
        expected.put("Too warm for me", List.of(Edit.COOLER));
        expected.put("颜色太暖了", List.of(Edit.COOLER));
        expected.put("The headline is too small", List.of(Edit.BOLDER));
        expected.put("Not warmer but bolder", List.of(Edit.BOLDER));
        expected.put("标志不要动，更醒目", List.of(Edit.BOLDER));
        expected.put("Keep the logo, less text", List.of(Edit.LESS));
        expected.put("Keep it as it is", List.of());
        expected.put("就这样", List.of());
        expected.forEach((sentence, edits) -> {
            var wishes = Wishes.in(Localized.same(sentence), WORDS);
            assertThat(wishes.edits()).as(sentence).isEqualTo(edits);
            assertThat(wishes.unread()).as(sentence).isEmpty();
        });
    }

    @Test
    void whatUndoesItselfIsNotDone() {
        var wishes = Wishes.in(Localized.same("warmer and cooler and bolder"), WORDS);
        assertThat(wishes.contrary()).containsExactly(Edit.WARMER, Edit.COOLER);
        assertThat(wishes.edits()).containsExactly(Edit.BOLDER);
    }

    @Test
    void anythingThatIsTypedIsReadOrNamed() {
        var random = new SplitMix64(5);
        var pieces = List.of("warm", "logo", "🌅", "שלום", "مرحبا", "标题", "大", "不要", "too", "not", " ", ",", "，", "\n", "+", "{0}", "'", "x".repeat(60), "less text");
        for (int i = 0; i < 400; i++) {
            var sentence = new StringBuilder();
            for (int k = random.nextInt(8); k >= 0; k--) {
                sentence.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextInt(2) == 0 ? " " : "");
            }
            var wishes = Wishes.in(Localized.same(sentence.toString()), WORDS);
            boolean says = sentence.codePoints().anyMatch(c -> Character.isLetterOrDigit(c));
            boolean negated = sentence.toString().matches("(?s).*(not|too|不要).*");
            assertThat(!says || negated || !wishes.edits().isEmpty() || !wishes.unread().isEmpty() || !wishes.contrary().isEmpty()).as(sentence.toString()).isTrue();
        }
        assertThat(read("")).isEmpty();
    }

    @Test
    void everyEditIsAskedForBySomeWordsOfBothLanguages() {
        for (Edit edit : Edit.values()) {
            for (Language language : Language.values()) {
                var read = new ArrayList<Boolean>();
                WORDS.get(edit.key()).get(language.code()).texts().forEach(words -> read.add(read(words.replace("+", " ")).contains(edit)));
                assertThat(read).as("%s %s", edit, language).isNotEmpty().doesNotContain(false);
            }
        }
    }

    @Test
    void theTurnsAreTheVeryPicturesThatWereMade() throws Exception {
        Run run = run(card().choosing("third", "move", 0));
        var panels = Drawings.panels(made(run, "turns"));
        assertThat(panels).hasSize(4);
        assertThat(panels.getLast().zh()).isEqualTo(Drawings.panels(made(run, "final")).getFirst().zh());
        Data last = made(run, "turns").get("turns").items().getLast();
        assertThat(last.at("/diff/en/changes").fields().keySet()).containsExactly("logo");
        assertThat(last.at("/diff/en/untouched").integer(0)).isLessThan(last.at("/diff/en/compared").integer(0)).isGreaterThan(20);
    }
}
