package agentos.showcase.ui.control.reading;

import agentos.showcase.evidence.Library;
import agentos.showcase.evidence.Span;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A passage in its document, to be read: marked, with the document around it, the passages before and after it, a search, and both editions.
///
/// Whoever shows it lays it over what it belongs to, and takes it away when it asks to be closed, by its button or the Escape key.
public final class ReadingView {
    private static final Texts TEXTS = Texts.of("reading");
    private static final String PASSAGE = "reading-passage";
    private static final String FOUND = "reading-found";
    /// Where a passage comes to stand, as a share of the window's height.
    private static final double EYE = 0.3;

    private final Localization words;
    private final ReadingModel model;
    private final Runnable close;
    private final PageView page;
    private final StackPane ground;
    private final ScrollPane scroll;
    private final VBox node;
    private final TextField search = new TextField();
    private final Button before;
    private final Button after;
    private final Button edition;
    private final ObjectProperty<Localized> count = new SimpleObjectProperty<>(Localized.EMPTY);
    private final ObjectProperty<Localized> found = new SimpleObjectProperty<>(Localized.EMPTY);
    private final ObjectProperty<Localized> remark = new SimpleObjectProperty<>(Localized.EMPTY);
    private final Label remarkLine;
    private final Node findNext;
    private final Node findBefore;
    private final ChangeListener<Language> spoken = (_, _, language) -> follow(language);
    private Page shown;
    private MarkedBlock wanted;
    private Span wantedStretch;

    /// @param back  what the button that closes it says, such as "Back to the chain"
    /// @param close is called when the visitor has read enough
    public ReadingView(Localization words, Library library, Localized back, Runnable close) {
        this.words = words;
        this.close = close;
        model = new ReadingModel(library);
        page = new PageView(words, library);
        var leave = Nodes.button(words.text(back), Feather.ARROW_LEFT, close, "secondary", "reading-back");
        leave.setId("reading-back");
        leave.setMinWidth(Region.USE_PREF_SIZE);
        before = Nodes.iconButton(Feather.CHEVRON_LEFT, words.text(TEXTS, "passage.before"), () -> model.move(-1));
        before.setId("reading-before");
        after = Nodes.iconButton(Feather.CHEVRON_RIGHT, words.text(TEXTS, "passage.after"), () -> model.move(1));
        after.setId("reading-after");
        search.setId("reading-search");
        search.getStyleClass().add("reading-search");
        search.promptTextProperty().bind(words.text(TEXTS, "search.short"));
        search.accessibleTextProperty().bind(words.text(TEXTS, "search"));
        search.textProperty().addListener((_, _, text) -> model.find(text));
        search.setOnAction(_ -> model.findNext(1));
        findBefore = Nodes.iconButton(Feather.CHEVRON_UP, words.text(TEXTS, "found.before"), () -> model.findNext(-1));
        findNext = Nodes.iconButton(Feather.CHEVRON_DOWN, words.text(TEXTS, "found.after"), () -> model.findNext(1));
        findNext.setId("reading-found-next");
        edition = Nodes.button(words.text(TEXTS, "edition"), Feather.GLOBE, () -> model.read(model.edition().other()), "secondary", "reading-edition");
        edition.setId("reading-edition");
        edition.setMinWidth(Region.USE_PREF_SIZE);
        var foundCount = Nodes.label(words.text(found), "reading-count");
        foundCount.setId("reading-found");
        var bar = Nodes.row("reading-bar", leave, before, Nodes.label(words.text(count), "reading-count"), after, Nodes.spring(), search, foundCount,
                findBefore, findNext, edition);
        HBox.setHgrow(search, Priority.SOMETIMES);
        remarkLine = Nodes.paragraph(words.text(remark), "reading-remark");
        remarkLine.setId("reading-remark");
        remarkLine.managedProperty().bind(remarkLine.visibleProperty());
        ground = new StackPane(page.node());
        ground.getStyleClass().add("reading-ground");
        scroll = Nodes.page(ground);
        scroll.setId("reading-scroll");
        scroll.setFitToHeight(false);
        scroll.setFocusTraversable(true);
        Nodes.named(scroll, AccessibleRole.SCROLL_PANE, words.text(TEXTS, "document"));
        scroll.heightProperty().addListener((_, _, _) -> arrive());
        ground.heightProperty().addListener((_, _, _) -> arrive());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node = Nodes.column("reading", bar, remarkLine, scroll);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        words.languageProperty().addListener(new WeakChangeListener<>(spoken));
        model.listen(this::draw);
    }

