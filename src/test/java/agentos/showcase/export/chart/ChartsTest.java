package agentos.showcase.export.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import agentos.showcase.benchmark.Look;
import agentos.showcase.benchmark.Method;
import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.benchmark.ShownTable.Cell;
import agentos.showcase.benchmark.ShownTables;
import agentos.showcase.expert.drawing.Colors;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Kind;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChartsTest {
    private static final ShownTable RAW = HandTable.raw();
    private static final ShownTable NORMALISED = HandTable.normalised();
    private static final ShownTable DIMENSIONS = HandTable.withDimensions();
    private static final double[][] SIZES = {{420, 480}, {1240, 560}};

    private static Drawing draw(ShownTable table, ChartSpec spec) {
        return Charts.draw(table, spec, Palette.LIGHT, Language.EN, 1240, 560);
    }

    private static Layer layer(Drawing drawing, String id) {
        return Drawings.find(drawing, id).orElseThrow(() -> new AssertionError("no layer " + id));
    }

    private static double middle(Layer layer) {
        return layer.bounds().x() + layer.bounds().width() / 2;
    }

    private static List<Layer> of(Drawing drawing, String role) {
        return drawing.flat().stream().filter(layer -> layer.role().equals(role)).toList();
    }

    static List<String> rows() {
        return RAW.lines().stream().filter(ShownTable.Scores.class::isInstance).map(ShownTable.Line::id).toList();
    }

    // ---- what the marks say -------------------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @MethodSource("rows")
    void barsBeginAtZeroAndAreAsLongAsTheirScores(String row) {
        var drawing = draw(RAW, ChartSpec.of(ChartKind.BARS, row));
        double zero = middle(layer(drawing, "tick:0"));
        double unit = (middle(layer(drawing, "tick:100")) - zero) / 100;
        assertThat(of(drawing, "mark")).isNotEmpty().allSatisfy(bar -> {
            assertThat(bar.bounds().x()).isCloseTo(zero, within(0.01));
            assertThat(bar.bounds().width()).isCloseTo(unit * value(RAW, bar), within(0.01));
        });
    }

    @ParameterizedTest
    @CsvSource({"percent, 42.5, 30, 100, '% of items solved'", "points, 42.5, 30, 45, as printed", "fraction, 0.42, 0.3, 1, share of items"})
    void theUnitIsTheOneOfTheRowAndNotGuessed(String unit, double a, double b, double end, String says) {
        var plain = small(a, b);
        var table = new ShownTable(plain.title(), plain.corner(), plain.columns(), plain.lines(), plain.notes(), plain.look(), plain.method(), Map.of("r", unit));
        var drawing = draw(table, ChartSpec.of(ChartKind.BARS, "r"));
        assertThat(layer(drawing, "unit").text()).contains(says);
        assertThat(of(drawing, "mark").getFirst().bounds().width() / (middle(lastTick(drawing)) - middle(layer(drawing, "tick:0"))))
                .isCloseTo(value(table, of(drawing, "mark").getFirst()) / Double.parseDouble(lastTick(drawing).text()), within(0.001));
        assertThat(Double.parseDouble(lastTick(drawing).text())).isCloseTo(end, within(end * 0.2));
        assertThat(Double.parseDouble(lastTick(drawing).text())).isLessThanOrEqualTo(unit.equals("points") ? 60 : end);
        var dots = draw(table, ChartSpec.of(ChartKind.DOTS, "r"));
        assertThat(dots.flat().stream().filter(layer -> layer.id().startsWith("tick:")).map(Layer::text).filter(text -> !text.isEmpty()).mapToDouble(Double::parseDouble))
                .allMatch(tick -> tick >= 0 && tick <= Math.max(end, 1));
    }

    @Test
    void aDimensionOfATransposedTableIsOnTheScaleOfTheMethod() {
        var printed = HandTable.printed();
        var all = Look.all(printed);
        var look = new Look(all.sort(), "", all.group(), all.dimension(), all.models(), all.pinned(), all.highlight(), true, false, false, true);
        var table = agentos.showcase.benchmark.ShownTables.of(printed, look, Method.DEFAULT);
        assertThat(layer(draw(table, ChartSpec.of(ChartKind.DOTS, "math")), "unit").text()).startsWith("Normalised score");
        assertThat(layer(draw(table, ChartSpec.of(ChartKind.DOTS, "aime-2025")), "unit").text()).isEqualTo("Score, % of items solved");
    }

    private static Layer lastTick(Drawing drawing) {
        return drawing.flat().stream().filter(layer -> layer.id().startsWith("tick:")).reduce((_, last) -> last).orElseThrow();
    }

    @Test
    void aBarOfANegativeValueEndsAtZero() {
        var drawing = draw(small(-2.0, 1.0), ChartSpec.of(ChartKind.BARS, "r"));
        double zero = middle(layer(drawing, "tick:0"));
        assertThat(layer(drawing, "mark:r:a").bounds().right()).isCloseTo(zero, within(0.01));
        assertThat(layer(drawing, "mark:r:b").bounds().x()).isCloseTo(zero, within(0.01));
        assertThat(layer(drawing, "mark:r:a").bounds().width()).isCloseTo(2 * layer(drawing, "mark:r:b").bounds().width(), within(0.01));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void dotsStandInProportionToTheirScores(String row) {
        var drawing = draw(RAW, ChartSpec.of(ChartKind.DOTS, row));
        var ticks = of(drawing, "axis").stream().filter(layer -> layer.id().startsWith("tick:")).toList();
        double from = Double.parseDouble(ticks.getFirst().text());
        double unit = (middle(ticks.getLast()) - middle(ticks.getFirst())) / (Double.parseDouble(ticks.getLast().text()) - from);
        assertThat(of(drawing, "mark")).isNotEmpty().allSatisfy(mark ->
                assertThat(middle(mark)).isCloseTo(middle(ticks.getFirst()) + unit * (value(RAW, mark) - from), within(0.05)));
        assertThat(of(drawing, "interval")).allSatisfy(interval -> {
            var cell = cell(RAW, interval);
            assertThat(interval.bounds().width()).isCloseTo(unit * (cell.high() - cell.low()), within(0.05));
            assertThat(interval.bounds().x()).isCloseTo(middle(ticks.getFirst()) + unit * (cell.low() - from), within(0.05));
        });
    }

    @Test
    void aMissingScoreHasNoMarkAndIsNamed() {
        var drawing = draw(RAW, ChartSpec.of(ChartKind.DOTS, "hle-tools"));
        assertThat(Drawings.find(drawing, "mark:hle-tools:step-3.5-air")).isEmpty();
        assertThat(of(drawing, "mark")).hasSize(7);
        assertThat(layer(drawing, "missing:hle-tools:step-3.5-air").text()).isEqualTo("no score");
        assertThat(layer(drawing, "name:hle-tools:step-3.5-air").text()).isEqualTo("Step3.5 Air");
    }

    @Test
    void noFormDrawsAMarkForAMissingScore() {
        for (ChartKind kind : ChartKind.values()) {
            assertThat(of(draw(RAW, ChartSpec.of(kind, "hle-tools").against("aime-2025")), "mark"))
                    .as(kind.key()).isNotEmpty().allSatisfy(mark -> assertThat(cell(RAW, mark).value()).isNotNull());
        }
    }

    @ParameterizedTest
    @EnumSource(value = ChartKind.class, names = {"DOTS", "BARS", "SIZE"})
    void withoutANumberOfItemsThereIsNoInterval(ChartKind kind) {
        assertThat(of(draw(RAW, ChartSpec.of(kind, "terminal-bench-hard")), "interval")).isEmpty();
        assertThat(layer(draw(RAW, ChartSpec.of(kind, "terminal-bench-hard")), "foot").text()).contains("not known, so no interval");
        assertThat(of(draw(RAW, ChartSpec.of(kind, "gpqa-diamond")), "interval")).hasSize(10);
    }

    @Test
    void theSharedLeadIsShadedAndSaid() {
        var drawing = draw(RAW, ChartSpec.of(ChartKind.DOTS, "gpqa-diamond"));
        assertThat(of(drawing, "lead")).extracting(Layer::id).containsExactly("lead:gpqa-diamond:gemini-3.0-pro", "lead:gpqa-diamond:gpt-5.1-high",
                "lead:gpqa-diamond:glm-4.7", "lead:gpqa-diamond:gpt-5-high");
        assertThat(layer(drawing, "foot").text()).contains("cannot be told from the best");
    }

    @Test
    void ownAndHighlightedModelsDifferInShapeAndColour() {
        var drawing = draw(RAW, ChartSpec.of(ChartKind.DOTS, "gpqa-diamond").highlighting("glm-4.7"));
        assertThat(layer(drawing, "mark:gpqa-diamond:step-3.5-air").kind()).isEqualTo(Kind.PATH);
        assertThat(layer(drawing, "mark:gpqa-diamond:glm-4.7").kind()).isEqualTo(Kind.RECT);
        assertThat(layer(drawing, "mark:gpqa-diamond:gpt-5-high").kind()).isEqualTo(Kind.ELLIPSE);
        assertThat(drawing.flat().stream().filter(layer -> layer.id().matches("mark:.*")).map(layer -> layer.fill().stops().getFirst()).distinct()).hasSize(3);
    }

    @Test
    void ranksThatTieStandAtTheSameHeight() {
        var drawing = draw(RAW, ChartSpec.of(ChartKind.SLOPE, "gpqa-diamond").against("aime-2025"));
        var glm = layer(drawing, "mark:gpqa-diamond:glm-4.7").bounds();
        assertThat(layer(drawing, "mark:gpqa-diamond:gpt-5-high").bounds().y()).isEqualTo(glm.y());
        assertThat(layer(drawing, "mark:aime-2025:glm-4.7").bounds().y()).isLessThan(layer(drawing, "mark:aime-2025:gpt-5-high").bounds().y());
    }

    @Test
    void theSlopeToTheNormalisedScoreShowsBothNumbers() {
        var drawing = draw(RAW, ChartSpec.of(ChartKind.SLOPE, "gpqa-diamond").beside(NORMALISED));
        assertThat(layer(drawing, "label:gpqa-diamond:step-3.5-air:raw").text()).isEqualTo("Step3.5 Air  81.7");
        // 100 (81.7 - 25) / (100 - 25) = 75.6
        assertThat(layer(drawing, "label:gpqa-diamond:step-3.5-air:normalised").text()).isEqualTo("75.6  Step3.5 Air");
    }

    @Test
    void sizesStandOnALogarithmicAxisAndUnknownOnesInTheirLane() {
        var drawing = draw(RAW, ChartSpec.of(ChartKind.SIZE, "gpqa-diamond"));
        double ten = middle(layer(drawing, "mark:gpqa-diamond:minimax-m2.1"));
        double fifteen = middle(layer(drawing, "mark:gpqa-diamond:mimo-v2-flash"));
        double thirtyTwo = middle(layer(drawing, "mark:gpqa-diamond:glm-4.7"));
        assertThat((fifteen - ten) / (thirtyTwo - ten)).isCloseTo(Math.log(1.5) / Math.log(3.2), within(0.001));
        double lane = layer(drawing, "lane").bounds().x();
        assertThat(middle(layer(drawing, "mark:gpqa-diamond:gpt-5-high"))).isGreaterThan(lane);
        assertThat(thirtyTwo).isLessThan(lane);
    }

    @Test
    void theHeatTableShadesFromTheLowestToTheHighest() {
        var drawing = draw(RAW, ChartSpec.of(ChartKind.HEAT));
        String low = layer(drawing, "mark:mmlu-pro:step-3.5-air").fill().stops().getFirst();
        String high = layer(drawing, "mark:mmlu-pro:gemini-3.0-pro").fill().stops().getFirst();
        assertThat(Colors.luminance(low)).isGreaterThan(Colors.luminance(high));
        assertThat(of(drawing, "mark")).hasSize((int) RAW.lines().stream().flatMap(line -> line.cells().stream()).filter(cell -> cell.value() != null).count());
    }

    // ---- the radar ----------------------------------------------------------------------------------------------------------------------

    @Test
    void theRadarRefusesAFourthModel() {
        assertThatThrownBy(() -> ChartSpec.of(ChartKind.PROFILE).inRadar(List.of("a", "b", "c", "d")))
                .isInstanceOf(ChartRefused.class)
                .hasMessage("A radar shows 3 models at most, not 4: more outlines cover each other. Take one out, or use the small dot plots.");
    }

    @Test
    void theRadarIsNotFilledAndOpenWhereAScoreIsMissing() {
        var drawing = draw(DIMENSIONS, ChartSpec.of(ChartKind.PROFILE).inRadar(List.of("step-3.5-air", "gemini-3.0-pro")));
        assertThat(of(drawing, "line")).hasSize(2).allSatisfy(outline -> assertThat(outline.fill()).isNull());
        assertThat(layer(drawing, "outline:step-3.5-air").path()).endsWith("Z");
        assertThat(layer(drawing, "outline:gemini-3.0-pro").path()).doesNotContain("Z");
        assertThat(Drawings.find(drawing, "mark:deep-research:gemini-3.0-pro")).isEmpty();
    }

    // ---- what is laid out ---------------------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @MethodSource("rows")
    void labelsNeverCoverEachOtherAndStayInside(String row) {
        var wanted = Stream.of(ChartSpec.of(ChartKind.DOTS, row).highlighting("glm-4.7"), ChartSpec.of(ChartKind.BARS, row), ChartSpec.of(ChartKind.SIZE, row),
                ChartSpec.of(ChartKind.SLOPE, row).beside(NORMALISED), ChartSpec.of(ChartKind.SLOPE, row).against("swe-bench-verified"),
                ChartSpec.of(ChartKind.SIZE, row).typed(20)).toList();
        wanted.forEach(spec -> apart(RAW, spec));
        apart(RAW, wanted.getFirst().typed(29));
    }

    @Test
    void labelsOfWholeTablesNeverCoverEachOther() {
        for (ShownTable table : List.of(RAW, DIMENSIONS)) {
            for (ChartSpec spec : List.of(ChartSpec.of(ChartKind.HEAT), ChartSpec.of(ChartKind.HEAT).typed(29), ChartSpec.of(ChartKind.PROFILE).typed(29), ChartSpec.of(ChartKind.PROFILE), ChartSpec.of(ChartKind.PROFILE).highlighting("glm-4.7"),
                    ChartSpec.of(ChartKind.PROFILE).inRadar(List.of("step-3.5-air", "glm-4.7", "gemini-3.0-pro")))) {
                apart(table, spec);
            }
        }
    }

    private static void apart(ShownTable table, ChartSpec spec) {
        for (double[] size : SIZES) {
            for (Language language : Language.values()) {
                var drawing = Charts.draw(table, spec, Palette.DARK, language, size[0], size[1]);
                var page = new Bounds(0, 0, size[0], size[1]);
                var inks = new java.util.LinkedHashMap<String, Bounds>();
                drawing.flat().stream().filter(layer -> layer.kind() == Kind.TEXT).forEach(label -> {
                    var ink = ink(label);
                    assertThat(page.contains(ink)).as("%s inside %s", label.id(), spec.kind()).isTrue();
                    inks.forEach((other, covered) -> assertThat(ink.intersects(covered))
                            .as("%s over %s at %s x %s (%s)", label.id(), other, size[0], size[1], spec.kind()).isFalse());
                    inks.put(label.id(), ink);
                });
            }
        }
    }

    private static Bounds ink(Layer label) {
        var ink = TextSetter.set(label).ink();
        if (label.type().turn() == 0) {
            return ink;
        }
        var b = label.bounds();
        double x = b.x() + b.width() / 2;
        double y = b.y() + b.height() / 2;
        // a quarter turn to the left: what was right is up
        return new Bounds(x + ink.y() - y, y - (ink.right() - x), ink.height(), ink.width());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyPointOverSizesHasItsLabel(String row) {
        for (double[] size : SIZES) {
            var drawing = Charts.draw(RAW, ChartSpec.of(ChartKind.SIZE, row), Palette.LIGHT, Language.EN, size[0], size[1]);
            assertThat(of(drawing, "label")).as("%s x %s", size[0], size[1]).hasSameSizeAs(of(drawing, "mark"));
        }
    }

    @Test
    void everyLayerHasAnIdOfItsOwnAndMarksSayWhatTheyShow() {
        for (ChartKind kind : ChartKind.values()) {
            var drawing = draw(RAW, ChartSpec.of(kind, "aime-2025"));
            var ids = new HashSet<String>();
            assertThat(drawing.flat()).as(kind.key()).allSatisfy(layer -> assertThat(ids.add(layer.id())).as(layer.id()).isTrue());
            var mark = of(drawing, "mark").stream().filter(layer -> layer.binding().equals("/aime-2025/step-3.5-air")).findFirst().orElseThrow();
            assertThat(mark.name()).isEqualTo("Step3.5 Air, AIME 2025: 94.8");
            assertThat(mark.bounds().width()).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void textAndMarksAreReadable(ChartKind kind) {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            var drawing = Charts.draw(RAW, ChartSpec.of(kind, "gpqa-diamond").highlighting("glm-4.7"), palette, Language.ZH, 420, 480);
            for (Layer layer : drawing.flat()) {
                if (layer.kind() == Kind.TEXT) {
                    assertThat(Colors.contrast(layer.type().color(), palette.ground())).as(layer.id()).isGreaterThanOrEqualTo(4.5);
                    assertThat(layer.type().size()).as(layer.id()).isGreaterThanOrEqualTo(8);
                } else if (layer.role().equals("mark") && kind != ChartKind.HEAT) {
                    assertThat(Colors.contrast(layer.fill().stops().getFirst(), palette.ground())).as(layer.id()).isGreaterThanOrEqualTo(3);
                } else if (layer.role().equals("mark")) {
                    assertThat(Colors.contrast(layer.fill().stops().getFirst(), palette.text())).as(layer.id()).isGreaterThanOrEqualTo(4.5);
                }
            }
        }
    }

    @Test
    void typeGrowsWithTheChartAndWithTheReadersWishAsFarAsThereIsRoom() {
        double small = titleSize(ChartSpec.of(ChartKind.DOTS), 480);
        assertThat(titleSize(ChartSpec.of(ChartKind.DOTS), 900)).isCloseTo(small * 900 / 480, within(0.01));
        assertThat(titleSize(ChartSpec.of(ChartKind.DOTS).typed(15), 480)).isCloseTo(small * 15 / 12, within(0.01));
        assertThat(titleSize(ChartSpec.of(ChartKind.DOTS).typed(90), 480)).isCloseTo(small * 1.4, within(0.01));
    }

    private static double titleSize(ChartSpec spec, double height) {
        return layer(Charts.draw(RAW, spec, Palette.DARK, Language.EN, 1900, height), "title").type().size();
    }

    @Test
    void manyModelsThatDoNotFitAreCountedAndTheOwnOneStays() {
        var columns = new ArrayList<ShownTable.Column>();
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < 200; i++) {
            columns.add(new ShownTable.Column("m" + i, Localized.same("Model " + i), i == 199, false, false));
            cells.add(new Cell("r", "m" + i, "" + (90 - i * 0.4), 90 - i * 0.4, null, null, i + 1, i == 0, false, ShownTable.BoldMark.NONE, null, false));
        }
        var table = table(columns, cells);
        for (ChartKind kind : List.of(ChartKind.BARS, ChartKind.HEAT, ChartKind.PROFILE)) {
            apart(table, ChartSpec.of(kind));
            assertThat(Drawings.find(Charts.draw(table, ChartSpec.of(kind), Palette.LIGHT, Language.EN, 420, 480), "mark:r:m199")).as(kind.key()).isPresent();
        }
        var drawing = Charts.draw(table, ChartSpec.of(ChartKind.DOTS), Palette.LIGHT, Language.EN, 420, 480);
        int shown = of(drawing, "mark").size();
        assertThat(shown).isBetween(10, 40);
        assertThat(Drawings.find(drawing, "mark:r:m199")).isPresent();
        assertThat(layer(drawing, "foot").text()).contains((200 - shown) + " more models do not fit here.");
    }

    @Test
    void whatMissingScoresLeaveOpenIsASpanWithoutAPoint() {
        var printed = HandTable.printed();
        var all = Look.all(printed);
        var look = new Look(all.sort(), "", all.group(), all.dimension(), all.models(), all.pinned(), all.highlight(), false, true, false, true);
        var table = ShownTables.of(printed, look, Method.DEFAULT.with(Method.Missing.BOUNDS));
        for (ChartKind kind : ChartKind.values()) {
            apart(table, ChartSpec.of(kind, "deep-research"));
        }
        var drawing = draw(table, ChartSpec.of(ChartKind.DOTS, "deep-research"));
        var span = layer(drawing, "mark:deep-research:gemini-3.0-pro");
        assertThat(span.kind()).isEqualTo(Kind.RECT);
        assertThat(span.bounds().width()).isGreaterThan(5 * span.bounds().height());
        assertThat(layer(drawing, "value:deep-research:gemini-3.0-pro").text()).contains("–");
        assertThat(of(draw(table, ChartSpec.of(ChartKind.PROFILE)), "label")).noneMatch(label -> label.id().contains(ShownTables.OVERALL));
    }

    @Test
    void anEmptyTableSaysWhatToDo() {
        for (ChartKind kind : ChartKind.values()) {
            var drawing = draw(table(List.of(), List.of()), ChartSpec.of(kind, "nowhere"));
            assertThat(layer(drawing, "empty").text()).as(kind.key()).isNotBlank();
            assertThat(of(drawing, "mark")).isEmpty();
        }
    }

    @Test
    void aTransposedTableGivesTheSameMarks() {
        var upright = draw(RAW, ChartSpec.of(ChartKind.SIZE, "gpqa-diamond"));
        assertThat(draw(transposed(), ChartSpec.of(ChartKind.SIZE, "gpqa-diamond")).flat().stream().filter(layer -> layer.role().equals("mark")).toList())
                .extracting(Layer::id, Layer::bounds)
                .containsExactlyElementsOf(of(upright, "mark").stream().map(mark -> org.assertj.core.groups.Tuple.tuple(mark.id(), mark.bounds())).toList());
    }

    @Test
    void filesAreSvgAndPngAndTheSameEachTime() {
        var drawing = draw(RAW, ChartSpec.of(ChartKind.HEAT));
        assertThat(new String(ChartExport.bytes(drawing, ChartExport.Format.SVG), java.nio.charset.StandardCharsets.UTF_8))
                .startsWith("<?xml").contains("data-role=\"mark\"", "Step3.5 Air, MMLU-Pro: 83.3", ">83.3</tspan>");
        assertThat(ChartExport.bytes(drawing, ChartExport.Format.PNG)).startsWith(0x89, 'P', 'N', 'G').isEqualTo(ChartExport.bytes(drawing, ChartExport.Format.PNG));
        // width stands in bytes 16 to 19 of a PNG file
        assertThat(java.nio.ByteBuffer.wrap(ChartExport.bytes(drawing, ChartExport.Format.PNG_2X)).getInt(16)).isEqualTo(2480);
    }

    // ---- tables by hand -----------------------------------------------------------------------------------------------------------------

    private static double value(ShownTable table, Layer mark) {
        return cell(table, mark).value();
    }

    private static Cell cell(ShownTable table, Layer mark) {
        var steps = agentos.showcase.data.Pointer.steps(mark.binding());
        return table.lines().stream().flatMap(line -> line.cells().stream())
                .filter(cell -> cell.row().equals(steps.get(0)) && cell.model().equals(steps.get(1))).findFirst().orElseThrow();
    }

    private static ShownTable small(double a, double b) {
        var columns = List.of(new ShownTable.Column("a", Localized.same("A"), true, false, false), new ShownTable.Column("b", Localized.same("B"), false, false, false));
        var cells = List.of(new Cell("r", "a", "" + a, a, null, null, 2, false, false, ShownTable.BoldMark.NONE, null, false),
                new Cell("r", "b", "" + b, b, null, null, 1, true, false, ShownTable.BoldMark.NONE, null, false));
        return table(columns, cells);
    }

    private static ShownTable table(List<ShownTable.Column> columns, List<Cell> cells) {
        var lines = cells.isEmpty() ? List.<ShownTable.Line>of()
                : List.<ShownTable.Line>of(new ShownTable.Scores("r", Localized.same("Row"), Localized.EMPTY, false, cells));
        return new ShownTable(Localized.same("Table"), Localized.same(""), columns, lines, List.of(), look(false), Method.DEFAULT);
    }

    private static Look look(boolean transposed) {
        var look = RAW.look();
        return new Look(look.sort(), "", look.group(), look.dimension(), look.models(), look.pinned(), look.highlight(), transposed, false, false, false);
    }

    private static ShownTable transposed() {
        var rows = RAW.lines().stream().filter(line -> !line.cells().isEmpty()).toList();
        var columns = rows.stream().map(row -> new ShownTable.Column(row.id(), row.name(), false, false, false)).toList();
        var lines = new ArrayList<ShownTable.Line>();
        for (int i = 0; i < RAW.columns().size(); i++) {
            int column = i;
            var model = RAW.columns().get(i);
            lines.add(new ShownTable.Scores(model.id(), model.name(), Localized.EMPTY, model.own(), rows.stream().map(row -> row.cells().get(column)).toList()));
        }
        return new ShownTable(RAW.title(), RAW.corner(), columns, lines, List.of(), look(true), Method.DEFAULT);
    }
}
