package agentos.showcase.ui.control.artefact.chain;

import agentos.showcase.data.Data;
import agentos.showcase.evidence.Verdict;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import agentos.showcase.ui.Chips;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.control.artefact.chain.Chain.Kind;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A node of the chain, in the looks of the task graph. It shows what it is told.
final class ChainNode extends Region {
    private static final Texts TEXTS = Texts.of("stage_chain");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass DIM = PseudoClass.getPseudoClass("dim");
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");
    /// How far the ring stands off, px at scale 1; as wide as its line is in the stylesheet.
    private static final double RING = 3;

    private final Localization words;
    private final String id;
    private final Region ring = part("graph-ring");
    private final Region body = part("graph-body");
    private final VBox content = new VBox();
    private String looks = "";

    ChainNode(String id, Localization words) {
        this.id = id;
        this.words = words;
        setManaged(false);
        setId(id);
        setFocusTraversable(false);
        setAccessibleRole(AccessibleRole.BUTTON);
        content.setMouseTransparent(true);
        content.getStyleClass().add("chain-content");
        getChildren().addAll(ring, body, content);
    }

    String node() {
        return id;
    }

    void selected(boolean on) {
        pseudoClassStateChanged(SELECTED, on);
    }

    void dim(boolean on) {
        pseudoClassStateChanged(DIM, on);
    }

    /// Shows a node of a chain.
    ///
    /// @param pivot key of the sentence that says what hangs on this source; empty for nothing
    void show(Chain.Node node, String pivot) {
        String now = node.kind() + node.title().toString() + node.mark() + node.data() + pivot;
        if (now.equals(looks)) {
            return;
        }
        looks = now;
        dress(node.kind().name().toLowerCase(Locale.ROOT), node.mark());
        pseudoClassStateChanged(OUT, node.data().get("leftOut").truth());
        switch (node.kind()) {
            case QUESTION -> fill(text(node.title(), "chain-title"));
            case CONCLUSION -> fill(answer(node), text(node.title(), "chain-title"));
            case CLAIM -> fill(text(node.title(), "chain-title"), verdict(node));
            case PASSAGE -> fill(beside(new Icon(sign(node), "chain-sign"), text(node.title(), "chain-quote")));
            case SOURCE -> source(node, pivot);
        }
        accessibleTextProperty().bind(words.text(name(node)));
    }

    /// Shows the one node that stands for all passages of a claim.
    void showFold(Chain chain, String claim) {
        var passages = chain.passages(claim);
        long good = passages.stream().filter(passage -> passage.mark().equals("good")).count();
        long bad = passages.stream().filter(passage -> passage.mark().equals("bad")).count();
        String now = "fold" + passages.size() + "-" + good + "-" + bad;
        if (now.equals(looks)) {
            return;
        }
        looks = now;
        dress("fold", good > 0 && bad > 0 ? "changed" : good > 0 ? "good" : bad > 0 ? "bad" : "muted");
        Localized text = say("fold", passages.size());
        var row = Nodes.row("chain-fold-row", text(text, "chain-quote"));
        if (good > 0) {
            row.getChildren().addAll(new Icon(Feather.CHECK, "chain-sign", "good"), Nodes.label(Long.toString(good), "chain-count"));
        }
        if (bad > 0) {
            row.getChildren().addAll(new Icon(Feather.X, "chain-sign", "bad"), Nodes.label(Long.toString(bad), "chain-count"));
        }
        fill(row);
        accessibleTextProperty().bind(words.text(say("fold.name", passages.size(), good, bad)));
    }

    private void dress(String kind, String mark) {
        getStyleClass().setAll("graph-node", "chain-node", "chain-" + kind, "mark-" + (mark.isEmpty() ? "plain" : mark));
    }

    private void fill(Node... parts) {
        content.getChildren().setAll(parts);
        requestLayout();
    }

    private Label text(Localized text, String styleClass) {
        var label = Nodes.label(words.text(text), styleClass);
        label.setWrapText(true);
        label.setMinHeight(0);
        VBox.setVgrow(label, Priority.SOMETIMES);
        return label;
    }

    private static Node beside(Node fixed, Label text) {
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxHeight(Double.MAX_VALUE);
        var row = Nodes.row("chain-row", fixed, text);
        VBox.setVgrow(row, Priority.ALWAYS);
        return row;
    }

