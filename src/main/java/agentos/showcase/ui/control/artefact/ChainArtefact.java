package agentos.showcase.ui.control.artefact;

import agentos.showcase.data.Data;
import agentos.showcase.run.Artefact;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.CubicCurve;

/// A chain of evidence: a column for every kind of node, from the question on, and curves for what bears on what.
final class ChainArtefact implements ArtefactView {
    private static final List<String> KINDS = List.of("question", "conclusion", "claim", "passage", "source");

    private final ScrollPane node;

    ChainArtefact(Artefact artefact, Localization words) {
        node = Nodes.page(new Board(artefact.data(), words));
        node.getStyleClass().add("artefact-scroll");
    }

    @Override
    public Node node() {
        return node;
    }

    /// Lays its columns out side by side, each centred upright, and the curves behind them.
    private static final class Board extends Pane {
        /// Room between columns, as a share of a column's width; between rows it is the padding of the stylesheet.
        private static final double GAP = 0.3;

        private final List<List<Region>> columns = new ArrayList<>();
        private final Map<CubicCurve, Region[]> edges = new LinkedHashMap<>();

        Board(Data chain, Localization words) {
            getStyleClass().add("chain");
            var boxes = new LinkedHashMap<String, Region>();
            for (String kind : KINDS) {
                var column = new ArrayList<Region>();
                chain.get("nodes").items().stream().filter(each -> each.get("kind").text().equals(kind)).forEach(each -> {
                    var box = Nodes.column("chain-node", Nodes.paragraph(words.text(each.get("title").localized()), "small"));
                    box.getStyleClass().addAll("chain-" + kind, "mark-" + each.get("mark").text("plain"));
                    boxes.put(each.get("id").text(), box);
                    column.add(box);
                });
                if (!column.isEmpty()) {
                    columns.add(column);
                }
            }
            for (Data edge : chain.get("edges").items()) {
                Region from = boxes.get(edge.get("from").text());
                Region to = boxes.get(edge.get("to").text());
                if (from != null && to != null) {
                    var curve = new CubicCurve();
                    curve.getStyleClass().addAll("chain-edge", "mark-" + edge.get("mark").text("plain"));
                    edges.put(curve, new Region[] {from, to});
                }
            }
            getChildren().addAll(edges.keySet());
            columns.forEach(getChildren()::addAll);
        }

        @Override
        protected double computePrefHeight(double width) {
            double column = columnWidth(width > 0 ? width : getWidth());
            return columns.stream().mapToDouble(boxes -> height(boxes, column)).max().orElse(0) + snappedTopInset() + snappedBottomInset();
        }

        @Override
        protected void layoutChildren() {
            double column = columnWidth(getWidth());
            double x = snappedLeftInset();
            for (List<Region> boxes : columns) {
                double spare = getHeight() - snappedTopInset() - snappedBottomInset() - height(boxes, column);
                double y = snappedTopInset() + Math.max(0, spare) / 2;
                for (Region box : boxes) {
                    double height = box.prefHeight(column);
                    box.resizeRelocate(x, y, column, height);
                    y += height + snappedTopInset();
                }
                x += column * (1 + GAP);
            }
            edges.forEach((curve, ends) -> join(curve, ends[0], ends[1]));
        }

        private double columnWidth(double width) {
            double room = width - snappedLeftInset() - snappedRightInset();
            return Math.max(0, room / (columns.size() + GAP * (columns.size() - 1)));
        }

        private double height(List<Region> boxes, double width) {
            return boxes.stream().mapToDouble(box -> box.prefHeight(width)).sum() + snappedTopInset() * (boxes.size() - 1);
        }

        private static void join(CubicCurve curve, Region one, Region other) {
            Region left = one.getLayoutX() <= other.getLayoutX() ? one : other;
            Region right = left == one ? other : one;
            double x1 = left.getLayoutX() + left.getWidth();
            double y1 = left.getLayoutY() + left.getHeight() / 2;
            double x2 = right.getLayoutX();
            double y2 = right.getLayoutY() + right.getHeight() / 2;
            double bend = (x2 - x1) / 2;
            curve.setStartX(x1);
            curve.setStartY(y1);
            curve.setControlX1(x1 + bend);
            curve.setControlY1(y1);
            curve.setControlX2(x2 - bend);
            curve.setControlY2(y2);
            curve.setEndX(x2);
            curve.setEndY(y2);
        }
    }
}
