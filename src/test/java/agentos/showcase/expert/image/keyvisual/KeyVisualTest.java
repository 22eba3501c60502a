package agentos.showcase.expert.image.keyvisual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import agentos.showcase.data.Data;
import agentos.showcase.data.SplitMix64;
import agentos.showcase.evidence.CheckResult;
import agentos.showcase.evidence.Verdict;
import agentos.showcase.expert.Studio;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.expert.image.check.Oklab;
import agentos.showcase.pack.Card;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Run;
import agentos.showcase.run.RunEvent;
import agentos.showcase.run.RunRequest;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyVisualTest {
    private static final Studio STUDIO = Studio.open(Path.of("showcase-data"));
    private static final Card CARD = STUDIO.pack().card("key-visual").orElseThrow();

    private static Run run(RunRequest request) throws Exception {
        return STUDIO.simulate(request);
    }

    private static RunRequest card() {
        return RunRequest.of(CARD);
    }

    private static Data made(Run run, String name) {
        return run.at(run.makespan()).artefacts().get(name).data();
    }

    private static List<String> sentBack(Run run) {
        return run.events().stream().filter(RunEvent.SentBack.class::isInstance).map(event -> ((RunEvent.SentBack) event).task()).toList();
    }

    private static Drawing drawing(Run run, String name, Language language) {
        return Drawings.panels(made(run, name)).getFirst().in(language);
    }

    // ---- the card -------------------------------------------------------------------------------------------------------------

    @Test
    void aRunThatNobodyDisturbsKeepsEveryRuleAndEveryClaim() throws Exception {
        Run run = run(card());
        assertThat(run.at(run.makespan()).checks()).isNotEmpty().allMatch(CheckResult::holds);
        assertThat(run.at(run.makespan()).judgements()).hasSize(4).allMatch(judgement -> judgement.verdict() == Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @CsvSource({"mist, square", "wash, tall", "geometry, square", "aurora, wide", "podium, tall"})
    void everyStyleKeepsEveryRule(String style, String format) throws Exception {
        Run run = run(card().choosing("style", style, 0).choosing("format", format, 0));
        assertThat(run.at(run.makespan()).checks()).filteredOn(check -> !check.holds()).extracting(CheckResult::check).isEmpty();
    }

    @Test
    void movingTheLogoLeavesEveryOtherLayerAsItWas() throws Exception {
        Run run = run(card().choosing("instruction", "move", 0));
        var before = drawing(run, "variant-a", Language.ZH).layers();
        var after = drawing(run, "turn-2", Language.ZH).layers();
        assertThat(after).filteredOn(layer -> !layer.id().equals("logo")).isEqualTo(before.stream().filter(layer -> !layer.id().equals("logo")).toList());
        assertThat(Drawings.find(drawing(run, "turn-2", Language.ZH), "logo").orElseThrow().bounds())
                .isNotEqualTo(Drawings.find(drawing(run, "variant-a", Language.ZH), "logo").orElseThrow().bounds());
    }

    @Test
    void aForgottenLogoIsCountedAndTheDraftSentBack() throws Exception {
        Run run = run(card().injecting("logo-forgotten", 0));
        assertThat(sentBack(run)).containsExactly("draft");
        assertThat(made(run, "draft-proof").at("/draft/logos")).isEqualTo(Data.of(1));
    }

    @Test
    void aLayoutOverTheEdgeIsSentBackToTheLayoutNotToThePainter() throws Exception {
        assertThat(sentBack(run(card().injecting("margin-ignored", 0)))).containsExactly("layout");
    }

    @Test
    void textInAColourOfThePictureIsFoundOnThePixelsAndOnlyThatVariantIsPaintedAgain() throws Exception {
        Run run = run(card().injecting("pale-type", 0));
        assertThat(sentBack(run)).containsExactly("variant-b");
        assertThat(run.at(run.makespan()).tasks().get("variant-a").attempt()).isEqualTo(1);
        assertThat(made(run, "variant-proof").at("/variant-b/contrast").number()).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void aCropThatShiftsUnaskedIsFoundByTheLayerComparison() throws Exception {
        Run run = run(card().injecting("drift", 0));
        assertThat(sentBack(run)).contains("second-turn");
        assertThat(run.at(run.makespan()).checks()).allMatch(CheckResult::holds);
    }

    @Test
    void aRendererThatHangsTwiceMakesTheHostPaintAPlainerDraft() throws Exception {
        Run run = run(card().injecting("slow-renderer", 0));
        assertThat(run.events()).anyMatch(RunEvent.PlanRevised.class::isInstance);
        assertThat(drawing(run, "draft", Language.EN).flat()).hasSizeLessThan(drawing(run(card()), "draft", Language.EN).flat().size());
        assertThat(run.end().outcome()).isNotEqualTo(RunEvent.Outcome.INCOMPLETE);
    }

    // ---- what measures --------------------------------------------------------------------------------------------------------

    private static Drawing poster(String left, String right, Bounds words) {
        return new Drawing(1600, 900, List.of(
                Layer.group("scene", List.of(Layer.rect("left", new Bounds(0, 0, 800, 900), 0, left), Layer.rect("right", new Bounds(800, 0, 800, 900), 0, right))),
                Layer.text("headline", words, "Morning", Type.of(100, "#ffffff")).as("text")));
    }

    @Test
    void contrastIsThatOfTheWorstPixelBehindTheText() {
        assertThat(Inspection.of(poster("#000000", "#000000", new Bounds(600, 300, 600, 200)), 5).contrast()).isCloseTo(21, within(0.01));
        assertThat(Inspection.of(poster("#000000", "#767676", new Bounds(600, 300, 600, 200)), 5).contrast()).isCloseTo(4.54, within(0.05));
        assertThat(Inspection.of(poster("#000000", "#ffffff", new Bounds(600, 300, 600, 200)), 5).contrast()).isCloseTo(1, within(0.01));
    }

    @Test
    void textBesideTheBrightHalfIsNotBlamedForIt() {
        assertThat(Inspection.of(poster("#000000", "#ffffff", new Bounds(100, 300, 600, 200)), 5).contrast()).isGreaterThan(20);
    }

    @Test
    void whatReachesOverTheSafeAreaIsNamed() {
        assertThat(Inspection.of(poster("#000000", "#000000", new Bounds(60, 300, 600, 200)), 5).outside()).isEmpty();
        assertThat(Inspection.of(poster("#000000", "#000000", new Bounds(40, 300, 600, 200)), 5).outside()).containsExactly("headline");
    }

    @Test
    void theComparisonTellsPlaceFromColour() {
        Drawing before = poster("#000000", "#000000", new Bounds(100, 300, 600, 200));
        Drawing moved = poster("#000000", "#000000", new Bounds(120, 300, 600, 200));
        Drawing painted = poster("#000000", "#aa0000", new Bounds(100, 300, 600, 200));
        assertThat(LayerDiff.of(before, before).changed()).isZero();
        assertThat(LayerDiff.of(before, moved).changes().get("headline")).containsExactly("place");
        assertThat(LayerDiff.of(before, painted).changes().get("scene")).containsExactly("colour");
    }

    // ---- what decides ---------------------------------------------------------------------------------------------------------

    private static Design design(double limit) throws OperationFailed {
        Data reference = CARD.inputs().get("references").get(0);
        return Design.of(Data.object().put("scenery", "mist").put("width", 1600).put("height", 900).put("margin", 6).put("limit", limit).put("corner", "top-left")
                .put("palette", reference.at("/palettes/first")).put("crop", CARD.inputs().get("formats").at("/wide/crops/first"))
                .put("manner", reference.get("manner")).put("parts", Data.strings(List.of("headline", "subline", "action"))).build());
    }

    private static Copy copy(String headline) throws OperationFailed {
        Data changed = Data.object().put("headline", Localized.same(headline)).build();
        return Copy.of(CARD.inputs().get("copy").merge(changed), CARD.inputs().get("brand"));
    }

    @Test
    void aTighterLimitOnTextMakesTheHeadlineSmallerAndSaysSo() throws Exception {
        var roomy = new Layout(design(40), copy("Morning,\nbottled."), Language.EN).solve();
        var tight = new Layout(design(8), copy("Morning,\nbottled."), Language.EN).solve();
        assertThat(tight.placement().headline().type().size()).isLessThan(roomy.placement().headline().type().size());
        assertThat(tight.placement().share(design(8))).isLessThanOrEqualTo(8);
        assertThat(tight.conflicts()).extracting(Layout.Conflict::kind).contains("size");
    }

    @Test
    void aHeadlineThatFitsNowhereIsAnOpenConflictNotASilentOne() throws Exception {
        var solved = new Layout(design(14), copy("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"), Language.EN).solve();
        assertThat(solved.conflicts()).anyMatch(conflict -> !conflict.solved());
    }

    @Test
    void whenNothingFitsTheWishesThatFightAreNamed() throws Exception {
        var cramped = design(14).within(6, 1);
        var fight = new Layout(cramped, copy("Morning,\nbottled."), Language.EN).solve().conflicts().stream().filter(conflict -> conflict.kind().equals("room")).findFirst().orElseThrow();
        assertThat(fight.solved()).isFalse();
        assertThat(fight.sentence().en()).contains("text limited to 1 %").doesNotContain("clear of the product");
        assertThat(fight.sentence().zh()).contains("文字占比不超过 1%");
        assertThat(new Layout(cramped.within(6, 14), copy("Morning,\nbottled."), Language.EN).solve().conflicts()).noneMatch(conflict -> conflict.kind().equals("room"));
    }

    @Test
    void whateverIsWrittenInWhateverFormatIsSetOrAnsweredWithAConflict() throws Exception {
        var random = new SplitMix64(11);
        String long500 = "Light that follows you home and stays until the morning comes ".repeat(9).substring(0, 500);
        var words = List.of("M", long500, "x".repeat(500), "晨".repeat(500), "שלום עולם, בוקר טוב", "صباح الخير يا عالم", "Morning 🌅🌄 ✨", "a\nb\nc\nd\ne\nf", "  -  ", "10 % – 20 %; “q”");
        for (int i = 0; i < 60; i++) {
            String headline = words.get(random.nextInt(words.size()));
            double width = 200 + random.nextInt(4000);
            double height = 200 + random.nextInt(4000);
            Design design = Design.of(design(2 + random.nextInt(40)).data().merge(Data.object().put("width", width).put("height", height)
                    .put("margin", random.nextInt(20)).put("corner", Design.CORNERS.get(random.nextInt(4))).build()));
            for (Language language : Language.values()) {
                var solved = new Layout(design, copy(headline), language).solve();
                boolean open = solved.conflicts().stream().anyMatch(conflict -> !conflict.solved());
                boolean strange = headline.codePoints().anyMatch(c -> c >= 0x590 && c < 0x700 || c >= 0x1F000);
                assertThat(open || !strange).as("%s: what no face has is said", headline).isTrue();
                if (!open) {
                    double unit = Math.min(width, height);
                    double margin = design.margin() / 100 * unit;
                    var safe = new Bounds(margin, margin, width - 2 * margin, height - 2 * margin).inset(-1);
                    assertThat(solved.placement().slots().flatMap(slot -> Composer.lines(slot).stream())).as("%s in %s x %s", headline, width, height).allMatch(safe::contains);
                    assertThat(solved.placement().share(design)).isLessThanOrEqualTo(design.limit() + 0.01);
                }
            }
        }
    }

    @Test
    void emptyCopyAndAnImpossibleFormatAreRefusedWithASentence() throws Exception {
        Assertions.assertThatThrownBy(() -> copy(" ")).isInstanceOf(OperationFailed.class).hasMessageContaining("headline");
        for (double[] size : new double[][] {{0, 0}, {20_000, 20_000}, {10_000, 9_000}, {Double.NaN, 400}}) {
            Data form = Data.object().put("width", Double.isNaN(size[0]) ? Data.of("NaN") : Data.of(size[0])).put("height", size[1]).build();
            Data data = design(14).data().merge(form);
            Assertions.assertThatThrownBy(() -> Design.of(data)).isInstanceOf(OperationFailed.class).hasMessageContaining("units wide");
        }
    }

    @Test
    void warmerColoursAreAsLightAsBeforeSoThatTextStaysReadable() throws Exception {
        var palette = design(14).palette();
        var warmer = palette.warmer().roles();
        palette.roles().forEach((role, color) -> assertThat(Oklab.of(warmer.get(role)).l()).as(role).isCloseTo(Oklab.of(color).l(), within(0.04)));
        assertThat(Oklab.of(warmer.get("mid")).b()).isGreaterThan(Oklab.of(palette.mid()).b());
    }

    @Test
    void fewerThanFourReferencesAreRefusedWithASentence() {
        Data three = Data.list(CARD.inputs().get("references").items().subList(0, 3));
        Assertions.assertThatThrownBy(() -> Reference.list(three)).isInstanceOf(OperationFailed.class).hasMessageContaining("at least four");
    }

    @Test
    void aShrunkTextBreaksItsLinesWhereTheLargeOneDoes() {
        var text = Layer.text("headline", new Bounds(100, 100, 500, 400), "Cedar, cold air and the first light of the day", Type.of(60, "#ffffff"));
        Layer small = Shrunk.into(new Drawing(1600, 900, List.of(text)), "s", new Bounds(37, 11, 400, 225)).children().getFirst();
        assertThat(TextSetter.set(small).lines()).extracting(TextSetter.Line::text).isEqualTo(TextSetter.set(text).lines().stream().map(TextSetter.Line::text).toList());
        assertThat(small.bounds()).isEqualTo(new Bounds(37 + 25, 11 + 25, 125, 100));
    }
}
