package agentos.showcase.ui.benchmark.chart;

import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.benchmark.ShownTable.Cell;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What is known of the cell of a mark.
final class ChartTip extends VBox {
    private static final Texts TEXTS = Texts.of("chart");

    private final Localization words;
    private final Consumer<String> openCard;

    /// @param openCard told the id of a card
    ChartTip(Localization words, Consumer<String> openCard) {
        this.words = words;
        this.openCard = openCard;
        setId("chart-tip");
        getStyleClass().add("chart-tip");
        setManaged(false);
        setVisible(false);
    }

    void show(ShownTable table, Cell cell, ChartSource source) {
        var model = column(table, cell.model());
        var row = row(table, cell.row());
        boolean summary = table.lines().stream().anyMatch(line -> line instanceof ShownTable.Summary && line.id().equals(cell.row()));
        getChildren().setAll(Nodes.label(words.text(model), "strong"), Nodes.label(words.text(row), "caption", "muted"), Nodes.label(cell.text(), "chart-tip-value"));
        note("tip.interval", summary ? "tip.bounds" : null, cell);
        if (cell.rank() > 0) {
            say(cell.lead() ? "tip.rank.lead" : "tip.rank", cell.rank(), scored(table, cell.row()));
        }
        source.printed().row(cell.row()).ifPresent(printed -> {
            if (printed.items() != null) {
                say("tip.items", String.format(Locale.ROOT, "%,d", printed.items()));
            }
        });
        marks(cell, source);
        source.card(cell.row()).ifPresent(card -> {
            var open = Nodes.button(words.text(TEXTS, "tip.card", card.title()), Feather.ARROW_RIGHT, () -> openCard.accept(card.id()), "quiet", "inline");
            open.setId("chart-open-card");
            getChildren().add(open);
        });
    }

    private void note(String known, String bounds, Cell cell) {
        if (cell.low() != null && cell.high() != null) {
            say(bounds == null ? known : bounds, number(cell.low()), number(cell.high()));
        } else if (bounds == null) {
            say("tip.no-interval");
        }
    }

    private void marks(Cell cell, ChartSource source) {
        String printed = source.printed().printed(cell.row(), cell.model()).orElse("");
        if (cell.edited()) {
            say("tip.edited");
        }
        if (!printed.isEmpty() && !printed.equals(cell.text())) {
            say("tip.printed", printed);
        }
        switch (cell.mark()) {
            case BOLD_NOT_BEST -> say("tip.bold");
            case BEST_NOT_BOLD -> say("tip.plain");
            case NONE -> { }
        }
        if (printed.equals(cell.text()) && !cell.edited()) {
            say("tip.source");
        }
    }

    private void say(String key, Object... arguments) {
        getChildren().add(Nodes.paragraph(words.text(TEXTS, key, arguments), "caption", "muted"));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static int scored(ShownTable table, String row) {
        return (int) cells(table).stream().filter(cell -> cell.row().equals(row) && cell.value() != null).count();
    }

    static List<Cell> cells(ShownTable table) {
        return table.lines().stream().flatMap(line -> line.cells().stream()).toList();
    }

    static Optional<Cell> cell(ShownTable table, String row, String model) {
        return cells(table).stream().filter(cell -> cell.row().equals(row) && cell.model().equals(model)).findFirst();
    }

    private static Localized column(ShownTable table, String model) {
        return name(table, model, table.look().transposed());
    }

    private static Localized row(ShownTable table, String row) {
        return name(table, row, !table.look().transposed());
    }

    private static Localized name(ShownTable table, String id, boolean line) {
        return line
                ? table.lines().stream().filter(l -> l.id().equals(id)).map(ShownTable.Line::name).findFirst().orElse(Localized.same(id))
                : table.columns().stream().filter(c -> c.id().equals(id)).map(ShownTable.Column::name).findFirst().orElse(Localized.same(id));
    }
}
