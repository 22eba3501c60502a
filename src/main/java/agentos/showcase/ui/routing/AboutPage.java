package agentos.showcase.ui.routing;

import agentos.showcase.pack.RoutingModule;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.Prose;
import javafx.scene.Node;

/// What the pack says about the module, and what the letters of the formula mean.
final class AboutPage implements SidePage {
    private final Node node;

    AboutPage(Localization words, RoutingModule module) {
        var page = Nodes.column("routing-page", Nodes.label(words.text(module.text().title()), "heading"));
        page.getChildren().addAll(Prose.paragraphs(words, module.text(), "about-text"));
        page.getChildren().addAll(Nodes.label(module.formula(), "strong"), Nodes.paragraph(words.text(LabWords.TEXTS, "about.letters"), "small", "muted"));
        node = Nodes.page(page);
        node.setId("about");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show() {}
}
