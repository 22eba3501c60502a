package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.data.Data;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A style to go by.
///
/// @param rule     its texture and composition rule, in words
/// @param scenery  the same rule, as it is painted
/// @param palettes by name; `first` is there always
/// @param takes    how it changes a variant's recipe, by the variant's name: `{"manner": {...}, "crop": name}`
record Reference(String id, Localized title, Localized rule, String scenery, Manner manner, Map<String, Palette> palettes, Data takes) {

    /// @throws OperationFailed when a reference lacks something, or when there are fewer than four
    static List<Reference> list(Data references) throws OperationFailed {
        var list = new ArrayList<Reference>();
        for (Data reference : references.items()) {
            var palettes = new LinkedHashMap<String, Palette>();
            String id = reference.get("id").text();
            for (var entry : reference.get("palettes").fields().entrySet()) {
                palettes.put(entry.getKey(), Palette.of(entry.getValue(), id + "/" + entry.getKey()));
            }
            list.add(new Reference(id, reference.get("title").localized(), reference.get("rule").localized(), reference.get("scenery").text(),
                    Manner.of(reference.get("manner")), palettes, reference.get("takes")));
        }
        if (list.size() < 4) {
            throw Say.failed("references.few", list.size());
        }
        return list;
    }

    static Reference chosen(Data references, String id) throws OperationFailed {
        var list = list(references);
        return list.stream().filter(reference -> reference.id().equals(id)).findFirst()
                .orElseThrow(() -> Say.failed("references.unknown", id, String.join(", ", list.stream().map(Reference::id).toList())));
    }

    Palette palette(String name) throws OperationFailed {
        Palette palette = palettes.get(name);
        if (palette == null) {
            throw Say.failed("references.palette", id, name, String.join(", ", palettes.keySet()));
        }
        return palette;
    }
}
