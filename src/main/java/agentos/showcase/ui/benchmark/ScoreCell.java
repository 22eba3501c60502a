package agentos.showcase.ui.benchmark;

import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.ui.Nodes;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A printed score, set so that decimal points stand below each other and every character is kept.
final class ScoreCell extends HBox {
    ScoreCell(String printed) {
        getStyleClass().add("score");
        if (printed.equals(BenchmarkTable.MISSING)) {
            getChildren().add(Nodes.label(printed, "score-none"));
            return;
        }
        int split = split(printed);
        Label whole = Nodes.label(printed.substring(0, split), "score-whole");
        Label rest = Nodes.label(printed.substring(split), "score-rest");
        getChildren().addAll(whole, rest);
    }

    private static int split(String printed) {
        int split = 0;
        while (split < printed.length() && Character.isDigit(printed.charAt(split))) {
            split++;
        }
        return split;
    }
}
