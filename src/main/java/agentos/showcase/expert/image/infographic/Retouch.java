package agentos.showcase.expert.image.infographic;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.expert.drawing.Editor;
import agentos.showcase.expert.drawing.Edits;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.LayerEdit;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A picture and what is done to it by hand: the same edits, replayed over what was drawn in each language.
///
/// An artefact of it is `{"drawings": [one], "sheet"?, "before"?, "edits"?}`: the picture as it now is; what its values are drawn from, see
/// [BoundValue]; and, where a hand was on it, the picture before, as `{"title", "en", "zh"}`, and the [Edits].
///
/// @param before the picture as it was drawn
/// @param sheet  what its values are drawn from; nothing for a picture that has only words
/// @param edits  what was done to it
public record Retouch(Drawings.Panel before, Optional<BoundValue> sheet, Edits edits) {

    /// The picture in one language.
    ///
    /// @param refused one sentence for every edit that could not be done and was left out
    public record Result(Drawing drawing, Optional<BoundValue> sheet, List<Edits.Refusal> refused) {}

    /// @param artefact the data of a drawing artefact
    /// @throws tools.jackson.core.JacksonException when the edits are none
    public static Retouch of(Data artefact) {
        Data before = artefact.get("before");
        var panel = Drawings.panels(before.isPresent() ? Data.object().put("drawings", List.of(before)).build() : artefact).getFirst();
        Data sheet = artefact.get("sheet");
        Data edits = artefact.get("edits");
        return new Retouch(panel, sheet.isPresent() ? Optional.of(BoundValue.of(sheet)) : Optional.empty(), edits.isPresent() ? Edits.read(edits) : Edits.NONE);
    }

    /// A picture out of a file, the same in both languages, with the values that it shows in the places of this one.
    public Retouch opened(Drawing drawing) {
        return new Retouch(new Drawings.Panel(Localized.EMPTY, drawing, drawing), sheet.map(bound -> bound.showing(shown(bound.specs(), drawing))), Edits.NONE);
    }

    /// The rows with the values that a drawing says, where it says one.
    private static Data shown(Data specs, Drawing drawing) {
        var rows = new ArrayList<Data>();
        for (Data row : specs.items()) {
            Spec spec = Json.read(row, Spec.class);
            String said = ReadBack.said(drawing, spec);
            try {
                rows.add(said.isEmpty() ? row : Json.data(spec.saying(Localized.same(said))));
            } catch (OperationFailed _) {
                rows.add(row);
            }
        }
        return Data.list(rows);
    }

    public Retouch with(Edits newEdits) {
        return new Retouch(before, sheet, newEdits);
    }

    public Result done(Language language) {
        var hand = new Object() {
            private Optional<BoundValue> now = sheet;

            private Editor.Outcome does(Drawing drawing, LayerEdit edit) {
                int index = edit instanceof LayerEdit.SetValue set ? BoundValue.index(set.pointer()) : -1;
                if (now.isEmpty() || index < 0) {
                    return Editor.apply(drawing, edit);
                }
                var set = (LayerEdit.SetValue) edit;
                try {
                    var changed = now.get().set(drawing, index, now.get().cell(index, set.text(), set.in()), language);
                    now = Optional.of(now.get().showing(changed.specs()));
                    return new Editor.Outcome(changed.drawing(), Optional.empty());
                } catch (OperationFailed e) {
                    return new Editor.Outcome(drawing, Optional.of(e.reason()));
                }
            }
        };
        var replayed = edits.replay(before.in(language), language, hand::does);
        return new Result(replayed.drawing(), hand.now, replayed.refused());
    }

    /// What stands behind a layer's binding now, as it is written: a value with its unit, or the words of the layer itself.
    public static Optional<String> value(Result result, Layer layer, Language language) {
        int index = BoundValue.index(layer.binding());
        return index < 0 ? Optional.empty() : result.sheet().flatMap(bound -> bound.printed(index, language));
    }

    /// The value behind a layer's binding one notch up (+1) or down (-1), as it is written; nothing where it has no notches.
    public static Optional<String> stepped(Result result, Layer layer, Language language, int direction) {
        int index = BoundValue.index(layer.binding());
        return index < 0 ? Optional.empty() : result.sheet().flatMap(bound -> bound.stepped(index, language, direction));
    }

    /// The data of an artefact of it.
    public Data data() {
        var en = done(Language.EN).drawing();
        var zh = done(Language.ZH).drawing();
        var data = Data.object().put("drawings", List.of(panel(new Drawings.Panel(before.title(), en, zh))));
        sheet.ifPresent(bound -> data.put("sheet", bound.data()));
        if (!edits.list().isEmpty()) {
            data.put("before", panel(before)).put("edits", edits.data());
        }
        return data.build();
    }

    private static Data panel(Drawings.Panel panel) {
        return Drawings.artefact(List.of(panel)).get("drawings").get(0);
    }

    /// Every edit that could not be done, in one language or the other, once.
    public List<Localized> refusals() {
        return Stream.concat(done(Language.EN).refused().stream(), done(Language.ZH).refused().stream())
                .map(Edits.Refusal::sentence).distinct().toList();
    }
}
