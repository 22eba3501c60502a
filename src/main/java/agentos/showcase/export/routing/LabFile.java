package agentos.showcase.export.routing;

import agentos.showcase.data.Json;
import agentos.showcase.export.chart.ChartExport;
import agentos.showcase.routing.lab.LabRun;
import agentos.showcase.routing.trial.TraceFile;
import agentos.showcase.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/// What of a trial can be taken away as a file. Same trial, same bytes.
public enum LabFile {
    CHARTS_SVG("svg"),
    CHARTS_PNG("png"),
    /// Two pixels a unit.
    CHARTS_PNG_2X("png"),
    /// Every task with everything that the policy made of it.
    TRACE_CSV("csv"),
    /// The policy as it was at a task: what [agentos.showcase.routing.PolicyKind#restore] reads.
    POLICY_JSON("json");

    /// A chart on its own is drawn for a slide.
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 900;
    private static final double TYPE = 19;

    private final String extension;

    LabFile(String extension) {
        this.extension = extension;
    }

    /// Without the point.
    public String extension() {
        return extension;
    }

    /// The end of a key in the texts.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Without the folder.
    public String fileName(LabRun run, int done) {
        String what = switch (this) {
            case CHARTS_SVG, CHARTS_PNG, CHARTS_PNG_2X -> "routing-";
            case TRACE_CSV -> "routing-trace-";
            case POLICY_JSON -> "routing-policy-" + done + "-";
        };
        return what + run.request().kind() + "." + extension;
    }

    /// @param done how many tasks the policy has learnt from, for its file
    public void write(LabRun run, int done, TracePalette palette, Language language, OutputStream out) throws IOException {
        switch (this) {
            case CHARTS_SVG -> chart(run, palette, language, ChartExport.Format.SVG, out);
            case CHARTS_PNG -> chart(run, palette, language, ChartExport.Format.PNG, out);
            case CHARTS_PNG_2X -> chart(run, palette, language, ChartExport.Format.PNG_2X, out);
            case TRACE_CSV -> TraceFile.write(run.trace(), out);
            case POLICY_JSON -> out.write(Json.bytes(run.keyframes().at(done).snapshot()));
        }
    }

    private static void chart(LabRun run, TracePalette palette, Language language, ChartExport.Format format, OutputStream out) throws IOException {
        out.write(ChartExport.bytes(TraceChart.draw(run, new TraceSpec(0, run.size(), -1, TYPE), palette, language, WIDTH, HEIGHT), format));
    }
}
