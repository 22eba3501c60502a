package agentos.showcase.ui.control.artefact;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/// CommonMark as nodes. What it has no form for (pictures, HTML) is shown as its text.
final class Markdown {
    private static final Parser PARSER = Parser.builder().build();

    private Markdown() {}

    static List<Node> nodes(String markdown) {
        return blocks(PARSER.parse(markdown == null ? "" : markdown));
    }

    private static List<Node> blocks(org.commonmark.node.Node parent) {
        var nodes = new ArrayList<Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            nodes.add(block(child));
        }
        return nodes;
    }

    private static Node block(org.commonmark.node.Node block) {
        return switch (block) {
            case Heading heading -> flow(heading, "md-h" + Math.min(3, heading.getLevel()));
            case Paragraph paragraph -> flow(paragraph, "md-p");
            case BulletList list -> list(list, 0);
            case OrderedList list -> list(list, list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber());
            case BlockQuote quote -> box("md-quote", blocks(quote));
            case FencedCodeBlock code -> code(code.getLiteral());
            case IndentedCodeBlock code -> code(code.getLiteral());
            case ThematicBreak _ -> box("md-rule", List.of());
            default -> flow(block, "md-p");
        };
    }

    /// @param first number of the first item; 0 for bullets
    private static Node list(org.commonmark.node.Node list, int first) {
        var box = box("md-list", List.of());
        int number = first;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                var mark = new Label(first == 0 ? "•" : number++ + ".");
                mark.getStyleClass().add("md-mark");
                mark.setMinWidth(Region.USE_PREF_SIZE);
                var content = box("md-item", blocks(item));
                HBox.setHgrow(content, Priority.ALWAYS);
                var row = new HBox(mark, content);
                row.getStyleClass().add("md-row");
                box.getChildren().add(row);
            }
        }
        return box;
    }

    private static Node code(String literal) {
        var label = new Label(literal.stripTrailing());
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("code");
        return box("md-code", List.of(label));
    }

    private static VBox box(String styleClass, List<Node> children) {
        var box = new VBox();
        box.getStyleClass().add(styleClass);
        box.getChildren().addAll(children);
        return box;
    }

    private static TextFlow flow(org.commonmark.node.Node inlines, String styleClass) {
        var flow = new TextFlow();
        flow.getStyleClass().add(styleClass);
        flow.setMinHeight(Region.USE_PREF_SIZE);
        add(flow, inlines, List.of());
        return flow;
    }

    private static void add(TextFlow flow, org.commonmark.node.Node parent, List<String> styleClasses) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            switch (child) {
                case org.commonmark.node.Text text -> flow.getChildren().add(text(text.getLiteral(), styleClasses));
                case Code code -> flow.getChildren().add(text(code.getLiteral(), with(styleClasses, "md-inline-code")));
                case SoftLineBreak _ -> flow.getChildren().add(text(" ", styleClasses));
                case HardLineBreak _ -> flow.getChildren().add(text("\n", styleClasses));
                case StrongEmphasis strong -> add(flow, strong, with(styleClasses, "md-strong"));
                case Emphasis emphasis -> add(flow, emphasis, with(styleClasses, "md-em"));
                default -> add(flow, child, styleClasses);
            }
        }
    }

    private static List<String> with(List<String> styleClasses, String one) {
        var all = new ArrayList<>(styleClasses);
        all.add(one);
        return all;
    }

    private static Text text(String literal, List<String> styleClasses) {
        var text = new Text(literal);
        text.getStyleClass().add("md-text");
        text.getStyleClass().addAll(styleClasses);
        return text;
    }
}
