package agentos.showcase.expert.drawing;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Drawings as data and back, and the data of a drawing artefact.
public final class Drawings {
    private Drawings() {}

    /// One picture of an artefact, in both languages.
    public record Panel(Localized title, Drawing en, Drawing zh) {
        public Drawing in(Language language) {
            return language == Language.ZH ? zh : en;
        }
    }

    public static Data data(Drawing drawing) {
        return Json.data(drawing);
    }

    /// `{"en", "zh"}`: one picture without a title, drawn in both languages.
    public static Data both(Function<Language, Drawing> draw) {
        return Data.object().put("en", data(draw.apply(Language.EN))).put("zh", data(draw.apply(Language.ZH))).build();
    }

    /// @throws tools.jackson.core.JacksonException when the data are no drawing; the message names the field
    public static Drawing read(Data data) {
        return Json.read(data, Drawing.class);
    }

    /// `{"drawings": [{"title", "en", "zh"}]}` with one picture.
    public static Data artefact(Localized title, Drawing en, Drawing zh) {
        return artefact(List.of(new Panel(title, en, zh)));
    }

    /// `{"drawings": [{"title", "en", "zh"}]}` with one picture, drawn in both languages.
    public static Data artefact(Localized title, Function<Language, Drawing> draw) {
        return artefact(title, draw.apply(Language.EN), draw.apply(Language.ZH));
    }

    /// `{"drawings": [...]}` with pictures side by side.
    public static Data artefact(List<Panel> panels) {
        return Data.object().put("drawings", panels.stream().map(panel -> (Data) Data.object()
                .put("title", panel.title())
                .put("en", data(panel.en()))
                .put("zh", data(panel.zh()))
                .build()).toList()).build();
    }

    /// The pictures of a drawing artefact's data.
    public static List<Panel> panels(Data artefact) {
        return artefact.get("drawings").items().stream()
                .map(panel -> new Panel(panel.get("title").localized(), read(panel.get("en")), read(panel.get("zh"))))
                .toList();
    }

    /// The layer of this id, wherever it is in the tree.
    public static Optional<Layer> find(Drawing drawing, String id) {
        return find(drawing.layers(), id);
    }

    private static Optional<Layer> find(List<Layer> layers, String id) {
        for (Layer layer : layers) {
            if (layer.id().equals(id)) {
                return Optional.of(layer);
            }
            var below = find(layer.children(), id);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }
}
