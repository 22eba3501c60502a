package agentos.showcase.ui;

import agentos.showcase.pack.Section;
import agentos.showcase.text.Localized;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A pack's prose on screen.
public final class Prose {
    private Prose() {}

    /// Title, paragraphs and a list with one icon per item.
    public static VBox section(Localization words, Section section, Feather bullet) {
        var box = heading(words, section);
        section.items().forEach(item -> box.getChildren().add(item(words, new Icon(bullet, "accent"), item)));
        return box;
    }

    /// Title, paragraphs and a numbered list.
    public static VBox steps(Localization words, Section section) {
        var box = heading(words, section);
        int number = 1;
        for (Localized item : section.items()) {
            box.getChildren().add(item(words, Nodes.label(Integer.toString(number++), "step-number"), item));
        }
        return box;
    }

    public static List<javafx.scene.control.Label> paragraphs(Localization words, Section section, String... styleClasses) {
        return section.paragraphs().stream().map(paragraph -> Nodes.paragraph(words.text(paragraph), styleClasses)).toList();
    }

    private static VBox heading(Localization words, Section section) {
        var box = Nodes.column("prose", Nodes.label(words.text(section.title()), "heading"));
        box.getChildren().addAll(paragraphs(words, section, "muted"));
        return box;
    }

    private static HBox item(Localization words, javafx.scene.Node mark, Localized text) {
        var label = Nodes.paragraph(words.text(text));
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        return Nodes.row("prose-item", mark, label);
    }
}
