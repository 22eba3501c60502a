package agentos.showcase.ui.routing;

import agentos.showcase.expert.drawing.Colors;
import agentos.showcase.export.routing.TracePalette;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// A region that takes the colours of its drawing from the stylesheet: `-trace-ground`, `-trace-expert-a`, ...
abstract class TraceInk extends Region {
    private static final List<String> NAMES = List.of("ground", "text", "muted", "line", "axis", "accent", "warn", "bad",
            "expert-a", "expert-b", "expert-c", "expert-d", "expert-e", "expert-f", "expert-g");
    private static final StyleablePropertyFactory<TraceInk> FACTORY = new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final Map<String, CssMetaData<TraceInk, Color>> META = meta();

    private final Map<String, StyleableProperty<Color>> inks = new LinkedHashMap<>();

    TraceInk() {
        getStyleClass().add("trace-ink");
        for (String name : NAMES) {
            var ink = new SimpleStyleableObjectProperty<>(META.get(name), this, name, Color.GRAY);
            ink.addListener((_, _, _) -> inkChanged());
            inks.put(name, ink);
        }
    }

    /// Some colour is another one.
    abstract void inkChanged();

    TracePalette palette() {
        return new TracePalette(ink("ground"), ink("text"), ink("muted"), ink("line"), ink("axis"), ink("accent"), ink("warn"), ink("bad"),
                NAMES.stream().filter(name -> name.startsWith("expert-")).map(this::ink).toList());
    }

    private String ink(String name) {
        Color color = inks.get(name).getValue();
        return Colors.of(color.getRed() * 255, color.getGreen() * 255, color.getBlue() * 255);
    }

    private static Map<String, CssMetaData<TraceInk, Color>> meta() {
        var meta = new LinkedHashMap<String, CssMetaData<TraceInk, Color>>();
        for (String name : NAMES) {
            meta.put(name, FACTORY.createColorCssMetaData("-trace-" + name, ink -> ink.inks.get(name), Color.GRAY, false));
        }
        return meta;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
