package agentos.showcase.ui.control.artefact.matrix;

import static agentos.showcase.ui.control.artefact.matrix.MatrixModel.TEXTS;
import static agentos.showcase.ui.control.artefact.matrix.MatrixModel.say;

import agentos.showcase.expert.research.routes.Comparison;
import agentos.showcase.run.Artefact;
import agentos.showcase.ui.control.artefact.ArtefactView;
import agentos.showcase.ui.control.artefact.Hands;
import agentos.showcase.ui.control.artefact.ToolFrame;
import agentos.showcase.ui.control.artefact.Workbench;
import agentos.showcase.ui.control.reading.ReadingDesk;
import agentos.showcase.ui.control.reading.Stop;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// Routes compared, in a visitor's hands: the cells and where they come from, the weights, the sources, the risks, and a file to take along.
public final class MatrixArtefact implements ArtefactView {
    private final MatrixModel model;
    private final CellsPage cells;
    private final WeightsPage weights;
    private final ToolFrame frame;
    private final ReadingDesk desk;

    private MatrixArtefact(Comparison comparison, Workbench bench, Hands hands) {
        var words = bench.words();
        model = new MatrixModel(comparison, hands);
        cells = new CellsPage(model, words, this::weigh, this::read);
        weights = new WeightsPage(model, words);
        var sources = new SourcesPage(model, words);
        var risks = new RisksPage(model, words);
        model.listen(cells::show);
        model.listen(weights::show);
        model.listen(sources::show);
        model.listen(risks::show);
        frame = new ToolFrame("matrix", words, TEXTS, List.of(new ToolFrame.Page("cells", cells.node()), new ToolFrame.Page("weights", weights.node()),
                new ToolFrame.Page("sources", sources.node()), new ToolFrame.Page("risks", risks.node())), new MatrixSaver(bench.context(), model).node());
        desk = new ReadingDesk(words, bench.library(), say("reader.back"), frame.node());
    }

    /// The view of an output that holds a comparison; nothing for any other.
    public static Optional<ArtefactView> of(Artefact artefact, Workbench bench, Hands hands) {
        return Comparison.in(artefact.data()).map(comparison -> new MatrixArtefact(comparison, bench, hands));
    }

    private void read(List<Stop> stops, int first) {
        desk.read(stops, first);
    }

    private void weigh() {
        frame.pageProperty().set("weights");
    }

    @Override
    public Node node() {
        return desk.node();
    }

    @Override
    public boolean isSettled() {
        return cells.isStill() && weights.isStill();
    }

    @Override
    public boolean follow(Artefact next) {
        var comparison = Comparison.in(next.data());
        comparison.ifPresent(model::take);
        return comparison.isPresent();
    }
}
