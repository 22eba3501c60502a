package agentos.showcase.ui.control.artefact.compare;

import agentos.showcase.data.Data;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// How much of the composition each picture keeps, and whether that was measured on what is seen.
final class NumbersRow {
    private static final Texts TEXTS = Texts.of("stage_compare");
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");

    private final CompareModel model;
    private final List<Cell> cells = new ArrayList<>();
    private final SimpleObjectProperty<Localized> about = new SimpleObjectProperty<>();
    private final VBox node;

    NumbersRow(CompareModel model, Localization words) {
        this.model = model;
        model.compared().pictures().forEach(_ -> cells.add(new Cell(words)));
        Label line = Nodes.paragraph(words.text(about), "caption");
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setId("compare-about");
        node = Nodes.column("compare-numbers", Nodes.equal("compare-cells", cells.stream().map(cell -> cell.node).toList()), line);
        node.setMinHeight(Region.USE_PREF_SIZE);
        model.listen(this::draw);
        draw();
    }

    VBox node() {
        return node;
    }

    private void draw() {
        boolean stale = model.isStale();
        node.pseudoClassStateChanged(STALE, stale);
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).draw(model.compared().pictures().get(i), stale);
        }
        about.set(stale ? TEXTS.both(model.isHolding() ? "stale.held" : "stale.measuring") : TEXTS.both("about", String.format(Locale.ROOT, "%,d", model.compared().pixels())));
    }

    private static Localized percent(double share) {
        // rounded down: 99.96 % is not all of it
        return Localized.same(Data.of(Math.floor(share * 1000 + 1e-9) / 10, 1).text() + "%");
    }

    /// The numbers of one picture.
    private static final class Cell {
        private final SimpleObjectProperty<Localized> title = new SimpleObjectProperty<>();
        private final SimpleObjectProperty<Localized> silhouette = new SimpleObjectProperty<>();
        private final SimpleObjectProperty<Localized> rest = new SimpleObjectProperty<>();
        private final Icon sign = new Icon(Feather.CHECK);
        private final VBox node;

        Cell(Localization words) {
            var number = Nodes.label(words.text(silhouette), "compare-number");
            var head = Nodes.row("compare-head", sign, Nodes.label(words.text(title), "compare-title"), number);
            node = Nodes.column("compare-cell", head, Nodes.label(words.text(rest), "caption"));
            node.setMinWidth(0);
        }

        void draw(Compared.Picture picture, boolean stale) {
            title.set(picture.title());
            silhouette.set(TEXTS.both("silhouette", percent(picture.silhouette())));
            rest.set(TEXTS.both("rest", percent(picture.edges()), percent(picture.shadow())));
            sign.show(stale ? Feather.CLOCK : picture.holds() ? Feather.CHECK : Feather.X);
            node.pseudoClassStateChanged(BROKEN, !picture.holds() && !stale);
        }
    }
}
