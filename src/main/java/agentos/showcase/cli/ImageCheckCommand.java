package agentos.showcase.cli;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.DrawingFile;
import agentos.showcase.expert.drawing.LayerLimits;
import agentos.showcase.expert.image.check.ImageCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "image-check", mixinStandardHelpOptions = true,
        description = "Measures a picture on its layers and painted pixels: contrast of every text, safe area, overlaps, share of text, logo, likeness of renderings, colours.",
        footer = "Exit code 1 when a check does not hold or the file has findings.")
final class ImageCheckCommand implements Callable<Integer> {
    @Mixin
    private Common common;

    @Parameters(index = "0", paramLabel = "FILE.layers.json", description = "a drawing as layers, as \"showcase play\" writes it")
    private Path file;

    @Option(names = "--reference", paramLabel = "FILE.layers.json", description = "a picture whose colours it should have")
    private Path reference;

    @Option(names = "--distance", paramLabel = "N", defaultValue = "10", description = "how far its colours may be from those, times 100 in Oklab (default: ${DEFAULT-VALUE})")
    private double distance;

    @Option(names = "--contrast", paramLabel = "N", defaultValue = "4.5", description = "least contrast of a text, 1 to 21 (default: ${DEFAULT-VALUE})")
    private double contrast;

    @Option(names = "--margin", paramLabel = "PERCENT", defaultValue = "3", description = "safe margin, of the shorter side (default: ${DEFAULT-VALUE})")
    private double margin;

    @Option(names = "--text", paramLabel = "PERCENT", defaultValue = "40", description = "how much of the picture text may cover (default: ${DEFAULT-VALUE})")
    private double text;

    @Option(names = "--without-logo", description = "the picture needs no logo")
    private boolean withoutLogo;

    @Option(names = "--json", description = "as JSON: every check with what was measured")
    private boolean json;

    @Override
    public Integer call() {
        var console = common.console();
        if (!(contrast >= 1 && contrast <= 21 && margin >= 0 && margin < 50 && text >= 0 && text <= 100 && distance >= 0)) {
            throw common.wrong("wrong.image-limits");
        }
        var picture = read(file);
        console.findings(picture.findings());
        var other = reference == null ? new DrawingFile(Optional.<Drawing>empty(), List.of()) : read(reference);
        console.findings(other.findings());
        if (picture.drawing().isEmpty() || reference != null && other.drawing().isEmpty()) {
            return ExitCode.FINDINGS;
        }
        var drawing = picture.drawing().get();
        var results = ImageCheck.of(drawing, new ImageCheck.Wanted(contrast, margin, text, !withoutLogo, other.drawing(), distance));
        long failed = results.stream().filter(result -> !result.holds()).count();
        if (json) {
            console.print(Json.pretty(Data.object().put("file", file.toString()).put("width", drawing.width()).put("height", drawing.height())
                    .put("layers", drawing.flat().size()).put("holds", failed == 0)
                    .put("checks", Data.list(results.stream().map(ImageCheck.Result::data).toList())).build()).stripTrailing());
        } else {
            results.forEach(result -> console.print(console.text(result.holds() ? "image.holds" : "image.fails", result.sentence())));
            console.print(console.text("image.count", results.size() - failed, results.size()));
        }
        return failed == 0 && picture.findings().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private DrawingFile read(Path path) {
        try {
            // a file far beyond the limit is not taken into memory
            return DrawingFile.read(path.toString(), Files.size(path) > LayerLimits.BYTES ? new byte[(int) LayerLimits.BYTES + 1] : Files.readAllBytes(path));
        } catch (IOException e) {
            throw common.wrong("wrong.file", path);
        }
    }
}
