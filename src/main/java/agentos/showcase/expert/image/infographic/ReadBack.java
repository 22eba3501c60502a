package agentos.showcase.expert.image.infographic;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Paths;
import agentos.showcase.text.Language;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Reads the values out of a drawn infographic again: the words from its text layers, the numbers from lengths, angles and counts.
final class ReadBack {
    /// A length may be off by this share of its scale: the layers are written to a hundredth of a unit.
    static final double TOLERANCE = 0.005;

    private ReadBack() {}

    /// What one row of the drawing says.
    ///
    /// @param row     id of the row in the table
    /// @param drawn   whether the drawing has a layer for it
    /// @param text    what its value and unit layers say
    /// @param low     what its mark says: the number, or the lower end of an interval; NaN when no mark shows it
    /// @param high    upper end of an interval, else as `low`
    /// @param off     how far the mark is from the table's value, as a share of the scale
    /// @param numbers whether the words' numbers (or words) are the table's
    /// @param unit    whether the unit is the table's
    /// @param named   whether its name is the table's
    record Reading(String row, boolean drawn, String text, double low, double high, double off, boolean numbers, boolean unit, boolean named) {
        boolean marked() {
            return off <= TOLERANCE;
        }

        boolean ok() {
            return drawn && numbers && unit && named && marked();
        }
    }

    /// @param specs what the rows should say; bindings of the drawing point into these
    static List<Reading> of(Drawing drawing, List<Spec> specs, Language language) {
        return specs.stream().map(spec -> reading(drawing, spec, language)).toList();
    }

    private static Reading reading(Drawing drawing, Spec spec, Language language) {
        var row = row(drawing.layers(), spec);
        if (row.isEmpty()) {
            return new Reading(spec.id(), false, "", Double.NaN, Double.NaN, 0, false, false, false);
        }
        var layers = parts(row.get());
        String text = text(layers, "value");
        String unit = text(layers, "unit");
        Value said = Value.read(unit.isEmpty() ? text : text + " " + unit);
        Value wanted = spec.in(language);
        double[] mark = mark(layers, spec);
        double off = mark == null ? 0 : Math.max(Math.abs(mark[0] - spec.en().low()), Math.abs(mark[1] - spec.en().high())) / width(spec);
        return new Reading(spec.id(), true, unit.isEmpty() ? text : text + " " + unit, mark == null ? Double.NaN : mark[0], mark == null ? Double.NaN : mark[1],
                off, said.sameNumbers(wanted), said.unit().equals(wanted.unit()), text(layers, "name").equals(spec.name().in(language)));
    }

    /// What a drawing says as the value of a row, with its unit; empty when it does not show the row.
    static String said(Drawing drawing, Spec spec) {
        var layers = row(drawing.layers(), spec).map(ReadBack::parts).orElse(List.of());
        return (text(layers, "value") + " " + text(layers, "unit")).strip();
    }

    /// The row's group, wherever in the tree it was put, as long as it can be seen.
    private static Optional<Layer> row(List<Layer> layers, Spec spec) {
        for (Layer layer : layers) {
            if (!isSeen(layer)) {
                continue;
            }
            boolean here = layer.role().equals("row") && layer.binding().equals("/specs/" + spec.index());
            var found = here ? Optional.of(layer) : row(layer.children(), spec);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// All that can be seen of a row, groups within it taken apart.
    private static List<Layer> parts(Layer row) {
        return row.children().stream().filter(ReadBack::isSeen)
                .flatMap(layer -> layer.children().isEmpty() ? Stream.of(layer) : parts(layer).stream()).toList();
    }

    private static boolean isSeen(Layer layer) {
        return layer.visible() && layer.opacity() > 0;
    }

    private static double width(Spec spec) {
        return spec.scaled() ? spec.to() - spec.from() : Math.max(1, Math.abs(spec.en().low()));
    }

    private static String text(List<Layer> layers, String role) {
        return layers.stream().filter(layer -> layer.role().equals(role)).map(Layer::text).findFirst().orElse("");
    }

    /// What the marks of a row show, lowest and highest; null where its form has none.
    private static double[] mark(List<Layer> layers, Spec spec) {
        Predicate<Layer> icons = layer -> layer.role().equals("icon");
        if (layers.stream().anyMatch(icons)) {
            double count = layers.stream().filter(icons).count();
            return new double[] {count, count};
        }
        var track = layers.stream().filter(layer -> layer.role().equals("track")).findFirst();
        var mark = layers.stream().filter(layer -> layer.role().equals("mark")).findFirst();
        if (track.isEmpty() || mark.isEmpty()) {
            // a scale without its mark shows nothing, whatever the table says
            return Form.of(spec) == Form.ICONS || track.isPresent() ? new double[] {0, 0} : null;
        }
        Bounds scale = track.get().bounds();
        Bounds shown = mark.get().bounds();
        double span = spec.to() - spec.from();
        return switch (mark.get().kind()) {
            case PATH -> {
                double share = 100 * sweep(mark.get().path(), scale) / 360;
                yield new double[] {share, share};
            }
            case ELLIPSE -> {
                double at = spec.from() + (shown.x() + shown.width() / 2 - scale.x()) / scale.width() * span;
                yield new double[] {at, at};
            }
            default -> {
                double low = spec.from() + (shown.x() - scale.x()) / scale.width() * span;
                double high = spec.from() + (shown.right() - scale.x()) / scale.width() * span;
                yield spec.en().kind() == Value.Kind.INTERVAL ? new double[] {low, high} : new double[] {high, high};
            }
        };
    }

    /// Degrees from where the outer arc of a slice of a ring begins, clockwise around the middle of its box, to where it ends.
    private static double sweep(String path, Bounds box) {
        var ends = new ArrayList<double[]>();
        double[] c = new double[6];
        for (var steps = Paths.shape(path).getPathIterator(null); !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(c);
            if (kind == PathIterator.SEG_LINETO) {
                break;
            }
            int last = kind == PathIterator.SEG_CUBICTO ? 4 : 0;
            ends.add(new double[] {c[last] - box.x() - box.width() / 2, c[last + 1] - box.y() - box.height() / 2});
        }
        double from = Math.toDegrees(Math.atan2(ends.getFirst()[1], ends.getFirst()[0]));
        double to = Math.toDegrees(Math.atan2(ends.getLast()[1], ends.getLast()[0]));
        return (to - from + 720) % 360;
    }

    /// What a mark says, as a person reads it.
    static String shown(Reading reading, Spec spec) {
        if (Double.isNaN(reading.low())) {
            return "–";
        }
        if (spec.en().kind() == Value.Kind.DATE) {
            return java.time.LocalDate.ofEpochDay(Math.round(reading.low())).toString();
        }
        String low = number(reading.low());
        return (reading.low() == reading.high() || spec.en().kind() != Value.Kind.INTERVAL ? low : low + "…" + number(reading.high())).replace('-', '−');
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replaceAll("\\.0$", "").replaceAll("^-0$", "0");
    }
}
