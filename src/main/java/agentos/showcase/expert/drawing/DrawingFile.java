package agentos.showcase.expert.drawing;

import agentos.showcase.data.Data;
import agentos.showcase.data.Finding;
import agentos.showcase.data.Json;
import agentos.showcase.data.JsonFile;
import agentos.showcase.data.Location;
import agentos.showcase.pack.Schemas;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/// A drawing in a file of its own, `*.layers.json`, of the form of `schema/layers.schema.json`. What was written by [#bytes] comes
/// back as the same drawing, to the last bit.
///
/// @param drawing  nothing when the file has an error
/// @param findings what is wrong with it, with line, column and pointer
public record DrawingFile(Optional<Drawing> drawing, List<Finding> findings) {
    static final Texts TEXTS = Texts.of("layers");
    private static final int MOST_FINDINGS = 200;

    public DrawingFile {
        findings = List.copyOf(findings);
    }

    public static byte[] bytes(Drawing drawing) {
        return Json.bytes(Drawings.data(drawing));
    }

    /// @param name what findings call the file
    public static DrawingFile read(String name, byte[] bytes) {
        if (bytes.length > LayerLimits.BYTES) {
            return wrong(Finding.error("layers.large", name, Location.NONE, "", TEXTS.both("file.large", LayerLimits.BYTES >> 20)));
        }
        JsonFile file;
        try {
            file = JsonFile.parse(name, bytes);
        } catch (JsonFile.BadJson e) {
            return wrong(e.finding());
        }
        var findings = new ArrayList<>(new LayerCheck(file).check());
        var places = findings.stream().map(Finding::pointer).toList();
        if (findings.stream().noneMatch(LayerCheck::isTooMuch)) {
            // what has been said in the field's own words is not said again in the schema's
            Schemas.check("layers", "layers.schema", file).stream()
                    .filter(finding -> places.stream().noneMatch(place -> finding.pointer().equals(place) || finding.pointer().startsWith(place + "/")))
                    .forEach(findings::add);
        }
        findings.sort(Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column));
        if (findings.stream().anyMatch(Finding::isError)) {
            return new DrawingFile(Optional.empty(), findings.subList(0, Math.min(MOST_FINDINGS, findings.size())));
        }
        try {
            return new DrawingFile(Optional.of(Json.read(complete(file.root()), Drawing.class)), findings);
        } catch (JacksonException | IllegalArgumentException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            findings.add(file.error("layers.value", "", TEXTS.both("file.value", reason)));
            return new DrawingFile(Optional.empty(), findings);
        }
    }

    private static DrawingFile wrong(Finding finding) {
        return new DrawingFile(Optional.empty(), List.of(finding));
    }

    /// With what the schema lets out: a layer is seen unless it says otherwise.
    private static Data complete(Data root) {
        var fields = new LinkedHashMap<>(root.fields());
        fields.remove("$schema");
        fields.put("layers", Data.list(root.get("layers").items().stream().map(DrawingFile::layer).toList()));
        return new Data.Obj(fields);
    }

    private static Data layer(Data layer) {
        var fields = new LinkedHashMap<>(layer.fields());
        fields.putIfAbsent("opacity", Data.of(1));
        fields.putIfAbsent("visible", Data.of(true));
        if (!layer.get("children").items().isEmpty()) {
            fields.put("children", Data.list(layer.get("children").items().stream().map(DrawingFile::layer).toList()));
        }
        return new Data.Obj(fields);
    }
}