    public Region node() {
        return node;
    }

    /// Opens a passage; the others are those before and after it.
    ///
    /// @param index of the passage in `passages`
    public void open(List<Stop> passages, int index) {
        search.clear();
        model.open(passages, index, words.language());
        scroll.requestFocus();
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
        } else if (event.getCode() == KeyCode.F && event.isShortcutDown()) {
            search.requestFocus();
        } else if (event.getTarget() == search || !event.getTarget().equals(scroll)) {
            return;
        } else if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
            model.move(event.getCode() == KeyCode.RIGHT ? 1 : -1);
        } else {
            return;
        }
        event.consume();
    }

    private void follow(Language language) {
        if (model.count() > 0) {
            model.read(language);
        }
    }

    private void draw() {
        if (model.document().isEmpty()) {
            page.node().getChildren().clear();
            remark(say("document.missing"), "bad");
            return;
        }
        boolean turned = shown != model.page();
        if (turned) {
            shown = model.page();
            page.show(model.document().get(), shown);
        }
        page.blocks().forEach(block -> {
            block.unmark(PASSAGE);
            block.unmark(FOUND);
        });
        passage();
        matches();
        before.setDisable(model.index() == 0);
        after.setDisable(model.index() == model.count() - 1);
        count.set(say("passage.count", model.index() + 1, model.count()));
        edition.setDisable(!model.hasEdition(model.edition().other()));
        arrive();
    }

    private void passage() {
        wanted = null;
        wantedStretch = null;
        model.place().ifPresent(place -> page.blocks().forEach(block -> {
            Span part = block.block().within(place);
            if (part != null) {
                block.mark(part, PASSAGE, "mark-" + model.stop().tone());
                wantedStretch = wanted == null ? part : wantedStretch;
                wanted = wanted == null ? block : wanted;
            }
        }));
        switch (model.passage()) {
            case HERE, NONE -> remark(model.pageNumber() == 0 ? model.stop().remark() : say("passage.page", model.stop().remark(), model.pageNumber()), model.stop().tone());
            case IN_OTHER_EDITION -> remark(say("passage.other-edition"), "changed");
            case NOWHERE -> remark(say("passage.broken", model.stop().quote()), "bad");
        }
    }

    private void matches() {
        boolean searching = !model.query().isBlank();
        found.set(!searching ? Localized.EMPTY : model.found().isEmpty() ? say("found.none") : say("found", model.match() + 1, model.found().size()));
        findBefore.setDisable(model.found().isEmpty());
        findNext.setDisable(model.found().isEmpty());
        for (int i = 0; i < model.found().size(); i++) {
            var match = model.found().get(i);
            MarkedBlock block = page.block(match.block());
            block.mark(match.stretch(), FOUND, i == model.match() ? "reading-found-now" : "reading-found-other");
            if (i == model.match()) {
                wanted = block;
                wantedStretch = match.stretch();
            }
        }
    }

    private void remark(Localized sentence, String tone) {
        remark.set(sentence);
        remarkLine.setVisible(!sentence.isEmpty());
        remarkLine.getStyleClass().removeIf(name -> name.startsWith("mark-"));
        remarkLine.getStyleClass().add("mark-" + tone);
    }

    /// Brings what is looked for before the reader's eyes.
    private void arrive() {
        double room = ground.getHeight() - scroll.getViewportBounds().getHeight();
        if (wanted == null) {
            scroll.setVvalue(0);
        } else if (room > 0 && wanted.region().getScene() != null) {
            ground.layout();
            double top = ground.sceneToLocal(wanted.region().localToScene(0, wanted.top(wantedStretch))).getY();
            scroll.setVvalue(Math.clamp((top - EYE * scroll.getViewportBounds().getHeight()) / room, 0, 1));
        }
    }

    private static Localized say(String key, Object... arguments) {
        return TEXTS.both(key, arguments);
    }
}
