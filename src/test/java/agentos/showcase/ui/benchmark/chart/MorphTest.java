package agentos.showcase.ui.benchmark.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.export.chart.ChartKind;
import agentos.showcase.export.chart.ChartSpec;
import agentos.showcase.export.chart.Charts;
import agentos.showcase.export.chart.HandTable;
import agentos.showcase.export.chart.Palette;
import agentos.showcase.text.Language;
import org.junit.jupiter.api.Test;

class MorphTest {
    private static final ShownTable TABLE = HandTable.raw();

    private final Drawing dots = draw(ChartKind.DOTS, "aime-2025");
    private final Drawing bars = draw(ChartKind.BARS, "aime-2025");
    private final Drawing other = draw(ChartKind.DOTS, "hmmt-feb-2025");

    private static Drawing draw(ChartKind kind, String row) {
        return Charts.draw(TABLE, ChartSpec.of(kind, row), Palette.DARK, Language.EN, 420, 480);
    }

    private static Layer layer(java.util.List<Layer> layers, String id) {
        return layers.stream().filter(layer -> layer.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void endsInJustTheTarget() {
        assertThat(new Morph(dots, bars).at(1)).isEqualTo(bars.flat());
        assertThat(new Morph(dots, other).at(1)).isEqualTo(other.flat());
    }

    @Test
    void beginsWhereThingsWere() {
        String id = "mark:aime-2025:glm-4.7";
        var begin = layer(new Morph(dots, bars).at(0), id);
        assertThat(begin.bounds()).isEqualTo(layer(dots.flat(), id).bounds());
        // a dot is a rectangle with corners as round as can be
        assertThat(begin.radius()).isCloseTo(begin.bounds().width() / 2, within(1e-9));
    }

    @Test
    void aModelsMarkTravelsToTheNextBenchmark() {
        var half = layer(new Morph(dots, other).at(0.5), "mark:hmmt-feb-2025:gpt-5-high");
        var from = layer(dots.flat(), "mark:aime-2025:gpt-5-high").bounds();
        var to = layer(other.flat(), "mark:hmmt-feb-2025:gpt-5-high").bounds();
        assertThat(half.bounds().x()).isCloseTo((from.x() + to.x()) / 2, within(1e-9));
        assertThat(half.bounds().y()).isCloseTo((from.y() + to.y()) / 2, within(1e-9));
        assertThat(half.opacity()).isEqualTo(1);
    }

    @Test
    void pathsMovePointByPoint() {
        String own = "mark:hmmt-feb-2025:step-3.5-air";
        var half = new Morph(dots, other).at(0.5);
        var from = layer(dots.flat(), "mark:aime-2025:step-3.5-air").bounds();
        var to = layer(other.flat(), own).bounds();
        double top = Double.parseDouble(layer(half, own).path().split(" ")[2]);
        assertThat(top).isCloseTo((from.y() + to.y()) / 2, within(0.02));
    }

    @Test
    void whatIsGoneFadesAndWhatIsNewAppears() {
        // MiniMax has no score in the second one
        var early = new Morph(dots, other).at(0.25);
        assertThat(layer(early, "mark:aime-2025:minimax-m2.1").opacity()).isCloseTo(0.75, within(1e-9));
        assertThat(layer(early, "missing:hmmt-feb-2025:minimax-m2.1").opacity()).isCloseTo(0.25, within(1e-9));
        assertThat(early.getFirst().id()).isEqualTo("ground");
    }
}
