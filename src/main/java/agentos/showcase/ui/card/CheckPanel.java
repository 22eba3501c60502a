package agentos.showcase.ui.card;

import agentos.showcase.run.CheckWords;
import agentos.showcase.run.CheckedRule;
import agentos.showcase.run.Findings;
import agentos.showcase.run.PlannedRule;
import agentos.showcase.run.Run;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The consistency check at the moment on show: its findings first, with place, rule and what the host did about them; then the rules that hold; then
/// those that nobody has looked at yet, and who will.
final class CheckPanel {
    private static final Texts TEXTS = Texts.of("findings");

    private final CardModel model;
    private final Localization words;
    private final VBox content = Nodes.column("check-page");
    private final ScrollPane node = Nodes.page(content);
    private final FindingCards cards;
    private Run run;
    private Findings shown;
    private Optional<String> open = Optional.empty();

    CheckPanel(CardModel model, Localization words) {
        this.model = model;
        this.words = words;
        cards = new FindingCards(model, words);
        node.setId("check-page");
    }

    Node node() {
        return node;
    }

    /// Cheap while nothing was found, done or looked at.
    void show() {
        Findings findings = model.findings();
        if (model.run() == run && findings == shown && model.finding().equals(open)) {
            return;
        }
        boolean follows = model.run() == run && model.finding().equals(open);
        run = model.run();
        shown = findings;
        open = model.finding();
        content.getChildren().setAll(head());
        findings.found().forEach(rule -> content.getChildren().add(cards.card(rule, open.equals(Optional.of(rule.id())))));
        held(findings.held());
        ahead(findings.ahead());
        if (!follows) {
            node.setVvalue(0);
        }
    }

    private Node head() {
        boolean open = shown.isOpen();
        boolean looked = shown.total() > 0;
        var icon = new Icon(open ? Feather.ALERT_TRIANGLE : looked ? Feather.CHECK_CIRCLE : Feather.SHIELD, open ? "bad" : looked ? "good" : "muted");
        var sentence = Nodes.paragraph(shown.rules().isEmpty() && shown.ahead().isEmpty() ? words.text(TEXTS, "page.none") : words.text(CheckWords.head(shown)), "strong");
        sentence.setId("check-head-text");
        return Nodes.beside("check-head", icon, sentence);
    }

    private void held(List<CheckedRule> rules) {
        if (!rules.isEmpty()) {
            if (rules.size() < shown.rules().size()) {
                content.getChildren().add(Nodes.label(words.text(TEXTS, "page.held", rules.size()), "eyebrow"));
            }
            rules.forEach(rule -> content.getChildren().add(row(rule)));
        }
    }

    private Node row(CheckedRule rule) {
        boolean holds = rule.status() == CheckedRule.Status.HOLDS;
        var title = Nodes.paragraph(words.text(rule.title()), "small");
        title.setMinWidth(0);
        Localized said = holds ? CheckWords.measured(rule.result()) : CheckWords.status(rule.status());
        var row = Nodes.beside("check-row", new Icon(holds ? Feather.CHECK : Feather.ROTATE_CW, holds ? "good" : "muted"), title);
        if (FindingCards.isShort(said)) {
            var value = Nodes.label(words.text(said), "caption", "muted", "check-value");
            value.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(value);
        }
        return Nodes.touch(row, words.text(TEXTS, "page.place", rule.title()), () -> model.showPlace(rule.result().place()));
    }

    /// Who will look at what; where nothing was looked at yet, with a word on how it is done.
    private void ahead(List<PlannedRule> rules) {
        if (rules.isEmpty()) {
            return;
        }
        if (shown.rules().isEmpty()) {
            content.getChildren().add(Nodes.paragraph(words.text(TEXTS, "page.why"), "small", "muted"));
        } else {
            content.getChildren().add(Nodes.label(words.text(TEXTS, "page.ahead", rules.size()), "eyebrow"));
        }
        Map<String, List<PlannedRule>> byTask = new LinkedHashMap<>();
        rules.forEach(rule -> byTask.computeIfAbsent(rule.task(), _ -> new java.util.ArrayList<>()).add(rule));
        byTask.forEach((task, its) -> {
            var title = CheckWords.title(model.card(), task);
            var row = Nodes.beside("check-row", new Icon(Feather.CLOCK, "muted"), Nodes.paragraph(words.text(TEXTS, "page.ahead.by", title, its.size()), "small", "strong"));
            content.getChildren().add(Nodes.touch(row, words.text(title), () -> model.chooseTask(task)));
            its.forEach(rule -> content.getChildren().add(Nodes.beside("check-ahead", Nodes.label("·", "muted"), Nodes.paragraph(words.text(rule.check().title()), "small", "muted"))));
        });
    }
}
