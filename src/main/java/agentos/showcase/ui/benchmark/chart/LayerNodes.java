package agentos.showcase.ui.benchmark.chart;

import agentos.showcase.expert.drawing.Colors;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.TextSetter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Scale;

/// Layers as nodes: one each, kept while its layer is of the same kind.
final class LayerNodes {
    private final Map<String, Node> nodes = new HashMap<>();

    /// The nodes of these layers in their order, brought up to date.
    List<Node> show(List<Layer> layers) {
        var shown = new ArrayList<Node>(layers.size());
        var kept = new HashMap<String, Node>();
        for (Layer layer : layers) {
            Node node = update(nodes.get(layer.id()), layer);
            kept.put(layer.id(), node);
            shown.add(node);
        }
        nodes.clear();
        nodes.putAll(kept);
        return shown;
    }

    private static Node update(Node node, Layer layer) {
        Node updated = switch (layer.kind()) {
            case RECT -> rect(node instanceof Rectangle known ? known : new Rectangle(), layer);
            case ELLIPSE -> ellipse(node instanceof Ellipse known ? known : new Ellipse(), layer);
            case PATH -> path(node instanceof SVGPath known ? known : new SVGPath(), layer);
            case TEXT -> text(node instanceof Group known ? known : new Group(), layer);
            case GROUP, RENDER, IMAGE -> throw new IllegalArgumentException("a chart has no " + layer.kind());
        };
        updated.setOpacity(layer.opacity());
        updated.setVisible(layer.visible());
        updated.setMouseTransparent(true);
        updated.setManaged(false);
        return updated;
    }

    private static Node rect(Rectangle node, Layer layer) {
        var b = layer.bounds();
        node.setX(b.x());
        node.setY(b.y());
        node.setWidth(b.width());
        node.setHeight(b.height());
        node.setArcWidth(2 * layer.radius());
        node.setArcHeight(2 * layer.radius());
        return painted(node, layer);
    }

    private static Node ellipse(Ellipse node, Layer layer) {
        var b = layer.bounds();
        node.setCenterX(b.x() + b.width() / 2);
        node.setCenterY(b.y() + b.height() / 2);
        node.setRadiusX(b.width() / 2);
        node.setRadiusY(b.height() / 2);
        return painted(node, layer);
    }

    private static Node path(SVGPath node, Layer layer) {
        node.setContent(layer.path());
        return painted(node, layer);
    }

    private static Shape painted(Shape node, Layer layer) {
        node.setFill(layer.fill() == null ? null : color(layer.fill().stops().getFirst()));
        var stroke = layer.stroke();
        node.setStroke(stroke == null ? null : color(stroke.color()));
        if (stroke != null) {
            node.setStrokeWidth(stroke.width());
            node.setStrokeLineJoin(StrokeLineJoin.ROUND);
            node.setStrokeLineCap(stroke.dash() > 0 ? StrokeLineCap.BUTT : StrokeLineCap.ROUND);
            if (stroke.dash() > 0) {
                node.getStrokeDashArray().setAll(stroke.dash());
            } else {
                node.getStrokeDashArray().clear();
            }
        }
        return node;
    }

    private static Node text(Group node, Layer layer) {
        var lines = TextSetter.set(layer).lines();
        while (node.getChildren().size() > lines.size()) {
            node.getChildren().removeLast();
        }
        while (node.getChildren().size() < lines.size()) {
            node.getChildren().add(new Word());
        }
        for (int i = 0; i < lines.size(); i++) {
            ((Word) node.getChildren().get(i)).show(lines.get(i), layer);
        }
        var b = layer.bounds();
        double turn = layer.type().turn();
        if (turn == 0) {
            node.getTransforms().clear();
        } else {
            node.getTransforms().setAll(new Rotate(turn, b.x() + b.width() / 2, b.y() + b.height() / 2));
        }
        return node;
    }

    private static Color color(String color) {
        int[] c = Colors.parse(color);
        return new Color(c[0] / 255.0, c[1] / 255.0, c[2] / 255.0, c[3] / 255.0);
    }

    /// A line of text. Its face and weight come from the stylesheet; its size is that of the drawing, reached by scaling.
    private static final class Word extends Text {
        private final Scale scale = new Scale();
        private double size;

        Word() {
            getStyleClass().add("chart-text");
            setTextOrigin(VPos.BASELINE);
            getTransforms().add(scale);
            fontProperty().addListener((_, _, _) -> rescale());
        }

        void show(TextSetter.Line line, Layer layer) {
            size = layer.type().size();
            setText(line.text());
            setLayoutX(line.x());
            setLayoutY(line.baseline());
            setFill(color(layer.type().color()));
            if (layer.type().bold() != getStyleClass().contains("strong")) {
                if (layer.type().bold()) {
                    getStyleClass().add("strong");
                } else {
                    getStyleClass().remove("strong");
                }
            }
            rescale();
        }

        private void rescale() {
            scale.setX(size / getFont().getSize());
            scale.setY(size / getFont().getSize());
        }
    }
}
