package agentos.showcase.ui.benchmark.chart;

import agentos.showcase.expert.drawing.Colors;
import agentos.showcase.export.chart.Palette;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleablePropertyFactory;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// A region that takes the colours of its drawing from the stylesheet: `-chart-ground`, `-chart-text`, ...
abstract class ChartInk extends Region {
    private static final List<String> NAMES = List.of("ground", "text", "muted", "line", "axis", "quiet", "lead", "own", "highlight", "third");
    private static final StyleablePropertyFactory<ChartInk> FACTORY = new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final Map<String, CssMetaData<ChartInk, Color>> META = meta();

    private final Map<String, StyleableProperty<Color>> inks = new LinkedHashMap<>();

    ChartInk() {
        for (String name : NAMES) {
            var ink = new javafx.css.SimpleStyleableObjectProperty<>(META.get(name), this, name, Color.GRAY);
            ink.addListener((_, _, _) -> inkChanged());
            inks.put(name, ink);
        }
    }

    /// Some colour is another one.
    abstract void inkChanged();

    Palette palette() {
        return new Palette(ink("ground"), ink("text"), ink("muted"), ink("line"), ink("axis"), ink("quiet"), ink("lead"), ink("own"), ink("highlight"),
                ink("third"));
    }

    private String ink(String name) {
        Color color = inks.get(name).getValue();
        return Colors.of(color.getRed() * 255, color.getGreen() * 255, color.getBlue() * 255);
    }

    private static Map<String, CssMetaData<ChartInk, Color>> meta() {
        var meta = new LinkedHashMap<String, CssMetaData<ChartInk, Color>>();
        for (String name : NAMES) {
            meta.put(name, FACTORY.createColorCssMetaData("-chart-" + name, ink -> ink.inks.get(name), Color.GRAY, false));
        }
        return meta;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
