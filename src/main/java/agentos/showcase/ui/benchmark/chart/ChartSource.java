package agentos.showcase.ui.benchmark.chart;

import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.pack.Card;
import java.util.List;
import java.util.Optional;

/// What a chart's marks are explained by.
///
/// @param printed     the table that is shown: number of items, printed strings
/// @param cards       the cards of the pack, some of which illustrate a benchmark
/// @param counterpart the same table on the other scale (normalised for a raw one), for the slope; nothing when there is none
public record ChartSource(BenchmarkTable printed, List<Card> cards, Optional<ShownTable> counterpart) {
    public static final ChartSource NONE = new ChartSource(BenchmarkTable.EMPTY, List.of(), Optional.empty());

    public ChartSource {
        cards = List.copyOf(cards);
    }

    /// The first card that illustrates a benchmark.
    Optional<Card> card(String row) {
        return cards.stream().filter(card -> card.illustrates().contains(row)).findFirst();
    }
}
