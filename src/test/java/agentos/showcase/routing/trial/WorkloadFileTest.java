package agentos.showcase.routing.trial;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.Finding;
import agentos.showcase.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Workloads as files: what is read is what was written, and what cannot be read is answered with where and why.
class WorkloadFileTest {
    @Test
    void readsBackExactlyWhatItWrote() throws IOException {
        var scenario = new Scenario(new FamilyWorld(7, 3, 4, true, 5), 300, 5, Noise.GAUSSIAN, List.of(new Change.Unfamiliar(100, 200, 0.5), new Change.Swap(150)));
        var made = scenario.workload();
        var read = good(written(made));
        assertThat(read.size()).isEqualTo(300);
        assertThat(read.features()).isEqualTo(7);
        assertThat(read.experts()).isEqualTo(3);
        assertThat(read.knowsExpected()).isTrue();
        for (int t = 0; t < made.size(); t++) {
            assertThat(read.z(t)).isEqualTo(made.z(t));
            assertThat(read.family(t)).isEqualTo(made.family(t));
            for (int k = 0; k < 3; k++) {
                assertThat(read.quality(t, k)).isEqualTo(made.quality(t, k));
                assertThat(read.cost(t, k)).isEqualTo(made.cost(t, k));
                assertThat(read.expected(t, k)).isEqualTo(made.expected(t, k));
            }
        }
        assertThat(written(read)).isEqualTo(written(made));
    }