    private Node answer(Chain.Node node) {
        String tone = switch (node.data().get("answer").text()) {
            case "yes" -> "good";
            case "no" -> "bad";
            default -> "warn";
        };
        Feather icon = switch (tone) {
            case "good" -> Feather.CHECK_CIRCLE;
            case "bad" -> Feather.X_CIRCLE;
            default -> Feather.HELP_CIRCLE;
        };
        var chip = Chips.chip(words.text(node.data().get("word").localized()), icon, tone);
        chip.getStyleClass().add("chain-answer");
        return chip;
    }

    private Node verdict(Chain.Node node) {
        Data data = node.data();
        if (data.get("open").truth()) {
            return Nodes.row("chain-foot", Chips.chip(words.text(TEXTS, "open"), Feather.MESSAGE_SQUARE, "neutral"));
        }
        var row = Nodes.row("chain-foot");
        for (Verdict verdict : Verdict.values()) {
            if (agentos.showcase.data.Json.data(verdict).text().equals(data.get("verdict").text())) {
                row.getChildren().add(Chips.verdict(words, verdict));
            }
        }
        if (data.get("confidence").number() > 0) {
            row.getChildren().add(Nodes.label(words.text(TEXTS, "confidence", Integer.toString(data.get("confidence").integer(0))), "chain-confidence"));
        }
        return row;
    }

    private void source(Chain.Node node, String pivot) {
        Data data = node.data();
        boolean out = data.get("leftOut").truth();
        var icon = new Icon(out ? Feather.SLASH : !pivot.isEmpty() ? Feather.ANCHOR : data.get("added").truth() ? Feather.PLUS : Feather.FILE_TEXT, "chain-sign");
        var title = text(node.title(), "chain-title");
        Localized line = !node.why().isEmpty() ? node.why() : !pivot.isEmpty() ? say(pivot) : data.get("about").localized();
        var about = Nodes.label(words.text(line), "chain-about");
        var texts = new VBox(title, about);
        texts.getStyleClass().add("chain-texts");
        HBox.setHgrow(texts, Priority.ALWAYS);
        texts.setMinWidth(0);
        if (!pivot.isEmpty() && !out) {
            getStyleClass().add("chain-pivot");
        }
        var row = Nodes.row("chain-row", icon, texts);
        VBox.setVgrow(row, Priority.ALWAYS);
        fill(row);
    }

    private static Feather sign(Chain.Node passage) {
        return switch (passage.mark()) {
            case "good" -> Feather.CHECK;
            case "bad" -> Feather.X;
            default -> passage.data().get("standing").text().equals("neither") ? Feather.MORE_HORIZONTAL : Feather.SLASH;
        };
    }

    /// What a screen reader says: kind, words, and what they come to.
    private static Localized name(Chain.Node node) {
        Localized more = switch (node.kind()) {
            case CONCLUSION -> node.data().get("word").localized();
            case CLAIM -> node.data().get("verdictTitle").localized();
            case PASSAGE, SOURCE -> node.why();
            case QUESTION -> Localized.EMPTY;
        };
        return say(more.isEmpty() ? "name" : "name.more", say("kind." + node.kind().name().toLowerCase(Locale.ROOT)), node.title(), more);
    }

    /// Whether it would look otherwise with this.
    boolean differs(Chain.Node node, String pivot) {
        return !looks.equals(node.kind() + node.title().toString() + node.mark() + node.data() + pivot);
    }

    // ---- size -----------------------------------------------------------------------------------------------------------------------

    /// The least height by the stylesheet is that of a finger on the screen, however small everything is drawn.
    double measured(double width, double scale) {
        double most = getMaxHeight() > 0 ? getMaxHeight() : Double.MAX_VALUE;
        return Math.max(Math.min(most, snapSizeY(content.prefHeight(width))), minHeight(-1) / Math.min(1, scale));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        ring.resizeRelocate(-RING, -RING, width + 2 * RING, height + 2 * RING);
        body.resizeRelocate(0, 0, width, height);
        content.resizeRelocate(0, 0, width, height);
    }

    private static Region part(String styleClass) {
        var part = new Region();
        part.setManaged(false);
        part.setMouseTransparent(true);
        part.getStyleClass().add(styleClass);
        return part;
    }

    private static Localized say(String key, Object... arguments) {
        return TEXTS.both(key, arguments);
    }
}
