package agentos.showcase.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import org.kordamp.ikonli.Ikon;

/// A glyph of the icon face as text, so that it scales in em with everything around it.
///
/// Ikonli's own FontIcon cannot: it resolves an em icon size against its own glyph and grows at every CSS pass.
public final class Icon extends Text {
    public Icon(Ikon ikon, String... styleClasses) {
        super(Character.toString(ikon.getCode()));
        getStyleClass().add("icon");
        getStyleClass().addAll(styleClasses);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMouseTransparent(true);
    }

    public void show(Ikon ikon) {
        setText(Character.toString(ikon.getCode()));
    }
}
