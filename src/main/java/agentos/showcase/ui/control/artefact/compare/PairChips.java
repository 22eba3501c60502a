package agentos.showcase.ui.control.artefact.compare;

import agentos.showcase.text.Texts;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.control.artefact.compare.CompareModel.Look;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Which picture stands in one of the two places.
final class PairChips {
    private static final Texts TEXTS = Texts.of("stage_compare");

    private final CompareModel model;
    private final boolean first;
    private final List<ToggleButton> chips = new ArrayList<>();
    private final HBox node;

    PairChips(CompareModel model, Localization words, boolean first) {
        this.model = model;
        this.first = first;
        for (int i = 0; i < model.compared().pictures().size(); i++) {
            int picture = i;
            var chip = new ToggleButton();
            chip.textProperty().bind(words.text(model.compared().pictures().get(i).title()));
            chip.getStyleClass().add("compare-chip");
            chip.setId("compare-" + (first ? "one-" : "other-") + model.compared().pictures().get(i).scene().material().code());
            chip.setOnAction(_ -> {
                model.choose(first, picture);
                draw();
            });
            chips.add(chip);
        }
        node = Nodes.row("compare-chips", chips.toArray(ToggleButton[]::new));
        node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        node.setPickOnBounds(false);
        Nodes.named(node, AccessibleRole.PARENT, words.text(TEXTS, first ? "one" : "other"));
        model.listen(this::draw);
        draw();
    }

    HBox node() {
        return node;
    }

    private void draw() {
        node.setVisible(model.look() != Look.SIDE);
        for (int i = 0; i < chips.size(); i++) {
            chips.get(i).setSelected(i == (first ? model.one() : model.other()));
        }
    }
}
