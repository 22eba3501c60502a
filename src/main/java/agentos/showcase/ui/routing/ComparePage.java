package agentos.showcase.ui.routing;

import agentos.showcase.export.routing.RegretChart;
import agentos.showcase.routing.PolicyKind;
import agentos.showcase.routing.lab.Contest;
import agentos.showcase.routing.lab.LabRun;
import agentos.showcase.routing.lab.Telling;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All policies on the same tasks: the regret of two of them side by side, and a table of all with the best fixed expert and the oracle.
final class ComparePage implements SidePage {
    private static final String OWN = PolicyKind.ADAPTIVE.label();
    /// A difference of less than this part of the reward is none that anybody would notice.
    private static final double NOTICEABLE = 0.01;

    private final Localization words;
    private final RoutingModel model;
    private final Latest latest;
    private final List<Contest.Entry> entries = new ArrayList<>();
    private final DrawnView chart;
    private final GridPane table = new GridPane();
    private final ObjectProperty<Localized> says = new SimpleObjectProperty<>(Localized.EMPTY);
    private final Node node;
    private LabRun run;
    private String first = OWN;
    private String second = PolicyKind.LINUCB.label();

    ComparePage(Localization words, RoutingModel model, Latest latest) {
        this.words = words;
        this.model = model;
        this.latest = latest;
        chart = new DrawnView(words, (palette, language, width, height, em) -> entries.isEmpty() ? null
                : RegretChart.draw(run, entries, first, second, palette, language, width, height, em));
        chart.setId("regret-chart");
        Nodes.named(chart, AccessibleRole.IMAGE_VIEW, words.text(LabWords.TEXTS, "compare.name"));
        VBox.setVgrow(chart, Priority.ALWAYS);
        chart.getStyleClass().add("page-chart");
        table.getStyleClass().add("now-table");
        columns();
        node = Nodes.page(Nodes.column("routing-page", chart, Nodes.paragraph(words.text(says), "small"), table));
        node.setId("compare");
    }

    private void columns() {
        for (int c = 0; c < 5; c++) {
            var column = new ColumnConstraints();
            column.setHgrow(c == 0 ? Priority.ALWAYS : Priority.SOMETIMES);
            column.setHalignment(c == 0 ? HPos.LEFT : HPos.RIGHT);
            table.getColumnConstraints().add(column);
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean isSettled() {
        return latest.isSettled() && chart.isSettled();
    }

    @Override
    public void show() {
        if (model.run() != run) {
            run = model.run();
            entries.clear();
            LabRun of = run;
            next(of, new ArrayList<>(order()));
        }
    }

    /// The two on show first.
    private List<String> order() {
        var order = new ArrayList<>(List.of(first, second, Contest.fixed()));
        Contest.policies().stream().filter(policy -> !order.contains(policy)).forEach(order::add);
        return order.stream().distinct().toList();
    }

    /// One policy after the other, so that each is seen as soon as it is there.
    private void next(LabRun of, List<String> left) {
        if (left.isEmpty() || of != run) {
            return;
        }
        String policy = left.removeFirst();
        latest.ask(() -> Contest.entry(of, policy), entry -> {
            if (of == run) {
                entries.add(entry);
                draw();
                next(of, left);
            }
        });
    }

    private void draw() {
        chart.redraw();
        table.getChildren().clear();
        int column = 0;
        for (String head : List.of("policy", "regret", "reward", "quality", "cost")) {
            var label = Nodes.label(words.text(LabWords.TEXTS, "compare." + head), "now-heading");
            label.setMinWidth(Region.USE_PREF_SIZE);
            table.add(label, column++, 0);
        }
        int row = 1;
        for (var entry : entries.stream().sorted(Comparator.comparingDouble(Contest.Entry::total)).toList()) {
            line(entry, row++);
        }
        say();
    }

    private void line(Contest.Entry entry, int row) {
        boolean accent = entry.policy().equals(first);
        boolean warn = entry.policy().equals(second);
        var mark = new Region();
        mark.getStyleClass().addAll("policy-mark", accent ? "mark-first" : warn ? "mark-second" : "mark-none");
        var text = Nodes.label(words.text(LabWords.TEXTS, "policy." + entry.policy()), "small");
        text.setMinWidth(0);
        HBox name = Nodes.touch(Nodes.row("now-name", mark, text), words.text(LabWords.TEXTS, "compare.choose", words.text(LabWords.TEXTS, "policy." + entry.policy())), () -> choose(entry.policy()));
        name.getStyleClass().add("policy-name");
        name.setId("policy-" + entry.policy());
        name.pseudoClassStateChanged(Nodes.CURRENT, accent || warn);
        table.addRow(row, name, number(Telling.count(Math.round(entry.total())), accent || warn), number(three(entry.reward()), accent || warn), number(three(entry.quality()), accent || warn),
                number(three(entry.cost()), accent || warn));
    }

    private static Label number(String text, boolean strong) {
        var label = Nodes.label(text, "number", "small");
        if (strong) {
            label.getStyleClass().add("strong");
        }
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static String three(double value) {
        return String.format(java.util.Locale.ROOT, "%.3f", value).replace('-', '−');
    }

    /// The touched policy takes the place of the second; the adaptive one may be given up for it only by touching the first.
    private void choose(String policy) {
        if (policy.equals(first)) {
            String other = second;
            second = first;
            first = other;
        } else {
            second = policy;
        }
        draw();
    }

    private void say() {
        var own = entries.stream().filter(entry -> entry.policy().equals(OWN)).findFirst();
        var fixed = entries.stream().filter(entry -> entry.policy().equals(Contest.fixed())).findFirst();
        if (own.isEmpty() || fixed.isEmpty()) {
            return;
        }
        var difference = Contest.difference(own.get(), fixed.get());
        boolean plain = difference.isPlain() && difference.mean() >= NOTICEABLE * Math.abs(fixed.get().reward());
        says.set(LabWords.say(plain ? "compare.worth" : "compare.alike", three(difference.mean()), three(difference.half())));
    }
}