    @Test
    void columnsMayStandInAnyOrderAndWhatIsNotKnownIsLeftOut() throws IOException {
        var workload = good("fam,q1,z1,q0,z0\nfirst,0.5,2,1,-3e-2\n\"a, \"\"b\"\"\",0,4,0.25,3\n");
        assertThat(workload.z(0)).containsExactly(-0.03, 2);
        assertThat(workload.quality(0, 0)).isEqualTo(1);
        assertThat(workload.quality(0, 1)).isEqualTo(0.5);
        assertThat(workload.family(1)).isEqualTo("a, \"b\"");
        assertThat(workload.knowsExpected()).isFalse();
        assertThat(workload.expected(1, 0)).isEqualTo(0.25);
        assertThat(workload.cost(1, 1)).isZero();
        assertThat(good("z0,q0,q1\n1,0,1\n").family(0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\uFEFFz0,q0,q1\r\n1,0,1\r\n2,1,0\r\n", "z0,q0,q1\r1,0,1\r2,1,0", "\"z0\",\"q0\",\"q1\"\n\"1\",\"0\",\"1\"\n\"2\",\"1\",\"0\"", "z0;q0;q1\n1;0;1\n2;1;0\n",
        "z0\tq0\tq1\n1\t0\t1\n2\t1\t0\n", "Z0, Q0, Q1\n 1, 0, +1\n 2, 1.0, 0.0\n", "z0,q0,q1\n\n1,0,1\n\n\n2e0,10E-1,.0\n\n", "z0,q0,q1\n1.,0,1\n2,1,0.000000000000000000000000"})
    void readsWhatSpreadsheetsAndProgramsWrite(String text) throws IOException {
        var workload = good(text);
        assertThat(workload.size()).isEqualTo(2);
        assertThat(workload.z(1)).containsExactly(2);
        assertThat(workload.quality(0, 1)).isEqualTo(1);
        assertThat(workload.quality(1, 0)).isEqualTo(1);
        assertThat(workload.quality(1, 1)).isZero();
    }

    @Test
    void columnsOfNoWorkloadAreNamedAndNotRead() throws IOException {
        var file = read("id,z0,q0,q1,note\nx,1,0,1,\"any\nthing\"\ny,2,1,0,\n");
        assertThat(file.workload().orElseThrow().size()).isEqualTo(2);
        assertThat(file.findings()).extracting(Finding::severity).containsExactly(Finding.Severity.WARNING, Finding.Severity.WARNING);
        assertThat(file.findings().getLast().print(Language.EN)).startsWith("w.csv:1:13: workload.unread: The column \"note\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
        "''                             | w.csv: workload.empty",
        "'\n\n'                         | w.csv: workload.empty",
        "'z0,q0,q1'                     | w.csv: workload.rows",
        "'z0,q0,q1\n\n'                 | w.csv: workload.rows",
        "'1,2,3\n4,5,6\n'               | w.csv:1:1: workload.features",
        "'q0,q1\n1,0\n'                 | w.csv:1:1: workload.features",
        "'z0,q0\n1,0\n'                 | w.csv:1:1: workload.experts",
        "'z0\n1\n'                      | w.csv:1:1: workload.experts",
        "'z0,z2,q0,q1\n1,2,0,1\n'       | 'w.csv:1:1: workload.gap: The column \"z1\" is missing before \"z2\"'",
        "'z1,q0,q1\n1,0,1\n'            | 'w.csv:1:1: workload.gap: The column \"z0\"'",
        "'z0,q0,q1,m1\n1,0,1,1\n'       | 'w.csv:1:1: workload.gap: The column \"m0\"'",
        "'z0,q0,q1,c0\n1,0,1,1\n'       | w.csv:1:1: workload.each: 2 experts have a quality, but 1",
        "'z0,q0,z0,q1\n1,0,1,1\n'       | 'w.csv:1:7: workload.twice: The column \"z0\"'",
        "'z0,q0,q1\n1,0,1\n1,0\n'       | w.csv:3:1: workload.ragged: The number of fields here is 2",
        "'z0,q0,q1\n1,0,1,5,6\n'        | w.csv:2:1: workload.ragged: The number of fields here is 5",
        "'z0,q0,q1\n1,0,one\n'          | 'w.csv:2:5: workload.number: \"one\" in column \"q1\"'",
        "'z0,q0,q1\n1,NaN,1\n'          | 'w.csv:2:3: workload.number: \"NaN\" in column \"q0\"'",
        "'z0,q0,q1\nInfinity,0,1\n'     | 'w.csv:2:1: workload.number: \"Infinity\"'",
        "'z0,q0,q1\n1e999,0,1\n'        | w.csv:2:1: workload.large",
        "'z0,q0,q1\n0x10,0,1\n'         | w.csv:2:1: workload.number",
        "'z0,q0,q1\n1d,0,1\n'           | w.csv:2:1: workload.number",
        "'z0,q0,q1\n1e,0,1\n'           | w.csv:2:1: workload.number",
        "'z0,q0,q1\n-,0,1\n'            | w.csv:2:1: workload.number",
        "'z0,q0,q1\n1.2.3,0,1\n'        | w.csv:2:1: workload.number",
        "'z0,q0,q1\n1,,1\n'             | 'w.csv:2:3: workload.missing: There is nothing in column \"q0\"'",
        "'z0,q0,q1,c0,c1\n1,0,1,-1,0\n' | 'w.csv:2:7: workload.cost: \"-1\" in column \"c0\"'",
        "'z0,q0,q1\n1,\"0,1\n'          | w.csv:2:3: workload.open",
        "'z0,q0,q1\n1,\"0\"1,1\n'       | w.csv:2:6: workload.quote",
        "'fam,z0,q0,q1\n中文,x,0,1\n'   | w.csv:2:4: workload.number"})
    void aFileThatIsNoWorkloadIsAnsweredWithPlaceAndReason(String text, String expected) throws IOException {
        var file = read(text);
        assertThat(file.workload()).isEmpty();
        assertThat(file.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.print(Language.EN)).startsWith(expected);
            assertThat(finding.print(Language.ZH)).isNotEqualTo(finding.print(Language.EN));
        });
    }

    @Test
    void bytesThatAreNoTextAndSizesBeyondReasonAreRefused() throws IOException {
        assertThat(WorkloadFile.read("w.csv", new ByteArrayInputStream(new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0xFF})).findings())
                .extracting(Finding::code).containsExactly("workload.text");
        assertThat(WorkloadFile.read("w.csv", new ByteArrayInputStream("z0,q0,q1\n1,0,1\n".getBytes(StandardCharsets.UTF_16))).findings())
                .extracting(Finding::code).containsExactly("workload.text");
        assertThat(code("z0,q0,q1\n" + "1".repeat(FieldScanner.LONGEST + 1) + ",0,1\n")).isEqualTo("workload.long");
        assertThat(code("z0,q0,q1\n" + "1".repeat(1 << 20) + ",0,1\n")).isEqualTo("workload.long");
        var wide = new StringBuilder("z0,q0");
        for (int k = 1; k <= 64; k++) {
            wide.append(",q").append(k);
        }
        assertThat(code(wide + "\n")).isEqualTo("workload.wide");
        assertThat(WorkloadFile.read("w.csv", new Endless("z0,q0,q1\n", "1,0,1\n")).findings()).extracting(Finding::code).containsExactly("workload.tasks");
    }

    @Test
    void numbersAreReadAsJavaReadsThem() {
        var random = new agentos.showcase.data.SplitMix64(3);
        for (int i = 0; i < 200_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            String text = switch (i % 4) {
                case 0 -> Double.toString(value);
                case 1 -> Double.toString((random.nextInt(2_000_001) - 1_000_000) / 1e6);
                case 2 -> Double.toString(random.nextGaussian() * (1 + random.nextInt(300)));
                default -> random.nextInt(1000) + "." + (random.nextLong() >>> 1) + "e" + (random.nextInt(60) - 30);
            };
            byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
            Double expected = Double.isFinite(value) || i % 4 > 0 ? Double.parseDouble(text) : Double.NaN;
            assertThat((Double) DecimalText.parse(bytes, 0, bytes.length)).as(text).isEqualTo(expected);
        }
    }

    /// A first line, and then another one for ever.
    private static final class Endless extends java.io.InputStream {
        private final byte[] first;
        private final byte[] again;
        private long at;

        Endless(String first, String again) {
            this.first = first.getBytes(StandardCharsets.UTF_8);
            this.again = again.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            long here = at++;
            return here < first.length ? first[(int) here] : again[(int) ((here - first.length) % again.length)];
        }
    }

    private static String code(String text) throws IOException {
        return read(text).findings().getFirst().code();
    }

    private static Workload good(String text) throws IOException {
        var file = read(text);
        assertThat(file.findings()).isEmpty();
        return file.workload().orElseThrow();
    }

    private static WorkloadFile read(String text) throws IOException {
        return WorkloadFile.read("w.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String written(Workload workload) throws IOException {
        var out = new ByteArrayOutputStream();
        WorkloadFile.write(workload, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
