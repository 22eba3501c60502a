package agentos.showcase.expert.image.infographic;

import static agentos.showcase.expert.image.infographic.InfographicOperations.TEXTS;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.List;

/// Another value in a finished infographic: words and marks of its row follow, everything else stays as it was left.
///
/// @param specs   the rows as recognised, a list of [Spec]
/// @param layout  where they stand
/// @param palette their colours
public record BoundValue(Data specs, Data layout, Data palette) {

    /// A drawing and the rows that it now shows.
    public record Changed(Drawing drawing, Data specs) {}

    /// @param index place of the row in the table, from 0, as in the bindings `/specs/<index>/value`
    /// @param cell  the value as a table would write it
    /// @throws OperationFailed with one sentence when there is no such row, or the value is none that it can show
    public Changed set(Drawing drawing, int index, Localized cell, Language language) throws OperationFailed {
        var rows = new ArrayList<>(specs.items());
        int at = -1;
        for (int i = 0; i < rows.size(); i++) {
            at = rows.get(i).get("index").integer(-1) == index ? i : at;
        }
        if (at < 0) {
            throw new OperationFailed(TEXTS.both("row.unknown", index + 1));
        }
        Spec old = Json.read(rows.get(at), Spec.class);
        var row = Data.object().put("id", old.id()).put("name", old.name()).put("value", cell);
        boolean ranged = old.scaled() && old.en().kind() != Value.Kind.SHARE && old.en().kind() != Value.Kind.DATE;
        String range = Data.of(old.from()).text() + "…" + Data.of(old.to()).text();
        Spec spec = Spec.read(ranged ? row.put("range", range).build() : row.build(), index);
        rows.set(at, Json.data(spec));
        var slot = Layout.read(layout).slots().stream().filter(one -> one.row().equals(spec.id())).findFirst();
        if (slot.isEmpty()) {
            throw new OperationFailed(TEXTS.both("row.unknown", index + 1));
        }
        var colors = Palette.read(palette);
        Layer painted = RowPainter.draw(spec, slot.get(), slot.get().lead() ? colors.leading() : colors.plain(slot.get().panel()), language);
        return new Changed(new Drawing(drawing.width(), drawing.height(), replaced(drawing.layers(), painted)), Data.list(rows));
    }

    private static List<Layer> replaced(List<Layer> layers, Layer row) {
        return layers.stream().map(layer -> layer.id().equals(row.id()) ? row.named(layer.name()).faded(layer.opacity()).shown(layer.visible()).put(layer.transform())
                : layer.children().isEmpty() ? layer : layer.with(replaced(layer.children(), row))).toList();
    }
}
