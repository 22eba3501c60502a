package agentos.showcase.export;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.DrawingFile;
import agentos.showcase.expert.drawing.DrawingPainter;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.expert.drawing.SvgWriter;
import agentos.showcase.expert.research.routes.Comparison;
import agentos.showcase.export.prov.ProvJson;
import agentos.showcase.export.prov.RunProvenance;
import agentos.showcase.export.research.ComparisonFile;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Position;
import agentos.showcase.run.Run;
import agentos.showcase.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A run as files: `run.json` (events), `result.json`, `prov.json` (where everything comes from, W3C PROV-JSON), and under `artefacts/` whatever the experts made. Same run, same bytes.
///
/// Texts become Markdown, tables CSV (RFC 4180), drawings SVG, PNG and layers (`*.layers.json`,
/// see [DrawingFile]), each per language; every artefact's data stand beside it as JSON.
/// A comparison of routes becomes a workbook and pages to print as well, see [ComparisonFile].
/// An artefact with a field `file` = `{"name", "content"}` is written under that name as well, as other programs want to read it.
public final class RunFiles {
    /// No folders and nothing hidden.
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private RunFiles() {}

    /// @throws IOException when a file cannot be written
    public static void write(Run run, String fingerprint, Path folder) throws IOException {
        write(run, fingerprint, folder, false);
    }

    /// @param large whether drawings are written at two pixels a unit as well, as `*@2x.png`
    /// @throws IOException when a file cannot be written
    public static void write(Run run, String fingerprint, Path folder, boolean large) throws IOException {
        Path artefacts = Files.createDirectories(folder.resolve("artefacts"));
        var request = run.request();
        Files.write(folder.resolve("run.json"), Json.bytes(Data.object()
                .put("position", Position.of(fingerprint, request, run.makespan()).print())
                .put("card", request.card().id()).put("seed", request.seed()).put("runs", request.earlier()).put("choices", Json.data(request.choices()))
                .put("faults", Json.data(request.faults())).put("capacity", Json.data(request.capacity()))
                .put("bounds", Json.data(run.bounds()))
                .put("criticalPath", Json.data(run.criticalPath()))
                .put("events", run.events().stream().map(Json::data).toList()).build()));
        Files.write(folder.resolve("prov.json"), ProvJson.bytes(RunProvenance.of(run, fingerprint)));
        Files.write(folder.resolve("result.json"), Json.bytes(run.end().result()));
        for (Artefact artefact : run.at(run.makespan()).artefacts().values()) {
            write(artefact, artefacts, large);
        }
    }

    private static void write(Artefact artefact, Path folder, boolean large) throws IOException {
        String name = artefact.name();
        Files.write(folder.resolve(name + ".json"), Json.bytes(artefact));
        Data other = artefact.data().get("file");
        if (FILE_NAME.matcher(other.get("name").text()).matches()) {
            text(folder.resolve(other.get("name").text()), other.get("content").text());
        }
        var comparison = Comparison.in(artefact.data());
        for (Language language : Language.values()) {
            String suffix = "." + language.code();
            switch (artefact.type()) {
                case TEXT -> text(folder.resolve(name + suffix + ".md"), artefact.data().get("text").localized().in(language) + "\n");
                case TABLE -> text(folder.resolve(name + suffix + ".csv"), csv(artefact.data(), language));
                case DRAWING -> {
                    var panels = Drawings.panels(artefact.data());
                    for (int i = 0; i < panels.size(); i++) {
                        String file = name + (panels.size() > 1 ? "-" + (i + 1) : "") + suffix;
                        drawing(panels.get(i).in(language), folder, file, large);
                    }
                }
                case CHAIN, RECORD -> { }
            }
            if (comparison.isPresent()) {
                for (ComparisonFile form : ComparisonFile.values()) {
                    try (var out = Files.newOutputStream(folder.resolve(name + suffix + "." + form.extension()))) {
                        form.write(comparison.get(), language, out);
                    }
                }
            }
        }
    }

    private static void drawing(Drawing drawing, Path folder, String name, boolean large) throws IOException {
        text(folder.resolve(name + ".svg"), SvgWriter.write(drawing));
        Files.write(folder.resolve(name + ".layers.json"), DrawingFile.bytes(drawing));
        Files.write(folder.resolve(name + ".png"), DrawingPainter.png(drawing, 1));
        if (large) {
            Files.write(folder.resolve(name + "@2x.png"), DrawingPainter.png(drawing, 2));
        }
    }

    private static String csv(Data table, Language language) {
        var lines = new StringBuilder(line(table.get("columns"), language));
        table.get("rows").items().forEach(row -> lines.append(line(row.get("cells"), language)));
        return lines.toString();
    }

    private static String line(Data cells, Language language) {
        return cells.items().stream().map(cell -> field(cell.localized().in(language))).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(String text) {
        return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r') ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    private static void text(Path file, String content) throws IOException {
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    }
}
