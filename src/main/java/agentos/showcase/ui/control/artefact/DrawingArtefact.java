package agentos.showcase.ui.control.artefact;

import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.run.Artefact;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.control.PictureView;
import agentos.showcase.ui.control.artefact.save.SaveMenu;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One picture, or several side by side with their names below.
final class DrawingArtefact implements ArtefactView {
    private final List<PictureView> pictures = new ArrayList<>();
    private final Region node;

    DrawingArtefact(Artefact artefact, Workbench bench) {
        var words = bench.words();
        var panels = Drawings.panels(artefact.data());
        var frames = new ArrayList<Region>();
        for (Drawings.Panel panel : panels) {
            var picture = new PictureView(bench.images());
            Nodes.named(picture, AccessibleRole.IMAGE_VIEW, words.text(panel.title().isEmpty() ? artefact.title() : panel.title()));
            picture.drawingProperty().bind(words.in(panel::in));
            pictures.add(picture);
            String name = artefact.name() + (panels.size() > 1 ? "-" + pictures.size() : "");
            var saving = new SaveMenu(bench.context(), picture.drawingProperty()::get, () -> name + "." + words.language().code());
            var room = new StackPane(picture, SaveMenu.corner(saving.node()));
            room.setMinSize(0, 0);
            var frame = Nodes.column("picture-frame", room);
            VBox.setVgrow(room, Priority.ALWAYS);
            if (panels.size() > 1 && !panel.title().isEmpty()) {
                frame.getChildren().add(Nodes.label(words.text(panel.title()), "picture-title"));
            }
            frames.add(frame);
        }
        node = Nodes.equalTall("pictures", frames);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void whenSettled(Runnable then) {
        for (PictureView picture : pictures) {
            picture.settledProperty().subscribe(() -> {
                if (isSettled()) {
                    then.run();
                }
            });
        }
    }

    @Override
    public boolean isSettled() {
        return pictures.stream().allMatch(PictureView::isSettled);
    }
}
