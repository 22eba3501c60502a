package agentos.showcase.ui;

import agentos.showcase.evidence.Verdict;
import agentos.showcase.taskgraph.Label;
import agentos.showcase.text.Texts;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;

/// Small signs. Each has an icon and a word, so that colour is never the only sign.
public final class Chips {
    private static final Texts EVIDENCE = Texts.of("evidence");

    private Chips() {}

    /// @param tone `neutral`, `accent`, `good`, `warn` or `bad`
    public static javafx.scene.control.Label chip(ObservableValue<String> text, Feather icon, String tone) {
        var chip = Nodes.label(text, "chip", "chip-" + tone);
        if (icon != null) {
            chip.setGraphic(new Icon(icon));
        }
        chip.setMinWidth(javafx.scene.control.Label.USE_PREF_SIZE);
        return chip;
    }

    /// Where something on screen comes from.
    public static javafx.scene.control.Label provenance(Localization words, Label label) {
        Feather icon = switch (label) {
            case SCRIPTED -> Feather.FILE_TEXT;
            case COMPUTED -> Feather.CPU;
            case RECORDED -> Feather.DISC;
            case ILLUSTRATIVE -> Feather.FEATHER;
        };
        return chip(words.text(label.key()), icon, label == Label.COMPUTED ? "accent" : "neutral");
    }

    /// What the evidence says.
    public static javafx.scene.control.Label verdict(Localization words, Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> chip(words.text(EVIDENCE, verdict.key()), Feather.CHECK_CIRCLE, "good");
            case DISPUTED -> chip(words.text(EVIDENCE, verdict.key()), Feather.ALERT_TRIANGLE, "warn");
            case REFUTED -> chip(words.text(EVIDENCE, verdict.key()), Feather.X_CIRCLE, "bad");
            case NOT_ENOUGH_EVIDENCE -> chip(words.text(EVIDENCE, verdict.key()), Feather.HELP_CIRCLE, "neutral");
        };
    }

    /// The kind of an expert, with its fixed colour. The class `kind-<kind>` sets the looked-up colour `-kind`.
    public static javafx.scene.control.Label kind(ObservableValue<String> name, String kind) {
        var chip = chip(name, null, "kind");
        var dot = new javafx.scene.layout.Region();
        dot.getStyleClass().add("dot");
        chip.setGraphic(dot);
        chip.getStyleClass().add(kindClass(kind));
        return chip;
    }

    /// The style class that gives a node and what is in it the colour of a kind, as `-kind`.
    public static String kindClass(String kind) {
        return "kind-" + kind.toLowerCase(Locale.ROOT);
    }
}
