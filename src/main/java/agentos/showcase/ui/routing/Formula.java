package agentos.showcase.ui.routing;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.FlowPane;
import javafx.scene.text.Text;

/// A formula, on one line where it fits, with raised and lowered parts: `π_{k} = e^{2}`. What stands in `<...>` is live and stands out.
final class Formula extends FlowPane {
    private String shown = "";

    Formula(String... styleClasses) {
        getStyleClass().add("math");
        getStyleClass().addAll(styleClasses);
        setAccessibleRole(AccessibleRole.TEXT);
        setRowValignment(VPos.BASELINE);
        setMinWidth(0);
    }

    Formula show(String formula) {
        if (formula.equals(shown)) {
            return this;
        }
        shown = formula;
        getChildren().clear();
        boolean live = false;
        var plain = new StringBuilder();
        for (int i = 0; i < formula.length(); i++) {
            char c = formula.charAt(i);
            boolean shifted = (c == '_' || c == '^') && i + 1 < formula.length() && formula.charAt(i + 1) == '{';
            if (shifted) {
                add(plain, live, "math-text");
                int end = formula.indexOf('}', i);
                add(new StringBuilder(formula.substring(i + 2, end)), live, "math-low", c == '_' ? "math-sub" : "math-sup");
                i = end;
            } else if (c == '<' || c == '>') {
                add(plain, live, "math-text");
                live = c == '<';
            } else {
                plain.append(c);
            }
        }
        add(plain, live, "math-text");
        setAccessibleText(formula.replaceAll("[<>{}]", ""));
        return this;
    }

    private void add(StringBuilder text, boolean live, String... classes) {
        if (!text.isEmpty()) {
            var part = new Text(text.toString());
            part.getStyleClass().addAll(classes);
            if (live) {
                part.getStyleClass().add("math-live");
            }
            getChildren().add(part);
            text.setLength(0);
        }
    }
}
