package agentos.showcase.export.routing;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.JsonFile;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.pack.Pack;
import agentos.showcase.pack.PackLoader;
import agentos.showcase.routing.PolicyKind;
import agentos.showcase.routing.lab.CostCurve;
import agentos.showcase.routing.lab.Contest;
import agentos.showcase.routing.lab.Lab;
import agentos.showcase.routing.lab.LabRequest;
import agentos.showcase.routing.lab.LabRun;
import agentos.showcase.routing.lab.TaskMap;
import agentos.showcase.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Charts of trials keep within their paper, and what is taken away is complete.
class LabFileTest {
    private static final Pack PACK = PackLoader.load(Path.of("showcase-data"), Set.of());
    private static final Lab LAB = new Lab(PACK);
    private static final LabRun RUN = LAB.run(LAB.first());
    private static final TracePalette PALETTE = new TracePalette("#13161b", "#f2f4f7", "#a5aebb", "#262b34", "#667082", "#8b7cff", "#f0b35a", "#ff8b82",
            List.of("#56b4e9", "#e69f00", "#00b383", "#cc79a7", "#f0e442", "#e8702a", "#c9d0da"));

    private static byte[] bytes(LabFile file) throws IOException {
        var out = new ByteArrayOutputStream();
        file.write(RUN, 8000, PALETTE, Language.EN, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"780,480,12,EN", "780,480,12,ZH", "1200,860,15,EN", "2400,1750,29,ZH", "1180,600,33,EN"})
    void everyWordOfTheChartsIsOnThePaper(double width, double height, double em, Language language) {
        var drawing = TraceChart.draw(RUN, new TraceSpec(0, RUN.size(), -1, em), PALETTE, language, width, height);
        assertThat(drawing.flat().stream().filter(layer -> layer.kind() == Layer.Kind.TEXT)).hasSizeGreaterThan(8).allSatisfy(layer -> {
            var ink = TextSetter.set(layer).ink();
            assertThat(ink.x()).as(layer.text()).isGreaterThanOrEqualTo(-0.5);
            assertThat(ink.right()).as(layer.text()).isLessThanOrEqualTo(width + 0.5);
            assertThat(ink.y()).as(layer.text()).isGreaterThanOrEqualTo(-0.5);
            assertThat(ink.bottom()).as(layer.text()).isLessThanOrEqualTo(height + 0.5);
        });
    }

    @ParameterizedTest
    @CsvSource({"780,480,12,EN", "1180,600,33,EN", "2400,1750,29,ZH"})
    void noWordOfTheChartsCoversAnother(double width, double height, double em, Language language) {
        var texts = TraceChart.draw(RUN, new TraceSpec(0, RUN.size(), -1, em), PALETTE, language, width, height).flat().stream()
                .filter(layer -> layer.kind() == Layer.Kind.TEXT).toList();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                var a = TextSetter.set(texts.get(i)).ink();
                var b = TextSetter.set(texts.get(j)).ink();
                assertThat(a.inset(em / 10).intersects(b.inset(em / 10))).as(texts.get(i).text() + " / " + texts.get(j).text()).isFalse();
            }
        }
    }

    @Test
    void aTaskIsFoundWhereItIsDrawn() {
        var plot = TraceChart.plot(RUN, new TraceSpec(0, RUN.size(), -1, 12), Language.EN, 800, 500);
        for (int task : new int[] {0, 1, 7000, 19_999}) {
            assertThat(plot.task(plot.x(task + 0.5))).isEqualTo(task);
        }
        assertThat(plot.task(-50)).isZero();
        assertThat(plot.task(5000)).isEqualTo(19_999);
    }

    @Test
    void aFewTasksAreDrawnOneByOne() {
        var near = TraceChart.draw(RUN, new TraceSpec(6900, 7200, -1, 12), PALETTE, Language.EN, 800, 500);
        assertThat(near.flat().stream().filter(layer -> layer.id().startsWith("raw"))).hasSize(RUN.experts());
    }

    @ParameterizedTest
    @EnumSource(LabFile.class)
    void theSameTrialGivesTheSameBytes(LabFile file) throws IOException {
        byte[] once = bytes(file);
        assertThat(once).isEqualTo(bytes(file)).hasSizeGreaterThan(1000);
        assertThat(file.fileName(RUN, 8000)).endsWith("." + file.extension());
    }

    @Test
    void thePictureIsASlide() throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(bytes(LabFile.CHARTS_PNG_2X)));
        assertThat(picture.getWidth()).isEqualTo(3200);
        assertThat(picture.getHeight()).isEqualTo(1800);
        assertThat(new String(bytes(LabFile.CHARTS_SVG), StandardCharsets.UTF_8)).contains("<svg").contains(RUN.names().getFirst().en());
    }

    @Test
    void theTraceHasALineForEveryTask() throws IOException {
        String text = new String(bytes(LabFile.TRACE_CSV), StandardCharsets.UTF_8);
        assertThat(text.lines()).hasSize(LabRequest.STEPS + 1);
        assertThat(text.lines().findFirst().orElseThrow()).contains("step", "expert", "gate", "w0", "trust0");
    }

    @Test
    void thePolicyGoesOnWhereItWasTaken() throws IOException, JsonFile.BadJson {
        var policy = PolicyKind.restore(JsonFile.parse("policy", bytes(LabFile.POLICY_JSON)).root());
        for (int t = 8000; t < 8050; t++) {
            double[] z = RUN.trace().workload().z(t);
            var routing = policy.route(z);
            assertThat(routing.weights()).isEqualTo(RUN.routing(t).weights());
            policy.update(z, routing.choice(), RUN.trace().workload().quality(t, routing.choice()), RUN.trace().workload().cost(t, routing.choice()));
        }
    }

    @Test
    void theSmallChartsAreDrawnForEveryWorld() {
        for (String kind : List.of(LAB.kinds().getFirst(), LabRequest.MADE_UP, LabRequest.ALIKE)) {
            var run = LAB.run(LAB.story(kind));
            var cost = CostChart.draw(CostCurve.of(run, 9000), run.names(), 0.3, PALETTE, Language.EN, 420, 260, 12);
            var entries = List.of(Contest.entry(run, "adaptive"), Contest.entry(run, Contest.fixed()), Contest.entry(run, "reference-uniform"));
            var regret = RegretChart.draw(run, entries, "adaptive", Contest.fixed(), PALETTE, Language.ZH, 420, 260, 12);
            int[] axes = TaskMap.telling(run);
            var map = MapChart.draw(run, TaskMap.of(run, 13_200, axes[0], axes[1]), 13_200, PALETTE, Language.EN, 420, 400, 12);
            assertThat(List.of(cost, regret, map)).allSatisfy(drawing -> assertThat(drawing.flat().stream().filter(layer -> layer.kind() == Layer.Kind.TEXT))
                    .hasSizeGreaterThan(4).allSatisfy(layer -> {
                        var ink = TextSetter.set(layer).ink();
                        assertThat(ink.x()).as(layer.text()).isGreaterThanOrEqualTo(-0.5);
                        assertThat(ink.right()).as(layer.text()).isLessThanOrEqualTo(420.5);
                    }));
        }
    }
}
