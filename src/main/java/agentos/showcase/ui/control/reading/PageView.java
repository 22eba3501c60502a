package agentos.showcase.ui.control.reading;

import agentos.showcase.evidence.Document;
import agentos.showcase.evidence.Library;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import agentos.showcase.ui.Chips;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A document as a page to read: what is known of it on top, then its blocks in a column of a comfortable width.
final class PageView {
    private static final Texts TEXTS = Texts.of("reading");

    private final Localization words;
    private final Library library;
    private final VBox node = new VBox();
    private final List<MarkedBlock> blocks = new ArrayList<>();

    PageView(Localization words, Library library) {
        this.words = words;
        this.library = library;
        node.getStyleClass().add("reading-page");
    }

    VBox node() {
        return node;
    }

    MarkedBlock block(int index) {
        return blocks.get(index);
    }

    List<MarkedBlock> blocks() {
        return blocks;
    }

    void show(Document document, Page page) {
        blocks.clear();
        node.getChildren().setAll(head(document));
        boolean titled = false;
        for (Page.Block block : page.blocks()) {
            // The title stands above already.
            boolean title = !titled && block.kind() == Page.Kind.HEADING && block.level() == 1 && block.text().strip().equals(document.title().strip());
            titled |= title;
            if (block.kind() == Page.Kind.TABLE) {
                var table = new TableBlock(block);
                blocks.add(table);
                node.getChildren().add(table.region());
                continue;
            }
            var view = new BlockView(block);
            blocks.add(view);
            if (!title) {
                node.getChildren().add(block.kind() == Page.Kind.ITEM ? item(block, view) : view);
            }
        }
    }

    private Region head(Document document) {
        var title = Nodes.label(document.title(), "reading-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        String by = String.join(" · ", java.util.stream.Stream.of(String.join(", ", document.authors()), document.publisher(), document.date())
                .filter(part -> !part.isBlank()).toList());
        var line = Nodes.label(by, "reading-by");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        String kind = TEXTS.has("kind." + document.kind()) ? document.kind() : "other";
        var chips = Nodes.flow("reading-chips", Chips.chip(words.text(TEXTS, "kind." + kind), Feather.FILE_TEXT, "neutral"));
        if (!document.licence().isBlank()) {
            chips.getChildren().add(Chips.chip(words.text(Localized.same(document.licence())), Feather.UNLOCK, "neutral"));
        }
        if (!document.repeats().isEmpty()) {
            chips.getChildren().add(Chips.chip(words.text(TEXTS, "repeats", library.title(document.repeats())), Feather.COPY, "warn"));
        }
        library.documents().stream().filter(other -> other.language() == document.language() && other.supersedes().equals(document.id())).findFirst()
                .ifPresent(next -> chips.getChildren().add(Chips.chip(words.text(TEXTS, "replaced", library.title(next.id())), Feather.CLOCK, "warn")));
        if (!document.supersedes().isEmpty()) {
            chips.getChildren().add(Chips.chip(words.text(TEXTS, "replaces", library.title(document.supersedes())), Feather.CLOCK, "neutral"));
        }
        return Nodes.column("reading-head", title, line, chips);
    }

    private static Region item(Page.Block block, BlockView view) {
        var mark = new Label(block.mark());
        mark.getStyleClass().addAll("reading-bullet", "reading-depth-" + Math.min(3, block.level()));
        mark.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(view, Priority.ALWAYS);
        return Nodes.row("reading-row", mark, view);
    }
}
