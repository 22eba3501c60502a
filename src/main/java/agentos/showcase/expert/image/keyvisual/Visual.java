package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.data.Data;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.expert.image.check.Sample;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.EnumMap;
import java.util.Map;

/// A key visual in both languages, with all that is needed to go on from it.
record Visual(Design design, Map<Language, Placement> placements, Map<Language, Drawing> drawings) {

    static Visual of(Design design, Map<Language, Placement> placements, Copy copy, Composer.Manual manual) throws OperationFailed {
        var composer = new Composer(design, manual);
        var drawings = new EnumMap<Language, Drawing>(Language.class);
        double before;
        // a veil that one language needs, both get
        do {
            before = composer.veil();
            for (Language language : Language.values()) {
                drawings.put(language, composer.draw(placements.get(language), copy, language));
            }
        } while (composer.veil() > before);
        return new Visual(design.veiled(composer.veil()), placements, drawings);
    }

    /// A drawing artefact's data that can be read back by [#read].
    Data data(Localized title) {
        return Drawings.artefact(title, drawings.get(Language.EN), drawings.get(Language.ZH)).merge(Data.object()
                .put("design", design.data())
                .put("placement", Data.object().put("en", placements.get(Language.EN).data()).put("zh", placements.get(Language.ZH).data()).build())
                .build());
    }

    /// @throws OperationFailed when the value is no key visual
    static Visual read(Data data, String name) throws OperationFailed {
        if (!data.get("design").isPresent() || Drawings.panels(data).isEmpty()) {
            throw Say.failed("visual.missing", name);
        }
        var panel = Drawings.panels(data).getFirst();
        var placements = new EnumMap<Language, Placement>(Language.class);
        var drawings = new EnumMap<Language, Drawing>(Language.class);
        for (Language language : Language.values()) {
            placements.put(language, Placement.of(data.get("placement").get(language.code())));
            drawings.put(language, panel.in(language));
        }
        return new Visual(Design.of(data.get("design")), placements, drawings);
    }

    /// Both languages; what they begin with is painted once where it is the same.
    ///
    /// @param margin the safe margin as a percentage of the shorter side
    Map<Language, Inspection> inspect(double margin) {
        var found = new EnumMap<Language, Inspection>(Language.class);
        Drawing en = drawings.get(Language.EN);
        Drawing zh = drawings.get(Language.ZH);
        Sample background = Inspection.background(en);
        found.put(Language.EN, Inspection.of(en, margin, background));
        boolean same = !en.layers().isEmpty() && !zh.layers().isEmpty() && en.layers().getFirst().equals(zh.layers().getFirst().named(en.layers().getFirst().name()));
        found.put(Language.ZH, Inspection.of(zh, margin, same ? background : Inspection.background(zh)));
        return found;
    }
}
