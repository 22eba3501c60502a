package agentos.showcase.ui.access;

import agentos.showcase.pack.Access;
import agentos.showcase.ui.Context;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.Prose;
import agentos.showcase.ui.View;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// How the showcase ends: what to do next, on what terms, what is planned and what does not work well yet.
public final class AccessView implements View {
    private static final List<Feather> ICONS = List.of(Feather.SEND, Feather.USERS, Feather.BOOK_OPEN);

    private final Localization words;
    private final Node node;

    public AccessView(Context context, Access access) {
        this.words = context.words();
        var head = Nodes.column("page-head", Nodes.label(words.text(access.text().title()), "display"));
        head.getChildren().addAll(Prose.paragraphs(words, access.text(), "lead", "muted"));
        var actions = new java.util.ArrayList<Region>();
        for (int i = 0; i < access.actions().size(); i++) {
            actions.add(action(access.actions().get(i), ICONS.get(i % ICONS.size()), i == 0));
        }
        var terms = Nodes.equal("columns", List.of(
                panel(Prose.section(words, access.compliance(), Feather.SHIELD)), panel(Prose.steps(words, access.trial()))));
        var outlook = Nodes.equal("columns", List.of(
                panel(Prose.section(words, access.plans(), Feather.ARROW_UP_RIGHT)),
                panel(Prose.section(words, access.limitations(), Feather.ALERT_CIRCLE))));
        node = Nodes.page(Nodes.column("page", head, Nodes.equal("columns", actions), terms, outlook));
    }

    @Override
    public Node node() {
        return node;
    }

    private static Region panel(Region content) {
        content.getStyleClass().add("panel");
        return content;
    }

    /// A booth must not open a browser or a mail program, so an address is shown to be read and copied.
    private Region action(Access.Action action, Feather icon, boolean first) {
        BooleanProperty copied = new SimpleBooleanProperty(false);
        String address = action.target().replaceFirst("^mailto:", "");
        var label = copied.flatMap(done -> words.text(done ? "access.copied" : "access.copy"));
        var copy = Nodes.button(label, Feather.COPY, () -> {
            var content = new ClipboardContent();
            content.putString(address);
            Clipboard.getSystemClipboard().setContent(content);
            copied.set(true);
        }, first ? "primary" : "secondary");
        var badge = Nodes.row("badge", new Icon(icon));
        badge.setMaxWidth(Region.USE_PREF_SIZE);
        return Nodes.column("panel", badge,
                Nodes.label(words.text(action.title()), "title"),
                Nodes.paragraph(words.text(action.text()), "muted"),
                Nodes.spring(),
                Nodes.label(address, "address"), copy);
    }
}
