package agentos.showcase.ui.card;

import agentos.showcase.run.Artefact;
import agentos.showcase.ui.Chips;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.control.artefact.ArtefactView;
import agentos.showcase.ui.control.artefact.Workbench;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// Where the experts' work is seen. Before there is any, it shows what was asked; a new output takes the place of the old one when it is painted.
final class StageView {
    private final Workbench bench;
    private final Node opening;
    private final StackPane holder = new StackPane();
    private final Region withdrawn;
    private final StackPane node;
    private Artefact shown;
    private ArtefactView current;
    private ArtefactView incoming;

    StageView(Workbench bench, Node opening) {
        this.bench = bench;
        this.opening = opening;
        withdrawn = Chips.chip(bench.words().text("stage.withdrawn"), Feather.CORNER_UP_LEFT, "bad");
        withdrawn.getStyleClass().add("stage-stamp");
        withdrawn.setVisible(false);
        holder.getStyleClass().add("stage-holder");
        holder.getChildren().add(opening);
        node = new StackPane(holder, withdrawn);
        StackPane.setAlignment(withdrawn, Pos.TOP_RIGHT);
        node.getStyleClass().add("stage");
        node.setMinSize(0, 0);
        node.setId("stage");
        Nodes.clip(node);
    }

    Node node() {
        return node;
    }

    void show(CardModel model) {
        Artefact wanted = model.artefact().orElse(null);
        withdrawn.setVisible(wanted != null && model.state().isWithdrawn(wanted.name()));
        if (wanted == null) {
            if (shown != null) {
                clear();
            }
        } else if (!same(wanted, shown)) {
            bring(wanted, model);
        }
        shown = wanted;
    }

    boolean isSettled() {
        return incoming == null && (current == null || current.isSettled());
    }

    private void clear() {
        current = null;
        incoming = null;
        holder.getChildren().setAll(opening);
    }

    private void bring(Artefact wanted, CardModel model) {
        if (incoming == null && current != null && shown.name().equals(wanted.name()) && current.follow(wanted)) {
            return;
        }
        ArtefactView next = ArtefactViews.of(wanted, bench, model.hands(wanted.name()));
        if (incoming != null) {
            holder.getChildren().remove(incoming.node());
        }
        incoming = next;
        next.node().setVisible(false);
        holder.getChildren().add(next.node());
        next.whenSettled(() -> {
            if (incoming == next) {
                incoming = null;
                current = next;
                next.node().setVisible(true);
                holder.getChildren().setAll(next.node());
            }
        });
    }

    /// A run that was simulated anew makes the same outputs again up to where it differs: they stay on the stage.
    private static boolean same(Artefact one, Artefact other) {
        return one == other || other != null && one.name().equals(other.name()) && one.data().equals(other.data());
    }
}
