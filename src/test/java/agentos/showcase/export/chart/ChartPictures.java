package agentos.showcase.export.chart;

import agentos.showcase.benchmark.Look;
import agentos.showcase.benchmark.Method;
import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.benchmark.ShownTables;
import agentos.showcase.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Draws every form of chart of the shipped table at the sizes of the window, in both themes and languages, into a folder, for looking at.
///
/// `java ... agentos.showcase.export.chart.ChartPictures FOLDER [part of a name ...]`
public final class ChartPictures {
    private static final double[][] SIZES = {{420, 480}, {1240, 560}, {1900, 900}};

    private ChartPictures() {}

    static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        var wanted = List.of(arguments).subList(1, arguments.length);
        for (var entry : specs().entrySet()) {
            for (double[] size : SIZES) {
                for (Language language : Language.values()) {
                    for (boolean dark : new boolean[] {true, false}) {
                        String name = entry.getKey() + "-" + (int) size[0] + "-" + (dark ? "dark" : "light") + "-" + language.code();
                        if (wanted.isEmpty() || wanted.stream().anyMatch(name::contains)) {
                            var table = entry.getKey().startsWith("real") ? summed(entry.getKey().contains("bounds"))
                                    : entry.getKey().contains("dimension") ? HandTable.withDimensions() : HandTable.raw();
                            ChartExport.write(Charts.draw(table, entry.getValue(), dark ? Palette.DARK : Palette.LIGHT, language, size[0], size[1]),
                                    ChartExport.Format.PNG, folder.resolve(name + ".png"));
                        }
                    }
                }
            }
        }
    }

    private static ShownTable summed(boolean bounds) {
        var printed = HandTable.printed();
        var all = Look.all(printed);
        var look = new Look(all.sort(), "", all.group(), all.dimension(), all.models(), all.pinned(), all.highlight(), false, true, true, true);
        return ShownTables.of(printed, look, bounds ? Method.DEFAULT.with(Method.Missing.BOUNDS) : Method.DEFAULT);
    }

    /// One of every form, and those that are hard.
    static Map<String, ChartSpec> specs() {
        ShownTable normalised = HandTable.normalised();
        var specs = new LinkedHashMap<String, ChartSpec>();
        specs.put("dots", ChartSpec.of(ChartKind.DOTS, "gpqa-diamond").highlighting("glm-4.7"));
        specs.put("dots-unknown", ChartSpec.of(ChartKind.DOTS, "terminal-bench-hard"));
        specs.put("dots-single", ChartSpec.of(ChartKind.DOTS, "tau2-bench-telecom"));
        specs.put("bars", ChartSpec.of(ChartKind.BARS, "swe-bench-verified").highlighting("deepseek-v3.2"));
        specs.put("slope-rank", ChartSpec.of(ChartKind.SLOPE, "aime-2025").against("swe-bench-verified"));
        specs.put("slope-scale", ChartSpec.of(ChartKind.SLOPE, "gpqa-diamond").beside(normalised));
        specs.put("heat", ChartSpec.of(ChartKind.HEAT, "browsecomp"));
        specs.put("heat-dimensions", ChartSpec.of(ChartKind.HEAT, "browsecomp"));
        specs.put("profile-dimensions", ChartSpec.of(ChartKind.PROFILE));
        specs.put("profile-rows", ChartSpec.of(ChartKind.PROFILE, "browsecomp"));
        specs.put("radar-dimensions", ChartSpec.of(ChartKind.PROFILE).inRadar(List.of("step-3.5-air", "glm-4.7", "gemini-3.0-pro")));
        specs.put("size", ChartSpec.of(ChartKind.SIZE, "tau2-bench"));
        specs.put("wall-dots", specs.get("dots").typed(29));
        specs.put("wall-heat", specs.get("heat").typed(29));
        specs.put("wall-size", specs.get("size").typed(29));
        specs.put("wall-slope", specs.get("slope-scale").typed(29));
        specs.put("wall-profile-dimensions", specs.get("profile-dimensions").typed(29));
        for (String real : List.of("real", "real-bounds")) {
            specs.put(real + "-profile", ChartSpec.of(ChartKind.PROFILE));
            specs.put(real + "-dots", ChartSpec.of(ChartKind.DOTS, "deep-research"));
            specs.put(real + "-heat", ChartSpec.of(ChartKind.HEAT));
        }
        specs.put("size-crowded", ChartSpec.of(ChartKind.SIZE, "mmlu-pro"));
        return specs;
    }
}
