package agentos.showcase.expert.image.infographic;

import static agentos.showcase.expert.image.infographic.InfographicOperations.TEXTS;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.evidence.Wording;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Another value in a finished infographic: words and marks of its row follow, everything else stays as it was left.
///
/// @param specs   the rows as recognised, a list of [Spec]
/// @param layout  where they stand
/// @param palette their colours
public record BoundValue(Data specs, Data layout, Data palette) {
    private static final double NOTCHES = 20;
    private static final Pattern PLAIN = Pattern.compile("[-−]?[0-9.,]+");
    private static final Pattern POINTER = Pattern.compile("/specs/(\\d{1,4})/value");

    /// A drawing and the rows that it now shows.
    public record Changed(Drawing drawing, Data specs) {}

    /// @param sheet `{"specs", "layout", "palette"}`
    static BoundValue of(Data sheet) {
        return new BoundValue(sheet.get("specs"), sheet.get("layout"), sheet.get("palette"));
    }

    Data data() {
        return Data.object().put("specs", specs).put("layout", layout).put("palette", palette).build();
    }

    BoundValue showing(Data newSpecs) {
        return new BoundValue(newSpecs, layout, palette);
    }

    /// Place of the row whose value a binding points at, from 0; -1 when it points elsewhere.
    public static int index(String pointer) {
        var matcher = POINTER.matcher(pointer == null ? "" : pointer);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
    }

    /// The value of a row as a table would write it; nothing when there is no such row.
    public Optional<String> printed(int index, Language language) {
        return spec(index).map(spec -> spec.in(language).kind() == Value.Kind.DATE ? spec.in(language).text() : spec.printed(language));
    }

    /// The value of a row one notch up (+1) or down (-1): an even part of its scale, or of the number itself where it has none. Nothing when it
    /// is no single number, or at the end of its scale.
    public Optional<String> stepped(int index, Language language, int direction) {
        var spec = spec(index).filter(row -> row.en().low() == row.en().high() && row.en().kind() != Value.Kind.TEXT && row.en().kind() != Value.Kind.DATE)
                .filter(row -> PLAIN.matcher(row.in(language).text()).matches());
        if (spec.isEmpty()) {
            return Optional.empty();
        }
        Spec row = spec.get();
        double number = row.en().low();
        double notch = row.scaled() ? even((row.to() - row.from()) / NOTCHES) : row.en().kind() == Value.Kind.COUNT ? 1 : even(Math.max(1e-3, Math.abs(number) / NOTCHES));
        double at = Math.round(number / notch * 1e6) / 1e6;
        double next = (direction > 0 ? Math.floor(at) + 1 : Math.ceil(at) - 1) * notch;
        double low = row.scaled() ? row.from() : row.en().kind() == Value.Kind.COUNT ? 0 : -Double.MAX_VALUE;
        double high = row.scaled() ? row.to() : row.en().kind() == Value.Kind.COUNT ? Value.MOST_COUNTED : Double.MAX_VALUE;
        double kept = Math.clamp(next, low, high);
        String unit = row.in(language).unit();
        return kept == number ? Optional.empty() : Optional.of(Wording.number(kept).replace('-', '−') + (unit.isEmpty() ? "" : " " + unit));
    }

    /// The nearest of 1, 2 and 5 times a power of ten that is not below.
    private static double even(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        double lead = step / power;
        return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    }

    /// What somebody wrote as the value of a row, in both languages: a number goes for both, with the unit that each of them had; words are only
    /// those of the language that they were written in.
    ///
    /// @param in the language it was written in; null for any
    Localized cell(int index, String written, Language in) {
        Value value = Value.read(written);
        var old = spec(index);
        if (old.isEmpty() || in == null) {
            return Localized.same(written);
        }
        Value here = old.get().in(in);
        Value there = old.get().in(in.other());
        String other = written;
        if (value.kind() == Value.Kind.TEXT) {
            other = there.kind() == Value.Kind.TEXT ? there.text() : written;
        } else if (value.kind() != Value.Kind.DATE && !there.unit().isEmpty() && (value.unit().isEmpty() || value.unit().equals(here.unit()))) {
            other = value.text() + " " + there.unit();
            written = value.text() + " " + here.unit();
        }
        return in == Language.EN ? new Localized(written, other) : new Localized(other, written);
    }

    /// @param index place of the row in the table, from 0, as in the bindings `/specs/<index>/value`
    /// @param cell  the value as a table would write it
    /// @throws OperationFailed with one sentence when there is no such row, or the value is none that it can show
    public Changed set(Drawing drawing, int index, Localized cell, Language language) throws OperationFailed {
        Spec old = spec(index).orElseThrow(() -> new OperationFailed(TEXTS.both("row.unknown", index + 1)));
        Spec spec = old.saying(cell);
        var slot = Layout.read(layout).slots().stream().filter(one -> one.row().equals(spec.id())).findFirst();
        var current = Drawings.find(drawing, RowPainter.layer(spec));
        if (slot.isEmpty() || current.isEmpty()) {
            throw new OperationFailed(TEXTS.both("row.apart", old.name()));
        }
        var colors = Palette.read(palette);
        var tone = slot.get().lead() ? colors.leading() : colors.plain(slot.get().panel());
        Layer merged = RowMerge.row(current.get(), RowPainter.draw(old, slot.get(), tone, language), RowPainter.draw(spec, slot.get(), tone, language));
        var rows = new ArrayList<Data>();
        specs.items().forEach(each -> rows.add(each.get("index").integer(-1) == index ? Json.data(spec) : each));
        return new Changed(new Drawing(drawing.width(), drawing.height(), replaced(drawing.layers(), merged)), Data.list(rows));
    }

    private Optional<Spec> spec(int index) {
        return specs.items().stream().filter(row -> row.get("index").integer(-1) == index).findFirst().map(row -> Json.read(row, Spec.class));
    }

    private static List<Layer> replaced(List<Layer> layers, Layer row) {
        return layers.stream().map(layer -> layer.id().equals(row.id()) ? row
                : layer.children().isEmpty() ? layer : layer.with(replaced(layer.children(), row))).toList();
    }
}
